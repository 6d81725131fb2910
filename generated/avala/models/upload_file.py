# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `UploadFile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

_FIELDS = frozenset(("path", "size_bytes"))


@define(eq=False, repr=False, kw_only=True)
class UploadFile(Model):
    """One file of an upload."""

    path: str
    """Path of the file in the recording, relative, with `/` between its parts and without `..`,
    1 to 1024 characters.
    """
    size_bytes: int
    """Size in bytes, 0 to 5497558138880 (5 TiB)."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "UploadFile")
        self = new(cls)
        try:
            value = data["path"]
            if type(value) is not str:
                wrong(data, "UploadFile.path", "a string")
            self.path = value
            value = data["size_bytes"]
            if type(value) is not int:
                value = integer(data, "UploadFile.size_bytes")
            self.size_bytes = value
        except KeyError:
            return cls.from_dict(complete(data, "UploadFile", _FIELDS, {}))
        self._extra = None if len(data) == 2 else unknown(data, _FIELDS)
        return self
