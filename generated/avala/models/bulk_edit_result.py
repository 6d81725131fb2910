# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `BulkEditResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, integer, unknown

_FIELDS = frozenset(("updated",))


@define(eq=False, repr=False, kw_only=True)
class BulkEditResult(Model):
    """What a bulk edit has changed. The only known field comes from a test, so it may be
    lacking.
    """

    updated: int | None = None
    """Objects that were written or deleted."""

    _omitted = frozenset(("updated",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "BulkEditResult")
        get = data.get
        self = cls.__new__(cls)
        value = get("updated")
        if type(value) is not int and value is not None:
            value = integer(data, "BulkEditResult.updated")
        self.updated = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
