# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Project`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, new, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(
    (
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
_FIELDS = frozenset(("uid", "name", *_BLANK))


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
        if data.__class__ is not dict:
            data = object_(data, "Project")
        if len(data) != 12:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "Project.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str:
                wrong(data, "Project.name", "a string")
            self.name = value
            value = data["task_type"]
            if type(value) is not str and value is not None:
                wrong(data, "Project.task_type", "a string")
            self.task_type = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "Project.status", "a string")
            self.status = value
            value = data["is_active"]
            if type(value) is not bool and value is not None:
                wrong(data, "Project.is_active", "a boolean")
            self.is_active = value
            value = data["visibility"]
            if type(value) is not str and value is not None:
                wrong(data, "Project.visibility", "a string")
            self.visibility = value
            value = data["is_imported"]
            if type(value) is not bool and value is not None:
                wrong(data, "Project.is_imported", "a boolean")
            self.is_imported = value
            value = data["owner_name"]
            if type(value) is not str and value is not None:
                wrong(data, "Project.owner_name", "a string")
            self.owner_name = value
            value = data["short_description"]
            if type(value) is not str and value is not None:
                wrong(data, "Project.short_description", "a string")
            self.short_description = value
            value = data["industry_icon"]
            if type(value) is not str and value is not None:
                wrong(data, "Project.industry_icon", "a string")
            self.industry_icon = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Project.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Project.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "Project", _FIELDS, _BLANK))
        self._extra = None if len(data) == 12 else unknown(data, _FIELDS)
        return self
