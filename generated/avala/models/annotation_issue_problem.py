# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AnnotationIssueProblem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_FIELDS = frozenset(("uid", "title"))


@define(eq=False, repr=False, kw_only=True)
class AnnotationIssueProblem(Model):
    """A problem that can occur with a tool."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    title: str
    """What is wrong, in a few words."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "AnnotationIssueProblem")
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "AnnotationIssueProblem.uid", "a string")
            self.uid = value
            value = data["title"]
            if type(value) is not str:
                wrong(data, "AnnotationIssueProblem.title", "a string")
            self.title = value
        except KeyError:
            return cls.from_dict(complete(data, "AnnotationIssueProblem", _FIELDS, {}))
        self._extra = None if len(data) == 2 else unknown(data, _FIELDS)
        return self
