# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AgentExecution`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "task",
        "result",
        "status",
        "action",
        "event_payload",
        "response_payload",
        "error_message",
        "started_at",
        "completed_at",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", "registration", "event_type", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class AgentExecution(Model):
    """One call of an agent, caused by one event."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    registration: str
    """Uid of the agent."""
    event_type: str
    """The event, for example `task.completed`."""
    task: str | None = None
    """Uid of the task the event is about."""
    result: str | None = None
    """Uid of the result the event is about, or a word such as `ok`."""
    status: Literal["success", "completed"] | str | None = None
    """How the call went. Values are not published; `success` and `completed` have been seen."""
    action: Literal["approve", "reject", "flag", "skip", "label"] | str | None = None
    """What the agent decided: `approve`, `reject`, `flag` or `skip`; `label` has been seen."""
    event_payload: dict[str, Any] | None = None
    """What was sent to the agent."""
    response_payload: dict[str, Any] | None = None
    """What the agent answered."""
    error_message: str | None = None
    """Why the call failed."""
    started_at: datetime | None = None
    """When the call began."""
    completed_at: datetime | None = None
    """When the call ended."""
    created_at: datetime | None = None
    """When the execution was recorded."""
    updated_at: datetime | None = None
    """When the record last changed."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "AgentExecution")
        if len(data) != 14:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "AgentExecution.uid", "a string")
            self.uid = value
            value = data["registration"]
            if type(value) is not str:
                wrong(data, "AgentExecution.registration", "a string")
            self.registration = value
            value = data["event_type"]
            if type(value) is not str:
                wrong(data, "AgentExecution.event_type", "a string")
            self.event_type = value
            value = data["task"]
            if type(value) is not str and value is not None:
                wrong(data, "AgentExecution.task", "a string")
            self.task = value
            value = data["result"]
            if type(value) is not str and value is not None:
                wrong(data, "AgentExecution.result", "a string")
            self.result = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "AgentExecution.status", "a string")
            self.status = value
            value = data["action"]
            if type(value) is not str and value is not None:
                wrong(data, "AgentExecution.action", "a string")
            self.action = value
            value = data["event_payload"]
            if type(value) is not dict and value is not None:
                wrong(data, "AgentExecution.event_payload", "an object")
            self.event_payload = value
            value = data["response_payload"]
            if type(value) is not dict and value is not None:
                wrong(data, "AgentExecution.response_payload", "an object")
            self.response_payload = value
            value = data["error_message"]
            if type(value) is not str and value is not None:
                wrong(data, "AgentExecution.error_message", "a string")
            self.error_message = value
            value = data["started_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "AgentExecution.started_at")
            self.started_at = value
            value = data["completed_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "AgentExecution.completed_at")
            self.completed_at = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "AgentExecution.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "AgentExecution.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "AgentExecution", _FIELDS, _BLANK))
        self._extra = None if len(data) == 14 else unknown(data, _FIELDS)
        return self
