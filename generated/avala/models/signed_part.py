# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `SignedPart`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, check, complete, decode_map, integer, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("headers",))
_FIELDS = frozenset(("part_number", "url", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class SignedPart(Model):
    """Where to put one part of a file."""

    part_number: int
    """Number of the part, from 1."""
    url: str
    """URL for one PUT. It lets anyone upload."""
    headers: dict[str, str] | None = None
    """Headers to send with the part."""

    _secret = frozenset(("url", "headers"))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "SignedPart")
        if len(data) != 3:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["part_number"]
            if type(value) is not int:
                value = integer(data, "SignedPart.part_number")
            self.part_number = value
            value = data["url"]
            if type(value) is not str:
                wrong(data, "SignedPart.url", "a string")
            self.url = value
            value = data["headers"]
            self.headers = (
                None
                if value is None
                else decode_map(
                    lambda item: check(str, item, "SignedPart.headers"), value, "SignedPart.headers"
                )
            )
        except KeyError:
            return cls.from_dict(complete(data, "SignedPart", _FIELDS, _BLANK))
        self._extra = None if len(data) == 3 else unknown(data, _FIELDS)
        return self
