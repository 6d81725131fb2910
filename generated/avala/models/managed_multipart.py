# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManagedMultipart`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, new, unknown, wrong

_FIELDS = frozenset(
    (
        "protocol",
        "session_uid",
        "file_uid",
        "generation_uid",
        "number",
        "state",
        "part_size",
        "part_count",
        "initialization_deadline",
    )
)


@define(eq=False, repr=False, kw_only=True)
class ManagedMultipart(Model):
    """A new attempt to send a file, and how the file is cut."""

    protocol: Literal["fleet-managed-mcap-v1"] | str
    """Name of the protocol."""
    session_uid: str
    """Uid of the session."""
    file_uid: str
    """Uid of the file."""
    generation_uid: str
    """Uid of the generation."""
    number: int
    """Number of the attempt. The published client takes 1 only."""
    state: Literal["active"] | str
    """State of the attempt, `active`. Others may come."""
    part_size: int
    """Size of every part but the last, in bytes, 67108864 (64 MiB)."""
    part_count: int
    """Parts of the file, 1 to 128."""
    initialization_deadline: datetime
    """Until when the attempt must have begun."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ManagedMultipart")
        self = new(cls)
        try:
            value = data["protocol"]
            if type(value) is not str:
                wrong(data, "ManagedMultipart.protocol", "a string")
            self.protocol = value
            value = data["session_uid"]
            if type(value) is not str:
                wrong(data, "ManagedMultipart.session_uid", "a string")
            self.session_uid = value
            value = data["file_uid"]
            if type(value) is not str:
                wrong(data, "ManagedMultipart.file_uid", "a string")
            self.file_uid = value
            value = data["generation_uid"]
            if type(value) is not str:
                wrong(data, "ManagedMultipart.generation_uid", "a string")
            self.generation_uid = value
            value = data["number"]
            if type(value) is not int:
                value = integer(data, "ManagedMultipart.number")
            self.number = value
            value = data["state"]
            if type(value) is not str:
                wrong(data, "ManagedMultipart.state", "a string")
            self.state = value
            value = data["part_size"]
            if type(value) is not int:
                value = integer(data, "ManagedMultipart.part_size")
            self.part_size = value
            value = data["part_count"]
            if type(value) is not int:
                value = integer(data, "ManagedMultipart.part_count")
            self.part_count = value
            value = data["initialization_deadline"]
            if value is None:
                wrong(data, "ManagedMultipart.initialization_deadline", "a time")
            try:
                value = iso(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "ManagedMultipart.initialization_deadline")
            self.initialization_deadline = value
        except KeyError:
            return cls.from_dict(complete(data, "ManagedMultipart", _FIELDS, {}))
        self._extra = None if len(data) == 9 else unknown(data, _FIELDS)
        return self
