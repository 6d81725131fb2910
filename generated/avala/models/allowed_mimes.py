# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AllowedMimes`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, list_of, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("mime_types", "video_prefix"))
_FIELDS = frozenset(_BLANK)


@define(eq=False, repr=False, kw_only=True)
class AllowedMimes(Model):
    """Media types that the server knows by name."""

    mime_types: list[str] | None = None
    """Media types, for example `image/jpeg`."""
    video_prefix: str | None = None
    """Beginning of the media types that count as video, for example `video/`."""

    _omitted = frozenset(("mime_types", "video_prefix"))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "AllowedMimes")
        if len(data) != 2:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["mime_types"]
            self.mime_types = (
                None if value is None else list_of(str, value, "AllowedMimes.mime_types")
            )
            value = data["video_prefix"]
            if type(value) is not str and value is not None:
                wrong(data, "AllowedMimes.video_prefix", "a string")
            self.video_prefix = value
        except KeyError:
            return cls.from_dict(complete(data, "AllowedMimes", _FIELDS, _BLANK))
        self._extra = None if len(data) == 2 else unknown(data, _FIELDS)
        return self
