"""Take secrets out of text and JSON before a person or a log sees them.

Patterns and key names are those of facts B051 to B053. Redaction never raises, and takes time
in proportion to the text: what it reads may come from a hostile server.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final
from urllib.parse import quote

from .decode import is_array, is_object

__all__ = ["REDACTED", "plain", "redact", "redact_headers", "redact_json"]

REDACTED: Final = "[redacted]"

_SHORTEST_SECRET: Final = 4
"""Anything shorter is no secret, and replacing it would wreck every sentence."""

_DEEPEST: Final = 100
"""Levels of nesting that are kept; what lies deeper could not be pickled or copied anyway."""

_TOKENS: Final = "|".join(
    (
        # A JSON web token. Possessive, and only at the start of a word: else a long text of
        # "eyJeyJeyJ" would take quadratic time.
        r"(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{5,}+\.[A-Za-z0-9_-]++\.[A-Za-z0-9_-]+",
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
_LABELLED: Final = r"""(?ix)
    (\bbearer\s+
    |x-avala-api-key["']?\s*[:=]\s*["']?
    |private_key_id["']?\s*[:=]\s*["']?
    |aws_?secret_?access_?key["']?\s*[:=]\s*["']?
    |[?&](?:x-amz-(?:signature|credential|security-token)|x-goog-(?:signature|credential)
        |signature|sig|token|awsaccesskeyid)=
    )[^\s"'&,;<>]+"""

_pattern = functools.cache(re.compile)
"""Compiled when something is redacted: most runs never do, and it takes a millisecond."""

_SENSITIVE_KEYS = frozenset(
    {
        *("apikey", "xavalaapikey", "accesstoken", "refreshtoken", "sessiontoken", "idtoken"),
        *("awssecretaccesskey", "secretaccesskey", "awsaccesskeyid", "accesskeyid"),
        *("awssessiontoken", "authorization", "auth", "token", "devicetoken", "secret"),
        *("clientsecret", "webhooksecret", "password", "passwd", "pwd", "credentials"),
        *("privatekey", "privatekeyid", "cookie", "setcookie"),
    }
)
_NOT_ALPHANUMERIC = re.compile(r"[^a-z0-9]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """Replace known secrets, and what looks like one, by ``[redacted]``.

    Args:
        text: Any text, for instance a server's error message.
        secrets: Literal secrets that must go whatever they look like, such as the client's key;
            also where they appear percent-encoded or escaped for JSON.
    """
    for secret in secrets:
        if len(secret) >= _SHORTEST_SECRET:
            for form in _forms(secret):
                text = text.replace(form, REDACTED)
    return _pattern(_LABELLED).sub(rf"\g<1>{REDACTED}", _pattern(_TOKENS).sub(REDACTED, text))


def redact_json(value: Any, secrets: Iterable[str] = ()) -> Any:
    """Return a copy of a JSON value with secrets replaced, in text and under sensitive keys."""
    return _clean(value, tuple(secrets), 0, hide=False)


def redact_headers(headers: Mapping[str, str], secrets: Iterable[str] = ()) -> dict[str, str]:
    """Return headers with names in lower case and secrets replaced."""
    secrets = tuple(secrets)
    return {
        name.lower(): REDACTED if _is_sensitive(name) else redact(value, secrets)
        for name, value in headers.items()
    }


def plain(text: str, limit: int = 1000) -> str:
    """Make one line of bounded length out of a foreign text, without control characters.

    A server's words end up in logs and terminals, where line ends and escape sequences would
    let it write lines of its own.
    """
    line = _CONTROL.sub(" ", text[: 4 * limit]).strip()
    return line if len(line) <= limit else line[:limit] + "..."


def _forms(secret: str) -> set[str]:
    return {secret, quote(secret, safe="", errors="replace"), json.dumps(secret)[1:-1]}


def _is_sensitive(key: str) -> bool:
    return _NOT_ALPHANUMERIC.sub("", key.lower()) in _SENSITIVE_KEYS


def _clean(value: Any, secrets: tuple[str, ...], depth: int, *, hide: bool) -> Any:
    """Copy with secrets replaced; below a sensitive key every scalar but null goes."""
    if depth >= _DEEPEST and (is_object(value) or is_array(value)):
        return REDACTED
    if is_object(value):
        return {
            redact(name, secrets): _clean(
                member, secrets, depth + 1, hide=hide or _is_sensitive(name)
            )
            for name, member in value.items()
        }
    if is_array(value):
        return [_clean(member, secrets, depth + 1, hide=hide) for member in value]
    if hide:
        return value if value is None else REDACTED
    return redact(value, secrets) if isinstance(value, str) else value
