# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AnnotationIssueToolDetail`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, complete, new, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(("dataset_type", "default", "problems"))
_FIELDS = frozenset(("uid", "name", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class AnnotationIssueToolDetail(Model):
    """A tool of quality control and the problems that can occur with it."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    name: str
    """Name of the tool."""
    dataset_type: Literal["image", "video", "lidar"] | str | None = None
    """Kind of dataset the tool is for, for example `image`."""
    default: bool | None = None
    """Whether the tool belongs to the common set."""
    problems: list[models.AnnotationIssueProblem] | None = None
    """Problems that can occur with the tool."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "AnnotationIssueToolDetail")
        if len(data) != 5:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "AnnotationIssueToolDetail.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str:
                wrong(data, "AnnotationIssueToolDetail.name", "a string")
            self.name = value
            value = data["dataset_type"]
            if type(value) is not str and value is not None:
                wrong(data, "AnnotationIssueToolDetail.dataset_type", "a string")
            self.dataset_type = value
            value = data["default"]
            if type(value) is not bool and value is not None:
                wrong(data, "AnnotationIssueToolDetail.default", "a boolean")
            self.default = value
            value = data["problems"]
            self.problems = (
                None
                if value is None
                else decode_list(
                    models.AnnotationIssueProblem.from_dict,
                    value,
                    "AnnotationIssueToolDetail.problems",
                )
            )
        except KeyError:
            return cls.from_dict(complete(data, "AnnotationIssueToolDetail", _FIELDS, _BLANK))
        self._extra = None if len(data) == 5 else unknown(data, _FIELDS)
        return self
