# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManagedFinalizeReply`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

from .. import models

_FIELDS = frozenset(("protocol", "session_uid", "finalization"))


@define(eq=False, repr=False, kw_only=True)
class ManagedFinalizeReply(Model):
    """The job that the end of a managed upload started."""

    protocol: Literal["fleet-managed-mcap-v1"] | str
    """Name of the protocol."""
    session_uid: str
    """Uid of the session."""
    finalization: models.ManagedFinalization
    """The job that checks and publishes the files of a managed upload."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ManagedFinalizeReply")
        self = new(cls)
        try:
            value = data["protocol"]
            if type(value) is not str:
                wrong(data, "ManagedFinalizeReply.protocol", "a string")
            self.protocol = value
            value = data["session_uid"]
            if type(value) is not str:
                wrong(data, "ManagedFinalizeReply.session_uid", "a string")
            self.session_uid = value
            value = data["finalization"]
            if value is None:
                wrong(data, "ManagedFinalizeReply.finalization", "a value")
            self.finalization = models.ManagedFinalization.from_dict(value)
        except KeyError:
            return cls.from_dict(complete(data, "ManagedFinalizeReply", _FIELDS, {}))
        self._extra = None if len(data) == 3 else unknown(data, _FIELDS)
        return self
