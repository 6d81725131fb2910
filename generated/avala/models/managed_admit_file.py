# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManagedAdmitFile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, integer, unknown, wrong

_FIELDS = frozenset(("path", "size_bytes", "content_sha256"))


@define(eq=False, repr=False, kw_only=True)
class ManagedAdmitFile(Model):
    """One MCAP file of a managed upload."""

    path: str
    """Path of the file in the recording, relative, in Unicode form NFC, with the ending `.mcap`
    and not under `__derived__/`; 6 to 1024 characters.
    """
    size_bytes: int
    """Size in bytes, 1 to 8589934592 (8 GiB)."""
    content_sha256: str
    """SHA-256 of the content, 64 hexadecimal digits in small letters."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "ManagedAdmitFile")
        get = data.get
        self = cls.__new__(cls)
        value = get("path")
        if type(value) is not str:
            wrong(data, "ManagedAdmitFile.path", "a string")
        self.path = value
        value = get("size_bytes")
        if type(value) is not int:
            value = integer(data, "ManagedAdmitFile.size_bytes")
        self.size_bytes = value
        value = get("content_sha256")
        if type(value) is not str:
            wrong(data, "ManagedAdmitFile.content_sha256", "a string")
        self.content_sha256 = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
