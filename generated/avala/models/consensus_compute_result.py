# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ConsensusComputeResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_FIELDS = frozenset(("status", "message"))


@define(eq=False, repr=False, kw_only=True)
class ConsensusComputeResult(Model):
    """Answer to the request to compute the consensus."""

    status: Literal["started"] | str
    """How it stands; `started` has been seen."""
    message: str
    """The same in words."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ConsensusComputeResult")
        self = new(cls)
        try:
            value = data["status"]
            if type(value) is not str:
                wrong(data, "ConsensusComputeResult.status", "a string")
            self.status = value
            value = data["message"]
            if type(value) is not str:
                wrong(data, "ConsensusComputeResult.message", "a string")
            self.message = value
        except KeyError:
            return cls.from_dict(complete(data, "ConsensusComputeResult", _FIELDS, {}))
        self._extra = None if len(data) == 2 else unknown(data, _FIELDS)
        return self
