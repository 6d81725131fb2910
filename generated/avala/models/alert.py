# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Alert`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "rule",
        "device",
        "recording",
        "severity",
        "status",
        "message",
        "triggered_at",
        "acknowledged_at",
        "acknowledged_by",
        "resolved_at",
        "resolution_note",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class Alert(Model):
    """A notice that a rule found something."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    rule: str | None = None
    """Uid of the rule that raised it."""
    device: str | None = None
    """Uid of the device it is about."""
    recording: str | None = None
    """Uid of the recording in which the rule found something."""
    severity: (
        Literal["info", "warning", "error", "critical", "low", "medium", "high"] | str | None
    ) = None
    """How grave it is. The SDK has `info`, `warning`, `error` and `critical`, the SDK reference
    `low`, `medium`, `high` and `critical`.
    """
    status: Literal["open", "acknowledged", "resolved"] | str | None = None
    """State of the alert, `open`, `acknowledged` or `resolved`. Others may come."""
    message: str | None = None
    """What was found, for people."""
    triggered_at: datetime | None = None
    """When the rule found it."""
    acknowledged_at: datetime | None = None
    """When somebody acknowledged it. Null before that."""
    acknowledged_by: str | None = None
    """Who acknowledged it."""
    resolved_at: datetime | None = None
    """When it was resolved. Null before that."""
    resolution_note: str | None = None
    """What was done about it."""
    created_at: datetime | None = None
    """When the alert was created."""
    updated_at: datetime | None = None
    """When the alert last changed."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "Alert")
        if len(data) != 14:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "Alert.uid", "a string")
            self.uid = value
            value = data["rule"]
            if type(value) is not str and value is not None:
                wrong(data, "Alert.rule", "a string")
            self.rule = value
            value = data["device"]
            if type(value) is not str and value is not None:
                wrong(data, "Alert.device", "a string")
            self.device = value
            value = data["recording"]
            if type(value) is not str and value is not None:
                wrong(data, "Alert.recording", "a string")
            self.recording = value
            value = data["severity"]
            if type(value) is not str and value is not None:
                wrong(data, "Alert.severity", "a string")
            self.severity = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "Alert.status", "a string")
            self.status = value
            value = data["message"]
            if type(value) is not str and value is not None:
                wrong(data, "Alert.message", "a string")
            self.message = value
            value = data["triggered_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Alert.triggered_at")
            self.triggered_at = value
            value = data["acknowledged_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Alert.acknowledged_at")
            self.acknowledged_at = value
            value = data["acknowledged_by"]
            if type(value) is not str and value is not None:
                wrong(data, "Alert.acknowledged_by", "a string")
            self.acknowledged_by = value
            value = data["resolved_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Alert.resolved_at")
            self.resolved_at = value
            value = data["resolution_note"]
            if type(value) is not str and value is not None:
                wrong(data, "Alert.resolution_note", "a string")
            self.resolution_note = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Alert.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Alert.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "Alert", _FIELDS, _BLANK))
        self._extra = None if len(data) == 14 else unknown(data, _FIELDS)
        return self
