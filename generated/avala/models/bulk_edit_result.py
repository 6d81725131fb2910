# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `BulkEditResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, new, unknown

_BLANK: dict[str, Any] = dict.fromkeys(("updated",))
_FIELDS = frozenset(_BLANK)


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
        if data.__class__ is not dict:
            data = object_(data, "BulkEditResult")
        if len(data) != 1:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["updated"]
            if type(value) is not int and value is not None:
                value = integer(data, "BulkEditResult.updated")
            self.updated = value
        except KeyError:
            return cls.from_dict(complete(data, "BulkEditResult", _FIELDS, _BLANK))
        self._extra = None if len(data) == 1 else unknown(data, _FIELDS)
        return self
