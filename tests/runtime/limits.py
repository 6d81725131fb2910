"""Rate limiters as servers have them, by which concurrency is tried."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Mapping


class FixedWindow:
    """So many in each window, which begins with its first request; its end is told in seconds."""

    def __init__(self, limit: int, window: float = 1.0, *, silent: bool = False) -> None:
        self.limit = limit
        self.window = window
        self.silent = silent
        self.begin = -1e9
        self.used = 0

    def judge(self, now: float) -> tuple[int, Mapping[str, str]]:
        """Count a request; give the status and the headers of its answer."""
        if now >= self.begin + self.window:
            self.begin, self.used = now, 0
        self.used += 1
        end = self.begin + self.window
        headers = {
            "x-ratelimit-limit": str(self.limit),
            "x-ratelimit-remaining": str(max(0, self.limit - self.used)),
            "x-ratelimit-reset": str(math.ceil(end)),
        }
        if self.used > self.limit:
            wait = {"retry-after": str(max(1, math.ceil(end - now)))}
            return 429, wait if self.silent else {**headers, **wait}
        return 200, {} if self.silent else headers


class SlidingWindow:
    """No more than so many in any stretch of a second."""

    def __init__(self, limit: int, *, silent: bool = False) -> None:
        self.limit = limit
        self.silent = silent
        self.seen: deque[float] = deque()

    def judge(self, now: float) -> tuple[int, Mapping[str, str]]:
        """Count a request; give the status and the headers of its answer."""
        while self.seen and self.seen[0] <= now - 1:
            self.seen.popleft()
        fits = len(self.seen) < self.limit
        if fits:
            self.seen.append(now)
        headers = {
            "x-ratelimit-limit": str(self.limit),
            "x-ratelimit-remaining": str(self.limit - len(self.seen)),
            "x-ratelimit-reset": str(math.ceil(now + 1)),
        }
        return (200 if fits else 429), ({} if self.silent else headers)


class TokenBucket:
    """Tokens flow in evenly and are saved up to a second's worth."""

    def __init__(self, limit: int, *, silent: bool = False) -> None:
        self.limit = limit
        self.silent = silent
        self.tokens = float(limit)
        self.latest: float | None = None

    def judge(self, now: float) -> tuple[int, Mapping[str, str]]:
        """Count a request; give the status and the headers of its answer."""
        passed = 0.0 if self.latest is None else now - self.latest
        self.latest = now
        self.tokens = min(self.limit, self.tokens + passed * self.limit)
        fits = self.tokens >= 1
        self.tokens -= fits
        headers = {
            "x-ratelimit-limit": str(self.limit),
            "x-ratelimit-remaining": str(int(self.tokens)),
            "x-ratelimit-reset": str(math.ceil(now + (self.limit - self.tokens) / self.limit)),
        }
        wait = {} if fits else {"retry-after": "1"}
        return (200 if fits else 429), (wait if self.silent else {**headers, **wait})
