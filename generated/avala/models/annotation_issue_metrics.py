# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AnnotationIssueMetrics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, check, complete, decode_map, integer, new, unknown

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "status_count",
        "priority_count",
        "severity_count",
        "mean_seconds_close_time_all",
        "mean_seconds_close_time_customer",
        "mean_unresolved_issue_age_all",
        "mean_unresolved_issue_age_customer",
        "object_count_by_annotation_issue_problem_uid",
    )
)
_FIELDS = frozenset(_BLANK)


@define(eq=False, repr=False, kw_only=True)
class AnnotationIssueMetrics(Model):
    """Counts and times of the annotation issues of a dataset."""

    status_count: dict[str, int] | None = None
    """Issues by status."""
    priority_count: dict[str, int] | None = None
    """Issues by priority."""
    severity_count: dict[str, int] | None = None
    """Issues by severity."""
    mean_seconds_close_time_all: int | None = None
    """Mean time from report to closing, in seconds."""
    mean_seconds_close_time_customer: int | None = None
    """The same for issues that customers reported, in seconds."""
    mean_unresolved_issue_age_all: int | None = None
    """Mean age of the open issues, probably in seconds."""
    mean_unresolved_issue_age_customer: int | None = None
    """The same for issues that customers reported."""
    object_count_by_annotation_issue_problem_uid: list[dict[str, Any]] | None = None
    """Objects by problem. An element has the uid of the problem, as `problem_uid` or `uid`, and
    a `count`; both forms have been seen.
    """

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "AnnotationIssueMetrics")
        if len(data) != 8:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["status_count"]
            self.status_count = (
                None
                if value is None
                else decode_map(
                    lambda item: check(int, item, "AnnotationIssueMetrics.status_count"),
                    value,
                    "AnnotationIssueMetrics.status_count",
                )
            )
            value = data["priority_count"]
            self.priority_count = (
                None
                if value is None
                else decode_map(
                    lambda item: check(int, item, "AnnotationIssueMetrics.priority_count"),
                    value,
                    "AnnotationIssueMetrics.priority_count",
                )
            )
            value = data["severity_count"]
            self.severity_count = (
                None
                if value is None
                else decode_map(
                    lambda item: check(int, item, "AnnotationIssueMetrics.severity_count"),
                    value,
                    "AnnotationIssueMetrics.severity_count",
                )
            )
            value = data["mean_seconds_close_time_all"]
            if type(value) is not int and value is not None:
                value = integer(data, "AnnotationIssueMetrics.mean_seconds_close_time_all")
            self.mean_seconds_close_time_all = value
            value = data["mean_seconds_close_time_customer"]
            if type(value) is not int and value is not None:
                value = integer(data, "AnnotationIssueMetrics.mean_seconds_close_time_customer")
            self.mean_seconds_close_time_customer = value
            value = data["mean_unresolved_issue_age_all"]
            if type(value) is not int and value is not None:
                value = integer(data, "AnnotationIssueMetrics.mean_unresolved_issue_age_all")
            self.mean_unresolved_issue_age_all = value
            value = data["mean_unresolved_issue_age_customer"]
            if type(value) is not int and value is not None:
                value = integer(data, "AnnotationIssueMetrics.mean_unresolved_issue_age_customer")
            self.mean_unresolved_issue_age_customer = value
            value = data["object_count_by_annotation_issue_problem_uid"]
            self.object_count_by_annotation_issue_problem_uid = (
                None
                if value is None
                else decode_list(
                    lambda item: object_(
                        item, "AnnotationIssueMetrics.object_count_by_annotation_issue_problem_uid"
                    ),
                    value,
                    "AnnotationIssueMetrics.object_count_by_annotation_issue_problem_uid",
                )
            )
        except KeyError:
            return cls.from_dict(complete(data, "AnnotationIssueMetrics", _FIELDS, _BLANK))
        self._extra = None if len(data) == 8 else unknown(data, _FIELDS)
        return self
