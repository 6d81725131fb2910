# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Quat`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, unknown, wrong

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
        if not isinstance(data, dict):
            data = object_(data, "Quat")
        get = data.get
        self = cls.__new__(cls)
        value = get("x")
        if type(value) is not float and type(value) is not int:
            wrong(data, "Quat.x", "a number")
        self.x = value
        value = get("y")
        if type(value) is not float and type(value) is not int:
            wrong(data, "Quat.y", "a number")
        self.y = value
        value = get("z")
        if type(value) is not float and type(value) is not int:
            wrong(data, "Quat.z", "a number")
        self.z = value
        value = get("w")
        if type(value) is not float and type(value) is not int:
            wrong(data, "Quat.w", "a number")
        self.w = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
