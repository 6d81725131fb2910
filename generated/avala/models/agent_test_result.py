# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AgentTestResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, unknown, wrong

_FIELDS = frozenset(("status", "response", "success", "message"))


@define(eq=False, repr=False, kw_only=True)
class AgentTestResult(Model):
    """What a trial call of an agent gave."""

    status: str | None = None
    """How the trial call went. Values are not published."""
    response: dict[str, Any] | None = None
    """What the callback URL answered."""
    success: bool | None = None
    """Whether the agent answered as expected."""
    message: str | None = None
    """Why it did not."""

    _omitted = frozenset(("success",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "AgentTestResult")
        get = data.get
        self = cls.__new__(cls)
        value = get("status")
        if type(value) is not str and value is not None:
            wrong(data, "AgentTestResult.status", "a string")
        self.status = value
        value = get("response")
        if type(value) is not dict and value is not None:
            wrong(data, "AgentTestResult.response", "an object")
        self.response = value
        value = get("success")
        if type(value) is not bool and value is not None:
            wrong(data, "AgentTestResult.success", "a boolean")
        self.success = value
        value = get("message")
        if type(value) is not str and value is not None:
            wrong(data, "AgentTestResult.message", "a string")
        self.message = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
