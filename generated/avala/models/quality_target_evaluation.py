# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `QualityTargetEvaluation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("severity",))
_FIELDS = frozenset(
    ("uid", "name", "metric", "threshold", "operator", "current_value", "is_breached", *_BLANK)
)


@define(eq=False, repr=False, kw_only=True)
class QualityTargetEvaluation(Model):
    """What an evaluation found for one quality target."""

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
    """What was measured, for example `acceptance_rate`."""
    threshold: float
    """What the value was compared with."""
    operator: Literal["gt", "lt", "gte", "lte", "eq"] | str
    """How the value should compare with the threshold, for example `gte`."""
    current_value: float
    """What the metric is now."""
    is_breached: bool
    """Whether the target is missed."""
    severity: Literal["warning", "critical", "low", "medium", "high"] | str | None = None
    """How bad it is to miss the target, for example `warning` or `critical`."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "QualityTargetEvaluation")
        if len(data) != 8:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "QualityTargetEvaluation.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str:
                wrong(data, "QualityTargetEvaluation.name", "a string")
            self.name = value
            value = data["metric"]
            if type(value) is not str:
                wrong(data, "QualityTargetEvaluation.metric", "a string")
            self.metric = value
            value = data["threshold"]
            if type(value) is not float and type(value) is not int:
                wrong(data, "QualityTargetEvaluation.threshold", "a number")
            self.threshold = value
            value = data["operator"]
            if type(value) is not str:
                wrong(data, "QualityTargetEvaluation.operator", "a string")
            self.operator = value
            value = data["current_value"]
            if type(value) is not float and type(value) is not int:
                wrong(data, "QualityTargetEvaluation.current_value", "a number")
            self.current_value = value
            value = data["is_breached"]
            if type(value) is not bool:
                wrong(data, "QualityTargetEvaluation.is_breached", "a boolean")
            self.is_breached = value
            value = data["severity"]
            if type(value) is not str and value is not None:
                wrong(data, "QualityTargetEvaluation.severity", "a string")
            self.severity = value
        except KeyError:
            return cls.from_dict(complete(data, "QualityTargetEvaluation", _FIELDS, _BLANK))
        self._extra = None if len(data) == 8 else unknown(data, _FIELDS)
        return self
