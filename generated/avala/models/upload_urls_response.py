# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `UploadUrlsResponse`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, complete, new, unknown

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(("urls",))
_FIELDS = frozenset(_BLANK)


@define(eq=False, repr=False, kw_only=True)
class UploadUrlsResponse(Model):
    """Where the files go."""

    urls: list[models.UploadUrlEntry] | None = None
    """One entry for each path that was asked for."""

    _omitted = frozenset(("urls",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "UploadUrlsResponse")
        if len(data) != 1:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["urls"]
            self.urls = (
                None
                if value is None
                else decode_list(models.UploadUrlEntry.from_dict, value, "UploadUrlsResponse.urls")
            )
        except KeyError:
            return cls.from_dict(complete(data, "UploadUrlsResponse", _FIELDS, _BLANK))
        self._extra = None if len(data) == 1 else unknown(data, _FIELDS)
        return self
