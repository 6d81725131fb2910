# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AnnotationIssueProject`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_FIELDS = frozenset(("uid", "name"))


@define(eq=False, repr=False, kw_only=True)
class AnnotationIssueProject(Model):
    """The project an issue belongs to."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    name: str
    """Name of the project."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "AnnotationIssueProject")
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "AnnotationIssueProject.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str:
                wrong(data, "AnnotationIssueProject.name", "a string")
            self.name = value
        except KeyError:
            return cls.from_dict(complete(data, "AnnotationIssueProject", _FIELDS, {}))
        self._extra = None if len(data) == 2 else unknown(data, _FIELDS)
        return self
