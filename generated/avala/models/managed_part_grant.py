# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManagedPartGrant`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, check, complete, decode_map, integer, new, unknown, wrong

_FIELDS = frozenset(
    ("grant_uid", "part_number", "offset", "size_bytes", "url", "headers", "expires_at")
)


@define(eq=False, repr=False, kw_only=True)
class ManagedPartGrant(Model):
    """Leave to send one part."""

    grant_uid: str
    """Uid of the grant."""
    part_number: int
    """Number of the part, from 1."""
    offset: int
    """Where the part begins in the file, in bytes."""
    size_bytes: int
    """Size of the part in bytes."""
    url: str
    """URL that takes the bytes with PUT, at most 16384 characters. It is signed: treat it as a
    secret.
    """
    headers: dict[str, str]
    """Headers to send along, by name."""
    expires_at: datetime
    """Until when the URL works, at most 300 seconds from its signing."""

    _secret = frozenset(("url",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ManagedPartGrant")
        self = new(cls)
        try:
            value = data["grant_uid"]
            if type(value) is not str:
                wrong(data, "ManagedPartGrant.grant_uid", "a string")
            self.grant_uid = value
            value = data["part_number"]
            if type(value) is not int:
                value = integer(data, "ManagedPartGrant.part_number")
            self.part_number = value
            value = data["offset"]
            if type(value) is not int:
                value = integer(data, "ManagedPartGrant.offset")
            self.offset = value
            value = data["size_bytes"]
            if type(value) is not int:
                value = integer(data, "ManagedPartGrant.size_bytes")
            self.size_bytes = value
            value = data["url"]
            if type(value) is not str:
                wrong(data, "ManagedPartGrant.url", "a string")
            self.url = value
            value = data["headers"]
            if value is None:
                wrong(data, "ManagedPartGrant.headers", "a value")
            self.headers = decode_map(
                lambda item: check(str, item, "ManagedPartGrant.headers"),
                value,
                "ManagedPartGrant.headers",
            )
            value = data["expires_at"]
            if value is None:
                wrong(data, "ManagedPartGrant.expires_at", "a time")
            try:
                value = iso(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "ManagedPartGrant.expires_at")
            self.expires_at = value
        except KeyError:
            return cls.from_dict(complete(data, "ManagedPartGrant", _FIELDS, {}))
        self._extra = None if len(data) == 7 else unknown(data, _FIELDS)
        return self
