# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AnnotationIssueTool`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, unknown, wrong

_FIELDS = frozenset(("uid", "name", "default"))


@define(eq=False, repr=False, kw_only=True)
class AnnotationIssueTool(Model):
    """The tool an issue is about, in short."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    name: str
    """Name of the tool."""
    default: bool | None = None
    """Whether the tool belongs to the common set."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "AnnotationIssueTool")
        get = data.get
        self = cls.__new__(cls)
        value = get("uid")
        if type(value) is not str:
            wrong(data, "AnnotationIssueTool.uid", "a string")
        self.uid = value
        value = get("name")
        if type(value) is not str:
            wrong(data, "AnnotationIssueTool.name", "a string")
        self.name = value
        value = get("default")
        if type(value) is not bool and value is not None:
            wrong(data, "AnnotationIssueTool.default", "a boolean")
        self.default = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
