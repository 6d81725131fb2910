# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Project`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_, parse_datetime
from avala_ext.model import Model, unknown, wrong

from .. import models

_FIELDS = frozenset(
    (
        "uid",
        "name",
        "task_type",
        "status",
        "is_active",
        "visibility",
        "is_imported",
        "owner_name",
        "short_description",
        "industry_icon",
        "created_at",
        "updated_at",
    )
)


@define(eq=False, repr=False, kw_only=True)
class Project(Model):
    """An annotation effort with its tasks, people and quality rules."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    name: str
    """Name of the project, up to 100 characters."""
    task_type: models.TaskType | None = None
    """Kind of work in the project, for example `image-annotation`."""
    status: models.ProjectStatus | None = None
    """State of the project, for example `active` or `completed`."""
    is_active: bool | None = None
    """Whether work goes on at present."""
    visibility: models.Visibility | None = None
    """Who can see the project, `private` or `public`."""
    is_imported: bool | None = None
    """Whether the project came from outside."""
    owner_name: str | None = None
    """Username or organization slug of the owner."""
    short_description: str | None = None
    """A sentence about the project."""
    industry_icon: str | None = None
    """Name of the icon that stands for the industry."""
    created_at: datetime | None = None
    """When the project was created."""
    updated_at: datetime | None = None
    """When the project last changed."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "Project")
        get = data.get
        self = cls.__new__(cls)
        value = get("uid")
        if type(value) is not str:
            wrong(data, "Project.uid", "a string")
        self.uid = value
        value = get("name")
        if type(value) is not str:
            wrong(data, "Project.name", "a string")
        self.name = value
        value = get("task_type")
        if type(value) is not str and value is not None:
            wrong(data, "Project.task_type", "a string")
        self.task_type = value
        value = get("status")
        if type(value) is not str and value is not None:
            wrong(data, "Project.status", "a string")
        self.status = value
        value = get("is_active")
        if type(value) is not bool and value is not None:
            wrong(data, "Project.is_active", "a boolean")
        self.is_active = value
        value = get("visibility")
        if type(value) is not str and value is not None:
            wrong(data, "Project.visibility", "a string")
        self.visibility = value
        value = get("is_imported")
        if type(value) is not bool and value is not None:
            wrong(data, "Project.is_imported", "a boolean")
        self.is_imported = value
        value = get("owner_name")
        if type(value) is not str and value is not None:
            wrong(data, "Project.owner_name", "a string")
        self.owner_name = value
        value = get("short_description")
        if type(value) is not str and value is not None:
            wrong(data, "Project.short_description", "a string")
        self.short_description = value
        value = get("industry_icon")
        if type(value) is not str and value is not None:
            wrong(data, "Project.industry_icon", "a string")
        self.industry_icon = value
        value = get("created_at")
        if value is not None:
            try:
                value = datetime.fromisoformat(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "Project.created_at")
        self.created_at = value
        value = get("updated_at")
        if value is not None:
            try:
                value = datetime.fromisoformat(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "Project.updated_at")
        self.updated_at = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
