# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Agent`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, list_of, new, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "description",
        "events",
        "callback_url",
        "is_active",
        "project",
        "task_types",
        "secret",
        "execution_stats",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", "name", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class Agent(Model):
    """A registered program that reacts to events."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    name: str
    """Name of the agent."""
    description: str | None = None
    """What the agent is for."""
    events: list[models.AgentEvent] | None = None
    """Events that trigger the agent."""
    callback_url: str | None = None
    """URL that is called when an event occurs. Null means that the agent asks for its work
    itself.
    """
    is_active: bool | None = None
    """Whether events trigger the agent at present."""
    project: str | None = None
    """Uid of the project the agent listens to. Null means the whole organization."""
    task_types: list[models.AgentTaskType] | None = None
    """Task types the agent listens to. An empty list means all."""
    secret: str | None = None
    """Key that signs the calls to `callback_url`. Present in the answer to a create; other
    answers leave it out.
    """
    execution_stats: dict[str, Any] | None = None
    """Counts of executions, such as `total` and `failed`."""
    created_at: datetime | None = None
    """When the agent was registered."""
    updated_at: datetime | None = None
    """When the agent last changed."""

    _omitted = frozenset(("events", "is_active", "task_types"))
    _secret = frozenset(("secret",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "Agent")
        if len(data) != 12:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "Agent.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str:
                wrong(data, "Agent.name", "a string")
            self.name = value
            value = data["description"]
            if type(value) is not str and value is not None:
                wrong(data, "Agent.description", "a string")
            self.description = value
            value = data["events"]
            self.events = None if value is None else list_of(str, value, "Agent.events")
            value = data["callback_url"]
            if type(value) is not str and value is not None:
                wrong(data, "Agent.callback_url", "a string")
            self.callback_url = value
            value = data["is_active"]
            if type(value) is not bool and value is not None:
                wrong(data, "Agent.is_active", "a boolean")
            self.is_active = value
            value = data["project"]
            if type(value) is not str and value is not None:
                wrong(data, "Agent.project", "a string")
            self.project = value
            value = data["task_types"]
            self.task_types = None if value is None else list_of(str, value, "Agent.task_types")
            value = data["secret"]
            if type(value) is not str and value is not None:
                wrong(data, "Agent.secret", "a string")
            self.secret = value
            value = data["execution_stats"]
            if type(value) is not dict and value is not None:
                wrong(data, "Agent.execution_stats", "an object")
            self.execution_stats = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Agent.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Agent.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "Agent", _FIELDS, _BLANK))
        self._extra = None if len(data) == 12 else unknown(data, _FIELDS)
        return self
