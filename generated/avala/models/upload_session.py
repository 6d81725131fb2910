# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `UploadSession`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    ("total_files", "total_bytes", "confirmed_files", "confirmed_bytes", "s3_prefix", "status")
)
_FIELDS = frozenset(("uid", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class UploadSession(Model):
    """An upload of the files of one recording."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    total_files: int | None = None
    """Files to send."""
    total_bytes: int | None = None
    """Bytes to send."""
    confirmed_files: int | None = None
    """Files confirmed so far."""
    confirmed_bytes: int | None = None
    """Bytes confirmed so far."""
    s3_prefix: str | None = None
    """What the keys of all files in the storage begin with. It begins with `fleet/` and ends
    with the uid of the recording and a slash.
    """
    status: (
        Literal["initiated", "uploading", "completing", "completed", "abandoned", "active"]
        | str
        | None
    ) = None
    """State of the session: `initiated`, `uploading`, `completing`, `completed` or `abandoned`;
    `active` has been seen.
    """

    _omitted = frozenset(("total_files", "total_bytes", "confirmed_files", "confirmed_bytes"))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "UploadSession")
        if len(data) != 7:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "UploadSession.uid", "a string")
            self.uid = value
            value = data["total_files"]
            if type(value) is not int and value is not None:
                value = integer(data, "UploadSession.total_files")
            self.total_files = value
            value = data["total_bytes"]
            if type(value) is not int and value is not None:
                value = integer(data, "UploadSession.total_bytes")
            self.total_bytes = value
            value = data["confirmed_files"]
            if type(value) is not int and value is not None:
                value = integer(data, "UploadSession.confirmed_files")
            self.confirmed_files = value
            value = data["confirmed_bytes"]
            if type(value) is not int and value is not None:
                value = integer(data, "UploadSession.confirmed_bytes")
            self.confirmed_bytes = value
            value = data["s3_prefix"]
            if type(value) is not str and value is not None:
                wrong(data, "UploadSession.s3_prefix", "a string")
            self.s3_prefix = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "UploadSession.status", "a string")
            self.status = value
        except KeyError:
            return cls.from_dict(complete(data, "UploadSession", _FIELDS, _BLANK))
        self._extra = None if len(data) == 7 else unknown(data, _FIELDS)
        return self
