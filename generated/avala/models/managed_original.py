# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManagedOriginal`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

from .. import models

_FIELDS = frozenset(
    (
        "file_uid",
        "path",
        "size_bytes",
        "content_sha256",
        "content_type",
        "content_encoding",
        "part_size",
        "part_count",
        "verified",
        "generation",
    )
)


@define(eq=False, repr=False, kw_only=True)
class ManagedOriginal(Model):
    """A file of a managed upload, as the server knows it."""

    file_uid: str
    """Uid of the file."""
    path: str
    """Path of the file in the recording."""
    size_bytes: int
    """Size in bytes, 1 to 8589934592 (8 GiB)."""
    content_sha256: str
    """SHA-256 of the content, 64 hexadecimal digits in small letters."""
    content_type: Literal["application/octet-stream"] | str
    """Media type of the file, `application/octet-stream`."""
    content_encoding: Literal[""] | str
    """How the content is packed. Empty, for it is not."""
    part_size: int
    """Size of every part but the last, in bytes, 67108864 (64 MiB)."""
    part_count: int
    """Parts of the file, 1 to 128."""
    verified: bool
    """Whether the content was found to have this size and hash."""
    generation: models.ManagedGeneration | None
    """The present attempt to send it. Null before the first one."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ManagedOriginal")
        self = new(cls)
        try:
            value = data["file_uid"]
            if type(value) is not str:
                wrong(data, "ManagedOriginal.file_uid", "a string")
            self.file_uid = value
            value = data["path"]
            if type(value) is not str:
                wrong(data, "ManagedOriginal.path", "a string")
            self.path = value
            value = data["size_bytes"]
            if type(value) is not int:
                value = integer(data, "ManagedOriginal.size_bytes")
            self.size_bytes = value
            value = data["content_sha256"]
            if type(value) is not str:
                wrong(data, "ManagedOriginal.content_sha256", "a string")
            self.content_sha256 = value
            value = data["content_type"]
            if type(value) is not str:
                wrong(data, "ManagedOriginal.content_type", "a string")
            self.content_type = value
            value = data["content_encoding"]
            if type(value) is not str:
                wrong(data, "ManagedOriginal.content_encoding", "a string")
            self.content_encoding = value
            value = data["part_size"]
            if type(value) is not int:
                value = integer(data, "ManagedOriginal.part_size")
            self.part_size = value
            value = data["part_count"]
            if type(value) is not int:
                value = integer(data, "ManagedOriginal.part_count")
            self.part_count = value
            value = data["verified"]
            if type(value) is not bool:
                wrong(data, "ManagedOriginal.verified", "a boolean")
            self.verified = value
            value = data["generation"]
            self.generation = None if value is None else models.ManagedGeneration.from_dict(value)
        except KeyError:
            return cls.from_dict(complete(data, "ManagedOriginal", _FIELDS, {}))
        self._extra = None if len(data) == 10 else unknown(data, _FIELDS)
        return self
