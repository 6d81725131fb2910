# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManagedOriginal`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, integer, unknown, wrong

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
        if not isinstance(data, dict):
            data = object_(data, "ManagedOriginal")
        get = data.get
        self = cls.__new__(cls)
        value = get("file_uid")
        if type(value) is not str:
            wrong(data, "ManagedOriginal.file_uid", "a string")
        self.file_uid = value
        value = get("path")
        if type(value) is not str:
            wrong(data, "ManagedOriginal.path", "a string")
        self.path = value
        value = get("size_bytes")
        if type(value) is not int:
            value = integer(data, "ManagedOriginal.size_bytes")
        self.size_bytes = value
        value = get("content_sha256")
        if type(value) is not str:
            wrong(data, "ManagedOriginal.content_sha256", "a string")
        self.content_sha256 = value
        value = get("content_type")
        if type(value) is not str:
            wrong(data, "ManagedOriginal.content_type", "a string")
        self.content_type = value
        value = get("content_encoding")
        if type(value) is not str:
            wrong(data, "ManagedOriginal.content_encoding", "a string")
        self.content_encoding = value
        value = get("part_size")
        if type(value) is not int:
            value = integer(data, "ManagedOriginal.part_size")
        self.part_size = value
        value = get("part_count")
        if type(value) is not int:
            value = integer(data, "ManagedOriginal.part_count")
        self.part_count = value
        value = get("verified")
        if type(value) is not bool:
            wrong(data, "ManagedOriginal.verified", "a boolean")
        self.verified = value
        value = get("generation")
        if value is None and "generation" not in data:
            wrong(data, "ManagedOriginal.generation", "a value")
        self.generation = None if value is None else models.ManagedGeneration.from_dict(value)
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
