"""The flow of one call: send, judge, wait, send again, understand."""

from __future__ import annotations

import logging
import platform
import time
from collections.abc import Callable, Mapping
from typing import Any, Final, NoReturn, Protocol, TypeVar

import orjson

from . import __version__
from .config import Config, check_headers
from .decode import DecodeError
from .errors import APIConnectionError, APIResponseError, APIStatusError, APITimeoutError, error_for
from .flow import Do, Failure, Flow, Refused, Reply, Send, Sleep, time_left
from .redact import plain, redact
from .retry import IDEMPOTENT_METHODS, RetryBudget
from .wire import Request, Response

__all__ = ["Attempt", "CallContext", "call", "exchange", "parse", "raise_for", "status_error"]

T = TypeVar("T")

logger = logging.getLogger("avala")

USER_AGENT: Final = f"avala-client/{__version__} python/{platform.python_version()}"
_BOM: Final = b"\xef\xbb\xbf"


class CallContext(Protocol):
    """What a call needs to know of its client."""

    config: Config

    @property
    def budget(self) -> RetryBudget:
        """The store of retries."""
        ...

    def saw(self, status_code: int, headers: Mapping[str, str]) -> None:
        """Note the rate-limit headers of an answer."""
        ...

    def pause(self) -> float:
        """Let a call begin and return 0, or return the seconds after which to ask again."""
        ...


class Attempt:
    """One attempt of a call, as hooks see it.

    Attributes:
        number: 1 for the first attempt.
        method: HTTP method.
        path: Path of the URL, without the query.
        headers: Headers that go out beside the client's own; a request hook may add some. The
            API key is not among them.
        status_code: Status of the answer; ``None`` before it and when there was none.
        response_headers: Headers of the answer; empty before it and when there was none.
        error: Why there was no complete answer, in words without secrets; else ``None``.
        elapsed: Seconds that the attempt took.
        wait: Seconds until the next attempt; ``None`` unless there will be one.
    """

    def __init__(self, send: Send, number: int, headers: Mapping[str, str]) -> None:
        self.number = number
        self.method = send.method
        self.path = _path(send)
        self.headers = dict(headers)
        self.status_code: int | None = None
        self.response_headers: Mapping[str, str] = {}
        self.error: str | None = None
        self.elapsed = 0.0
        self.wait: float | None = None

    def __repr__(self) -> str:
        """Show what was sent and how it went."""
        result = self.error if self.status_code is None else self.status_code
        return f"<Attempt {self.number}: {self.method} {self.path} -> {result}>"


def call(context: CallContext, request: Request[T]) -> Flow[Response[T]]:
    """Make one call with retries and return the typed answer.

    Raises:
        AvalaError: Whatever goes wrong, as an error of the tree.
        ValueError: An argument cannot be sent.
    """
    config = context.config
    body = request.encode_body()
    headers = _headers(config, anonymous=request.anonymous, json_body=body is not None)

    def prepare() -> Send:
        url = config.base_url + request.target
        limit = config.max_response_bytes
        return Send(request.method, url, dict(headers), body, timeout=config.timeout, limit=limit)

    repeatable = request.safe or request.method in IDEMPOTENT_METHODS
    outcome, uncertain = yield from exchange(context, prepare, repeatable=repeatable)
    if isinstance(outcome, Failure):
        raise_for(context, prepare(), outcome)
    if 200 <= outcome.status_code <= 299:
        return parse(context, request, outcome)
    gone = outcome.status_code == 404 and uncertain and request.method == "DELETE"
    if gone and request.decode is None:
        # An earlier attempt of ours, whose answer was lost, has deleted it.
        return _without_body(outcome)
    raise status_error(context, prepare(), outcome)


def exchange(
    context: CallContext, prepare: Callable[[], Send], *, repeatable: bool, paced: bool = True
) -> Flow[tuple[Reply | Failure, bool]]:
    """Send until the policy is content.

    Args:
        context: The client.
        prepare: Makes the request of each attempt.
        repeatable: Whether repeating cannot double an effect.
        paced: Whether it is the API that is called, whose rate limit counts.

    Returns:
        The last outcome, and whether an earlier attempt may have taken effect unseen.
    """
    started = time.monotonic()
    retries, uncertain, wait = 0, False, 0.0
    while True:
        yield from _pause(context, wait, paced=paced)
        outcome, attempt = yield from _attempt(context, prepare(), retries + 1)
        reply = outcome if isinstance(outcome, Reply) else None
        if reply is not None and paced:
            context.saw(reply.status_code, reply.headers)
        if reply is not None and reply.status_code < 400:
            context.budget.give(context.config.retry.max_retries)
            return outcome, uncertain
        asked = _wait(context, outcome, retries, repeatable, time.monotonic() - started)
        if asked is None:
            return outcome, uncertain
        wait = attempt.wait = asked
        uncertain = uncertain or _may_have_acted(outcome)
        retries += 1
        if logger.isEnabledFor(logging.INFO):
            shown = redact(repr(attempt), context.config.secrets)
            logger.info("%s; retry %d in %.2f s", shown, retries, wait)
        yield from _tell(context, "retry", attempt)


def _pause(context: CallContext, wait: float, *, paced: bool) -> Flow[None]:
    """Wait as long as the policy says, then until the rate limit of the API allows the call."""
    while True:
        if wait > 0:
            yield Sleep(min(wait, max(0.0, time_left())))
        wait = context.pause() if paced and time_left() > 0 else 0.0
        if wait <= 0:
            return


def _attempt(
    context: CallContext, send: Send, number: int
) -> Flow[tuple[Reply | Failure, Attempt]]:
    """Send once, within the deadline around the call, and let hooks and log know."""
    attempt = Attempt(send, number, context.config.headers)
    if context.config.hooks:
        yield from _tell(context, "request", attempt)
        added = {k: v for k, v in attempt.headers.items() if k not in context.config.headers}
        if not send.signed:  # a storage host gets what the URL was signed for, and nothing else
            send.headers = {**check_headers(added), **send.headers}
    left = time_left()
    if left <= 0:
        late = TimeoutError("the deadline around this call has passed")
        return Failure(late, sent=False, timeout=True, final=True), attempt
    send.timeout = min(send.timeout, left)
    started = time.monotonic()
    outcome: Reply | Failure = yield send
    attempt.elapsed = time.monotonic() - started
    if isinstance(outcome, Reply):
        attempt.status_code, attempt.response_headers = outcome.status_code, outcome.headers
    else:
        attempt.error = _reason(context, outcome)
    if logger.isEnabledFor(logging.DEBUG):
        _log(context, attempt, outcome)
    yield from _tell(context, "response", attempt)
    return outcome, attempt


def _tell(context: CallContext, name: str, attempt: Attempt) -> Flow[None]:
    hook = context.config.hooks.get(name)
    if hook is not None:
        yield Do(hook, attempt)


def _wait(
    context: CallContext, outcome: Reply | Failure, retries: int, repeatable: bool, elapsed: float
) -> float | None:
    """Ask the policy, the deadline and the budget; ``None`` means that this is the end."""
    if isinstance(outcome, Failure):
        status_code, headers, sent = None, None, outcome.sent
        if outcome.final:
            return None
    else:
        status_code, headers, sent = outcome.status_code, outcome.headers, True
    wait = context.config.retry.delay(
        retries,
        status_code=status_code,
        headers=headers,
        repeatable=repeatable,
        sent=sent,
        elapsed=elapsed,
    )
    if wait is None or wait >= time_left():
        return None
    # A server that counts requests is well; repeating when it says makes no outage worse.
    return wait if status_code == 429 or context.budget.take() else None


def _may_have_acted(outcome: Reply | Failure) -> bool:
    """Tell whether the server may have done what it was asked, although it did not say so."""
    if isinstance(outcome, Failure):
        return outcome.sent
    return outcome.status_code >= 500 or outcome.status_code == 408


def parse(context: CallContext, request: Request[T], reply: Reply) -> Response[T]:
    """Turn a successful answer into its documented type.

    Raises:
        APIResponseError: It is not JSON, or not of the documented shape.
    """
    if request.decode is None:
        return _without_body(reply)
    try:
        data = orjson.loads(reply.content.removeprefix(_BOM))
    except ValueError:
        reason = _what_instead_of_json(reply)
    else:
        try:
            parsed = request.decode(data)
            return Response(reply.status_code, reply.headers, reply.content, parsed)
        except DecodeError as error:
            reason = str(error)
        except Exception as error:
            # Whatever a decoder stumbles over, it is the answer that was unexpected.
            reason = f"{request.operation} could not read it ({type(error).__name__}: {error})"
    # Raised outside of the handlers, so that no context with the answer's text hangs on it.
    raise _unreadable(context, request, reply, reason)


def raise_for(context: CallContext, send: Send, failure: Failure) -> NoReturn:
    """Raise the error that stands for a request without a complete answer."""
    words = _reason(context, failure)
    place = redact(f"{send.method} {_path(send)}", context.config.secrets)
    if failure.timeout:
        bound = f"within {send.timeout:g} s" if time_left() > 0 else "before the deadline"
        raise APITimeoutError(
            f"{place}: no complete answer {bound} ({words}); raise timeout= or try again later"
        )
    if isinstance(failure.error, Refused):
        raise APIResponseError(f"{place}: the answer could not be used: {words}")
    host = send.url.partition("://")[2].partition("/")[0]
    remedy = "" if failure.sent else f"; check base_url, the network and that {host} is up"
    raise APIConnectionError(f"{place}: {words}{remedy}")


def status_error(context: CallContext, send: Send, reply: Reply) -> APIStatusError:
    """Build the error that stands for an answer outside 200 to 299."""
    return error_for(
        reply.status_code,
        reply.headers,
        reply.content,
        method=send.method,
        url=send.url,
        secrets=context.config.secrets,
    )


def _headers(config: Config, *, anonymous: bool, json_body: bool) -> dict[str, str]:
    """Return the headers of one API request (facts B004); some operations take no key (B008)."""
    headers = {
        "user-agent": USER_AGENT,
        **config.headers,
        "accept": "application/json",
        "accept-encoding": "gzip, deflate",
    }
    if not anonymous:
        headers["x-avala-api-key"] = config.api_key
    if json_body:
        headers["content-type"] = "application/json"
    return headers


def _without_body(reply: Reply) -> Response[Any]:
    return Response(reply.status_code, reply.headers, reply.content, None)


def _unreadable(
    context: CallContext, request: Request[Any], reply: Reply, reason: str
) -> APIResponseError:
    given = reply.headers.get("x-request-id")
    request_id = given and redact(given, context.config.secrets)
    tail = f" [request id {plain(request_id, 100)}]" if request_id else ""
    root = "/" + context.config.base_url.partition("://")[2].partition("/")[2]
    place = f"{request.method} {root.rstrip('/')}{request.path}"
    text = f"{place}: the answer could not be understood: {reason}"
    error = APIResponseError(plain(redact(text, context.config.secrets)) + tail)
    error.status_code = reply.status_code
    error.request_id = request_id
    return error


def _what_instead_of_json(reply: Reply) -> str:
    if not reply.content:
        return f"an empty body with status {reply.status_code} where JSON was expected"
    kind = reply.headers.get("content-type", "").partition(";")[0] or "unlabelled content"
    if "json" in kind:
        return "the JSON is broken or cut off"
    return f"{kind} instead of JSON (check base_url, and that no proxy or login page answers)"


def _reason(context: CallContext, failure: Failure) -> str:
    """Name the exception and what it says, without secrets."""
    words = plain(redact(str(failure.error), context.config.secrets))
    name = type(failure.error).__name__
    return f"{words} ({name})" if words else name


def _path(send: Send) -> str:
    """Return the path for messages; a query may hold what should not be logged."""
    if send.signed:
        return f"the signed URL on {send.url.partition('://')[2].partition('/')[0]}"
    return "/" + send.url.partition("://")[2].partition("/")[2].partition("?")[0]


def _log(context: CallContext, attempt: Attempt, outcome: Reply | Failure) -> None:
    size, request_id, secrets = 0, None, context.config.secrets
    if isinstance(outcome, Reply):
        size, request_id = len(outcome.content), outcome.headers.get("x-request-id")
    logger.debug(
        "%s in %.3f s, %d bytes%s",
        redact(repr(attempt), secrets),
        attempt.elapsed,
        size,
        f" [request id {plain(redact(request_id, secrets), 100)}]" if request_id else "",
    )
