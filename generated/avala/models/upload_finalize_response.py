# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `UploadFinalizeResponse`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, unknown, wrong

_FIELDS = frozenset(("detail", "session_uid", "status"))


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
        if not isinstance(data, dict):
            data = object_(data, "UploadFinalizeResponse")
        get = data.get
        self = cls.__new__(cls)
        value = get("detail")
        if type(value) is not str and value is not None:
            wrong(data, "UploadFinalizeResponse.detail", "a string")
        self.detail = value
        value = get("session_uid")
        if type(value) is not str and value is not None:
            wrong(data, "UploadFinalizeResponse.session_uid", "a string")
        self.session_uid = value
        value = get("status")
        if type(value) is not str and value is not None:
            wrong(data, "UploadFinalizeResponse.status", "a string")
        self.status = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
