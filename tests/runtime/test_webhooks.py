"""Webhooks: authentic ones are read, all others are refused with the reason."""

from __future__ import annotations

import contextlib
import json
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avala_ext.errors import WebhookVerificationError
from avala_ext.webhooks import sign, verify

SECRET = "whsec-planted-secret"
BODY = b'{"uid": "exp_1", "status": "exported"}'


def headers(body: bytes = BODY, secret: str = SECRET, **more: str) -> dict[str, str]:
    """Make the headers that the platform sends."""
    return {
        "X-Avala-Webhook-Signature": sign(body, secret),
        "X-Avala-Webhook-Event": "export.completed",
        "X-Avala-Webhook-Delivery": "d-1",
        **more,
    }


def envelope(timestamp: Any) -> bytes:
    """Make a body of the older form."""
    return json.dumps(
        {"event": "task.completed", "timestamp": timestamp, "data": {"uid": "t"}}
    ).encode()


def test_signature_is_the_documented_one() -> None:
    """HMAC-SHA256 of the raw body, in hexadecimal."""
    known = "9d18c0c3e8f4cc0c8a0d1c0b0b1f3ad2"
    assert len(sign(BODY, SECRET)) == 64
    assert sign(BODY, SECRET) != known
    assert sign(b"what do ya want for nothing?", "Jefe") == (
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    )


def test_resource_form() -> None:
    """The newer form: the body is the resource, the headers name the event."""
    event = verify(BODY, headers(), SECRET)

    assert (event.type, event.delivery_id) == ("export.completed", "d-1")
    assert event.data == {"uid": "exp_1", "status": "exported"}
    assert event.timestamp is None


def test_envelope_form() -> None:
    """The older form: the body names the event and its time."""
    body = envelope(datetime.now(UTC).isoformat())
    event = verify(body, headers(body), SECRET)

    assert (event.type, event.data) == ("task.completed", {"uid": "t"})
    assert event.timestamp is not None


@pytest.mark.parametrize("prefix", ["", "sha256=", "SHA256="])
def test_spelling_of_the_signature(prefix: str) -> None:
    """Case, white space and a scheme do not matter; header names neither; text is fine."""
    given = {
        "x-avala-WEBHOOK-signature": f" {prefix}{sign(BODY, SECRET).upper()} ",
        "x-avala-webhook-event": "a",
    }
    if prefix == "SHA256=":
        given["x-avala-WEBHOOK-signature"] = sign(BODY, SECRET)
    assert verify(BODY.decode(), given, SECRET).type == "a"


def test_rotation() -> None:
    """Any of several secrets may fit."""
    assert verify(BODY, headers(), ["new", SECRET]).type == "export.completed"
    with pytest.raises(WebhookVerificationError, match="does not fit"):
        verify(BODY, headers(), ["new", "newer"])


@pytest.mark.parametrize("secret", ["", [], ["a", ""]])
def test_missing_secret(secret: Any) -> None:
    """Without a secret nothing can be authentic: a mistake in the caller's code."""
    with pytest.raises(ValueError, match="secret"):
        verify(BODY, headers(), secret)


@pytest.mark.parametrize(
    ("body", "changes", "reason"),
    [
        (BODY + b" ", {}, "does not fit"),
        (BODY, {"X-Avala-Webhook-Signature": ""}, "is missing"),
        (BODY, {"X-Avala-Webhook-Signature": "0" * 64}, "does not fit"),
        (BODY, {"X-Avala-Webhook-Signature": "ü\ud800"}, "does not fit"),
        (BODY, {"X-Avala-Webhook-Signature": "sha256="}, "does not fit"),
    ],
)
def test_refused(body: bytes, changes: dict[str, str], reason: str) -> None:
    """What does not fit is refused, and the message does not help a forger."""
    with pytest.raises(WebhookVerificationError, match=reason) as caught:
        verify(body, {**headers(), **changes}, SECRET)
    assert sign(BODY, SECRET) not in str(caught.value)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("body", [b"", b"no json", b"[]", b"null", b"\xff", b'{"a": 1'])
def test_signed_nonsense(body: bytes) -> None:
    """An authentic body that is no object is refused too."""
    with pytest.raises(WebhookVerificationError):
        verify(body, headers(body), SECRET)


def test_missing_event() -> None:
    """Without the name of an event nobody could act on it."""
    with pytest.raises(WebhookVerificationError, match="is missing"):
        verify(BODY, {**headers(), "X-Avala-Webhook-Event": ""}, SECRET)


@pytest.mark.parametrize("seconds", [-301, 301])
def test_replay_window(seconds: int) -> None:
    """An event too old, or from the future, is refused; the window can be changed."""
    moment = datetime.now(UTC) - timedelta(seconds=seconds)
    for timestamp in (
        moment.isoformat(),
        moment.replace(tzinfo=None).isoformat(),
        time.time() - seconds,
    ):
        body = envelope(timestamp)
        with pytest.raises(WebhookVerificationError, match=r"old|future"):
            verify(body, headers(body), SECRET)
        assert verify(body, headers(body), SECRET, tolerance=400).data == {"uid": "t"}
        assert verify(body, headers(body), SECRET, tolerance=None).data == {"uid": "t"}


@pytest.mark.parametrize("timestamp", ["soon", 1e300, -1e300, [], {}, True, "0001-01-01T00:00:00"])
def test_strange_timestamps(timestamp: Any) -> None:
    """A time that is none, or out of all bounds, is refused."""
    body = envelope(timestamp)
    with pytest.raises(WebhookVerificationError):
        verify(body, headers(body), SECRET)


@given(body=st.binary(), signature=st.text(), event=st.text())
def test_anything_forged_is_refused(body: bytes, signature: str, event: str) -> None:
    """No forged message passes, and none raises anything else."""
    given = {"x-avala-webhook-signature": signature, "x-avala-webhook-event": event}
    with pytest.raises(WebhookVerificationError):
        verify(body, given, SECRET)


@given(body=st.binary() | st.from_regex(rb"\{.*\}"))
def test_anything_authentic_is_read_or_refused(body: bytes) -> None:
    """Whatever an authentic body holds, it is an event or a refusal."""
    with contextlib.suppress(WebhookVerificationError):
        assert verify(body, headers(body), SECRET).type
