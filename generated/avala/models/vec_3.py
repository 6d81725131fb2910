# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Vec3`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_FIELDS = frozenset(("x", "y", "z"))


@define(eq=False, repr=False, kw_only=True)
class Vec3(Model):
    """A position in space. The unit is that of the recording, usually metres."""

    x: float
    """First coordinate."""
    y: float
    """Second coordinate."""
    z: float
    """Third coordinate."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "Vec3")
        self = new(cls)
        try:
            value = data["x"]
            if type(value) is not float and type(value) is not int:
                wrong(data, "Vec3.x", "a number")
            self.x = value
            value = data["y"]
            if type(value) is not float and type(value) is not int:
                wrong(data, "Vec3.y", "a number")
            self.y = value
            value = data["z"]
            if type(value) is not float and type(value) is not int:
                wrong(data, "Vec3.z", "a number")
            self.z = value
        except KeyError:
            return cls.from_dict(complete(data, "Vec3", _FIELDS, {}))
        self._extra = None if len(data) == 3 else unknown(data, _FIELDS)
        return self
