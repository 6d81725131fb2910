# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ProjectMetrics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, integer, unknown, wrong

_FIELDS = frozenset(("total_tasks", "completed_tasks", "acceptance_rate"))


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
        if not isinstance(data, dict):
            data = object_(data, "ProjectMetrics")
        get = data.get
        self = cls.__new__(cls)
        value = get("total_tasks")
        if type(value) is not int and value is not None:
            value = integer(data, "ProjectMetrics.total_tasks")
        self.total_tasks = value
        value = get("completed_tasks")
        if type(value) is not int and value is not None:
            value = integer(data, "ProjectMetrics.completed_tasks")
        self.completed_tasks = value
        value = get("acceptance_rate")
        if type(value) is not float and type(value) is not int and value is not None:
            wrong(data, "ProjectMetrics.acceptance_rate", "a number")
        self.acceptance_rate = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
