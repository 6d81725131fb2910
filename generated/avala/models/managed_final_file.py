# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManagedFinalFile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_FIELDS = frozenset(("file_uid", "generation_uid"))


@define(eq=False, repr=False, kw_only=True)
class ManagedFinalFile(Model):
    """Which attempt of a file counts."""

    file_uid: str
    """UUID of the file in small letters, made up by the server at `managed_admit`."""
    generation_uid: str
    """UUID of the generation in small letters, made up by the server at
    `managed_multipart_init`.
    """

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ManagedFinalFile")
        self = new(cls)
        try:
            value = data["file_uid"]
            if type(value) is not str:
                wrong(data, "ManagedFinalFile.file_uid", "a string")
            self.file_uid = value
            value = data["generation_uid"]
            if type(value) is not str:
                wrong(data, "ManagedFinalFile.generation_uid", "a string")
            self.generation_uid = value
        except KeyError:
            return cls.from_dict(complete(data, "ManagedFinalFile", _FIELDS, {}))
        self._extra = None if len(data) == 2 else unknown(data, _FIELDS)
        return self
