# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AnnotationIssue`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, new, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "dataset_item_uid",
        "sequence_uid",
        "project",
        "reporter",
        "priority",
        "severity",
        "description",
        "status",
        "tool",
        "problem",
        "wrong_class",
        "correct_class",
        "should_re_annotate",
        "should_delete",
        "frames_affected",
        "coordinates",
        "query_params",
        "created_at",
        "closed_at",
        "object_uid",
    )
)
_FIELDS = frozenset(("uid", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class AnnotationIssue(Model):
    """A defect that was found in the annotations of a sequence."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    dataset_item_uid: str | None = None
    """Uid of the dataset item the issue is on."""
    sequence_uid: str | None = None
    """Uid of the sequence."""
    project: models.AnnotationIssueProject | None = None
    """The project the issue belongs to."""
    reporter: models.AnnotationIssueReporter | None = None
    """Who reported the issue."""
    priority: Literal["lowest", "low", "medium", "high", "highest"] | str | None = None
    """How soon the issue should be dealt with, from `lowest` to `highest`."""
    severity: Literal["critical", "moderate", "major", "minor"] | str | None = None
    """How bad the issue is, for example `critical` or `moderate`."""
    description: str | None = None
    """The issue in words."""
    status: (
        Literal[
            "open",
            "relabeling",
            "in_review",
            "completed",
            "cant_reproduce",
            "awaiting_feedback",
            "no_action_taken",
            "closed",
        ]
        | str
        | None
    ) = None
    """State of the issue, `open` at first."""
    tool: models.AnnotationIssueTool | None = None
    """The tool the issue is about."""
    problem: models.AnnotationIssueProblem | None = None
    """What is wrong."""
    wrong_class: str | None = None
    """The class that was given wrongly."""
    correct_class: str | None = None
    """The class that would be right."""
    should_re_annotate: bool | None = None
    """Whether the object should be annotated anew."""
    should_delete: bool | None = None
    """Whether the object should be deleted."""
    frames_affected: str | None = None
    """Frames the issue is on, for example `4-9`."""
    coordinates: Any = None
    """Where the issue is, as any JSON; an object with `x` and `y` has been seen."""
    query_params: Any = None
    """State of the viewer when the issue was reported, as any JSON."""
    created_at: datetime | None = None
    """When the issue was reported."""
    closed_at: datetime | None = None
    """When the issue was closed. Null while it is open."""
    object_uid: str | None = None
    """Uid of the annotated object the issue is on."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "AnnotationIssue")
        if len(data) != 21:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "AnnotationIssue.uid", "a string")
            self.uid = value
            value = data["dataset_item_uid"]
            if type(value) is not str and value is not None:
                wrong(data, "AnnotationIssue.dataset_item_uid", "a string")
            self.dataset_item_uid = value
            value = data["sequence_uid"]
            if type(value) is not str and value is not None:
                wrong(data, "AnnotationIssue.sequence_uid", "a string")
            self.sequence_uid = value
            value = data["project"]
            self.project = None if value is None else models.AnnotationIssueProject.from_dict(value)
            value = data["reporter"]
            self.reporter = (
                None if value is None else models.AnnotationIssueReporter.from_dict(value)
            )
            value = data["priority"]
            if type(value) is not str and value is not None:
                wrong(data, "AnnotationIssue.priority", "a string")
            self.priority = value
            value = data["severity"]
            if type(value) is not str and value is not None:
                wrong(data, "AnnotationIssue.severity", "a string")
            self.severity = value
            value = data["description"]
            if type(value) is not str and value is not None:
                wrong(data, "AnnotationIssue.description", "a string")
            self.description = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "AnnotationIssue.status", "a string")
            self.status = value
            value = data["tool"]
            self.tool = None if value is None else models.AnnotationIssueTool.from_dict(value)
            value = data["problem"]
            self.problem = None if value is None else models.AnnotationIssueProblem.from_dict(value)
            value = data["wrong_class"]
            if type(value) is not str and value is not None:
                wrong(data, "AnnotationIssue.wrong_class", "a string")
            self.wrong_class = value
            value = data["correct_class"]
            if type(value) is not str and value is not None:
                wrong(data, "AnnotationIssue.correct_class", "a string")
            self.correct_class = value
            value = data["should_re_annotate"]
            if type(value) is not bool and value is not None:
                wrong(data, "AnnotationIssue.should_re_annotate", "a boolean")
            self.should_re_annotate = value
            value = data["should_delete"]
            if type(value) is not bool and value is not None:
                wrong(data, "AnnotationIssue.should_delete", "a boolean")
            self.should_delete = value
            value = data["frames_affected"]
            if type(value) is not str and value is not None:
                wrong(data, "AnnotationIssue.frames_affected", "a string")
            self.frames_affected = value
            self.coordinates = data["coordinates"]
            self.query_params = data["query_params"]
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "AnnotationIssue.created_at")
            self.created_at = value
            value = data["closed_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "AnnotationIssue.closed_at")
            self.closed_at = value
            value = data["object_uid"]
            if type(value) is not str and value is not None:
                wrong(data, "AnnotationIssue.object_uid", "a string")
            self.object_uid = value
        except KeyError:
            return cls.from_dict(complete(data, "AnnotationIssue", _FIELDS, _BLANK))
        self._extra = None if len(data) == 21 else unknown(data, _FIELDS)
        return self
