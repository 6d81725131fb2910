# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManagedParts`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, complete, new, unknown, wrong

from .. import models

_FIELDS = frozenset(("protocol", "session_uid", "file_uid", "generation_uid", "parts"))


@define(eq=False, repr=False, kw_only=True)
class ManagedParts(Model):
    """Leave to send parts of a file."""

    protocol: Literal["fleet-managed-mcap-v1"] | str
    """Name of the protocol."""
    session_uid: str
    """Uid of the session."""
    file_uid: str
    """Uid of the file."""
    generation_uid: str
    """Uid of the generation."""
    parts: list[models.ManagedPartGrant]
    """One grant for each number that was asked for."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ManagedParts")
        self = new(cls)
        try:
            value = data["protocol"]
            if type(value) is not str:
                wrong(data, "ManagedParts.protocol", "a string")
            self.protocol = value
            value = data["session_uid"]
            if type(value) is not str:
                wrong(data, "ManagedParts.session_uid", "a string")
            self.session_uid = value
            value = data["file_uid"]
            if type(value) is not str:
                wrong(data, "ManagedParts.file_uid", "a string")
            self.file_uid = value
            value = data["generation_uid"]
            if type(value) is not str:
                wrong(data, "ManagedParts.generation_uid", "a string")
            self.generation_uid = value
            value = data["parts"]
            if value is None:
                wrong(data, "ManagedParts.parts", "a value")
            self.parts = decode_list(models.ManagedPartGrant.from_dict, value, "ManagedParts.parts")
        except KeyError:
            return cls.from_dict(complete(data, "ManagedParts", _FIELDS, {}))
        self._extra = None if len(data) == 5 else unknown(data, _FIELDS)
        return self
