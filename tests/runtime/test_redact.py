"""Redaction: the known patterns go, plain words stay, and nothing takes long."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avala_ext.redact import REDACTED, plain, redact, redact_json

SECRETS = {
    "json web token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
    "access key id": "AKIA" + "ABCDEFGHIJKLMNOP",
    "temporary key id": "ASIA" + "ABCDEFGHIJKLMNOP",
    "session token": "IQoJ" + "b3JpZ2luX2VjEXAMPLE",
    "google refresh token": "1//" + "0abcdefghijklmnopqrs",
    "private key": "-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----",
    "live token": "sk_live_" + "abcdefghijklmnop",
    "hyphen token": "sk-" + "abcdefghijklmnop",
    "avala key": "avk_" + "abcdefghijklmnop",
    "bare key": "0123456789abcdef0123456789abcdef01234567",
    "role": "arn:aws:iam::123456789012:role/upload",
}


@pytest.mark.parametrize("secret", SECRETS.values(), ids=SECRETS)
def test_patterns(secret: str) -> None:
    """Each known pattern is replaced inside a sentence."""
    text = redact(f"before {secret} after")

    assert text == f"before {REDACTED} after"


def test_cut_private_key() -> None:
    """A private key whose end is missing goes to the end of the text."""
    assert redact("a -----BEGIN PRIVATE KEY-----\nabc") == f"a {REDACTED}"


@pytest.mark.parametrize(
    "text",
    [
        "Bearer abc.def",
        "X-Avala-Api-Key: abcdef",
        '"private_key_id": "abcdef"',
        "aws_secret_access_key=abcdef",
        "https://s3/a?X-Amz-Signature=abcdef",
        "https://s3/a?b=c&token=abcdef",
    ],
)
def test_labelled(text: str) -> None:
    """What stands behind a telling label is replaced, the label stays."""
    assert "abc" not in redact(text)
    assert REDACTED in redact(text)


def test_known_secrets_in_every_form() -> None:
    """A key of the client goes as it is, percent-encoded and escaped for JSON."""
    secret = 'ab"c/d+e'
    text = redact(f'{secret} ab%22c%2Fd%2Be ab\\"c/d+e', [secret])

    assert text == f"{REDACTED} {REDACTED} {REDACTED}"


def test_ordinary_text_stays() -> None:
    """Words, uids and short secrets, which would wreck every sentence, are left alone."""
    text = "Task 7f3c-4a of latest project: token expired, secret missing, key unknown"

    assert redact(text, ["", "a"]) == text


def test_sensitive_names() -> None:
    """Below a telling name every scalar goes, however deep; null stays."""
    body = {"s3-Secret_Access.Key": 1, "Api-Key": {"a": [True, None, {"b": 2.5}]}, "note": "x"}

    assert redact_json(body) == {
        "s3-Secret_Access.Key": 1,
        "Api-Key": {"a": [REDACTED, None, {"b": REDACTED}]},
        "note": "x",
    }
    assert redact_json({"secretAccessKey": 1}) == {"secretAccessKey": REDACTED}


def test_depth_is_bounded() -> None:
    """A body that is nested without end is cut instead of overflowing the stack."""
    body: object = "x"
    for _ in range(5000):
        body = [body]

    assert REDACTED in str(redact_json(body))


@pytest.mark.parametrize(
    "piece",
    ["eyJ", "eyJaaaaa.", "-----BEGIN ", "bearer ", "x-avala-api-key", " ", "sk_", "&token=", "1//"],
)
def test_time_is_linear(piece: str) -> None:
    """A megabyte made to trip the patterns takes no more than a moment."""
    text = piece * (2**20 // len(piece))
    started = time.monotonic()

    redact(text)

    assert time.monotonic() - started < 2


@given(st.text(), st.text(min_size=4, alphabet=st.characters(min_codepoint=33, max_codepoint=126)))
def test_never_raises_and_never_shows(text: str, secret: str) -> None:
    """Any text with any secret in it comes out without the secret."""
    if secret not in REDACTED:
        assert secret not in redact(f"{text}{secret}{text}", [secret]).replace(REDACTED, "")


@given(st.text())
def test_plain_is_one_line(text: str) -> None:
    """A foreign text becomes one line of bounded length."""
    line = plain(text, 50)

    assert line.isprintable() or not any(ord(character) < 32 for character in line)
    assert len(line) <= 53
