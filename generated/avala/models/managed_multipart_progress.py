# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManagedMultipartProgress`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

from .. import models

_FIELDS = frozenset(
    ("protocol", "session_uid", "file_uid", "generation_uid", "parts", "next_cursor")
)


@define(eq=False, repr=False, kw_only=True)
class ManagedMultipartProgress(Model):
    """Parts of a file that have arrived."""

    protocol: Literal["fleet-managed-mcap-v1"] | str
    """Name of the protocol."""
    session_uid: str
    """Uid of the session."""
    file_uid: str
    """Uid of the file."""
    generation_uid: str
    """Uid of the generation."""
    parts: list[models.ManagedPart]
    """The parts, ascending, at most 100."""
    next_cursor: int | None
    """Number of the last part here when more may follow, else null."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ManagedMultipartProgress")
        self = new(cls)
        try:
            value = data["protocol"]
            if type(value) is not str:
                wrong(data, "ManagedMultipartProgress.protocol", "a string")
            self.protocol = value
            value = data["session_uid"]
            if type(value) is not str:
                wrong(data, "ManagedMultipartProgress.session_uid", "a string")
            self.session_uid = value
            value = data["file_uid"]
            if type(value) is not str:
                wrong(data, "ManagedMultipartProgress.file_uid", "a string")
            self.file_uid = value
            value = data["generation_uid"]
            if type(value) is not str:
                wrong(data, "ManagedMultipartProgress.generation_uid", "a string")
            self.generation_uid = value
            value = data["parts"]
            if value is None:
                wrong(data, "ManagedMultipartProgress.parts", "a value")
            self.parts = decode_list(
                models.ManagedPart.from_dict, value, "ManagedMultipartProgress.parts"
            )
            value = data["next_cursor"]
            if type(value) is not int and value is not None:
                value = integer(data, "ManagedMultipartProgress.next_cursor")
            self.next_cursor = value
        except KeyError:
            return cls.from_dict(complete(data, "ManagedMultipartProgress", _FIELDS, {}))
        self._extra = None if len(data) == 6 else unknown(data, _FIELDS)
        return self
