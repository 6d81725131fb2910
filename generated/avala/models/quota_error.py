# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, integer, unknown, wrong

_FIELDS = frozenset(("detail", "limit", "used"))


@define(eq=False, repr=False, kw_only=True)
class QuotaError(Model):
    """Why an upload was refused. `limit` and `used` tell a full quota from a body that is simply
    too large, which has neither.
    """

    detail: str | None = None
    """A sentence for people."""
    limit: int | None = None
    """The quota, in bytes."""
    used: int | None = None
    """What is in use already, in bytes."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "QuotaError")
        get = data.get
        self = cls.__new__(cls)
        value = get("detail")
        if type(value) is not str and value is not None:
            wrong(data, "QuotaError.detail", "a string")
        self.detail = value
        value = get("limit")
        if type(value) is not int and value is not None:
            value = integer(data, "QuotaError.limit")
        self.limit = value
        value = get("used")
        if type(value) is not int and value is not None:
            value = integer(data, "QuotaError.used")
        self.used = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self

    _omitted = frozenset(("detail", "limit", "used"))
