"""Take secrets out of text and JSON before a person or a log sees them.

Patterns and key names are those of facts B051 to B053. Redaction never raises:
what it cannot read it returns as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

__all__ = ["REDACTED", "redact", "redact_json"]

REDACTED: Final = "[redacted]"

_TOKENS = re.compile(
    "|".join(
        (
            r"eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+",  # JSON web token
            r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b",  # AWS access key id
            r"\b(?:FwoG|IQoJ)[A-Za-z0-9+/=_-]{16,}",  # AWS session token
            r"\b1//[A-Za-z0-9_-]{16,}",  # Google refresh token
            r"-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)",
            r"\b(?:sk|pk|secret|key|token|avk|avala_sk|avala_key)_(?:live_|test_|prod_)?"
            r"[A-Za-z0-9]{16,}",
            r"\bsk-[A-Za-z0-9_-]{16,}",
            r"\b[0-9a-f]{40}\b",  # a bare key
            r"\barn:aws[a-z-]*:[A-Za-z0-9_:/.*+=@,-]+",
        )
    )
)
_LABELLED = re.compile(
    r"""(?ix)
    (\bbearer\s+
    |x-avala-api-key["']?\s*[:=]\s*["']?
    |private_key_id["']?\s*[:=]\s*["']?
    |aws_?secret_?access_?key["']?\s*[:=]\s*["']?
    |[?&](?:x-amz-(?:signature|credential|security-token)|x-goog-(?:signature|credential)
        |signature|sig|token|awsaccesskeyid)=
    )[^\s"'&,;<>]+"""
)
_SENSITIVE_KEYS = frozenset(
    """awssecretaccesskey secretaccesskey awsaccesskeyid accesskeyid awssessiontoken apikey
    xavalaapikey authorization auth token accesstoken refreshtoken sessiontoken idtoken secret
    password passwd pwd credentials privatekey privatekeyid clientsecret devicetoken""".split()
)
_NOT_ALPHANUMERIC = re.compile(r"[^a-z0-9]")


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """Replace known secrets, and what looks like one, by ``[redacted]``.

    Args:
        text: Any text, for instance a server's error message.
        secrets: Literal secrets that must go whatever they look like, such as the client's key.
    """
    for secret in secrets:
        if secret:
            text = text.replace(secret, REDACTED)
    return _LABELLED.sub(rf"\g<1>{REDACTED}", _TOKENS.sub(REDACTED, text))


def redact_json(value: Any, secrets: Iterable[str] = ()) -> Any:
    """Return a copy of a JSON value with secrets replaced, in text and under sensitive keys."""
    secrets = tuple(secrets)
    if isinstance(value, str):
        return redact(value, secrets)
    if isinstance(value, list):
        return [redact_json(member, secrets) for member in value]
    if isinstance(value, dict):
        return {
            redact(str(key), secrets): _blank(member)
            if _is_sensitive(str(key))
            else redact_json(member, secrets)
            for key, member in value.items()
        }
    return value


def _is_sensitive(key: str) -> bool:
    return _NOT_ALPHANUMERIC.sub("", key.lower()) in _SENSITIVE_KEYS


def _blank(value: Any) -> Any:
    """Replace every scalar below a sensitive key; null stays, so that its absence shows."""
    if isinstance(value, dict):
        return {key: _blank(member) for key, member in value.items()}
    if isinstance(value, list):
        return [_blank(member) for member in value]
    return value if value is None else REDACTED
