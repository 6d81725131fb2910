# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManagedFleetUploadStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

from .. import models

_FIELDS = frozenset(
    (
        "protocol",
        "session_uid",
        "recording_uid",
        "status",
        "total_files",
        "total_bytes",
        "confirmed_files",
        "confirmed_bytes",
        "files",
        "finalization",
    )
)


@define(eq=False, repr=False, kw_only=True)
class ManagedFleetUploadStatus(Model):
    """A managed upload of the files of one recording."""

    protocol: Literal["fleet-managed-mcap-v1"] | str
    """Name of the protocol."""
    session_uid: str
    """Uid of the session."""
    recording_uid: str
    """Uid of the recording."""
    status: Literal["initiated", "uploading", "completing", "completed"] | str
    """State of the upload: `initiated`, `uploading`, `completing` or `completed`. Others may
    come.
    """
    total_files: int
    """Files to send, 1 to 64."""
    total_bytes: int
    """Bytes to send, 1 to 68719476736 (64 GiB)."""
    confirmed_files: int
    """Files that have arrived, 0 to 64."""
    confirmed_bytes: int
    """Bytes that have arrived, 0 to 68719476736 (64 GiB)."""
    files: list[models.ManagedOriginal]
    """The files, 1 to 64."""
    finalization: models.ManagedFinalization | None
    """The job that publishes the files. Null before `managed_finalize`."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ManagedFleetUploadStatus")
        self = new(cls)
        try:
            value = data["protocol"]
            if type(value) is not str:
                wrong(data, "ManagedFleetUploadStatus.protocol", "a string")
            self.protocol = value
            value = data["session_uid"]
            if type(value) is not str:
                wrong(data, "ManagedFleetUploadStatus.session_uid", "a string")
            self.session_uid = value
            value = data["recording_uid"]
            if type(value) is not str:
                wrong(data, "ManagedFleetUploadStatus.recording_uid", "a string")
            self.recording_uid = value
            value = data["status"]
            if type(value) is not str:
                wrong(data, "ManagedFleetUploadStatus.status", "a string")
            self.status = value
            value = data["total_files"]
            if type(value) is not int:
                value = integer(data, "ManagedFleetUploadStatus.total_files")
            self.total_files = value
            value = data["total_bytes"]
            if type(value) is not int:
                value = integer(data, "ManagedFleetUploadStatus.total_bytes")
            self.total_bytes = value
            value = data["confirmed_files"]
            if type(value) is not int:
                value = integer(data, "ManagedFleetUploadStatus.confirmed_files")
            self.confirmed_files = value
            value = data["confirmed_bytes"]
            if type(value) is not int:
                value = integer(data, "ManagedFleetUploadStatus.confirmed_bytes")
            self.confirmed_bytes = value
            value = data["files"]
            if value is None:
                wrong(data, "ManagedFleetUploadStatus.files", "a value")
            self.files = decode_list(
                models.ManagedOriginal.from_dict, value, "ManagedFleetUploadStatus.files"
            )
            value = data["finalization"]
            self.finalization = (
                None if value is None else models.ManagedFinalization.from_dict(value)
            )
        except KeyError:
            return cls.from_dict(complete(data, "ManagedFleetUploadStatus", _FIELDS, {}))
        self._extra = None if len(data) == 10 else unknown(data, _FIELDS)
        return self
