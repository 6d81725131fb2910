# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AnnotationIssueReporter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("username", "picture", "full_name", "type", "is_staff"))
_FIELDS = frozenset(_BLANK)


@define(eq=False, repr=False, kw_only=True)
class AnnotationIssueReporter(Model):
    """Who reported an issue."""

    username: str | None = None
    """Name the user signs in with."""
    picture: str | None = None
    """URL of a portrait."""
    full_name: str | None = None
    """First and last name."""
    type: Literal["customer"] | str | None = None
    """Kind of user; `customer` has been seen."""
    is_staff: bool | None = None
    """Whether the user works for Avala."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "AnnotationIssueReporter")
        if len(data) != 5:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["username"]
            if type(value) is not str and value is not None:
                wrong(data, "AnnotationIssueReporter.username", "a string")
            self.username = value
            value = data["picture"]
            if type(value) is not str and value is not None:
                wrong(data, "AnnotationIssueReporter.picture", "a string")
            self.picture = value
            value = data["full_name"]
            if type(value) is not str and value is not None:
                wrong(data, "AnnotationIssueReporter.full_name", "a string")
            self.full_name = value
            value = data["type"]
            if type(value) is not str and value is not None:
                wrong(data, "AnnotationIssueReporter.type", "a string")
            self.type = value
            value = data["is_staff"]
            if type(value) is not bool and value is not None:
                wrong(data, "AnnotationIssueReporter.is_staff", "a boolean")
            self.is_staff = value
        except KeyError:
            return cls.from_dict(complete(data, "AnnotationIssueReporter", _FIELDS, _BLANK))
        self._extra = None if len(data) == 5 else unknown(data, _FIELDS)
        return self
