# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `TaskResult`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from attrs import define

from avala_ext.decode import decode_list, object_, parse_datetime
from avala_ext.model import Model, unknown, wrong

from .. import models

_FIELDS = frozenset(
    ("uid", "type", "name", "status", "project", "annotations", "created_at", "updated_at")
)


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
        if not isinstance(data, dict):
            data = object_(data, "TaskResult")
        get = data.get
        self = cls.__new__(cls)
        value = get("uid")
        if type(value) is not str:
            wrong(data, "TaskResult.uid", "a string")
        self.uid = value
        value = get("type")
        if type(value) is not str and value is not None:
            wrong(data, "TaskResult.type", "a string")
        self.type = value
        value = get("name")
        if type(value) is not str and value is not None:
            wrong(data, "TaskResult.name", "a string")
        self.name = value
        value = get("status")
        if type(value) is not str and value is not None:
            wrong(data, "TaskResult.status", "a string")
        self.status = value
        value = get("project")
        if type(value) is not str and value is not None:
            wrong(data, "TaskResult.project", "a string")
        self.project = value
        value = get("annotations")
        self.annotations = (
            None
            if value is None
            else decode_list(models.Annotation.from_dict, value, "TaskResult.annotations")
        )
        value = get("created_at")
        if value is not None:
            try:
                value = datetime.fromisoformat(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "TaskResult.created_at")
        self.created_at = value
        value = get("updated_at")
        if value is not None:
            try:
                value = datetime.fromisoformat(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "TaskResult.updated_at")
        self.updated_at = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
