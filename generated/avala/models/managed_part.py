# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManagedPart`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, integer, unknown

_FIELDS = frozenset(("part_number", "size"))


@define(eq=False, repr=False, kw_only=True)
class ManagedPart(Model):
    """A part that has arrived."""

    part_number: int
    """Number of the part, from 1."""
    size: int
    """Size of the part in bytes."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "ManagedPart")
        get = data.get
        self = cls.__new__(cls)
        value = get("part_number")
        if type(value) is not int:
            value = integer(data, "ManagedPart.part_number")
        self.part_number = value
        value = get("size")
        if type(value) is not int:
            value = integer(data, "ManagedPart.size")
        self.size = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
