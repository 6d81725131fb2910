# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `TaskResult`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from attrs import define

from avala_ext.decode import decode_list, iso, object_, parse_datetime
from avala_ext.model import Model, complete, new, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(
    ("type", "name", "status", "project", "annotations", "created_at", "updated_at")
)
_FIELDS = frozenset(("uid", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class TaskResult(Model):
    """A task together with its annotations."""

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
    annotations: list[models.Annotation] | None = None
    """The annotations made in this task. The list is empty before work begins."""
    created_at: datetime | None = None
    """When the task was created."""
    updated_at: datetime | None = None
    """When the task last changed."""

    _omitted = frozenset(("annotations",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "TaskResult")
        if len(data) != 8:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "TaskResult.uid", "a string")
            self.uid = value
            value = data["type"]
            if type(value) is not str and value is not None:
                wrong(data, "TaskResult.type", "a string")
            self.type = value
            value = data["name"]
            if type(value) is not str and value is not None:
                wrong(data, "TaskResult.name", "a string")
            self.name = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "TaskResult.status", "a string")
            self.status = value
            value = data["project"]
            if type(value) is not str and value is not None:
                wrong(data, "TaskResult.project", "a string")
            self.project = value
            value = data["annotations"]
            self.annotations = (
                None
                if value is None
                else decode_list(models.Annotation.from_dict, value, "TaskResult.annotations")
            )
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "TaskResult.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "TaskResult.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "TaskResult", _FIELDS, _BLANK))
        self._extra = None if len(data) == 8 else unknown(data, _FIELDS)
        return self
