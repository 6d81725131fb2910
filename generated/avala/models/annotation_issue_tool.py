# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AnnotationIssueTool`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("default",))
_FIELDS = frozenset(("uid", "name", *_BLANK))


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
        if data.__class__ is not dict:
            data = object_(data, "AnnotationIssueTool")
        if len(data) != 3:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "AnnotationIssueTool.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str:
                wrong(data, "AnnotationIssueTool.name", "a string")
            self.name = value
            value = data["default"]
            if type(value) is not bool and value is not None:
                wrong(data, "AnnotationIssueTool.default", "a boolean")
            self.default = value
        except KeyError:
            return cls.from_dict(complete(data, "AnnotationIssueTool", _FIELDS, _BLANK))
        self._extra = None if len(data) == 3 else unknown(data, _FIELDS)
        return self
