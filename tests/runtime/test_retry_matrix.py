"""No effect is ever doubled: what is repeated, counted at the server."""

from __future__ import annotations

import random
from typing import Any

import httpx
import pytest

from avala_ext.errors import APIConnectionError, AvalaError
from avala_ext.request import Attempt
from avala_ext.transports import AsyncTransport, SyncTransport

from .conftest import Hostile, Script, Side, call

METHODS = ("GET", "PUT", "PATCH", "DELETE", "POST")
IDEMPOTENT = {"GET", "PUT", "DELETE"}
RETRIES = 2

# Fault at the server, and whether a call that is not idempotent may be repeated after it.
FAULTS = {
    "reset after send": ("reset_after_reading", False),
    "close after send": ("close_after_reading", False),
    "timeout": ("stall_before_answer", False),
    "408": ("status_408", False),
    "425": ("status_425", False),
    "429": ("status_429", True),
    "429 with Retry-After": ("retry_after_fraction_429", True),
    "500": ("status_500", False),
    "502": ("status_502", False),
    "503": ("status_503", False),
    "503 with Retry-After": ("retry_after_fraction_503", True),
    "504": ("status_504", False),
    "truncated body": ("truncated_length", False),
}
NEVER = {"409": "status_409", "400": "status_400", "404": "status_404", "501": "status_501"}


def attempt(side: Side, url: str, method: str, path: str, **options: Any) -> Any:
    """Make one call that may be retried twice; return its result or error."""
    options = {"timeout": 0.2, "max_retries": RETRIES, **options}
    request = call(method, path, safe=options.pop("safe", False))
    try:
        return side.drive(lambda client: client.send(request), base_url=url, **options)
    except AvalaError as error:
        return error


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", FAULTS)
def test_matrix(
    side: Side, hostile: Hostile, name: str, method: str, no_sleep: list[float]
) -> None:
    """A call is repeated when repeating cannot double its effect, and not otherwise."""
    fault, always = FAULTS[name]
    path, counted = hostile.path(fault)

    result = attempt(side, hostile.url(), method, path)

    assert isinstance(result, AvalaError)
    repeated = method in IDEMPOTENT or always
    assert hostile.count(counted) == (1 + RETRIES if repeated else 1)
    assert len(no_sleep) == (RETRIES if repeated else 0)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", NEVER)
def test_final_answers(side: Side, hostile: Hostile, name: str, method: str) -> None:
    """An answer that will not change is never asked for again."""
    path, counted = hostile.path(NEVER[name])

    assert isinstance(attempt(side, hostile.url(), method, path), AvalaError)

    assert hostile.count(counted) == 1


@pytest.mark.parametrize("method", METHODS)
def test_connect_refused(side: Side, hostile: Hostile, method: str, no_sleep: list[float]) -> None:
    """A connection that was never made is tried again whatever the method."""
    result = attempt(side, hostile.url("refused"), method, "/")

    assert isinstance(result, APIConnectionError)
    assert len(no_sleep) == RETRIES


@pytest.mark.parametrize("method", METHODS)
def test_connect_timeout(side: Side, hostile: Hostile, method: str, no_sleep: list[float]) -> None:
    """So is one that could not be made in time."""
    result = attempt(side, hostile.url("full_backlog"), method, "/", timeout=0.05)

    assert isinstance(result, APIConnectionError)

    assert len(no_sleep) == RETRIES


@pytest.mark.parametrize("method", METHODS)
def test_reset_before_send(
    side: Side, hostile: Hostile, method: str, no_sleep: list[float]
) -> None:
    """After a reset before the request went out, only what is certain not to have gone repeats."""
    result = attempt(side, hostile.url("reset_on_accept"), method, "/")

    if method in IDEMPOTENT or "ConnectError" in str(result):  # noticed while connecting
        assert len(no_sleep) == RETRIES
    else:
        assert len(no_sleep) <= 1 and "ConnectError" not in str(result)


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_marked_safe(side: Side, hostile: Hostile, method: str, no_sleep: list[float]) -> None:
    """What the document marks safe is repeated like a GET."""
    path, counted = hostile.path("reset_after_reading", times=1)

    assert attempt(side, hostile.url(), method, path, safe=True) is True

    assert hostile.count(counted) == 2


def test_delete_whose_answer_was_lost(side: Side, hostile: Hostile, no_sleep: list[float]) -> None:
    """A 404 to the repetition of a DELETE means that the first attempt did it."""
    lost = httpx.ReadError("reset")
    script = Script(lost, httpx.Response(404))
    request = call("DELETE", decode=None)

    assert side.drive(lambda client: client.send(request), script) is None
    assert len(script.requests) == 2


@pytest.mark.parametrize("first", [429, 503])
def test_delete_that_was_refused_first(side: Side, first: int, no_sleep: list[float]) -> None:
    """After a 429 nothing was deleted, so the 404 is the truth; after a 503 it may be ours."""
    script = Script(httpx.Response(first), httpx.Response(404))
    request = call("DELETE", decode=None)

    if first == 503:
        assert side.drive(lambda client: client.send(request), script) is None
    else:
        with pytest.raises(AvalaError, match="404"):
            side.drive(lambda client: client.send(request), script)


def test_hooks_see_each_attempt(side: Side, hostile: Hostile, no_sleep: list[float]) -> None:
    """Hooks are told of each request, each outcome, and each wait."""
    path, _ = hostile.path("status_503", times=2)
    seen: list[tuple[str, int, int | None]] = []

    def note(kind: str) -> Any:
        def hook(attempt: Attempt) -> None:
            seen.append((kind, attempt.number, attempt.status_code))

        return hook

    hooks = {f"on_{kind}": note(kind) for kind in ("request", "response", "retry")}
    assert attempt(side, hostile.url(), "GET", path, **hooks) is True

    assert seen == [
        *[("request", 1, None), ("response", 1, 503), ("retry", 1, 503)],
        *[("request", 2, None), ("response", 2, 503), ("retry", 2, 503)],
        *[("request", 3, None), ("response", 3, 200)],
    ]


def test_flavours_act_alike(hostile: Hostile, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same answers lead to the same requests, results and delays in both flavours."""
    monkeypatch.setenv("AVALA_ALLOW_INSECURE_BASE_URL", "1")
    delays: dict[str, list[float]] = {"sync": [], "async": []}

    async def asleep(world: Any, seconds: float) -> None:
        delays["async"].append(seconds)

    monkeypatch.setattr(SyncTransport, "sleep", lambda _, seconds: delays["sync"].append(seconds))
    monkeypatch.setattr(AsyncTransport, "sleep", asleep)
    chance = random.Random(7)
    for seed in range(60):
        results, requests = [], []
        answers = [one_answer(chance) for _ in range(6)]
        for name in ("sync", "async"):
            random.seed(seed)
            script = Script(*answers)
            method = METHODS[seed % len(METHODS)]
            side = Side(name)
            request = call(method)
            try:
                results.append(side.drive(lambda client: client.send(request), script))  # noqa: B023 - run at once
            except AvalaError as error:
                results.append((type(error), str(error)))
            requests.append([(r.method, str(r.url), r.content) for r in script.requests])
        assert results[0] == results[1]
        assert requests[0] == requests[1]
        assert delays["sync"] == delays["async"]
    assert len(delays["sync"]) > 20


def one_answer(chance: random.Random) -> Any:
    """Draw an answer, good or bad."""
    return chance.choice(
        [
            lambda request: httpx.Response(200, json={"ok": True}),
            lambda request: httpx.Response(200, text="<html>"),
            httpx.ReadError("reset"),
            httpx.ConnectError("refused"),
            httpx.ReadTimeout("late"),
            lambda request: httpx.Response(503, headers={"retry-after": "2"}),
            lambda request: httpx.Response(500),
            lambda request: httpx.Response(429, headers={"retry-after": "1.5"}),
            lambda request: httpx.Response(404, json={"detail": "gone"}),
        ]
    )
