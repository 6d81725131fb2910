# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `FleetEventBatchResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, integer, unknown

_FIELDS = frozenset(("created",))


@define(eq=False, repr=False, kw_only=True)
class FleetEventBatchResult(Model):
    """What a batch of events came to."""

    created: int
    """Events that were created."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "FleetEventBatchResult")
        get = data.get
        self = cls.__new__(cls)
        value = get("created")
        if type(value) is not int:
            value = integer(data, "FleetEventBatchResult.created")
        self.created = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
