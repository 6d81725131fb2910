# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManagedAdmitFile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

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
        if data.__class__ is not dict:
            data = object_(data, "ManagedAdmitFile")
        self = new(cls)
        try:
            value = data["path"]
            if type(value) is not str:
                wrong(data, "ManagedAdmitFile.path", "a string")
            self.path = value
            value = data["size_bytes"]
            if type(value) is not int:
                value = integer(data, "ManagedAdmitFile.size_bytes")
            self.size_bytes = value
            value = data["content_sha256"]
            if type(value) is not str:
                wrong(data, "ManagedAdmitFile.content_sha256", "a string")
            self.content_sha256 = value
        except KeyError:
            return cls.from_dict(complete(data, "ManagedAdmitFile", _FIELDS, {}))
        self._extra = None if len(data) == 3 else unknown(data, _FIELDS)
        return self
