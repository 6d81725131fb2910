# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Task`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, new, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(
    ("type", "name", "status", "project", "created_at", "updated_at")
)
_FIELDS = frozenset(("uid", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class Task(Model):
    """A unit of annotation work in a project."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    type: models.TaskType | None = None
    """Kind of work, for example `image-annotation`."""
    name: str | None = None
    """Name of the task, such as `box`, `polygon`, `classification` or `cuboid`."""
    status: models.TaskStatus | None = None
    """State of the task, for example `pending` or `completed`."""
    project: str | None = None
    """Uid of the project the task belongs to."""
    created_at: datetime | None = None
    """When the task was created."""
    updated_at: datetime | None = None
    """When the task last changed."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "Task")
        if len(data) != 7:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "Task.uid", "a string")
            self.uid = value
            value = data["type"]
            if type(value) is not str and value is not None:
                wrong(data, "Task.type", "a string")
            self.type = value
            value = data["name"]
            if type(value) is not str and value is not None:
                wrong(data, "Task.name", "a string")
            self.name = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "Task.status", "a string")
            self.status = value
            value = data["project"]
            if type(value) is not str and value is not None:
                wrong(data, "Task.project", "a string")
            self.project = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Task.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Task.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "Task", _FIELDS, _BLANK))
        self._extra = None if len(data) == 7 else unknown(data, _FIELDS)
        return self
