# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `UploadConfirmResponse`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "session_uid",
        "total_files",
        "total_bytes",
        "confirmed_files",
        "confirmed_bytes",
        "confirmed",
        "total_confirmed",
    )
)
_FIELDS = frozenset(_BLANK)


@define(eq=False, repr=False, kw_only=True)
class UploadConfirmResponse(Model):
    """What of an upload is confirmed."""

    session_uid: str | None = None
    """Uid of the session."""
    total_files: int | None = None
    """Files to send."""
    total_bytes: int | None = None
    """Bytes to send."""
    confirmed_files: int | None = None
    """Files confirmed so far."""
    confirmed_bytes: int | None = None
    """Bytes confirmed so far."""
    confirmed: int | None = None
    """Files that this request confirmed, in the older form."""
    total_confirmed: int | None = None
    """Files confirmed so far, in the older form."""

    _omitted = frozenset(
        (
            "session_uid",
            "total_files",
            "total_bytes",
            "confirmed_files",
            "confirmed_bytes",
            "confirmed",
            "total_confirmed",
        )
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "UploadConfirmResponse")
        if len(data) != 7:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["session_uid"]
            if type(value) is not str and value is not None:
                wrong(data, "UploadConfirmResponse.session_uid", "a string")
            self.session_uid = value
            value = data["total_files"]
            if type(value) is not int and value is not None:
                value = integer(data, "UploadConfirmResponse.total_files")
            self.total_files = value
            value = data["total_bytes"]
            if type(value) is not int and value is not None:
                value = integer(data, "UploadConfirmResponse.total_bytes")
            self.total_bytes = value
            value = data["confirmed_files"]
            if type(value) is not int and value is not None:
                value = integer(data, "UploadConfirmResponse.confirmed_files")
            self.confirmed_files = value
            value = data["confirmed_bytes"]
            if type(value) is not int and value is not None:
                value = integer(data, "UploadConfirmResponse.confirmed_bytes")
            self.confirmed_bytes = value
            value = data["confirmed"]
            if type(value) is not int and value is not None:
                value = integer(data, "UploadConfirmResponse.confirmed")
            self.confirmed = value
            value = data["total_confirmed"]
            if type(value) is not int and value is not None:
                value = integer(data, "UploadConfirmResponse.total_confirmed")
            self.total_confirmed = value
        except KeyError:
            return cls.from_dict(complete(data, "UploadConfirmResponse", _FIELDS, _BLANK))
        self._extra = None if len(data) == 7 else unknown(data, _FIELDS)
        return self
