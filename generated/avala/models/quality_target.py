# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `QualityTarget`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, list_of, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "severity",
        "is_active",
        "notify_webhook",
        "notify_emails",
        "last_evaluated_at",
        "last_value",
        "is_breached",
        "breach_count",
        "last_breached_at",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", "name", "metric", "operator", "threshold", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class QualityTarget(Model):
    """A threshold that a metric of a project is held against."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    name: str
    """Name of the target."""
    metric: (
        Literal[
            "issue_rate",
            "acceptance_rate",
            "rejection_rate",
            "mean_resolution_time",
            "critical_issue_count",
            "accuracy",
            "precision",
            "recall",
            "f1_score",
            "error_rate",
            "latency",
        ]
        | str
    )
    """What is measured, for example `acceptance_rate`."""
    operator: Literal["gt", "lt", "gte", "lte", "eq"] | str
    """How the value should compare with the threshold, for example `gte`."""
    threshold: float
    """What the value is compared with: 0 to 1 for rates, a number for counts, seconds for times."""
    severity: Literal["warning", "critical", "low", "medium", "high"] | str | None = None
    """How bad it is to miss the target, for example `warning` or `critical`."""
    is_active: bool | None = None
    """Whether the target is evaluated."""
    notify_webhook: bool | None = None
    """Whether the webhook event `quality.alert` is emitted when it is missed."""
    notify_emails: list[str] | None = None
    """E-mail addresses to tell. The reference calls this reserved for later."""
    last_evaluated_at: datetime | None = None
    """When the metric was last computed."""
    last_value: float | None = None
    """What the metric was then."""
    is_breached: bool | None = None
    """Whether the target was missed then."""
    breach_count: int | None = None
    """How often the target has been missed."""
    last_breached_at: datetime | None = None
    """When the target was last missed."""
    created_at: datetime | None = None
    """When the target was created."""
    updated_at: datetime | None = None
    """When the target last changed."""

    _omitted = frozenset(
        ("is_active", "notify_webhook", "notify_emails", "is_breached", "breach_count")
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "QualityTarget")
        if len(data) != 16:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "QualityTarget.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str:
                wrong(data, "QualityTarget.name", "a string")
            self.name = value
            value = data["metric"]
            if type(value) is not str:
                wrong(data, "QualityTarget.metric", "a string")
            self.metric = value
            value = data["operator"]
            if type(value) is not str:
                wrong(data, "QualityTarget.operator", "a string")
            self.operator = value
            value = data["threshold"]
            if type(value) is not float and type(value) is not int:
                wrong(data, "QualityTarget.threshold", "a number")
            self.threshold = value
            value = data["severity"]
            if type(value) is not str and value is not None:
                wrong(data, "QualityTarget.severity", "a string")
            self.severity = value
            value = data["is_active"]
            if type(value) is not bool and value is not None:
                wrong(data, "QualityTarget.is_active", "a boolean")
            self.is_active = value
            value = data["notify_webhook"]
            if type(value) is not bool and value is not None:
                wrong(data, "QualityTarget.notify_webhook", "a boolean")
            self.notify_webhook = value
            value = data["notify_emails"]
            self.notify_emails = (
                None if value is None else list_of(str, value, "QualityTarget.notify_emails")
            )
            value = data["last_evaluated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "QualityTarget.last_evaluated_at")
            self.last_evaluated_at = value
            value = data["last_value"]
            if type(value) is not float and type(value) is not int and value is not None:
                wrong(data, "QualityTarget.last_value", "a number")
            self.last_value = value
            value = data["is_breached"]
            if type(value) is not bool and value is not None:
                wrong(data, "QualityTarget.is_breached", "a boolean")
            self.is_breached = value
            value = data["breach_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "QualityTarget.breach_count")
            self.breach_count = value
            value = data["last_breached_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "QualityTarget.last_breached_at")
            self.last_breached_at = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "QualityTarget.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "QualityTarget.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "QualityTarget", _FIELDS, _BLANK))
        self._extra = None if len(data) == 16 else unknown(data, _FIELDS)
        return self
