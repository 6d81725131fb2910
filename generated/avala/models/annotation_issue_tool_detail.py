# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AnnotationIssueToolDetail`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, unknown, wrong

from .. import models

_FIELDS = frozenset(("uid", "name", "dataset_type", "default", "problems"))


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
        if not isinstance(data, dict):
            data = object_(data, "AnnotationIssueToolDetail")
        get = data.get
        self = cls.__new__(cls)
        value = get("uid")
        if type(value) is not str:
            wrong(data, "AnnotationIssueToolDetail.uid", "a string")
        self.uid = value
        value = get("name")
        if type(value) is not str:
            wrong(data, "AnnotationIssueToolDetail.name", "a string")
        self.name = value
        value = get("dataset_type")
        if type(value) is not str and value is not None:
            wrong(data, "AnnotationIssueToolDetail.dataset_type", "a string")
        self.dataset_type = value
        value = get("default")
        if type(value) is not bool and value is not None:
            wrong(data, "AnnotationIssueToolDetail.default", "a boolean")
        self.default = value
        value = get("problems")
        self.problems = (
            None
            if value is None
            else decode_list(
                models.AnnotationIssueProblem.from_dict, value, "AnnotationIssueToolDetail.problems"
            )
        )
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
