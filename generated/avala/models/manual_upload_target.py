# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManualUploadTarget`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, check, complete, decode_map, integer, new, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "method",
        "url",
        "fields",
        "headers",
        "upload_uid",
        "complete",
        "part_size",
        "part_count",
        "uploaded_parts",
    )
)
_FIELDS = frozenset(_BLANK)


@define(eq=False, repr=False, kw_only=True)
class ManualUploadTarget(Model):
    """Where and how to send one file. Which fields there are depends on `method`. URL, fields
    and headers let anyone upload: keep them out of logs.
    """

    method: Literal["POST", "PUT", "MULTIPART"] | str | None = None
    """How to send the file: `POST` (a form with `fields`, the file last), `PUT` (the bytes, with
    `headers`) or `MULTIPART` (part by part). Left out, `POST`.
    """
    url: str | None = None
    """URL to send to, for POST and PUT."""
    fields: dict[str, str] | None = None
    """Form fields to send before the file, for POST."""
    headers: dict[str, str] | None = None
    """Headers to send, for PUT."""
    upload_uid: str | None = None
    """Uid of the upload, for PUT and MULTIPART."""
    complete: bool | None = None
    """Whether the bytes are stored already. Then only the closing call is left."""
    part_size: int | None = None
    """Size of each part but the last, in bytes, for MULTIPART; 5 to 128 MiB."""
    part_count: int | None = None
    """Number of parts, for MULTIPART; the size divided by `part_size`, rounded up."""
    uploaded_parts: list[models.ManagedPart] | None = None
    """Parts that need not be sent again, for MULTIPART."""

    _secret = frozenset(("url", "fields", "headers"))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ManualUploadTarget")
        if len(data) != 9:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["method"]
            if type(value) is not str and value is not None:
                wrong(data, "ManualUploadTarget.method", "a string")
            self.method = value
            value = data["url"]
            if type(value) is not str and value is not None:
                wrong(data, "ManualUploadTarget.url", "a string")
            self.url = value
            value = data["fields"]
            self.fields = (
                None
                if value is None
                else decode_map(
                    lambda item: check(str, item, "ManualUploadTarget.fields"),
                    value,
                    "ManualUploadTarget.fields",
                )
            )
            value = data["headers"]
            self.headers = (
                None
                if value is None
                else decode_map(
                    lambda item: check(str, item, "ManualUploadTarget.headers"),
                    value,
                    "ManualUploadTarget.headers",
                )
            )
            value = data["upload_uid"]
            if type(value) is not str and value is not None:
                wrong(data, "ManualUploadTarget.upload_uid", "a string")
            self.upload_uid = value
            value = data["complete"]
            if type(value) is not bool and value is not None:
                wrong(data, "ManualUploadTarget.complete", "a boolean")
            self.complete = value
            value = data["part_size"]
            if type(value) is not int and value is not None:
                value = integer(data, "ManualUploadTarget.part_size")
            self.part_size = value
            value = data["part_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "ManualUploadTarget.part_count")
            self.part_count = value
            value = data["uploaded_parts"]
            self.uploaded_parts = (
                None
                if value is None
                else decode_list(
                    models.ManagedPart.from_dict, value, "ManualUploadTarget.uploaded_parts"
                )
            )
        except KeyError:
            return cls.from_dict(complete(data, "ManualUploadTarget", _FIELDS, _BLANK))
        self._extra = None if len(data) == 9 else unknown(data, _FIELDS)
        return self
