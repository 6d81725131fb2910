# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AllowedMimes`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, list_of, unknown, wrong

_FIELDS = frozenset(("mime_types", "video_prefix"))


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
        if not isinstance(data, dict):
            data = object_(data, "AllowedMimes")
        get = data.get
        self = cls.__new__(cls)
        value = get("mime_types")
        self.mime_types = None if value is None else list_of(str, value, "AllowedMimes.mime_types")
        value = get("video_prefix")
        if type(value) is not str and value is not None:
            wrong(data, "AllowedMimes.video_prefix", "a string")
        self.video_prefix = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
