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
class AgentCreate(Model):
    """A new agent. Only the name is needed."""

    name: str
    """Name of the agent, 1 to 255 characters."""
    events: list[models.AgentEvent] | None = None
    """Events that trigger the agent, for example `task.completed`. One documentation page calls
    the list required, the others do not; without it no event triggers the agent.
    """
    description: str | None = None
    """What the agent is for."""
    callback_url: str | None = None
    """HTTPS URL to call when an event occurs, at most 2048 characters. Left out or null, the
    agent asks for its work itself.
    """
    is_active: bool | None = None
    """Whether events trigger the agent from the start."""
    project: str | None = None
    """Uid of the project to listen to. Left out or null, the whole organization."""
    task_types: list[models.AgentTaskType] | None = None
    """Task types to listen to. Left out or empty, all."""
    secret: str | None = None
    """Key that signs the calls to `callback_url`, at most 255 characters. Left out or empty, the
    server makes one.
    """

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "AgentCreate")
        get = data.get
        self = cls.__new__(cls)
        value = get("name")
        if type(value) is not str:
            wrong(data, "AgentCreate.name", "a string")
        self.name = value
        value = get("events")
        self.events = None if value is None else list_of(str, value, "AgentCreate.events")
        value = get("description")
        if type(value) is not str and value is not None:
            wrong(data, "AgentCreate.description", "a string")
        self.description = value
        value = get("callback_url")
        if type(value) is not str and value is not None:
            wrong(data, "AgentCreate.callback_url", "a string")
        self.callback_url = value
        value = get("is_active")
        if type(value) is not bool and value is not None:
            wrong(data, "AgentCreate.is_active", "a boolean")
        self.is_active = value
        value = get("project")
        if type(value) is not str and value is not None:
            wrong(data, "AgentCreate.project", "a string")
        self.project = value
        value = get("task_types")
        self.task_types = None if value is None else list_of(str, value, "AgentCreate.task_types")
        value = get("secret")
        if type(value) is not str and value is not None:
            wrong(data, "AgentCreate.secret", "a string")
        self.secret = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self

    _omitted = frozenset(
        ("events", "description", "callback_url", "is_active", "project", "task_types", "secret")
    )
