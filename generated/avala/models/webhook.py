# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Webhook`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, list_of, new, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(
    ("events", "is_active", "secret", "created_at", "updated_at")
)
_FIELDS = frozenset(("uid", "target_url", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class Webhook(Model):
    """A URL that is told of events."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    target_url: str
    """URL that events are sent to."""
    events: list[models.WebhookEvent] | None = None
    """Events that are sent."""
    is_active: bool | None = None
    """Whether events are sent at present."""
    secret: str | None = None
    """Key that signs what is sent. Present in the answer to a create; other answers leave it
    out.
    """
    created_at: datetime | None = None
    """When the webhook was created."""
    updated_at: datetime | None = None
    """When the webhook last changed."""

    _omitted = frozenset(("events", "is_active"))
    _secret = frozenset(("secret",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "Webhook")
        if len(data) != 7:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "Webhook.uid", "a string")
            self.uid = value
            value = data["target_url"]
            if type(value) is not str:
                wrong(data, "Webhook.target_url", "a string")
            self.target_url = value
            value = data["events"]
            self.events = None if value is None else list_of(str, value, "Webhook.events")
            value = data["is_active"]
            if type(value) is not bool and value is not None:
                wrong(data, "Webhook.is_active", "a boolean")
            self.is_active = value
            value = data["secret"]
            if type(value) is not str and value is not None:
                wrong(data, "Webhook.secret", "a string")
            self.secret = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Webhook.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Webhook.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "Webhook", _FIELDS, _BLANK))
        self._extra = None if len(data) == 7 else unknown(data, _FIELDS)
        return self
