"""When to try again, and after how long.

A :class:`RetryPolicy` is a value with one pure decision, :meth:`RetryPolicy.delay`. The
client uses it for every call; :func:`call_with_retry` lends it to any other function, such
as one that uses ``requests`` directly.

What may be repeated: idempotent methods (GET, HEAD, OPTIONS, PUT, DELETE) after any passing
failure; everything else only when it is certain that the server never acted: the connection
was never made, or it answered 429, or 503 with ``Retry-After``; or when the document marks
the operation safe.
"""

from __future__ import annotations

import functools
import random
import threading
import time
from collections.abc import Callable, Coroutine, Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any, Final, TypeVar, cast

import attrs

from .flow import Do, Flow, Sleep, arun, run

__all__ = [
    "IDEMPOTENT_METHODS",
    "RetryBudget",
    "RetryPolicy",
    "async_call_with_retry",
    "call_with_retry",
    "retry_after",
    "server_wait",
]

T = TypeVar("T")

IDEMPOTENT_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
_PASSING: Final = frozenset({408, 425, 429})
_FINAL_SERVER_ERRORS: Final = frozenset({501, 505})


@attrs.frozen
class RetryPolicy:
    """How often and how patiently to try again. All times are in seconds.

    Attributes:
        max_retries: Attempts after the first; 0 turns retrying off. Default 2.
        first_delay: Upper end of the first wait; each further wait doubles it. Default 0.5.
        max_delay: Upper end of any wait that we choose ourselves. Default 8.
        max_retry_after: The server's own ``Retry-After`` or ``X-RateLimit-Reset`` is obeyed
            up to this; a longer one is cut to it. Default 60.
        max_elapsed: No attempt begins later than this after the first. Default 300.
    """

    max_retries: int = attrs.field(default=2, validator=attrs.validators.ge(0))
    first_delay: float = attrs.field(default=0.5, validator=attrs.validators.ge(0))
    max_delay: float = attrs.field(default=8.0, validator=attrs.validators.ge(0))
    max_retry_after: float = attrs.field(default=60.0, validator=attrs.validators.ge(0))
    max_elapsed: float = attrs.field(default=300.0, validator=attrs.validators.ge(0))

    def delay(
        self,
        retries: int,
        *,
        status_code: int | None = None,
        headers: Mapping[str, str] | None = None,
        repeatable: bool = True,
        sent: bool = True,
        elapsed: float = 0.0,
        chance: float | None = None,
        now: float | None = None,
    ) -> float | None:
        """Decide about one failed attempt: seconds to wait before the next, or ``None`` to stop.

        Args:
            retries: Retries already made for this call, 0 after the first attempt.
            status_code: Status of the answer; ``None`` when there was no complete answer.
            headers: Headers of the answer, names in any case if the mapping allows, else lower.
            repeatable: Whether repeating cannot double an effect (idempotent or marked safe).
            sent: Without an answer: whether the server may have received the request.
            elapsed: Seconds since the first attempt began.
            chance: Number from 0 to 1 that picks the wait (full jitter); ``None`` draws one.
            now: Unix time; ``None`` asks the clock.
        """
        headers = headers or {}
        if retries >= self.max_retries or not _may_repeat(status_code, headers, repeatable, sent):
            return None
        wait = self._wait(retries, status_code, headers, chance, now)
        return wait if elapsed + wait <= self.max_elapsed else None

    def _wait(
        self,
        retries: int,
        status_code: int | None,
        headers: Mapping[str, str],
        chance: float | None,
        now: float | None,
    ) -> float:
        """Take the server's word within the cap, else exponential backoff with full jitter."""
        asked = server_wait(status_code, headers, now=now)
        if asked:
            return min(asked, self.max_retry_after)
        # "At once", said to all who were refused together, would bring them back together.
        # The exponent is cut since 2.0**1100 overflows; 2**30 s is beyond any max_delay.
        ceiling = min(self.max_delay, self.first_delay * 2.0 ** min(retries, 30))
        return ceiling * (random.random() if chance is None else chance)


def _may_repeat(
    status_code: int | None, headers: Mapping[str, str], repeatable: bool, sent: bool
) -> bool:
    if status_code is None:
        return repeatable or not sent
    passing = status_code in _PASSING or (
        500 <= status_code <= 599 and status_code not in _FINAL_SERVER_ERRORS
    )
    if repeatable:
        return passing
    return status_code == 429 or (status_code == 503 and retry_after(headers) is not None)


def retry_after(headers: Mapping[str, str], *, now: float | None = None) -> float | None:
    """Read ``Retry-After``: whole or fractional seconds, or an HTTP date.

    Returns:
        Seconds from now, at least 0; ``None`` when the header is absent or not readable.
    """
    text = str(headers.get("retry-after") or headers.get("Retry-After") or "").strip()
    if not text:
        return None
    seconds = _seconds(text)
    if seconds is not None:
        return seconds
    try:
        moment = parsedate_to_datetime(text)
        # A date without a zone is in UTC (RFC 9110), not in this machine's zone.
        unix = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return max(0.0, unix - (time.time() if now is None else now))


def server_wait(
    status_code: int | None, headers: Mapping[str, str], *, now: float | None = None
) -> float | None:
    """Read how long the server wants to be left alone; ``None`` if it did not say.

    ``Retry-After`` counts, and after a 429 also ``X-RateLimit-Reset``, a Unix time (facts,
    rate_limits).
    """
    asked = retry_after(headers, now=now)
    if asked is not None or status_code != 429:
        return asked
    reset = headers.get("x-ratelimit-reset") or headers.get("X-RateLimit-Reset") or ""
    moment = _seconds(str(reset))
    return None if moment is None else max(0.0, moment - (time.time() if now is None else now))


def _seconds(text: str) -> float | None:
    """Read a plain, finite, non-negative decimal number; refuse signs, exponents, inf and nan."""
    digits = text.strip()
    whole, _, fraction = digits.partition(".")
    if not (whole.isascii() and whole.isdigit() and len(whole) <= 15):
        return None
    if fraction and not (fraction.isascii() and fraction.isdigit()):
        return None
    return float(digits)


class RetryBudget:
    """Keeps retries in proportion to successes, so that an outage is not made worse.

    All calls of a client share one. A retry takes a token; a call that succeeds gives back a
    third of what a call may take. So one call in five may fail for ever and keep all of its
    retries, while in an outage the retries stop once the store is empty. A client starts with
    a full store.

    Args:
        capacity: Tokens held at the most; at least ``max_retries``, so that a first call has
            all its retries. The default of 100 lets a hundred calls in flight survive the loss
            of their connections.
    """

    def __init__(self, capacity: float = 100.0) -> None:
        self._capacity = capacity
        self._tokens = capacity
        self._lock = threading.Lock()

    def take(self) -> bool:
        """Take a token for a retry; ``False`` when none is left."""
        with self._lock:
            if self._tokens < 1:
                return False
            self._tokens -= 1
            return True

    def give(self, max_retries: int) -> None:
        """Note a success of a call that might have been repeated so often."""
        if self._tokens < self._capacity:
            with self._lock:
                self._tokens = min(self._capacity, self._tokens + max(0.5, max_retries / 3))


def call_with_retry(
    function: Callable[..., T],
    *arguments: Any,
    policy: RetryPolicy | None = None,
    repeatable: bool = True,
    on_retry: Callable[[int, float, object], object] | None = None,
    sleep: Callable[[float], object] = time.sleep,
    **keywords: Any,
) -> T:
    """Call any function with the client's retry rules.

    An answer is looked at for ``status_code`` (or ``status``) and ``headers``, as responses of
    ``requests``, ``httpx`` and the standard library have them, and so is an exception, directly
    or through its ``response``. Other exceptions count as passing only when they are connection
    failures: ``OSError`` that is not about a file (``requests``' own exceptions are such),
    ``httpx.TransportError`` and ``APIConnectionError``.

    Args:
        function: What to call; called again with the same arguments.
        arguments: Positional arguments of the function.
        policy: Defaults to ``RetryPolicy()``.
        repeatable: Whether calling twice cannot double an effect. Pass ``False`` for a POST.
        on_retry: Called before each wait with the number of the retry, the seconds to wait,
            and the answer or exception that is the reason.
        sleep: How to wait; for tests.
        keywords: Keyword arguments of the function.

    Returns:
        What the function returns. When the retries are used up, that is the last answer.

    Raises:
        Exception: The last exception of the function when the retries are used up.
    """
    call = _Calling(functools.partial(function, *arguments, **keywords), policy, repeatable)
    result: T = run(call.flow(on_retry), cast(Any, _Clock(sleep)))
    return result


def async_call_with_retry(
    function: Callable[..., Any],
    *arguments: Any,
    policy: RetryPolicy | None = None,
    repeatable: bool = True,
    on_retry: Callable[[int, float, object], object] | None = None,
    sleep: Callable[[float], Any] | None = None,
    **keywords: Any,
) -> Coroutine[Any, Any, Any]:
    """Call an async function with the client's retry rules; see :func:`call_with_retry`."""
    import asyncio

    call = _Calling(functools.partial(function, *arguments, **keywords), policy, repeatable)
    return arun(call.flow(on_retry), cast(Any, _Clock(sleep or asyncio.sleep)))


class _Clock:
    """The part of a world that waiting needs."""

    def __init__(self, sleep: Callable[[float], Any]) -> None:
        self.sleep = sleep


class _Calling:
    """One function that is called until the policy is content."""

    def __init__(
        self, function: Callable[[], Any], policy: RetryPolicy | None, repeatable: bool
    ) -> None:
        self._function = function
        self._policy = policy or RetryPolicy()
        self._repeatable = repeatable
        self._started = time.monotonic()

    def flow(self, on_retry: Callable[[int, float, object], object] | None) -> Flow[Any]:
        retries = 0
        while True:
            error: Exception | None = None
            result: Any = None
            try:
                result = yield Do(self._function)
            except Exception as caught:
                error = caught
            wait = self._judge(retries, result, error)
            if wait is None:
                if error is not None:
                    raise error
                return result
            retries += 1
            if on_retry is not None:
                on_retry(retries, wait, result if error is None else error)
            yield Sleep(wait)

    def _judge(self, retries: int, result: Any, error: Exception | None) -> float | None:
        """Find status and headers in whatever came back, and let the policy decide."""
        outcome: Any = result if error is None else error
        # A requests.Response of 404 is false, hence the comparison with None.
        response = getattr(outcome, "response", None)
        source: Any = outcome if response is None else response
        status_code = _status(source)
        if error is None and (status_code is None or status_code < 400):
            return None
        if status_code is None and not _is_connection_failure(error):
            return None
        return self._policy.delay(
            retries,
            status_code=status_code,
            headers=getattr(source, "headers", None),
            repeatable=self._repeatable,
            sent=not _never_connected(error),
            elapsed=time.monotonic() - self._started,
        )


def _status(source: Any) -> int | None:
    """Read the HTTP status; a job's ``status`` is a word and does not count."""
    for name in ("status_code", "status"):
        value = getattr(source, name, None)
        if type(value) is int:
            return value
    return None


def _is_connection_failure(error: Exception | None) -> bool:
    import httpx

    from .errors import APIConnectionError

    if isinstance(error, OSError):
        # A file that cannot be opened stays so, and requests' InvalidURL is a ValueError too.
        return error.filename is None and not isinstance(error, ValueError)
    return isinstance(error, httpx.TransportError | APIConnectionError)


def _never_connected(error: Exception | None) -> bool:
    import httpx

    return isinstance(error, ConnectionRefusedError | httpx.ConnectError | httpx.ConnectTimeout)
