# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `UploadUrlEntry`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, check, decode_map, unknown, wrong

_FIELDS = frozenset(("path", "put_url", "s3_key", "headers"))


@define(eq=False, repr=False, kw_only=True)
class UploadUrlEntry(Model):
    """Where one file goes."""

    path: str
    """Path of the file, as it was asked for."""
    put_url: str
    """URL that takes the bytes with PUT. It is signed, so treat it as a secret."""
    s3_key: str
    """Key of the file in the storage, the session's `s3_prefix` and the path."""
    headers: dict[str, str] | None = None
    """Headers to send along, by name."""

    _omitted = frozenset(("headers",))
    _secret = frozenset(("put_url",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "UploadUrlEntry")
        get = data.get
        self = cls.__new__(cls)
        value = get("path")
        if type(value) is not str:
            wrong(data, "UploadUrlEntry.path", "a string")
        self.path = value
        value = get("put_url")
        if type(value) is not str:
            wrong(data, "UploadUrlEntry.put_url", "a string")
        self.put_url = value
        value = get("s3_key")
        if type(value) is not str:
            wrong(data, "UploadUrlEntry.s3_key", "a string")
        self.s3_key = value
        value = get("headers")
        self.headers = (
            None
            if value is None
            else decode_map(
                lambda item: check(str, item, "UploadUrlEntry.headers"),
                value,
                "UploadUrlEntry.headers",
            )
        )
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
