# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `UploadQuota`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, new, unknown

_FIELDS = frozenset(("used", "limit"))


@define(eq=False, repr=False, kw_only=True)
class UploadQuota(Model):
    """How much may be stored, and how much is."""

    used: int
    """What is in use, in bytes, open reservations included."""
    limit: int
    """The quota, in bytes."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "UploadQuota")
        self = new(cls)
        try:
            value = data["used"]
            if type(value) is not int:
                value = integer(data, "UploadQuota.used")
            self.used = value
            value = data["limit"]
            if type(value) is not int:
                value = integer(data, "UploadQuota.limit")
            self.limit = value
        except KeyError:
            return cls.from_dict(complete(data, "UploadQuota", _FIELDS, {}))
        self._extra = None if len(data) == 2 else unknown(data, _FIELDS)
        return self
