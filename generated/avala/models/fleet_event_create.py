# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `FleetEventCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, list_of, new, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(
    ("severity", "description", "duration_ms", "tags", "metadata")
)
_FIELDS = frozenset(("recording", "device", "label", "type", "timestamp", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class FleetEventCreate(Model):
    """A new event on the timeline of a recording."""

    recording: str
    """Uid of the recording."""
    device: str
    """Uid of the device that made the recording."""
    label: str
    """Short text that stands on the timeline, 1 to 255 characters."""
    type: str
    """Kind of event, for example `anomaly`, 1 to 100 characters."""
    timestamp: datetime
    """When it happened, or began."""
    severity: models.FleetSeverity | None = None
    """How grave it is. The SDK has `info`, `warning`, `error` and `critical`; its tests and the
    SDK reference also show `low`, `medium` and `high`.
    """
    description: str | None = None
    """Longer text."""
    duration_ms: int | None = None
    """How long it lasted, in milliseconds, 0 to 2147483647."""
    tags: list[str] | None = None
    """Words that group events."""
    metadata: dict[str, Any] | None = None
    """Further facts about the event, of your own making."""

    _omitted = frozenset(("severity", "description", "duration_ms", "tags", "metadata"))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "FleetEventCreate")
        if len(data) != 10:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["recording"]
            if type(value) is not str:
                wrong(data, "FleetEventCreate.recording", "a string")
            self.recording = value
            value = data["device"]
            if type(value) is not str:
                wrong(data, "FleetEventCreate.device", "a string")
            self.device = value
            value = data["label"]
            if type(value) is not str:
                wrong(data, "FleetEventCreate.label", "a string")
            self.label = value
            value = data["type"]
            if type(value) is not str:
                wrong(data, "FleetEventCreate.type", "a string")
            self.type = value
            value = data["timestamp"]
            if value is None:
                wrong(data, "FleetEventCreate.timestamp", "a time")
            try:
                value = iso(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "FleetEventCreate.timestamp")
            self.timestamp = value
            value = data["severity"]
            if type(value) is not str and value is not None:
                wrong(data, "FleetEventCreate.severity", "a string")
            self.severity = value
            value = data["description"]
            if type(value) is not str and value is not None:
                wrong(data, "FleetEventCreate.description", "a string")
            self.description = value
            value = data["duration_ms"]
            if type(value) is not int and value is not None:
                value = integer(data, "FleetEventCreate.duration_ms")
            self.duration_ms = value
            value = data["tags"]
            self.tags = None if value is None else list_of(str, value, "FleetEventCreate.tags")
            value = data["metadata"]
            if type(value) is not dict and value is not None:
                wrong(data, "FleetEventCreate.metadata", "an object")
            self.metadata = value
        except KeyError:
            return cls.from_dict(complete(data, "FleetEventCreate", _FIELDS, _BLANK))
        self._extra = None if len(data) == 10 else unknown(data, _FIELDS)
        return self
