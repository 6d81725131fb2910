# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `WebhookDelivery`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "payload",
        "response_status",
        "response_body",
        "response_body_size",
        "response_body_sha256",
        "response_preview",
        "attempts",
        "next_retry_at",
        "status",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", "subscription", "event_type", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class WebhookDelivery(Model):
    """One event that was sent to a webhook, or is to be sent again."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    subscription: str
    """Uid of the webhook."""
    event_type: str
    """The event, for example `export.completed`."""
    payload: dict[str, Any] | None = None
    """What was sent."""
    response_status: int | None = None
    """HTTP status that the URL last answered. Null where it never did."""
    response_body: str | None = None
    """What the URL last answered. The SDKs have it, the generated page does not."""
    response_body_size: int | None = None
    """Size of what the URL last answered, in bytes."""
    response_body_sha256: str | None = None
    """SHA-256 digest of what the URL last answered, in hexadecimal digits."""
    response_preview: str | None = None
    """Beginning of what the URL last answered."""
    attempts: int | None = None
    """How often it was tried."""
    next_retry_at: datetime | None = None
    """When it is tried again. Null where it is not."""
    status: Literal["pending", "delivered", "failed"] | str | None = None
    """State of the delivery, `pending`, `delivered` or `failed`."""
    created_at: datetime | None = None
    """When the event occurred."""
    updated_at: datetime | None = None
    """When it was last tried."""

    _omitted = frozenset(("attempts",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "WebhookDelivery")
        if len(data) != 14:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "WebhookDelivery.uid", "a string")
            self.uid = value
            value = data["subscription"]
            if type(value) is not str:
                wrong(data, "WebhookDelivery.subscription", "a string")
            self.subscription = value
            value = data["event_type"]
            if type(value) is not str:
                wrong(data, "WebhookDelivery.event_type", "a string")
            self.event_type = value
            value = data["payload"]
            if type(value) is not dict and value is not None:
                wrong(data, "WebhookDelivery.payload", "an object")
            self.payload = value
            value = data["response_status"]
            if type(value) is not int and value is not None:
                value = integer(data, "WebhookDelivery.response_status")
            self.response_status = value
            value = data["response_body"]
            if type(value) is not str and value is not None:
                wrong(data, "WebhookDelivery.response_body", "a string")
            self.response_body = value
            value = data["response_body_size"]
            if type(value) is not int and value is not None:
                value = integer(data, "WebhookDelivery.response_body_size")
            self.response_body_size = value
            value = data["response_body_sha256"]
            if type(value) is not str and value is not None:
                wrong(data, "WebhookDelivery.response_body_sha256", "a string")
            self.response_body_sha256 = value
            value = data["response_preview"]
            if type(value) is not str and value is not None:
                wrong(data, "WebhookDelivery.response_preview", "a string")
            self.response_preview = value
            value = data["attempts"]
            if type(value) is not int and value is not None:
                value = integer(data, "WebhookDelivery.attempts")
            self.attempts = value
            value = data["next_retry_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "WebhookDelivery.next_retry_at")
            self.next_retry_at = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "WebhookDelivery.status", "a string")
            self.status = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "WebhookDelivery.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "WebhookDelivery.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "WebhookDelivery", _FIELDS, _BLANK))
        self._extra = None if len(data) == 14 else unknown(data, _FIELDS)
        return self
