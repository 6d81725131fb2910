# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `WorkBatch`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, unknown, wrong

_FIELDS = frozenset(("uid",))


@define(eq=False, repr=False, kw_only=True)
class WorkBatch(Model):
    """A portion of a project's work. Its fields are not published: read what comes by its key,
    as in `batch["status"]`.
    """

    uid: str | None = None
    """Opaque identifier of the batch, as other objects have one."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "WorkBatch")
        get = data.get
        self = cls.__new__(cls)
        value = get("uid")
        if type(value) is not str and value is not None:
            wrong(data, "WorkBatch.uid", "a string")
        self.uid = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
