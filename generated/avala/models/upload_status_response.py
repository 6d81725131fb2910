# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `UploadStatusResponse`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, list_of, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    ("total_files", "confirmed_files", "total_bytes", "confirmed_bytes", "pending_paths")
)
_FIELDS = frozenset(("session_uid", "status", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class UploadStatusResponse(Model):
    """How far an upload has come."""

    session_uid: str
    """Uid of the session."""
    status: Literal["initiated", "uploading", "completing", "completed", "abandoned"] | str
    """State of the session: `initiated`, `uploading`, `completing`, `completed` or `abandoned`.
    Others may come.
    """
    total_files: int | None = None
    """Files to send."""
    confirmed_files: int | None = None
    """Files confirmed so far."""
    total_bytes: int | None = None
    """Bytes to send."""
    confirmed_bytes: int | None = None
    """Bytes confirmed so far."""
    pending_paths: list[str] | None = None
    """Paths of files that are not confirmed. The server stops at 1000, so a list of that length
    may be incomplete.
    """

    _omitted = frozenset(
        ("total_files", "confirmed_files", "total_bytes", "confirmed_bytes", "pending_paths")
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "UploadStatusResponse")
        if len(data) != 7:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["session_uid"]
            if type(value) is not str:
                wrong(data, "UploadStatusResponse.session_uid", "a string")
            self.session_uid = value
            value = data["status"]
            if type(value) is not str:
                wrong(data, "UploadStatusResponse.status", "a string")
            self.status = value
            value = data["total_files"]
            if type(value) is not int and value is not None:
                value = integer(data, "UploadStatusResponse.total_files")
            self.total_files = value
            value = data["confirmed_files"]
            if type(value) is not int and value is not None:
                value = integer(data, "UploadStatusResponse.confirmed_files")
            self.confirmed_files = value
            value = data["total_bytes"]
            if type(value) is not int and value is not None:
                value = integer(data, "UploadStatusResponse.total_bytes")
            self.total_bytes = value
            value = data["confirmed_bytes"]
            if type(value) is not int and value is not None:
                value = integer(data, "UploadStatusResponse.confirmed_bytes")
            self.confirmed_bytes = value
            value = data["pending_paths"]
            self.pending_paths = (
                None if value is None else list_of(str, value, "UploadStatusResponse.pending_paths")
            )
        except KeyError:
            return cls.from_dict(complete(data, "UploadStatusResponse", _FIELDS, _BLANK))
        self._extra = None if len(data) == 7 else unknown(data, _FIELDS)
        return self
