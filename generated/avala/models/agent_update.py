# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, list_of, unknown, wrong

from .. import models

_FIELDS = frozenset(
    (
        "name",
        "events",
        "description",
        "callback_url",
        "is_active",
        "project",
        "task_types",
        "secret",
    )
)


@define(eq=False, repr=False, kw_only=True)
class AgentUpdate(Model):
    """What to change in an agent. Fields left out stay as they are."""

    name: str | None = None
    """New name, 1 to 255 characters."""
    events: list[models.AgentEvent] | None = None
    """New list of events that trigger the agent. It replaces the old one."""
    description: str | None = None
    """New description."""
    callback_url: str | None = None
    """New HTTPS URL to call, at most 2048 characters. Null takes it away: the agent then asks
    for its work itself.
    """
    is_active: bool | None = None
    """Whether events trigger the agent from now on."""
    project: str | None = None
    """Uid of the project to listen to. Null means the whole organization."""
    task_types: list[models.AgentTaskType] | None = None
    """New list of task types to listen to. An empty list means all."""
    secret: str | None = None
    """New signing key, at most 255 characters. Empty, the server makes one."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "AgentUpdate")
        get = data.get
        self = cls.__new__(cls)
        value = get("name")
        if type(value) is not str and value is not None:
            wrong(data, "AgentUpdate.name", "a string")
        self.name = value
        value = get("events")
        self.events = None if value is None else list_of(str, value, "AgentUpdate.events")
        value = get("description")
        if type(value) is not str and value is not None:
            wrong(data, "AgentUpdate.description", "a string")
        self.description = value
        value = get("callback_url")
        if type(value) is not str and value is not None:
            wrong(data, "AgentUpdate.callback_url", "a string")
        self.callback_url = value
        value = get("is_active")
        if type(value) is not bool and value is not None:
            wrong(data, "AgentUpdate.is_active", "a boolean")
        self.is_active = value
        value = get("project")
        if type(value) is not str and value is not None:
            wrong(data, "AgentUpdate.project", "a string")
        self.project = value
        value = get("task_types")
        self.task_types = None if value is None else list_of(str, value, "AgentUpdate.task_types")
        value = get("secret")
        if type(value) is not str and value is not None:
            wrong(data, "AgentUpdate.secret", "a string")
        self.secret = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self

    _omitted = frozenset(
        (
            "name",
            "events",
            "description",
            "callback_url",
            "is_active",
            "project",
            "task_types",
            "secret",
        )
    )
