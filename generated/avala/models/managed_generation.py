# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManagedGeneration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, integer, unknown, wrong

_FIELDS = frozenset(("generation_uid", "number", "state"))


@define(eq=False, repr=False, kw_only=True)
class ManagedGeneration(Model):
    """One attempt to send all parts of a file."""

    generation_uid: str
    """Uid of the generation."""
    number: int
    """Number of the attempt, from 1."""
    state: Literal["initializing", "active", "abandoned", "completing", "completed"] | str
    """State of the attempt: `initializing`, `active`, `abandoned`, `completing` or `completed`.
    Others may come.
    """

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "ManagedGeneration")
        get = data.get
        self = cls.__new__(cls)
        value = get("generation_uid")
        if type(value) is not str:
            wrong(data, "ManagedGeneration.generation_uid", "a string")
        self.generation_uid = value
        value = get("number")
        if type(value) is not int:
            value = integer(data, "ManagedGeneration.number")
        self.number = value
        value = get("state")
        if type(value) is not str:
            wrong(data, "ManagedGeneration.state", "a string")
        self.state = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
