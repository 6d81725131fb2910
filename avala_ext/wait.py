"""Waiting for a job: read it again and again until its status is final."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable
from typing import Any, Final, TypeVar

import attrs

from .errors import (
    APIConnectionError,
    APIResponseError,
    JobFailedError,
    RateLimitError,
    ServerError,
    WaitTimeoutError,
)
from .flow import Do, Flow, Sleep
from .redact import plain, redact

__all__ = ["JobStates", "wait_for"]

T = TypeVar("T")

_GROWTH: Final = 1.5
_LONGEST_INTERVAL: Final = 30.0
_GRACE: Final = 5.0
"""Seconds beyond the deadline that the last look at the job may take."""

_PASSING = (APIConnectionError, APIResponseError, RateLimitError, ServerError)


@attrs.frozen
class JobStates:
    """Which statuses end a job. Compared without regard to case.

    Attributes:
        done: Statuses of success.
        failed: Statuses of failure.
    """

    done: Collection[str]
    failed: Collection[str] = ()

    def judge(self, job: Any) -> bool | None:
        """Return ``True`` for a job that is done, ``False`` for a failed one, else ``None``."""
        status = str(job.status or "").lower()
        if status in {name.lower() for name in self.done}:
            return True
        return False if status in {name.lower() for name in self.failed} else None


def wait_for(
    read: Callable[[], Any],
    states: JobStates,
    *,
    what: str,
    interval: float,
    timeout: float,
    on_progress: Callable[[Any], object] | None = None,
    secrets: Iterable[str] = (),
) -> Flow[Any]:
    """Read a job until it is done.

    The first pause is exactly ``interval``; each further one is half as long again, up to
    30 seconds or ``interval``, whichever is longer. Errors that pass (no connection, 429, 5xx, a
    garbled answer) do not end the wait, the deadline does; a read that hangs then is given up
    five seconds later.

    Args:
        read: Fetches the job; called in the flavour that drives the flow.
        states: Which statuses are final.
        what: Name of the job for messages, such as ``export 7f3c``.
        interval: Seconds of the first pause, at least 0.
        timeout: Seconds until the wait is given up, at least 0. 0 looks once.
        on_progress: Called with the job after each successful read.
        secrets: What must not appear in messages.

    Returns:
        The job, done.

    Raises:
        JobFailedError: The job ended in a failure status; ``.job`` is its last state.
        WaitTimeoutError: It was still running at the deadline; ``.job`` is its last state.
        AvalaError: A read failed in a way that will not pass, such as 404.
        ValueError: ``interval`` or ``timeout`` is negative.
    """
    for name, seconds in (("interval", interval), ("timeout", timeout)):
        if type(seconds) not in (int, float) or not 0 <= seconds < float("inf"):
            raise ValueError(f"{name} must be a finite number of seconds from 0, not {seconds!r}")
    deadline = time.monotonic() + timeout
    pause, longest = interval, max(interval, _LONGEST_INTERVAL)
    job, last_error = None, None
    while True:
        try:
            job, last_error = (yield Do(read, deadline=deadline + _GRACE)), None
        except _PASSING as error:
            last_error = error
        else:
            if on_progress is not None:
                yield Do(on_progress, job)
            verdict = states.judge(job)
            if verdict is True:
                return job
            if verdict is False:
                raise JobFailedError(redact(_failure_text(what, job), secrets), job)
        left = deadline - time.monotonic()
        if left <= 0:
            raise WaitTimeoutError(_timeout_text(what, job, timeout), job) from last_error
        yield Sleep(min(pause, left))
        pause = min(pause * _GROWTH, longest)


def _failure_text(what: str, job: Any) -> str:
    reason = getattr(job, "error", None) or getattr(job, "error_message", None)
    tail = f": {plain(str(reason))}" if reason else ""
    return f"{what} ended with status {plain(str(job.status), 100)!r}{tail}"


def _timeout_text(what: str, job: Any, timeout: float) -> str:
    state = "could not be read"
    if job is not None:
        state = f"still has status {plain(str(job.status), 100)!r}"
    return f"{what} {state} after {timeout:g} s; raise timeout= or look again later"
