# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `FleetEventBatchResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, new, unknown

_FIELDS = frozenset(("created",))


@define(eq=False, repr=False, kw_only=True)
class FleetEventBatchResult(Model):
    """What a batch of events came to."""

    created: int
    """Events that were created."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "FleetEventBatchResult")
        self = new(cls)
        try:
            value = data["created"]
            if type(value) is not int:
                value = integer(data, "FleetEventBatchResult.created")
            self.created = value
        except KeyError:
            return cls.from_dict(complete(data, "FleetEventBatchResult", _FIELDS, {}))
        self._extra = None if len(data) == 1 else unknown(data, _FIELDS)
        return self
