# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `UploadedFile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

_FIELDS = frozenset(("path", "etag", "size_bytes"))


@define(eq=False, repr=False, kw_only=True)
class UploadedFile(Model):
    """One file that was sent."""

    path: str
    """Path of the file in the recording, 1 to 1024 characters."""
    etag: str
    """`ETag` that the storage answered to the PUT, without its quotes, 1 to 128 characters."""
    size_bytes: int
    """Bytes that were sent, 0 to 5497558138880 (5 TiB)."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "UploadedFile")
        self = new(cls)
        try:
            value = data["path"]
            if type(value) is not str:
                wrong(data, "UploadedFile.path", "a string")
            self.path = value
            value = data["etag"]
            if type(value) is not str:
                wrong(data, "UploadedFile.etag", "a string")
            self.etag = value
            value = data["size_bytes"]
            if type(value) is not int:
                value = integer(data, "UploadedFile.size_bytes")
            self.size_bytes = value
        except KeyError:
            return cls.from_dict(complete(data, "UploadedFile", _FIELDS, {}))
        self._extra = None if len(data) == 3 else unknown(data, _FIELDS)
        return self
