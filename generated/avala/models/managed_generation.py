# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManagedGeneration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

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
        if data.__class__ is not dict:
            data = object_(data, "ManagedGeneration")
        self = new(cls)
        try:
            value = data["generation_uid"]
            if type(value) is not str:
                wrong(data, "ManagedGeneration.generation_uid", "a string")
            self.generation_uid = value
            value = data["number"]
            if type(value) is not int:
                value = integer(data, "ManagedGeneration.number")
            self.number = value
            value = data["state"]
            if type(value) is not str:
                wrong(data, "ManagedGeneration.state", "a string")
            self.state = value
        except KeyError:
            return cls.from_dict(complete(data, "ManagedGeneration", _FIELDS, {}))
        self._extra = None if len(data) == 3 else unknown(data, _FIELDS)
        return self
