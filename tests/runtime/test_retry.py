"""The retry policy as a pure function, the budget, and both forms of call_with_retry."""

from __future__ import annotations

import asyncio
import random
import time
import urllib.error
from email.message import Message
from email.utils import formatdate
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

from avala_ext.errors import APIConnectionError, NotFoundError
from avala_ext.retry import (
    RetryBudget,
    RetryPolicy,
    async_call_with_retry,
    call_with_retry,
    retry_after,
)

NOW = 1_790_000_000.0


@given(
    retries=st.integers(0, 10**6),
    status_code=st.none() | st.integers(100, 999),
    header=st.text(),
    repeatable=st.booleans(),
    sent=st.booleans(),
    elapsed=st.floats(0, 1e9),
    chance=st.floats(0, 1),
)
def test_any_decision_is_bounded(
    retries: int,
    status_code: int | None,
    header: str,
    repeatable: bool,
    sent: bool,
    elapsed: float,
    chance: float,
) -> None:
    """Whatever happens, the policy stops or says a number of seconds within its bounds."""
    policy = RetryPolicy(max_retries=5)

    wait = policy.delay(
        retries,
        status_code=status_code,
        headers={"retry-after": header},
        repeatable=repeatable,
        sent=sent,
        elapsed=elapsed,
        chance=chance,
        now=NOW,
    )

    assert wait is None or 0 <= wait <= 60
    if retries >= 5 or elapsed > 300:
        assert wait is None
    if status_code is not None and status_code < 400:
        assert wait is None
    if wait is not None and not repeatable and status_code is None:
        assert not sent


def test_backoff_doubles_with_full_jitter() -> None:
    """Waits lie between 0 and a ceiling that doubles from 0.5 s up to 8 s."""
    policy = RetryPolicy(max_retries=2000)

    ceilings = [policy.delay(n, status_code=500, chance=1.0) for n in (0, 1, 2, 3, 4, 5, 1999)]

    assert ceilings == [0.5, 1, 2, 4, 8, 8, 8]
    assert policy.delay(3, status_code=500, chance=0.0) == 0
    drawn = [policy.delay(4, status_code=500) or 0.0 for _ in range(200)]
    assert min(drawn) < 2 < 6 < max(drawn)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7.0),
        (" 7 ", 7.0),
        ("1.5", 1.5),
        ("0", 0.0),
        (formatdate(NOW + 90, usegmt=True), 90.0),
        (formatdate(NOW - 90, usegmt=True), 0.0),
        ("Mon, 21 Sep 2026 14:13:30 -0000", 10.0),
        ("Mon Sep 21 14:13:30 2026", 10.0),
        ("-7", None),
        ("1e3", None),
        ("inf", None),
        ("nan", None),
        ("soon", None),
        ("", None),
        ("²", None),
        ("9" * 400, None),
        ("Mon, 99 Foo 2026 99:99:99 GMT", None),
    ],
)
def test_retry_after_in_all_forms(text: str, seconds: float | None) -> None:
    """Seconds and dates are read, in UTC wherever this machine is; garbage is ignored."""
    assert retry_after({"retry-after": text}, now=NOW) == seconds


def test_date_without_zone_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine's time zone has no part in it."""
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    time.tzset()
    try:
        headers = {"retry-after": "Mon, 21 Sep 2026 14:13:30 -0000"}
        assert retry_after(headers, now=NOW) == 10.0
    finally:
        monkeypatch.delenv("TZ")
        time.tzset()


@given(st.text() | st.integers().map(str) | st.floats().map(str))
def test_retry_after_of_any_text(text: str) -> None:
    """Any text is a number of seconds from 0, or nothing."""
    seconds = retry_after({"retry-after": text})
    assert seconds is None or 0 <= seconds < float("inf")


@pytest.mark.parametrize(
    ("status_code", "headers", "expected"),
    [
        (429, {"retry-after": "3"}, 3.0),
        (503, {"retry-after": "3"}, 3.0),
        (429, {"retry-after": "999"}, 60.0),
        (429, {"x-ratelimit-reset": str(int(NOW) + 20)}, 20.0),
        (429, {"x-ratelimit-reset": str(int(NOW) + 9999)}, 60.0),
        (429, {"retry-after": "3", "x-ratelimit-reset": str(int(NOW) + 20)}, 3.0),
        (500, {"x-ratelimit-reset": str(int(NOW) + 20)}, 0.25),
        (429, {"retry-after": "0"}, 0.25),
        (429, {"retry-after": "words"}, 0.25),
        (429, {"x-ratelimit-reset": "words"}, 0.25),
        (429, {"x-ratelimit-reset": "12"}, 0.25),
    ],
)
def test_the_servers_word(status_code: int, headers: dict[str, str], expected: float) -> None:
    """Retry-After wins, then X-RateLimit-Reset after a 429, up to 60 s; else our own backoff."""
    policy = RetryPolicy()

    wait = policy.delay(0, status_code=status_code, headers=headers, chance=0.5, now=NOW)

    assert wait == expected


def test_total_deadline() -> None:
    """No attempt begins later than max_elapsed after the first."""
    policy = RetryPolicy(max_retries=9, max_elapsed=10)
    headers = {"retry-after": "4"}

    assert policy.delay(0, status_code=503, headers=headers, elapsed=6.0) == 4
    assert policy.delay(0, status_code=503, headers=headers, elapsed=6.1) is None


def test_budget_never_stops_a_fresh_client() -> None:
    """The first call of a client has all its retries, and so have a hundred at the same time."""
    budget = RetryBudget()

    assert all(budget.take() for _ in range(100))
    assert not budget.take()
    assert all(RetryBudget(500.0).take() for _ in range(500))


@pytest.mark.parametrize("max_retries", [1, 2, 5])
def test_budget_sustains_one_call_in_five_failing(max_retries: int) -> None:
    """Ten thousand calls, one in five failing for good: hardly one is denied a retry."""
    chance = random.Random(1)
    budget, denied, wanted = RetryBudget(), 0, 0
    for _ in range(10_000):
        if chance.random() < 0.2:
            for _ in range(max_retries):
                wanted += 1
                denied += not budget.take()
        else:
            budget.give(max_retries)

    assert denied < 0.02 * wanted


def test_budget_stops_in_an_outage() -> None:
    """When nothing succeeds, a thousand calls make a hundred retries, not two thousand."""
    budget = RetryBudget()

    assert sum(budget.take() for _ in range(2000)) == 100


def make_function(*outcomes: Any) -> Any:
    """Make a function that returns or raises these in turn, and counts."""
    left = list(outcomes)

    def function(*arguments: Any, **keywords: Any) -> Any:
        function.calls.append((arguments, keywords))  # type: ignore[attr-defined] # a note
        outcome = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    function.calls = []  # type: ignore[attr-defined] # a note
    return function


@pytest.fixture(params=["sync", "async"])
def retrying(request: pytest.FixtureRequest) -> Any:
    """Call a function with retries in either flavour; sleeps are noted, not slept."""

    def run(function: Any, *arguments: Any, **options: Any) -> Any:
        sleeps: list[float] = []
        run.sleeps = sleeps  # type: ignore[attr-defined] # a note
        if request.param == "sync":
            return call_with_retry(function, *arguments, sleep=sleeps.append, **options)

        async def afunction(*arguments: Any, **keywords: Any) -> Any:
            return function(*arguments, **keywords)

        async def asleep(seconds: float) -> None:
            sleeps.append(seconds)

        return asyncio.run(async_call_with_retry(afunction, *arguments, sleep=asleep, **options))

    return run


def requests_response(status_code: int, **headers: str) -> requests.Response:
    """Make an answer of `requests`."""
    response = requests.Response()
    response.status_code = status_code
    response.headers.update({name.replace("_", "-"): text for name, text in headers.items()})
    return response


def http_error(status_code: int) -> urllib.error.HTTPError:
    """Make an error of `urllib`."""
    return urllib.error.HTTPError("https://a", status_code, "no", Message(), None)


@pytest.mark.parametrize(
    ("bad", "retried"),
    [
        (requests_response(503), True),
        (requests_response(404), False),
        (httpx.Response(429, headers={"Retry-After": "3"}), True),
        (httpx.Response(400), False),
        (requests.exceptions.ConnectionError(), True),
        (requests.exceptions.Timeout(), True),
        (requests.exceptions.InvalidURL(), False),
        (requests.exceptions.HTTPError(response=requests_response(502)), True),
        (requests.exceptions.HTTPError(response=requests_response(403)), False),
        (httpx.ReadError("reset"), True),
        (ConnectionResetError(), True),
        (TimeoutError(), True),
        (APIConnectionError(), True),
        (NotFoundError(status_code=404), False),
        (FileNotFoundError(2, "no", "file"), False),
        (http_error(503), True),
        (http_error(404), False),
        (ValueError(), False),
        (SimpleNamespace(status="failed"), False),
    ],
    ids=repr,
)
def test_what_is_called_again(retrying: Any, bad: Any, retried: bool) -> None:
    """Answers and exceptions of the common libraries are judged like the client's own."""
    function = make_function(bad, "fine")

    if isinstance(bad, Exception) and not retried:
        with pytest.raises(type(bad)):
            retrying(function, 1, key=2)
    else:
        result = retrying(function, 1, key=2)
        assert result == ("fine" if retried else bad)
    assert function.calls == [((1,), {"key": 2})] * (2 if retried else 1)


def test_not_repeatable(retrying: Any) -> None:
    """A function with effects is called again only when it certainly had none."""
    for bad, calls in (
        (httpx.ReadError("reset"), 1),
        (requests_response(503), 1),
        (requests_response(503, retry_after="1"), 3),
        (requests_response(429), 3),
        (ConnectionRefusedError(), 3),
        (httpx.ConnectError("refused"), 3),
    ):
        function = make_function(bad)
        try:
            result = retrying(function, repeatable=False)
        except Exception as error:
            result = error
        assert result is bad
        assert len(function.calls) == calls


def test_on_retry(retrying: Any) -> None:
    """The hook hears of each wait, with the reason; the last answer is returned."""
    seen: list[tuple[int, float, object]] = []
    bad = httpx.Response(429, headers={"Retry-After": "3"})

    result = retrying(
        make_function(bad),
        policy=RetryPolicy(max_retries=2),
        on_retry=lambda *event: seen.append(event),
    )

    assert result is bad
    assert seen == [(1, 3.0, bad), (2, 3.0, bad)]
    assert retrying.sleeps == [3.0, 3.0]
