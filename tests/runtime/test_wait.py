"""Waiting for jobs: growing pauses, passing errors, deadlines that hold."""

from __future__ import annotations

import pickle
import time
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from avala_ext.errors import (
    APIConnectionError,
    APIResponseError,
    JobFailedError,
    NotFoundError,
    RateLimitError,
    ServerError,
    WaitTimeoutError,
)
from avala_ext.wait import JobStates

from .conftest import KEY, Hostile, Side, get

STATES = JobStates(done=("exported", "completed"), failed=("failed", "error"))


def job(status: str | None, **more: Any) -> Any:
    """Make a job."""
    return SimpleNamespace(status=status, **more)


def wait(side: Side, *outcomes: Any, **options: Any) -> Any:
    """Wait for a job whose reads give these in turn, the last one for ever."""
    left = list(outcomes)

    def next_outcome() -> Any:
        outcome = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    async def aread() -> Any:
        return next_outcome()

    options = {"what": "export 7f", "interval": 2.0, "timeout": 300.0, **options}
    read = aread if side.is_async else next_outcome
    return side.drive(lambda c: c.wait(read, STATES, **options), lambda _: httpx.Response(500))


def test_pauses_grow(side: Side, no_sleep: list[float]) -> None:
    """The first pause is exactly the interval; each further one is half as long again, to 30 s."""
    done = wait(side, *[job("pending")] * 12, job("EXPORTED"))

    assert done.status == "EXPORTED"
    assert no_sleep[:3] == [2.0, 3.0, 4.5]
    assert max(no_sleep) == 30.0
    wait(side, job("pending"), job("completed"), interval=45.0)
    assert no_sleep[-1] == 45.0


@pytest.mark.parametrize(
    "passing",
    [
        APIConnectionError("reset"),
        APIResponseError("garbled"),
        RateLimitError("slow", status_code=429),
        ServerError("down", status_code=503),
    ],
    ids=lambda error: type(error).__name__,
)
def test_passing_errors_do_not_end_a_wait(
    side: Side, passing: Exception, no_sleep: list[float]
) -> None:
    """One bad read is not the end of the job."""
    assert wait(side, passing, job("pending"), passing, job("completed")).status == "completed"


def test_lasting_errors_end_a_wait(side: Side, no_sleep: list[float]) -> None:
    """A job that is gone is an error at once."""
    with pytest.raises(NotFoundError):
        wait(side, job("pending"), NotFoundError("gone", status_code=404))


def test_failure(side: Side, no_sleep: list[float]) -> None:
    """A job that failed is an error with the job, which travels, without secrets."""
    with pytest.raises(JobFailedError) as caught:
        wait(side, job("Failed", error=f"bad key {KEY}\nFAKE"))

    assert "export 7f ended with status 'Failed': bad key [redacted] FAKE" in str(caught.value)
    assert caught.value.job.status == "Failed"
    assert pickle.loads(pickle.dumps(caught.value)).job.status == "Failed"


def test_deadline(side: Side) -> None:
    """At the deadline the error has the last state and the reason of the last bad read."""
    started = time.monotonic()
    with pytest.raises(WaitTimeoutError, match="still has status 'pending'") as caught:
        wait(side, job("pending"), interval=0.03, timeout=0.1)
    assert time.monotonic() - started < 0.3
    assert caught.value.job.status == "pending"

    with pytest.raises(WaitTimeoutError, match="could not be read") as caught:
        wait(side, APIConnectionError("reset"), interval=0.03, timeout=0.05)
    assert isinstance(caught.value.__cause__, APIConnectionError)


def test_zero_looks_once(side: Side, no_sleep: list[float]) -> None:
    """With a timeout of 0 the job is looked at once."""
    assert wait(side, job("completed"), timeout=0.0).status == "completed"
    with pytest.raises(WaitTimeoutError):
        wait(side, job(None), timeout=0.0)
    assert no_sleep == []


@pytest.mark.parametrize("options", [{"interval": -1}, {"timeout": -1}, {"timeout": float("inf")}])
def test_bad_numbers(side: Side, options: dict[str, float]) -> None:
    """Waits are finite."""
    with pytest.raises(ValueError, match="finite"):
        wait(side, job("pending"), **options)


def test_a_read_that_hangs(side: Side, hostile: Hostile, monkeypatch: pytest.MonkeyPatch) -> None:
    """The deadline also holds for a read that would take longer, retries included."""
    monkeypatch.setattr("avala_ext.wait._GRACE", 0.1)
    path, name = hostile.path("stall_before_answer")
    started = time.monotonic()

    with pytest.raises(WaitTimeoutError, match="could not be read"):
        side.drive(
            lambda c: c.wait(
                lambda: c.send(get(path)), STATES, what="export 7f", interval=0.1, timeout=0.2
            ),
            base_url=hostile.url(),
            timeout=30.0,
        )

    assert time.monotonic() - started < 1.0
    assert hostile.count(name) == 1


def test_progress(side: Side, no_sleep: list[float]) -> None:
    """The callback sees the job after each read; what it raises ends the wait."""
    seen: list[str] = []

    wait(
        side,
        job("pending"),
        ServerError("down", status_code=500),
        job("completed"),
        on_progress=lambda job: seen.append(job.status),
    )
    assert seen == ["pending", "completed"]

    def stop(_: Any) -> None:
        raise KeyError("stop")

    with pytest.raises(KeyError):
        wait(side, job("pending"), on_progress=stop)
