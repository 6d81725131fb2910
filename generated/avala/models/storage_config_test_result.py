# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `StorageConfigTestResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, decode_map, list_of, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("verified", "errors", "success", "error"))
_FIELDS = frozenset(_BLANK)


@define(eq=False, repr=False, kw_only=True)
class StorageConfigTestResult(Model):
    """What a check of a bucket gave."""

    verified: bool | None = None
    """Whether the bucket was reached."""
    errors: dict[str, list[str]] | None = None
    """What is wrong, as messages by the name of the field. Null if nothing is."""
    success: bool | None = None
    """Whether the bucket was reached, under the SDK reference's name."""
    error: str | None = None
    """What is wrong, in a sentence for people."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "StorageConfigTestResult")
        if len(data) != 4:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["verified"]
            if type(value) is not bool and value is not None:
                wrong(data, "StorageConfigTestResult.verified", "a boolean")
            self.verified = value
            value = data["errors"]
            self.errors = (
                None
                if value is None
                else decode_map(
                    lambda item: list_of(str, item, "StorageConfigTestResult.errors"),
                    value,
                    "StorageConfigTestResult.errors",
                )
            )
            value = data["success"]
            if type(value) is not bool and value is not None:
                wrong(data, "StorageConfigTestResult.success", "a boolean")
            self.success = value
            value = data["error"]
            if type(value) is not str and value is not None:
                wrong(data, "StorageConfigTestResult.error", "a string")
            self.error = value
        except KeyError:
            return cls.from_dict(complete(data, "StorageConfigTestResult", _FIELDS, _BLANK))
        self._extra = None if len(data) == 4 else unknown(data, _FIELDS)
        return self
