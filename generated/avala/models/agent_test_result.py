# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AgentTestResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("status", "response", "success", "message"))
_FIELDS = frozenset(_BLANK)


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
        if data.__class__ is not dict:
            data = object_(data, "AgentTestResult")
        if len(data) != 4:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "AgentTestResult.status", "a string")
            self.status = value
            value = data["response"]
            if type(value) is not dict and value is not None:
                wrong(data, "AgentTestResult.response", "an object")
            self.response = value
            value = data["success"]
            if type(value) is not bool and value is not None:
                wrong(data, "AgentTestResult.success", "a boolean")
            self.success = value
            value = data["message"]
            if type(value) is not str and value is not None:
                wrong(data, "AgentTestResult.message", "a string")
            self.message = value
        except KeyError:
            return cls.from_dict(complete(data, "AgentTestResult", _FIELDS, _BLANK))
        self._extra = None if len(data) == 4 else unknown(data, _FIELDS)
        return self
