"""One call from request to result: values, errors, hooks, logs, any JSON."""

from __future__ import annotations

import gc
import json
import logging
import traceback
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from avala_ext.errors import (
    APIConnectionError,
    APIResponseError,
    APITimeoutError,
    AvalaError,
    ServerError,
)
from avala_ext.request import Attempt

from .conftest import KEY, Script, Side, call, get, is_ok
from .test_errors import JSON


def good(request: httpx.Request) -> httpx.Response:
    """Answer as documented."""
    return httpx.Response(200, json={"ok": True}, headers={"x-request-id": "r-1"})


def test_headers_of_a_call(side: Side) -> None:
    """A call sends the key, what it accepts and who it is; a body its type; extra headers."""
    script = Script(good)

    side.drive(lambda client: client.send(call("POST")), script, headers={"X-Team": "a"})

    headers = script.requests[0].headers
    assert headers["x-avala-api-key"] == KEY
    assert headers["accept"] == "application/json"
    assert headers["content-type"] == "application/json"
    assert headers["user-agent"].startswith("avala-client/")
    assert headers["x-team"] == "a"
    assert json.loads(script.requests[0].content) == {"name": "a"}


def test_detailed_response(side: Side) -> None:
    """A detailed call gives status, headers, bytes, result and request id."""
    response = side.drive(lambda client: client.send_detailed(get()), good)

    assert (response.status_code, response.parsed, response.request_id) == (200, True, "r-1")
    assert response.content == b'{"ok":true}'
    assert response.headers["X-Request-Id"] == "r-1"
    assert repr(response) == "<Response [200] bool>"


def test_no_content(side: Side) -> None:
    """An operation without a body gives None whatever the server sends along."""
    request = get(decode=None)
    for options in ({"status_code": 204}, {"status_code": 200, "text": "<html>"}):
        script = Script(lambda _, options=options: httpx.Response(**options))
        assert side.drive(lambda client: client.send(request), script) is None


def test_an_unreadable_answer_names_the_field(side: Side) -> None:
    """The error says which field, and which answer it was."""
    answer = httpx.Response(200, json={"ok": "yes"}, headers={"x-request-id": "r-9"})

    with pytest.raises(APIResponseError) as caught:
        side.drive(lambda client: client.send(get()), lambda _: answer)

    assert "Answer.ok: expected a boolean, got a string" in str(caught.value)
    assert str(caught.value).endswith("[request id r-9]")
    assert (caught.value.status_code, caught.value.request_id) == (200, "r-9")
    assert caught.value.__context__ is None


def test_a_decoder_that_stumbles(side: Side) -> None:
    """Whatever a decoder raises is an unreadable answer, never an escape."""
    for error in (KeyError("a"), AttributeError("a"), RecursionError(), OverflowError("a")):

        def decode(data: Any, error: Exception = error) -> Any:
            raise error

        with pytest.raises(APIResponseError):
            side.drive(lambda client: client.send(get(decode=decode)), good)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(body=JSON, status_code=st.sampled_from([200, 201, 202, 302, 400, 404, 413, 429, 500, 520]))
def test_any_json(side: Side, body: Any, status_code: int) -> None:
    """Any JSON as the body of any answer gives a value or an error of the tree."""
    content = json.dumps(body).encode()
    try:
        result = side.drive(
            lambda client: client.send(get()),
            lambda _: httpx.Response(status_code, content=content),
            max_retries=0,
        )
    except AvalaError as error:
        assert str(error)
    else:
        assert result is is_ok(body)


def test_connection_errors_say_what_to_do(side: Side, no_sleep: list[float]) -> None:
    """Each failure has its class and a sentence with a remedy."""
    for failure, kind, words in (
        (httpx.ConnectError("refused"), APIConnectionError, "check base_url"),
        (httpx.ReadError("reset"), APIConnectionError, "reset (ReadError)"),
        (httpx.ReadTimeout("slow"), APITimeoutError, "raise timeout="),
        (RuntimeError("odd"), APIConnectionError, "odd (RuntimeError)"),
    ):
        with pytest.raises(kind) as caught:
            side.drive(lambda client: client.send(get()), Script(failure))
        assert type(caught.value) is kind
        assert words in str(caught.value)
        assert str(caught.value).startswith("GET /api/v1/things/: ")


def test_what_cannot_be_sent_is_tried_once(side: Side) -> None:
    """An error of our own making, such as an impossible request, is not repeated."""
    script = Script(httpx.LocalProtocolError("bad"))

    with pytest.raises(APIConnectionError):
        side.drive(lambda client: client.send(get()), script)

    assert len(script.requests) == 1


def test_max_response_bytes(side: Side) -> None:
    """An answer over the limit is refused, one at the limit is not."""
    content = b'{"ok": true}'
    for limit, fits in ((len(content), True), (len(content) - 1, False)):
        script = Script(lambda _: httpx.Response(200, stream=Chunks(content)))
        try:
            result = side.drive(lambda client: client.send(get()), script, max_response_bytes=limit)
        except APIResponseError as error:
            assert "larger than" in str(error)
            result = False
        assert result is fits
        assert len(script.requests) == 1


class Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives byte by byte, in both flavours."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def __iter__(self) -> Any:
        for byte in self.content:
            yield bytes([byte])

    async def __aiter__(self) -> Any:
        for byte in self.content:
            yield bytes([byte])


def test_request_hook_may_add_headers(side: Side) -> None:
    """A request hook adds headers to the attempt; it never sees the key, nor replaces it."""
    script = Script(good)

    def add(attempt: Attempt) -> None:
        assert KEY not in repr(vars(attempt))
        attempt.headers["X-Trace"] = f"t-{attempt.number}"

    side.drive(lambda client: client.send(get()), script, on_request=add)
    assert script.requests[0].headers["x-trace"] == "t-1"

    for evil in ({"X-Avala-Api-Key": "other"}, {"X-A": "a\r\nX-Evil: 1"}):
        with pytest.raises(ValueError):
            side.drive(
                lambda client: client.send(get()),
                script,
                on_request=lambda attempt: attempt.headers.update(evil),  # noqa: B023 - run at once
            )


def test_what_a_hook_raises_reaches_the_caller(side: Side) -> None:
    """A hook ends the call by raising, before anything is sent."""
    script = Script(good)

    def refuse(attempt: Attempt) -> None:
        raise KeyError("not now")

    with pytest.raises(KeyError):
        side.drive(lambda client: client.send(get()), script, on_request=refuse)
    assert script.requests == []


def test_async_hooks_are_awaited(side: Side) -> None:
    """In the async flavour a hook may be async."""
    if not side.is_async:
        pytest.skip("of the async flavour alone")
    seen: list[int | None] = []

    async def note(attempt: Attempt) -> None:
        seen.append(attempt.status_code)

    side.drive(lambda client: client.send(get()), good, on_response=note)

    assert seen == [200]


def test_log(side: Side, caplog: pytest.LogCaptureFixture, no_sleep: list[float]) -> None:
    """INFO tells of retries; DEBUG of every attempt with status, time, size and request id."""
    caplog.set_level(logging.DEBUG, logger="avala")
    script = Script(httpx.Response(503, headers={"retry-after": "2"}), good)

    side.drive(lambda client: client.send(get(query={"q": "private"})), script)

    lines = [(record.levelname, record.getMessage()) for record in caplog.records]
    assert [level for level, _ in lines] == ["DEBUG", "INFO", "DEBUG"]
    assert "1: GET /api/v1/things/ -> 503" in lines[0][1]
    assert "retry 1 in 2.00 s" in lines[1][1]
    assert lines[2][1].endswith("11 bytes [request id r-1]")
    assert "private" not in caplog.text


def test_rate_limit_info(side: Side) -> None:
    """The client remembers what the last answer said of the rate limit, as text."""
    names = ("x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset")
    limited = httpx.Response(
        200, json={"ok": True}, headers=dict(zip(names, ("100", "99", "17"), strict=True))
    )

    def work(client: Any) -> Any:
        assert client.rate_limit_info == (None, None, None)
        first = client.send(get())
        return side.then(first, lambda _: client.rate_limit_info)

    assert side.drive(work, lambda _: limited) == ("100", "99", "17")


def test_closed_client(side: Side) -> None:
    """A closed client refuses to be used, in words; closing twice is fine."""
    client = side.make(good)

    def work(_: Any) -> Any:
        closed = side.then(client.close(), lambda _: client.close())
        return side.then(closed, lambda _: client.send(get()))

    with pytest.raises(ValueError, match="closed"):
        side.drive(work)


def test_errors_hold_no_secret(side: Side, no_sleep: list[float]) -> None:
    """A key that the server or the network echoes is in no text, traceback or object."""
    echo = {"detail": f"key {KEY} is bad", "api_key": KEY}
    for answer in (
        httpx.Response(500, json=echo, headers={"x-echo": KEY}),
        httpx.Response(200, json={"ok": KEY}),
        httpx.Response(200, text=KEY, headers={"content-type": KEY, "x-request-id": KEY}),
        httpx.ReadError(f"while sending {KEY}"),
        httpx.ConnectTimeout(f"while sending {KEY}"),
    ):
        with pytest.raises(AvalaError) as caught:
            side.drive(lambda client: client.send(get(f"/things/{KEY}/")), Script(answer))
        shown = "".join(traceback.format_exception(caught.value))
        assert KEY not in shown
        assert KEY not in repr(vars(caught.value))


def test_budget_is_shared_by_copies(side: Side, no_sleep: list[float]) -> None:
    """In an outage the retries of all calls and copies together stop at the budget."""
    script = Script(httpx.Response(500))

    def work(client: Any) -> Any:
        other = client.with_options(timeout=5)
        return repeat(client, other, 100)

    def repeat(client: Any, other: Any, left: int) -> Any:
        if not side.is_async:
            for number in range(left):
                with pytest.raises(ServerError):
                    (client if number % 2 else other).send(get())
            return None

        async def run() -> None:
            for number in range(left):
                with pytest.raises(ServerError):
                    await (client if number % 2 else other).send(get())

        return run()

    side.drive(work, script)
    gc.collect()
    assert len(script.requests) == 100 + 100
