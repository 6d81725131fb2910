# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `WebhookTestResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("success", "message", "delivered"))
_FIELDS = frozenset(_BLANK)


@define(eq=False, repr=False, kw_only=True)
class WebhookTestResult(Model):
    """What a trial event gave."""

    success: bool | None = None
    """Whether the URL answered with 2xx."""
    message: str | None = None
    """Why it did not."""
    delivered: bool | None = None
    """Whether the URL answered with 2xx, under another name."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "WebhookTestResult")
        if len(data) != 3:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["success"]
            if type(value) is not bool and value is not None:
                wrong(data, "WebhookTestResult.success", "a boolean")
            self.success = value
            value = data["message"]
            if type(value) is not str and value is not None:
                wrong(data, "WebhookTestResult.message", "a string")
            self.message = value
            value = data["delivered"]
            if type(value) is not bool and value is not None:
                wrong(data, "WebhookTestResult.delivered", "a boolean")
            self.delivered = value
        except KeyError:
            return cls.from_dict(complete(data, "WebhookTestResult", _FIELDS, _BLANK))
        self._extra = None if len(data) == 3 else unknown(data, _FIELDS)
        return self
