"""Many calls at once: bounded, in order or not, each failure kept, ended cleanly, within limits."""

from __future__ import annotations

import asyncio
import contextvars
import itertools
import threading
import time
from collections.abc import Callable
from contextlib import aclosing, closing
from typing import Any

import httpx
import pytest

from avala_ext.concurrency import Outcome
from avala_ext.errors import NotFoundError

from .conftest import Hostile, Side, get
from .limits import FixedWindow


class Work:
    """A function for many items, in both flavours, which knows how many run at once."""

    def __init__(self, side: Side, act: Callable[[int], Any], seconds: float = 0.01) -> None:
        self.side = side
        self.act = act
        self.seconds = seconds
        self.running = self.most = self.begun = 0
        self.lock = threading.Lock()

    def enter(self) -> None:
        """Count one in."""
        with self.lock:
            self.begun += 1
            self.running += 1
            self.most = max(self.most, self.running)

    def leave(self) -> None:
        """Count one out."""
        with self.lock:
            self.running -= 1

    def __call__(self, item: int) -> Any:
        return self._async(item) if self.side.is_async else self._sync(item)

    def _sync(self, item: int) -> Any:
        self.enter()
        try:
            time.sleep(self.seconds * (1 + item % 3))
            return self.act(item)
        finally:
            self.leave()

    async def _async(self, item: int) -> Any:
        self.enter()
        try:
            await asyncio.sleep(self.seconds * (1 + item % 3))
            return self.act(item)
        finally:
            self.leave()


def collect(side: Side, work: Any, items: Any, **options: Any) -> list[Outcome[Any, Any]]:
    """Map and collect the outcomes."""
    outcomes: list[Outcome[Any, Any]] = side.drive(
        lambda c: side.list(c.map(work, items, **options))
    )
    return outcomes


def double(item: int) -> int:
    """Give twice the item; refuse multiples of 5 but 0."""
    if item and item % 5 == 0:
        raise NotFoundError(f"no {item}", status_code=404)
    return 2 * item


def test_in_order(side: Side) -> None:
    """Outcomes come in the order of the items; a failure is kept with its item."""
    work = Work(side, double)

    outcomes = collect(side, work, range(30), concurrency=6)

    assert [outcome.item for outcome in outcomes] == list(range(30))
    assert [outcome.ok for outcome in outcomes] == [n == 0 or n % 5 != 0 for n in range(30)]
    assert outcomes[3].result() == 6
    with pytest.raises(NotFoundError, match="no 5"):
        outcomes[5].result()
    assert repr(outcomes[3]) == "<Outcome of 3: ok>"
    assert "NotFoundError" in repr(outcomes[5])
    assert 2 <= work.most <= 6


def test_as_completed(side: Side) -> None:
    """Without order the quick ones come first, and each exactly once."""
    work = Work(side, lambda item: item, seconds=0.02)

    outcomes = collect(side, work, [2, 0, 5, 3, 1, 4], ordered=False, concurrency=6)

    items = [outcome.item for outcome in outcomes]
    assert sorted(items) == [0, 1, 2, 3, 4, 5]
    assert set(items[:2]) == {0, 3}


def test_constant_memory(side: Side) -> None:
    """An endless iterable is read only as far as needed; one slow item holds back the others."""
    pulled = 0

    def items() -> Any:
        nonlocal pulled
        for number in itertools.count():
            pulled = number
            yield number

    def work(client: Any) -> Any:
        mapping = client.map(Work(side, double, 0.001), items(), concurrency=4)

        async def arun() -> list[Any]:
            async with aclosing(mapping):
                return [await anext(mapping) for _ in range(50)]

        def run() -> list[Any]:
            with closing(mapping):
                return list(itertools.islice(mapping, 50))

        return arun() if side.is_async else run()

    outcomes = side.drive(work)

    assert [outcome.item for outcome in outcomes] == list(range(50))
    assert pulled <= 50 + 2 * 4


def test_async_items() -> None:
    """In the async flavour the items may come from an async iterable, such as an iterator."""

    async def items() -> Any:
        for number in range(5):
            await asyncio.sleep(0)
            yield number

    side = Side("async")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AVALA_ALLOW_INSECURE_BASE_URL", "1")
        outcomes = collect(side, Work(side, double), items())
    assert [outcome.item for outcome in outcomes] == [0, 1, 2, 3, 4]


def test_early_close(side: Side) -> None:
    """Closing early ends what runs, waits for it, and begins nothing more."""
    work = Work(side, double, seconds=0.02)

    def begin(client: Any) -> Any:
        mapping = client.map(work, range(1000), concurrency=4)

        async def arun() -> None:
            async with aclosing(mapping):
                await anext(mapping)
            assert len(asyncio.all_tasks()) == 1

        def run() -> None:
            with closing(mapping):
                next(mapping)
            assert not [t for t in threading.enumerate() if t.name == "avala-map"]

        return arun() if side.is_async else run()

    side.drive(begin)
    assert work.running == 0
    assert work.begun < 20


def test_early_close_ends_calls_that_hang(side: Side, hostile: Hostile) -> None:
    """Calls that wait for an answer, and sleeps between attempts, are ended at once."""
    hanging, _ = hostile.path("stall_before_answer")
    waiting, _ = hostile.path("retry_after_huge_429")
    good, _ = hostile.path("good")

    def begin(client: Any) -> Any:
        paths = [good, hanging, waiting, hanging, waiting, hanging]
        mapping = client.map(lambda path: client.send(get(path)), paths, ordered=False)

        async def arun() -> None:
            async with aclosing(mapping):
                assert (await anext(mapping)).result() is True
                await asyncio.sleep(0.05)

        def run() -> None:
            with closing(mapping):
                assert next(mapping).result() is True
                time.sleep(0.05)

        return arun() if side.is_async else run()

    started = time.monotonic()
    side.drive(begin, base_url=hostile.url(), timeout=20.0)
    assert time.monotonic() - started < 1.5


def test_cancellation() -> None:
    """A cancelled consumer takes its tasks with it."""
    side = Side("async")
    work = Work(side, double, seconds=5)

    async def main(client: Any) -> None:
        async def consume() -> None:
            async for _ in client.map(work, range(100)):
                pass

        task = asyncio.create_task(consume())
        await asyncio.sleep(0.02)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.sleep(0)
        assert len(asyncio.all_tasks()) == 1

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AVALA_ALLOW_INSECURE_BASE_URL", "1")
        side.drive(main)
    assert work.running == 0
    assert work.begun > 0


def test_errors_of_the_items(side: Side) -> None:
    """When reading the items fails, what was begun is ended and the error raised."""
    work = Work(side, double)

    def items() -> Any:
        yield from range(3)
        raise KeyError("source")

    with pytest.raises(KeyError, match="source"):
        collect(side, work, items())
    assert work.running == 0


@pytest.mark.parametrize("concurrency", [0, -1, 1.5, "2", True])
def test_bad_concurrency(side: Side, concurrency: Any) -> None:
    """The number of calls at once is a whole number from 1."""
    with pytest.raises(ValueError, match="concurrency"):
        side.drive(lambda c: side.list(c.map(double, [], concurrency=concurrency)))


def test_nothing_to_do(side: Side) -> None:
    """No items, no outcomes, no threads."""
    assert collect(side, double, []) == []


def test_context_goes_along(side: Side) -> None:
    """Context variables of the caller are seen by the calls, so tracing works across threads."""
    variable: contextvars.ContextVar[str] = contextvars.ContextVar("v", default="none")
    variable.set("caller")

    outcomes = collect(side, Work(side, lambda item: variable.get()), range(3))

    assert [outcome.result() for outcome in outcomes] == ["caller"] * 3


def test_one_mapping_inside_another(side: Side) -> None:
    """A function that is mapped may itself map."""

    def work(client: Any) -> Any:
        def inner(item: int) -> Any:
            mapping = side.list(client.map(Work(side, double, 0.001), [item, item + 1]))
            return side.then(mapping, lambda outcomes: [o.result() for o in outcomes])

        return side.list(client.map(inner, [1, 2], concurrency=2))

    assert [outcome.result() for outcome in side.drive(work)] == [[2, 4], [4, 6]]


class LimitedServer:
    """A server with a rate limit, behind a transport, in real time."""

    def __init__(self, limit: int) -> None:
        self.limiter = FixedWindow(limit)
        self.lock = threading.Lock()
        self.accepted: list[float] = []
        self.refused = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        with self.lock:
            now = time.time()
            status, headers = self.limiter.judge(now)
            if status == 200:
                self.accepted.append(now)
            else:
                self.refused += 1
        return httpx.Response(status, headers=dict(headers), json={"ok": True})


def test_ten_requests_a_second(side: Side) -> None:
    """At least 95 % of a limit of 10 a second is used in real time, with hardly a 429."""
    server = LimitedServer(10)
    calls = 40

    outcomes = side.drive(lambda c: side.list(c.map(lambda _: c.send(get()), range(calls))), server)

    assert all(outcome.ok for outcome in outcomes)
    seconds = server.accepted[-1] - server.accepted[0]
    assert (calls - 1) / seconds >= 0.95 * 10
    assert server.refused < 0.01 * calls


def test_two_mappings_share_the_limit(side: Side) -> None:
    """All that is mapped on one client, copies too, keeps the limit together."""
    server = LimitedServer(40)

    def work(client: Any) -> Any:
        other = client.with_options(timeout=5)

        def send(target: Any) -> Any:
            return lambda _: target.send(get())

        if not side.is_async:
            results: list[Any] = []
            threads = [
                threading.Thread(target=lambda c=c: results.extend(c.map(send(c), range(20))))
                for c in (client, other)
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            return results

        async def run() -> list[Any]:
            one, two = await asyncio.gather(
                *(side.list(c.map(send(c), range(20))) for c in (client, other))
            )
            return [*one, *two]

        return run()

    outcomes = side.drive(work, server)

    assert len(outcomes) == 40
    assert all(outcome.ok for outcome in outcomes)
    assert server.refused == 0


def test_a_429_slows_all_down_and_loses_none(side: Side, hostile: Hostile) -> None:
    """A refusal in the midst of many calls is waited for; every item gets its result."""
    paths = [hostile.path("retry_after_fraction_429", times=1)[0] for _ in range(3)]
    paths += [hostile.path("good")[0] for _ in range(20)]

    outcomes = side.drive(
        lambda c: side.list(c.map(lambda path: c.send(get(path)), paths)), base_url=hostile.url()
    )

    assert [outcome.result() for outcome in outcomes] == [True] * 23
