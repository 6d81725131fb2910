# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Webhook`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_, parse_datetime
from avala_ext.model import Model, list_of, unknown, wrong

from .. import models

_FIELDS = frozenset(
    ("uid", "target_url", "events", "is_active", "secret", "created_at", "updated_at")
)


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
        if not isinstance(data, dict):
            data = object_(data, "Webhook")
        get = data.get
        self = cls.__new__(cls)
        value = get("uid")
        if type(value) is not str:
            wrong(data, "Webhook.uid", "a string")
        self.uid = value
        value = get("target_url")
        if type(value) is not str:
            wrong(data, "Webhook.target_url", "a string")
        self.target_url = value
        value = get("events")
        self.events = None if value is None else list_of(str, value, "Webhook.events")
        value = get("is_active")
        if type(value) is not bool and value is not None:
            wrong(data, "Webhook.is_active", "a boolean")
        self.is_active = value
        value = get("secret")
        if type(value) is not str and value is not None:
            wrong(data, "Webhook.secret", "a string")
        self.secret = value
        value = get("created_at")
        if value is not None:
            try:
                value = datetime.fromisoformat(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "Webhook.created_at")
        self.created_at = value
        value = get("updated_at")
        if value is not None:
            try:
                value = datetime.fromisoformat(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "Webhook.updated_at")
        self.updated_at = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
