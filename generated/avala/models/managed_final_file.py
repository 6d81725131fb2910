# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManagedFinalFile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, unknown, wrong

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
        if not isinstance(data, dict):
            data = object_(data, "ManagedFinalFile")
        get = data.get
        self = cls.__new__(cls)
        value = get("file_uid")
        if type(value) is not str:
            wrong(data, "ManagedFinalFile.file_uid", "a string")
        self.file_uid = value
        value = get("generation_uid")
        if type(value) is not str:
            wrong(data, "ManagedFinalFile.generation_uid", "a string")
        self.generation_uid = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
