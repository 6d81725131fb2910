"""How fast many calls at once may go: learned from what the server says and refuses.

One governor serves all calls of a client. It only does sums; who asks it does the waiting.
Three signs are read: the ``X-RateLimit`` headers, a 429, and how much was accepted between
two refusals.
"""

from __future__ import annotations

import contextvars
import threading
import time
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import Final, TypeAlias

from .retry import server_wait

__all__ = ["DEFAULT_CONCURRENCY", "Governor", "is_paced", "pace"]

DEFAULT_CONCURRENCY: Final = 16
"""Calls at the same time, unless the caller says otherwise."""

FIRST_WINDOW: Final = 8
"""Calls in flight at the beginning. Each answer allows one more, so the number doubles with
each round trip, and a limit is met at a walk."""

_CAUTION: Final = 0.97
"""Part of a limit that is used: evenly spaced calls need a little room for jitter."""

_SHORT: Final = 2.0
"""Seconds. A window that ends sooner, as its end is told in whole seconds, lasts one second."""

_LONGEST_BLOCK: Final = 60.0
_LATE: Final = 0.02
_EVIDENCE: Final = 5
_NEVER: Final = float("inf")

Limits: TypeAlias = tuple[str | None, str | None, str | None]

_PROBE_AFTER: Final = 20.0
"""Seconds without a refusal after which a little more is tried."""


_paced: contextvars.ContextVar[bool] = contextvars.ContextVar("avala_paced", default=False)


def is_paced() -> bool:
    """Tell whether the present call is one of many, which wait for their turn."""
    return _paced.get()


def pace() -> None:
    """Let the calls of this thread or task wait for their turn from now on."""
    _paced.set(True)


class Governor:
    """Paces the calls of a client.

    Args:
        clock: Monotonic time in seconds; for tests.
        wall: Unix time in seconds; for tests.
    """

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, wall: Callable[[], float] = time.time
    ) -> None:
        self._clock, self._wall = clock, wall
        self._lock = threading.Lock()
        self._skew: float | None = None
        self._window = float(FIRST_WINDOW)
        self._rate: float | None = None  # calls a second; None while nothing limits them
        self._told: float | None = None  # the rate that the headers tell
        self._factor = 1.0  # part of the told rate that the server really grants
        self._next = self._blocked = 0.0  # moments before which no call begins
        self._expires = _NEVER  # when the rate is out of date
        self._since = self._probed = clock()  # when the present cycle and its last probe began
        self._latest = -_LONGEST_BLOCK
        self._begun = self._accepted = self._probes = 0

    @property
    def window(self) -> int:
        """Calls that may be in flight at the same time."""
        return int(self._window)

    def admit(self) -> float:
        """Let the next call begin and return 0, or return the seconds after which to ask again.

        Nothing is promised to those who wait: what is learned meanwhile counts for them too.
        """
        with self._lock:
            now = self._clock()
            if now >= self._expires:
                self._rate, self._expires = None, _NEVER
            due = self._blocked
            if self._rate is not None:
                due = max(due, min(self._next, self._expires))
            if due > now:
                return due - now
            self._note_call(now)
            return 0.0

    def count(self) -> None:
        """Note a call that begins without asking."""
        with self._lock:
            self._note_call(self._clock())

    def saw(self, status_code: int, headers: Mapping[str, str], limits: Limits) -> None:
        """Learn from an answer.

        Args:
            status_code: Its status.
            headers: Its headers.
            limits: Its ``X-RateLimit`` headers: limit of the window, calls left in it, Unix
                time of its end.
        """
        with self._lock:
            now = self._clock()
            if status_code == 429:
                self._refused(now, server_wait(429, headers, now=self._wall()) or 1.0)
            else:
                self._accepted += 1
                self._window += 1
                if status_code == 503:
                    asked = server_wait(503, headers, now=self._wall()) or 0.0
                    self._block(now + asked)
            if limits[0] is not None:
                self._read(headers, limits, now)
            if now - self._probed > _PROBE_AFTER:
                self._probe(now)

    def _note_call(self, now: float) -> None:
        pause = 1.0
        if self._rate is not None:
            pause = max(1.0, 2 / self._rate)
            # From the moment that was due, so that waking a little late costs no throughput.
            self._next = max(self._next, now - _LATE) + 1 / self._rate
        if now - max(self._latest, self._blocked) > pause:
            # After a pause of the caller's own, what was accepted before says nothing.
            self._begin_cycle(now)
        self._latest = now
        self._begun += 1

    def _begin_cycle(self, moment: float) -> None:
        self._since = self._probed = moment
        self._begun = self._accepted = self._probes = 0

    def _block(self, until: float) -> None:
        self._blocked = max(self._blocked, min(until, self._clock() + _LONGEST_BLOCK))

    def _refused(self, now: float, wait: float) -> None:
        """Hold all calls, and take what was accepted since the last refusal for the limit."""
        fresh = now >= self._blocked
        self._block(now + wait)
        if not fresh:
            return  # one of those that were in flight at the first refusal
        self._window = max(1.0, self._window / 2)
        if self._told is not None:
            self._factor = max(0.2, 0.97 * self._factor)
            self._rate = _CAUTION * self._told * self._factor
        elif self._accepted < _EVIDENCE:
            return  # go on counting: so few say nothing about a limit
        else:
            granted = self._accepted / max(0.001, self._blocked - self._since)
            # Who may come back after so long may come at least that often.
            self._rate = max(0.9 / max(0.001, min(wait, 10.0)), _CAUTION * granted)
        self._next = self._blocked
        self._begin_cycle(self._blocked)

    def _read(self, headers: Mapping[str, str], limits: Limits, now: float) -> None:
        limit, remaining, reset = map(_number, limits)
        if not limit or remaining is None or reset is None:
            return
        left = reset - self._wall() - self._server_skew(headers)
        if 0 < left <= _SHORT:
            self._follow_short(limit, now)
        elif left > _SHORT:
            self._follow_long(limit, remaining, min(left, 3600.0), now)

    def _follow_short(self, limit: float, now: float) -> None:
        """Space calls evenly over a second, whose end is told too roughly to wait for it."""
        if self._told != limit:
            self._told = limit
            self._rate = _CAUTION * limit * self._factor
            # What was sent before counts against it, and may have arrived only just now.
            self._next = max(self._next, now + self._begun / self._rate)

    def _follow_long(self, limit: float, remaining: float, left: float, now: float) -> None:
        """Go freely while much is left of a long window, then spread the rest over its time."""
        self._told = None
        flying = self._begun - self._accepted
        if remaining > max(flying, limit / 5):
            self._rate = None
        elif remaining >= 1:
            self._rate, self._expires = remaining / left, now + left
            self._next = min(self._next, now + 1 / self._rate)
        else:
            self._block(now + left)

    def _probe(self, now: float) -> None:
        """Try a little more after a while without refusals, and ever more the longer it lasts."""
        self._probed = now
        self._probes += 1
        step = 1 + 0.01 * self._probes**2
        if self._told is not None:
            self._factor = min(1.0, self._factor * step)
            self._rate = _CAUTION * self._told * self._factor
        elif self._rate is not None:
            self._rate *= step

    def _server_skew(self, headers: Mapping[str, str]) -> float:
        """Return how far the server's clock is ahead; differences of a few seconds do not count."""
        if self._skew is None:
            try:
                date = parsedate_to_datetime(headers.get("date", "")).timestamp()
            except (ValueError, TypeError, OverflowError, IndexError):
                return 0.0
            skew = date - self._wall()
            self._skew = skew if abs(skew) > 3 else 0.0
        return self._skew


def _number(text: str | None) -> float | None:
    """Read a header that holds a whole number."""
    return float(text) if text and text.isascii() and text.isdigit() and len(text) < 16 else None
