# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ProjectMetrics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("total_tasks", "completed_tasks", "acceptance_rate"))
_FIELDS = frozenset(_BLANK)


@define(eq=False, repr=False, kw_only=True)
class ProjectMetrics(Model):
    """Progress and quality of a project. Only three fields are published."""

    total_tasks: int | None = None
    """Tasks in the project. It can be 0."""
    completed_tasks: int | None = None
    """Tasks that are completed, at most `total_tasks`."""
    acceptance_rate: float | None = None
    """Share of reviewed work that was accepted, 0 to 1."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ProjectMetrics")
        if len(data) != 3:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["total_tasks"]
            if type(value) is not int and value is not None:
                value = integer(data, "ProjectMetrics.total_tasks")
            self.total_tasks = value
            value = data["completed_tasks"]
            if type(value) is not int and value is not None:
                value = integer(data, "ProjectMetrics.completed_tasks")
            self.completed_tasks = value
            value = data["acceptance_rate"]
            if type(value) is not float and type(value) is not int and value is not None:
                wrong(data, "ProjectMetrics.acceptance_rate", "a number")
            self.acceptance_rate = value
        except KeyError:
            return cls.from_dict(complete(data, "ProjectMetrics", _FIELDS, _BLANK))
        self._extra = None if len(data) == 3 else unknown(data, _FIELDS)
        return self
