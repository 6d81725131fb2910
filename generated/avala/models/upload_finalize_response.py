# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `UploadFinalizeResponse`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("detail", "session_uid", "status"))
_FIELDS = frozenset(_BLANK)


@define(eq=False, repr=False, kw_only=True)
class UploadFinalizeResponse(Model):
    """That an upload has ended."""

    detail: str | None = None
    """What happens now, for people."""
    session_uid: str | None = None
    """Uid of the session."""
    status: Literal["finalized"] | str | None = None
    """`finalized`, in the older form."""

    _omitted = frozenset(("detail", "session_uid", "status"))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "UploadFinalizeResponse")
        if len(data) != 3:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["detail"]
            if type(value) is not str and value is not None:
                wrong(data, "UploadFinalizeResponse.detail", "a string")
            self.detail = value
            value = data["session_uid"]
            if type(value) is not str and value is not None:
                wrong(data, "UploadFinalizeResponse.session_uid", "a string")
            self.session_uid = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "UploadFinalizeResponse.status", "a string")
            self.status = value
        except KeyError:
            return cls.from_dict(complete(data, "UploadFinalizeResponse", _FIELDS, _BLANK))
        self._extra = None if len(data) == 3 else unknown(data, _FIELDS)
        return self
