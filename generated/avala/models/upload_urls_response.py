# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `UploadUrlsResponse`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, unknown

from .. import models

_FIELDS = frozenset(("urls",))


@define(eq=False, repr=False, kw_only=True)
class UploadUrlsResponse(Model):
    """Where the files go."""

    urls: list[models.UploadUrlEntry] | None = None
    """One entry for each path that was asked for."""

    _omitted = frozenset(("urls",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "UploadUrlsResponse")
        get = data.get
        self = cls.__new__(cls)
        value = get("urls")
        self.urls = (
            None
            if value is None
            else decode_list(models.UploadUrlEntry.from_dict, value, "UploadUrlsResponse.urls")
        )
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
