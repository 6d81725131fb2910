"""Check that a webhook comes from Avala, and read it.

The platform signs the raw body with HMAC-SHA256 and the subscription's secret, and sends the
hexadecimal digest in ``X-Avala-Webhook-Signature`` (facts, webhooks.delivery). The body is
the resource itself, or, in the older form, an envelope of ``event``, ``timestamp`` and
``data``; both are read.
"""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Final

import attrs
import orjson

from .decode import DecodeError, is_object, parse_datetime
from .errors import WebhookVerificationError

__all__ = ["WebhookEvent", "sign", "verify"]

SIGNATURE_HEADER: Final = "x-avala-webhook-signature"
EVENT_HEADER: Final = "x-avala-webhook-event"
DELIVERY_HEADER: Final = "x-avala-webhook-delivery"


@attrs.frozen
class WebhookEvent:
    """An authentic event.

    Attributes:
        type: Name of the event, such as ``export.completed``.
        data: The resource that the event is about, as the API sends it.
        delivery_id: Id of the delivery. A delivery may arrive more than once: remember the id
            and skip what you have seen. ``None`` if the header was missing.
        timestamp: When the event was sent, where the body says so; else ``None``.
    """

    type: str
    data: dict[str, Any]
    delivery_id: str | None = None
    timestamp: datetime | None = None


def verify(
    payload: bytes | str,
    headers: Mapping[str, str],
    secret: str | Iterable[str],
    *,
    tolerance: float | None = 300.0,
) -> WebhookEvent:
    """Check a webhook's signature and age, and return its event.

    Args:
        payload: The raw body, exactly as it arrived. Parsed and re-encoded JSON will not do.
        headers: The request's headers; names in any case.
        secret: The subscription's secret, or several while one is being rotated.
        tolerance: Seconds by which the body's timestamp may lie in the past or the future;
            ``None`` turns the check off. A body without a timestamp has no age to check:
            use ``delivery_id`` against replays. Default 300.

    Raises:
        WebhookVerificationError: The signature is missing or wrong, the event is too old or
            from the future, or the body is no JSON object.
        ValueError: No secret was given.
    """
    body = _bytes(payload)
    secrets = [secret] if isinstance(secret, str) else list(secret)
    if not secrets or not all(secrets):
        raise ValueError("secret must be the subscription's secret, or a list of secrets")
    found = {name.lower(): value for name, value in headers.items()}
    _check_signature(body, found.get(SIGNATURE_HEADER), secrets)
    event = _read(body, found)
    if tolerance is not None and event.timestamp is not None:
        _check_age(event.timestamp, tolerance)
    return event


def sign(payload: bytes | str, secret: str) -> str:
    """Return the signature that the platform would send, for tests of your own handler."""
    return hmac.new(_bytes(secret), _bytes(payload), hashlib.sha256).hexdigest()


def _bytes(text: bytes | str) -> bytes:
    """Encode; what no text should hold fails later, as a signature that does not fit."""
    return text.encode("utf-8", "surrogatepass") if isinstance(text, str) else bytes(text)


def _check_signature(body: bytes, signature: str | None, secrets: list[str]) -> None:
    if not signature:
        raise WebhookVerificationError(f"the header {SIGNATURE_HEADER} is missing")
    given = signature.strip().removeprefix("sha256=").lower()
    # Every secret is tried, so that the time taken does not tell which one fits.
    matches = [hmac.compare_digest(_bytes(sign(body, one)), _bytes(given)) for one in secrets]
    if not any(matches):
        raise WebhookVerificationError(
            "the signature does not fit: check the secret, and pass the raw body unchanged"
        )


def _read(body: bytes, headers: Mapping[str, str]) -> WebhookEvent:
    try:
        content = orjson.loads(body)
    except ValueError:
        raise WebhookVerificationError("the body is not JSON") from None
    if not is_object(content):
        raise WebhookVerificationError("the body is not a JSON object")
    name, data = content.get("event"), content.get("data")
    enveloped = isinstance(name, str) and is_object(data)
    event = name if isinstance(name, str) and enveloped else headers.get(EVENT_HEADER)
    if not event:
        raise WebhookVerificationError(f"the header {EVENT_HEADER} is missing")
    return WebhookEvent(
        type=event,
        data=data if is_object(data) and enveloped else content,
        delivery_id=headers.get(DELIVERY_HEADER),
        timestamp=_timestamp(content.get("timestamp")) if enveloped else None,
    )


def _timestamp(value: object) -> datetime | None:
    """Read the moment of an envelope: ISO 8601, or a Unix time."""
    if value is None:
        return None
    try:
        if isinstance(value, int | float):
            return datetime.fromtimestamp(value, UTC)
        moment = parse_datetime(value, "timestamp")
    except (DecodeError, ValueError, OverflowError, OSError):
        raise WebhookVerificationError("the timestamp is not a time") from None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _check_age(moment: datetime, tolerance: float) -> None:
    age = time.time() - moment.timestamp()
    if age > tolerance:
        raise WebhookVerificationError(f"the event is {age:.0f} s old; {tolerance:g} s are allowed")
    if age < -tolerance:
        raise WebhookVerificationError(
            f"the event lies {-age:.0f} s in the future; check this machine's clock"
        )
