# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Recording`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import decode_list, iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, list_of, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "device",
        "status",
        "duration_seconds",
        "size_bytes",
        "topic_count",
        "tags",
        "topics",
        "started_at",
        "ended_at",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class Recording(Model):
    """What one device recorded in one run."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    device: str | None = None
    """Uid of the device that made it."""
    status: (
        Literal[
            "uploading",
            "processing",
            "ready",
            "error",
            "archived",
            "recording",
            "completed",
            "uploaded",
        ]
        | str
        | None
    ) = None
    """State of the recording, for example `uploading`, `processing`, `ready`, `error` or
    `archived`. Others may come.
    """
    duration_seconds: float | None = None
    """Length in seconds. Null until it is known."""
    size_bytes: int | None = None
    """Size of all files, in bytes. Null until it is known."""
    topic_count: int | None = None
    """Topics in the recording."""
    tags: list[str] | None = None
    """Words that group recordings."""
    topics: list[dict[str, Any]] | None = None
    """The topics, with what is known of each. The SDK reads a list, which this document follows;
    the reference shows an object.
    """
    started_at: datetime | None = None
    """When the recording began."""
    ended_at: datetime | None = None
    """When the recording ended."""
    created_at: datetime | None = None
    """When the platform learned of it."""
    updated_at: datetime | None = None
    """When it last changed."""

    _omitted = frozenset(("topic_count", "tags"))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "Recording")
        if len(data) != 12:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "Recording.uid", "a string")
            self.uid = value
            value = data["device"]
            if type(value) is not str and value is not None:
                wrong(data, "Recording.device", "a string")
            self.device = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "Recording.status", "a string")
            self.status = value
            value = data["duration_seconds"]
            if type(value) is not float and type(value) is not int and value is not None:
                wrong(data, "Recording.duration_seconds", "a number")
            self.duration_seconds = value
            value = data["size_bytes"]
            if type(value) is not int and value is not None:
                value = integer(data, "Recording.size_bytes")
            self.size_bytes = value
            value = data["topic_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "Recording.topic_count")
            self.topic_count = value
            value = data["tags"]
            self.tags = None if value is None else list_of(str, value, "Recording.tags")
            value = data["topics"]
            self.topics = (
                None
                if value is None
                else decode_list(
                    lambda item: object_(item, "Recording.topics"), value, "Recording.topics"
                )
            )
            value = data["started_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Recording.started_at")
            self.started_at = value
            value = data["ended_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Recording.ended_at")
            self.ended_at = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Recording.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Recording.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "Recording", _FIELDS, _BLANK))
        self._extra = None if len(data) == 12 else unknown(data, _FIELDS)
        return self
