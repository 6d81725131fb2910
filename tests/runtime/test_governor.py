"""How fast many calls go: as fast as a limit allows, and hardly ever faster. In simulated time."""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable
from typing import Any

import pytest

from avala_ext.governor import Governor
from avala_ext.retry import RetryPolicy

from .limits import FixedWindow, SlidingWindow, TokenBucket


class Simulation:
    """Many workers on one governor against one limiter, in time that costs nothing."""

    def __init__(self, limiter: Any, *, workers: int = 16, latency: float = 0.02) -> None:
        self.now = 1000.3
        self.limiter = limiter
        self.governor = Governor(clock=lambda: self.now, wall=lambda: self.now)
        self.workers = workers
        self.latency = latency
        self.accepted = self.refused = 0
        self.chance = random.Random(3)
        self.events: list[tuple[float, int, Callable[[], None]]] = []
        self.number = self.flying = self.left = 0

    def at(self, moment: float, action: Callable[[], None]) -> None:
        """Do something later."""
        self.number += 1
        heapq.heappush(self.events, (moment, self.number, action))

    def run(self, calls: int) -> float:
        """Make so many calls; return the seconds that they took."""
        begin, self.left = self.now, calls
        self.begin_some()
        while self.events:
            self.now, _, action = heapq.heappop(self.events)
            action()
        return self.now - begin

    def begin_some(self) -> None:
        """Begin calls as the window allows."""
        while self.left and self.flying < min(self.workers, self.governor.window):
            self.left -= 1
            self.flying += 1
            self.attempt(0)

    def attempt(self, retries: int, least: float = 0.0) -> None:
        """Begin an attempt when it is its turn."""
        wait = least or self.governor.admit()
        if wait:
            self.at(self.now + wait, lambda: self.attempt(retries))
        else:
            self.send(retries)

    def send(self, retries: int) -> None:
        """Let the request travel."""
        travel = self.latency * self.chance.uniform(0.45, 0.55)
        self.at(self.now + travel, lambda: self.arrive(retries, travel))

    def arrive(self, retries: int, travel: float) -> None:
        """Let the server judge."""
        status, headers = self.limiter.judge(self.now)
        self.at(self.now + travel, lambda: self.answer(retries, status, headers))

    def answer(self, retries: int, status: int, headers: Any) -> None:
        """Learn, and go on or try again."""
        limits = tuple(
            headers.get(f"x-ratelimit-{name}") for name in ("limit", "remaining", "reset")
        )
        self.governor.saw(status, headers, limits)
        self.accepted += status == 200
        self.refused += status == 429
        wait = RetryPolicy(max_retries=9).delay(
            retries, status_code=status, headers=headers, now=self.now
        )
        if wait is not None:
            self.attempt(retries + 1, wait)
            return
        self.flying -= 1
        self.begin_some()


LIMITERS: dict[str, Callable[[], Any]] = {
    "fixed window": lambda: FixedWindow(10),
    "sliding window": lambda: SlidingWindow(10),
    "token bucket": lambda: TokenBucket(10),
}


@pytest.mark.parametrize("latency", [0.005, 0.05, 0.3])
@pytest.mark.parametrize("name", LIMITERS)
def test_ten_a_second(name: str, latency: float) -> None:
    """At least 95 % of a limit of 10 a second is used, and under 1 % of the calls see a 429."""
    simulation = Simulation(LIMITERS[name](), latency=latency)

    seconds = simulation.run(400)

    assert simulation.accepted == 400
    assert 400 / seconds >= 0.95 * 10
    assert simulation.refused < 0.01 * 400


@pytest.mark.parametrize("name", LIMITERS)
def test_without_headers(name: str) -> None:
    """Where only refusals tell of the limit, it is found after a few and then mostly kept."""
    limiter = LIMITERS[name]()
    limiter.silent = True
    simulation = Simulation(limiter)

    simulation.run(400)
    burst = simulation.refused
    seconds = simulation.run(1600)

    assert 1600 / seconds >= 0.88 * 10
    assert burst <= 24
    assert simulation.refused - burst < 0.015 * 1600


def test_a_long_window_is_used_freely() -> None:
    """Of 100 a minute, most go at once, the rest evenly, and the next minute's as well."""
    simulation = Simulation(FixedWindow(100, 60.0))

    first = simulation.run(70)
    assert first < 5
    simulation.run(330)

    assert simulation.refused <= 3
    assert simulation.now - 1000.3 < 3 * 60 + 65


def test_no_limit_no_brake() -> None:
    """Without signs of a limit nothing waits, and all workers are busy after a few round trips."""

    class Free:
        def judge(self, now: float) -> Any:
            return 200, {}

    simulation = Simulation(Free(), workers=64, latency=0.02)

    assert simulation.run(1000) < 1000 * 0.02 / 64 + 5 * 0.02


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_a_small_limit_without_headers(limit: int) -> None:
    """A limit of very few is found too."""
    simulation = Simulation(TokenBucket(limit, silent=True))
    simulation.run(20)
    burst = simulation.refused

    seconds = simulation.run(100)

    assert 100 / seconds >= 0.85 * limit
    assert simulation.refused - burst < 5


def test_stray_refusals_do_not_cripple() -> None:
    """A few refusals that are about no limit of ours cost some pace, which comes back."""

    class Moody:
        number = 0

        def judge(self, now: float) -> Any:
            self.number += 1
            return (429, {"retry-after": "1"}) if self.number in (1, 2, 9, 40) else (200, {})

    simulation = Simulation(Moody())
    simulation.run(200)

    assert simulation.run(10_000) < 400


def test_speeds_up_again() -> None:
    """When a limit is raised, the pace follows."""
    limiter = FixedWindow(10)
    simulation = Simulation(limiter)
    simulation.run(100)

    limiter.limit = 50
    seconds = simulation.run(500)

    assert seconds < 13


def test_retry_after_holds_all() -> None:
    """After a 429 nobody begins before the server allows it."""
    now = [0.0]
    governor = Governor(clock=lambda: now[0], wall=lambda: now[0])
    governor.admit()
    governor.saw(429, {"retry-after": "5"}, (None, None, None))

    assert governor.admit() >= 5
    now[0] = 1.0
    assert governor.admit() >= 4
    now[0] = 60.0
    assert governor.admit() < 15


def test_nothing_holds_for_ever() -> None:
    """Whatever a server claims, no wait is longer than a minute."""
    for headers in ({"retry-after": "999999"}, {"x-ratelimit-reset": "9" * 15}):
        governor = Governor()
        governor.admit()
        governor.saw(429, headers, ("1", "0", headers.get("x-ratelimit-reset")))
        assert all(governor.admit() <= 61 for _ in range(500))


def test_a_clock_that_is_wrong() -> None:
    """A server whose clock is an hour ahead is understood by its Date header."""
    now = [1_790_000_000.0]
    governor = Governor(clock=lambda: now[0], wall=lambda: now[0])
    governor.admit()
    headers = {"date": "Mon, 21 Sep 2026 15:13:20 GMT"}
    governor.saw(200, headers, ("10", "9", str(1_790_003_601)))

    assert governor._told == 10


@pytest.mark.parametrize("text", ["", "-1", "nan", "1e9", "x", "9" * 40, "0", "1.5", "²"])
def test_headers_of_any_kind(text: str) -> None:
    """Garbage in the headers is ignored."""
    governor = Governor()
    for limits in ((text, "1", "1"), ("10", text, "1"), ("10", "1", text), (text, text, text)):
        governor.admit()
        governor.saw(200, {"date": text}, limits)
        assert governor.window >= 1
        assert governor.admit() <= 61
