# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `InferenceTestResult`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("success", "message", "tested_at"))
_FIELDS = frozenset(_BLANK)


@define(eq=False, repr=False, kw_only=True)
class InferenceTestResult(Model):
    """What a trial call of a model gave."""

    success: bool | None = None
    """Whether the model answered."""
    message: str | None = None
    """What it answered, or why it did not, in a sentence for people."""
    tested_at: datetime | None = None
    """When it was called."""

    _omitted = frozenset(("success",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "InferenceTestResult")
        if len(data) != 3:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["success"]
            if type(value) is not bool and value is not None:
                wrong(data, "InferenceTestResult.success", "a boolean")
            self.success = value
            value = data["message"]
            if type(value) is not str and value is not None:
                wrong(data, "InferenceTestResult.message", "a string")
            self.message = value
            value = data["tested_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "InferenceTestResult.tested_at")
            self.tested_at = value
        except KeyError:
            return cls.from_dict(complete(data, "InferenceTestResult", _FIELDS, _BLANK))
        self._extra = None if len(data) == 3 else unknown(data, _FIELDS)
        return self
