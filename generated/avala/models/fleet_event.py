# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `FleetEvent`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, list_of, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "recording",
        "device",
        "type",
        "label",
        "description",
        "timestamp",
        "duration_ms",
        "tags",
        "metadata",
        "severity",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class FleetEvent(Model):
    """A moment or a span on the timeline of a recording."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    recording: str | None = None
    """Uid of the recording."""
    device: str | None = None
    """Uid of the device that made the recording."""
    type: str | None = None
    """Kind of event, for example `anomaly`. Values are not published."""
    label: str | None = None
    """Short text that stands on the timeline."""
    description: str | None = None
    """Longer text."""
    timestamp: datetime | None = None
    """When it happened, or began."""
    duration_ms: int | None = None
    """How long it lasted, in milliseconds. Null for a moment."""
    tags: list[str] | None = None
    """Words that group events."""
    metadata: dict[str, Any] | None = None
    """Further facts about the event, kept as they were sent."""
    severity: (
        Literal["info", "warning", "error", "critical", "low", "medium", "high"] | str | None
    ) = None
    """How grave it is, for example `info`, `warning`, `error` or `critical`."""
    created_at: datetime | None = None
    """When the event was created, not when it happened."""
    updated_at: datetime | None = None
    """When the event last changed."""

    _omitted = frozenset(("tags",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "FleetEvent")
        if len(data) != 13:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "FleetEvent.uid", "a string")
            self.uid = value
            value = data["recording"]
            if type(value) is not str and value is not None:
                wrong(data, "FleetEvent.recording", "a string")
            self.recording = value
            value = data["device"]
            if type(value) is not str and value is not None:
                wrong(data, "FleetEvent.device", "a string")
            self.device = value
            value = data["type"]
            if type(value) is not str and value is not None:
                wrong(data, "FleetEvent.type", "a string")
            self.type = value
            value = data["label"]
            if type(value) is not str and value is not None:
                wrong(data, "FleetEvent.label", "a string")
            self.label = value
            value = data["description"]
            if type(value) is not str and value is not None:
                wrong(data, "FleetEvent.description", "a string")
            self.description = value
            value = data["timestamp"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "FleetEvent.timestamp")
            self.timestamp = value
            value = data["duration_ms"]
            if type(value) is not int and value is not None:
                value = integer(data, "FleetEvent.duration_ms")
            self.duration_ms = value
            value = data["tags"]
            self.tags = None if value is None else list_of(str, value, "FleetEvent.tags")
            value = data["metadata"]
            if type(value) is not dict and value is not None:
                wrong(data, "FleetEvent.metadata", "an object")
            self.metadata = value
            value = data["severity"]
            if type(value) is not str and value is not None:
                wrong(data, "FleetEvent.severity", "a string")
            self.severity = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "FleetEvent.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "FleetEvent.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "FleetEvent", _FIELDS, _BLANK))
        self._extra = None if len(data) == 13 else unknown(data, _FIELDS)
        return self
