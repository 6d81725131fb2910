# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `WorkBatch`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("uid",))
_FIELDS = frozenset(_BLANK)


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
        if data.__class__ is not dict:
            data = object_(data, "WorkBatch")
        if len(data) != 1:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str and value is not None:
                wrong(data, "WorkBatch.uid", "a string")
            self.uid = value
        except KeyError:
            return cls.from_dict(complete(data, "WorkBatch", _FIELDS, _BLANK))
        self._extra = None if len(data) == 1 else unknown(data, _FIELDS)
        return self
