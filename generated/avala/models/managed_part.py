# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManagedPart`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, new, unknown

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
        if data.__class__ is not dict:
            data = object_(data, "ManagedPart")
        self = new(cls)
        try:
            value = data["part_number"]
            if type(value) is not int:
                value = integer(data, "ManagedPart.part_number")
            self.part_number = value
            value = data["size"]
            if type(value) is not int:
                value = integer(data, "ManagedPart.size")
            self.size = value
        except KeyError:
            return cls.from_dict(complete(data, "ManagedPart", _FIELDS, {}))
        self._extra = None if len(data) == 2 else unknown(data, _FIELDS)
        return self
