# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Vec3`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, unknown, wrong

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
        if not isinstance(data, dict):
            data = object_(data, "Vec3")
        get = data.get
        self = cls.__new__(cls)
        value = get("x")
        if type(value) is not float and type(value) is not int:
            wrong(data, "Vec3.x", "a number")
        self.x = value
        value = get("y")
        if type(value) is not float and type(value) is not int:
            wrong(data, "Vec3.y", "a number")
        self.y = value
        value = get("z")
        if type(value) is not float and type(value) is not int:
            wrong(data, "Vec3.z", "a number")
        self.z = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
