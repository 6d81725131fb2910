# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Quat`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_FIELDS = frozenset(("x", "y", "z", "w"))


@define(eq=False, repr=False, kw_only=True)
class Quat(Model):
    """A rotation in space as a quaternion."""

    x: float
    """First imaginary part."""
    y: float
    """Second imaginary part."""
    z: float
    """Third imaginary part."""
    w: float
    """Real part."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "Quat")
        self = new(cls)
        try:
            value = data["x"]
            if type(value) is not float and type(value) is not int:
                wrong(data, "Quat.x", "a number")
            self.x = value
            value = data["y"]
            if type(value) is not float and type(value) is not int:
                wrong(data, "Quat.y", "a number")
            self.y = value
            value = data["z"]
            if type(value) is not float and type(value) is not int:
                wrong(data, "Quat.z", "a number")
            self.z = value
            value = data["w"]
            if type(value) is not float and type(value) is not int:
                wrong(data, "Quat.w", "a number")
            self.w = value
        except KeyError:
            return cls.from_dict(complete(data, "Quat", _FIELDS, {}))
        self._extra = None if len(data) == 4 else unknown(data, _FIELDS)
        return self
