# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `UploadUrlEntry`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, check, complete, decode_map, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("headers",))
_FIELDS = frozenset(("path", "put_url", "s3_key", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class UploadUrlEntry(Model):
    """Where one file goes."""

    path: str
    """Path of the file, as it was asked for."""
    put_url: str
    """URL that takes the bytes with PUT. It is signed, so treat it as a secret."""
    s3_key: str
    """Key of the file in the storage, the session's `s3_prefix` and the path."""
    headers: dict[str, str] | None = None
    """Headers to send along, by name."""

    _omitted = frozenset(("headers",))
    _secret = frozenset(("put_url",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "UploadUrlEntry")
        if len(data) != 4:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["path"]
            if type(value) is not str:
                wrong(data, "UploadUrlEntry.path", "a string")
            self.path = value
            value = data["put_url"]
            if type(value) is not str:
                wrong(data, "UploadUrlEntry.put_url", "a string")
            self.put_url = value
            value = data["s3_key"]
            if type(value) is not str:
                wrong(data, "UploadUrlEntry.s3_key", "a string")
            self.s3_key = value
            value = data["headers"]
            self.headers = (
                None
                if value is None
                else decode_map(
                    lambda item: check(str, item, "UploadUrlEntry.headers"),
                    value,
                    "UploadUrlEntry.headers",
                )
            )
        except KeyError:
            return cls.from_dict(complete(data, "UploadUrlEntry", _FIELDS, _BLANK))
        self._extra = None if len(data) == 4 else unknown(data, _FIELDS)
        return self
