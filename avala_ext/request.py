"""The flow of one call: send, judge, wait, send again, understand."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from typing import Any, NoReturn, Protocol, TypeVar, cast

import orjson

from .config import Config
from .decode import DecodeError
from .errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    error_for,
)
from .flow import Failure, Flow, Reply, Send, Sleep
from .redact import redact
from .retry import IDEMPOTENT_METHODS, RetryBudget
from .transports import request_headers
from .wire import Request, Response

__all__ = ["CallContext", "call", "exchange", "parse", "raise_for", "status_error"]

T = TypeVar("T")

logger = logging.getLogger("avala")


class CallContext(Protocol):
    """What a call needs to know of its client."""

    config: Config

    @property
    def budget(self) -> RetryBudget:
        """The store of retries."""
        ...

    def saw(self, headers: Mapping[str, str]) -> None:
        """Note the rate-limit headers of an answer."""
        ...


def call(context: CallContext, request: Request[T]) -> Flow[Response[T]]:
    """Make one call with retries and return the typed answer.

    Raises:
        AvalaError: Whatever goes wrong, as an error of the tree.
    """
    config = context.config
    body = request.encode_body()
    send = Send(
        request.method,
        config.base_url + request.target,
        request_headers(
            None if request.anonymous else config.api_key,
            config.headers,
            json_body=body is not None,
        ),
        body,
        timeout=config.timeout,
        limit=config.max_response_bytes,
    )
    repeatable = request.safe or request.method in IDEMPOTENT_METHODS
    outcome, uncertain = yield from exchange(context, lambda: send, repeatable=repeatable)
    if isinstance(outcome, Failure):
        raise_for(context, send, outcome)
    if 200 <= outcome.status_code <= 299:
        return parse(context, request, outcome)
    if outcome.status_code == 404 and uncertain and request.method == "DELETE":
        # An earlier attempt of ours, whose answer was lost, has deleted it.
        return Response(404, outcome.headers, outcome.content, cast("T", None))
    raise status_error(context, send, outcome)


def exchange(
    context: CallContext, prepare: Callable[[], Send], *, repeatable: bool
) -> Flow[tuple[Reply | Failure, bool]]:
    """Send until the policy is content.

    Args:
        context: The client.
        prepare: Makes the request of each attempt.
        repeatable: Whether repeating cannot double an effect.

    Returns:
        The last outcome, and whether an earlier attempt may have taken effect unseen.
    """
    policy = context.config.retry
    started = time.monotonic()
    retries = 0
    uncertain = False
    while True:
        send = prepare()
        outcome: Reply | Failure = yield send
        _log(context, send, outcome, retries)
        if isinstance(outcome, Reply):
            context.saw(outcome.headers)
            if outcome.status_code < 400:
                context.budget.give()
                return outcome, uncertain
        wait = policy.delay(
            retries,
            status_code=outcome.status_code if isinstance(outcome, Reply) else None,
            headers=outcome.headers if isinstance(outcome, Reply) else None,
            repeatable=repeatable,
            sent=not isinstance(outcome, Failure) or outcome.sent,
            elapsed=time.monotonic() - started,
        )
        if wait is None or not context.budget.take():
            return outcome, uncertain
        uncertain = uncertain or (outcome.sent if isinstance(outcome, Failure) else True)
        retries += 1
        logger.debug("retry %d of %s %s in %.2f s", retries, send.method, _path(send), wait)
        yield Sleep(wait)


def parse(context: CallContext, request: Request[T], reply: Reply) -> Response[T]:
    """Turn a successful answer into its documented type.

    Raises:
        APIResponseError: It is not JSON, or not of the documented shape.
    """
    decode = request.decode
    if decode is None:
        return Response(reply.status_code, reply.headers, reply.content, cast("T", None))
    try:
        parsed = decode(orjson.loads(reply.content))
    except DecodeError as error:
        _refuse(context, request, reply, str(error))
    except orjson.JSONDecodeError:
        _refuse(context, request, reply, _what_instead_of_json(reply))
    except RecursionError:
        _refuse(context, request, reply, "the JSON is nested too deeply")
    return Response(reply.status_code, reply.headers, reply.content, parsed)


def raise_for(context: CallContext, send: Send, failure: Failure) -> NoReturn:
    """Raise the error that stands for a request without a complete answer."""
    words = redact(str(failure.error), [context.config.api_key])
    name = type(failure.error).__name__
    place = f"{send.method} {_path(send)}"
    if failure.timeout:
        raise APITimeoutError(
            f"{place}: no complete answer within {send.timeout:g} s "
            f"({name}); raise timeout= or try again later"
        ) from None
    host = send.url.partition("://")[2].partition("/")[0]
    remedy = "" if failure.sent else f"; check base_url, the network and that {host} is up"
    raise APIConnectionError(
        f"{place}: {words or 'connection failed'} ({name}){remedy}"
    ) from None


def status_error(context: CallContext, send: Send, reply: Reply) -> APIStatusError:
    """Build the error that stands for an answer outside 200 to 299."""
    return error_for(
        reply.status_code,
        reply.headers,
        reply.content,
        method=send.method,
        url=send.url,
        secrets=[context.config.api_key],
    )


def _refuse(context: CallContext, request: Request[Any], reply: Reply, reason: str) -> NoReturn:
    reason = redact(reason, [context.config.api_key])
    request_id = reply.headers.get("x-request-id")
    error = APIResponseError(
        f"{request.method} {request.path}: the answer could not be understood: {reason}"
        + (f" [request id {request_id}]" if request_id else "")
    )
    error.status_code = reply.status_code
    error.request_id = request_id
    raise error from None


def _what_instead_of_json(reply: Reply) -> str:
    if not reply.content:
        return f"an empty body with status {reply.status_code} where JSON was expected"
    kind = reply.headers.get("content-type", "").partition(";")[0] or "unlabelled content"
    return (
        f"{kind} instead of JSON (check base_url, and that no proxy or login page "
        "answers in the API's place)"
        if "json" not in kind
        else "the JSON is broken or cut off"
    )


def _path(send: Send) -> str:
    """Return the path for messages; a query may hold what should not be logged."""
    return "/" + send.url.partition("://")[2].partition("/")[2].partition("?")[0]


def _log(context: CallContext, send: Send, outcome: Reply | Failure, retries: int) -> None:
    if not logger.isEnabledFor(logging.DEBUG):
        return
    result = (
        str(outcome.status_code)
        if isinstance(outcome, Reply)
        else redact(repr(outcome.error), [context.config.api_key])
    )
    logger.debug("%s %s -> %s (attempt %d)", send.method, _path(send), result, retries + 1)
