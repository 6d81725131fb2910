"""Where settings come from: the argument, then the environment, then the default."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias, TypeVar
from urllib.parse import unquote, urlsplit

import attrs

from .redact import REDACTED
from .retry import RetryPolicy

__all__ = ["DEFAULT_BASE_URL", "Config"]

T = TypeVar("T")

DEFAULT_BASE_URL: Final = "https://server.avala.ai/api/v1"
"""First server of the document; ``api.avala.ai`` is an equivalent host (facts B010)."""

_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_TRUTHY: Final = frozenset({"1", "true", "yes", "on"})
_KEYLESS_RESPONSE_BYTES: Final = 16 * 2**20
"""Largest answer to a call without a key: an account, or a page of 100 objects."""

_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_RESERVED_HEADERS: Final = frozenset(
    {
        *("x-avala-api-key", "host", "connection", "content-length", "transfer-encoding"),
        *("content-type", "accept", "accept-encoding"),
    }
)
_SECRET_HEADERS: Final = frozenset({"authorization", "proxy-authorization", "cookie"})

Hook: TypeAlias = Callable[..., object]


@attrs.frozen(kw_only=True, repr=False)
class Config:
    """Checked settings of a client.

    Attributes:
        api_key: Sent as ``X-Avala-Api-Key``.
        base_url: API root without a trailing slash.
        timeout: Seconds for one attempt of a call, body included.
        retry: The retry policy.
        headers: Extra headers of every request, names in lower case.
        max_response_bytes: Answers larger than this are refused (downloads excepted).
        hooks: What is called before each attempt (``request``), after it (``response``) and
            before the wait for another one (``retry``); see :class:`avala_ext.request.Attempt`.
    """

    api_key: str
    base_url: str
    timeout: float
    retry: RetryPolicy
    headers: Mapping[str, str]
    max_response_bytes: int
    hooks: Mapping[str, Hook] = attrs.field(factory=dict[str, Hook])

    @classmethod
    def resolve(
        cls,
        api_key: str | None,
        base_url: str | None,
        *,
        timeout: float,
        max_retries: int,
        headers: Mapping[str, str] | None,
        max_response_bytes: int,
        hooks: Mapping[str, Hook | None],
    ) -> Config:
        """Fill in what was not given and check everything.

        Raises:
            ValueError: A setting is missing or cannot work; the message names it and the remedy.
        """
        return cls(
            api_key=check_api_key(api_key),
            base_url=check_base_url(base_url),
            timeout=check_timeout(timeout),
            retry=RetryPolicy(max_retries=check_max_retries(max_retries)),
            headers=check_headers(headers or {}),
            max_response_bytes=check_max_response_bytes(max_response_bytes),
            hooks=check_hooks(hooks),
        )

    @classmethod
    def without_key(cls, base_url: str | None, *, timeout: float, max_retries: int) -> Config:
        """Make the settings of a client that calls operations without a key only.

        Raises:
            ValueError: A setting cannot work.
        """
        return cls(
            api_key="",
            base_url=check_base_url(base_url),
            timeout=check_timeout(timeout),
            retry=RetryPolicy(max_retries=check_max_retries(max_retries)),
            headers={},
            max_response_bytes=_KEYLESS_RESPONSE_BYTES,
        )

    def replace(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        hooks: Mapping[str, Hook | None] | None = None,
    ) -> Config:
        """Return a copy with some settings changed; headers and hooks join the present ones."""
        policy = retry or self.retry
        if max_retries is not None:
            policy = attrs.evolve(policy, max_retries=check_max_retries(max_retries))
        return attrs.evolve(
            self,
            timeout=self.timeout if timeout is None else check_timeout(timeout),
            retry=policy,
            headers={**self.headers, **check_headers(headers or {})},
            hooks={**self.hooks, **check_hooks(hooks or {})},
        )

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be shown: the key, and headers that hold credentials."""
        return (
            self.api_key,
            *(value for name, value in self.headers.items() if name in _SECRET_HEADERS),
        )

    def __repr__(self) -> str:
        """Show the settings, never the key."""
        return (
            f"Config(api_key={REDACTED!r}, base_url={self.base_url!r}, timeout={self.timeout}, "
            f"max_retries={self.retry.max_retries})"
        )


def check_api_key(api_key: str | None) -> str:
    """Return the key from the argument or ``AVALA_API_KEY`` (facts B013)."""
    key = (os.environ.get("AVALA_API_KEY") or "") if api_key is None else api_key
    key = _checked(key, str, "api_key must be a string").strip()
    if not key:
        raise ValueError(
            "No API key provided: pass api_key= or set the environment variable AVALA_API_KEY"
        )
    if not key.isascii() or not key.isprintable() or " " in key:
        raise ValueError(
            "api_key holds characters that cannot be sent in a header; copy the key again"
        )
    return key


def check_base_url(base_url: str | None) -> str:
    """Return the API root from the argument, ``AVALA_BASE_URL`` or the default (facts B022-B024).

    https is required. http is accepted for loopback hosts only, and only while
    ``AVALA_ALLOW_INSECURE_BASE_URL`` is 1, true, yes or on.
    """
    text = base_url if base_url is not None else os.environ.get("AVALA_BASE_URL")
    text = (text or DEFAULT_BASE_URL).strip() if base_url is None else str(base_url).strip()
    try:
        parts = urlsplit(text)
        host = parts.hostname
        _ = parts.port
    except ValueError as error:
        raise ValueError(f"base_url {text!r} is not a URL: {error}") from None
    if not host or parts.scheme not in ("http", "https"):
        raise ValueError(f"base_url {text!r} must look like {DEFAULT_BASE_URL}")
    if parts.username is not None or parts.query or parts.fragment or "\\" in text:
        raise ValueError("base_url must hold no user name, query or fragment")
    if ".." in unquote(parts.path).split("/"):
        raise ValueError(f"base_url {text!r} must not hold '..'")
    if not text.isascii() or not text.isprintable() or " " in text:
        raise ValueError(f"base_url {text!r} holds characters that a URL cannot have")
    if parts.scheme == "http":
        _check_insecure(host)
    return text.rstrip("/")


def _check_insecure(host: str) -> None:
    if host not in _LOOPBACK:
        raise ValueError(
            f"base_url must use https: http would send the API key to {host} in the clear"
        )
    if os.environ.get("AVALA_ALLOW_INSECURE_BASE_URL", "").strip().lower() not in _TRUTHY:
        raise ValueError(
            "base_url uses http; for a server on this machine set AVALA_ALLOW_INSECURE_BASE_URL=1"
        )


def check_timeout(timeout: float) -> float:
    """Return the timeout in seconds, which must be a positive, finite number."""
    _checked(timeout, (int, float), "timeout must be a number of seconds")
    if not 0 < timeout < float("inf"):
        raise ValueError(f"timeout must be a positive number of seconds, not {timeout}")
    return float(timeout)


def check_max_retries(max_retries: int) -> int:
    """Return the number of retries, which must be a whole number from 0."""
    if _checked(max_retries, int, "max_retries must be a whole number") < 0:
        raise ValueError(f"max_retries must be at least 0, not {max_retries}")
    return max_retries


def check_max_response_bytes(size: int) -> int:
    """Return the largest size of an answer in bytes, which must be a whole number from 1."""
    if _checked(size, int, "max_response_bytes must be a whole number") < 1:
        raise ValueError(f"max_response_bytes must be at least 1, not {size}")
    return size


def check_hooks(hooks: Mapping[str, Hook | None]) -> dict[str, Hook]:
    """Return the hooks that were given, which must be functions."""
    for name, hook in hooks.items():
        if hook is not None and not callable(hook):
            raise ValueError(f"on_{name} must be a function, not {type(hook).__name__}")
    return {name: hook for name, hook in hooks.items() if hook is not None}


def check_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return extra headers, refusing what would inject a header or replace one of the client's."""
    for name, value in headers.items():
        if not _HEADER_NAME.fullmatch(_checked(name, str, "a header name must be a string")):
            raise ValueError(f"header name {name!r} holds characters that a header cannot have")
        if name.lower() in _RESERVED_HEADERS:
            raise ValueError(f"header {name!r} is set by the client itself")
        _checked(value, str, f"the value of header {name!r} must be a string")
        if not value.isascii() or not value.isprintable():
            raise ValueError(f"the value of header {name!r} must be printable ASCII text")
    return {name.lower(): value.strip() for name, value in headers.items()}


def _checked(value: T, kind: type | tuple[type, ...], message: str) -> T:
    """Return what is of the right type; annotations alone do not stop a caller."""
    if isinstance(value, bool) or not isinstance(value, kind):
        raise ValueError(f"{message}, not {type(value).__name__}")
    return value
