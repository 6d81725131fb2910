"""Many calls at once: bounded, in order or as completed, one failure without losing the others.

What is to be started, awaited and handed out next is decided once, by :func:`_spread`, a
generator of steps. The sync driver takes them with threads, the async one with tasks. How many
calls may run, and when, the client's governor says (:mod:`avala_ext.governor`).
"""

from __future__ import annotations

import contextvars
import queue
import threading
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    Iterator,
)
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar, cast

from .governor import DEFAULT_CONCURRENCY, is_paced, pace
from .transports import Interrupt

if TYPE_CHECKING:
    import asyncio

__all__ = ["DEFAULT_CONCURRENCY", "Outcome", "is_paced", "map_async", "map_sync"]

T = TypeVar("T")
Item = TypeVar("Item")


class Outcome(Generic[Item, T]):
    """What came of one item.

    Attributes:
        item: The item.
        error: What the function raised, or ``None``.
    """

    __slots__ = ("_value", "error", "item")

    def __init__(self, item: Item, value: T | None, error: Exception | None) -> None:
        self.item = item
        self.error = error
        self._value = value

    @property
    def ok(self) -> bool:
        """Whether the call succeeded."""
        return self.error is None

    def result(self) -> T:
        """Return what the function returned, or raise what it raised."""
        if self.error is not None:
            raise self.error
        return cast(T, self._value)

    def __repr__(self) -> str:
        """Show the item and whether it went well."""
        return f"<Outcome of {self.item!r}: {'ok' if self.error is None else repr(self.error)}>"


_Result: TypeAlias = Outcome[Any, Any]


class Window(Protocol):
    """Says how many calls may be in flight."""

    @property
    def window(self) -> int:
        """Calls at the same time, at least 1."""
        ...


class _End:
    """Stands for the item after the last one."""


# The steps that a driver performs. Pull gives the next item or _End, Start nothing, Collect the
# index and outcome of a call that has ended, Emit nothing.
class _Pull:
    pass


class _Start:
    def __init__(self, index: int, item: Any) -> None:
        self.index, self.item = index, item


class _Collect:
    pass


class _Emit:
    def __init__(self, outcome: _Result) -> None:
        self.outcome = outcome


_Step: TypeAlias = _Pull | _Start | _Collect | _Emit


def _spread(window: Window, concurrency: int, *, ordered: bool) -> Generator[_Step, Any, None]:
    """Decide step by step what happens next."""
    started = emitted = running = 0
    waiting: dict[int, _Result] = {}
    more = True
    while more or running:
        # Results that wait for an earlier one are held back, but not without bound.
        while (
            more
            and running < min(concurrency, window.window)
            and (started - emitted < 2 * concurrency)
        ):
            item = yield _Pull()
            if item is _End:
                more = False
            else:
                yield _Start(started, item)
                started, running = started + 1, running + 1
        if not running:
            return
        index, outcome = yield _Collect()
        running -= 1
        waiting[index if ordered else emitted] = outcome
        while emitted in waiting:
            yield _Emit(waiting.pop(emitted))
            emitted += 1


def map_sync(
    function: Callable[[Item], T],
    items: Iterable[Item],
    window: Window,
    *,
    concurrency: int,
    ordered: bool,
) -> Generator[Outcome[Item, T]]:
    """Call a function for many items in threads; see ``client.map``."""
    _check(concurrency)
    return _drive(_spread(window, concurrency, ordered=ordered), _Threads(function, iter(items)))


def map_async(
    function: Callable[[Item], Awaitable[T]],
    items: Iterable[Item] | AsyncIterable[Item],
    window: Window,
    *,
    concurrency: int,
    ordered: bool,
) -> AsyncGenerator[Outcome[Item, T]]:
    """Call an async function for many items in tasks; see ``client.map``."""
    _check(concurrency)
    return _adrive(_spread(window, concurrency, ordered=ordered), _Tasks(function, items))


def _check(concurrency: int) -> None:
    if type(concurrency) is not int or concurrency < 1:
        raise ValueError(f"concurrency must be a whole number from 1, not {concurrency!r}")


def _drive(steps: Generator[_Step, Any, None], crew: _Threads) -> Generator[Outcome[Any, Any]]:
    try:
        step = next(steps, None)
        while step is not None:
            result = None
            if isinstance(step, _Emit):
                yield step.outcome
            else:
                result = crew.perform(step)
            step = _following(steps, result)
    finally:
        crew.stop()


async def _adrive(
    steps: Generator[_Step, Any, None], crew: _Tasks
) -> AsyncGenerator[Outcome[Any, Any]]:
    try:
        step = next(steps, None)
        while step is not None:
            result = None
            if isinstance(step, _Emit):
                yield step.outcome
            else:
                result = await crew.perform(step)
            step = _following(steps, result)
    finally:
        await crew.stop()


def _following(steps: Generator[_Step, Any, None], result: Any) -> _Step | None:
    try:
        return steps.send(result)
    except StopIteration:
        return None


class _Threads:
    """Performs the steps with threads, which are made as they are needed and reused."""

    def __init__(self, function: Callable[[Any], Any], items: Iterator[Any]) -> None:
        self._function = function
        self._items = items
        self._jobs: queue.SimpleQueue[_Start | None] = queue.SimpleQueue()
        self._done: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._interrupts: list[Interrupt] = []
        self._threads: list[threading.Thread] = []
        self._idle = threading.Semaphore(0)

    def perform(self, step: _Step) -> Any:
        if isinstance(step, _Pull):
            return next(self._items, _End)
        if isinstance(step, _Start):
            return self._start(step)
        index, outcome = self._done.get()
        if isinstance(outcome, BaseException):
            raise outcome
        return index, outcome

    def _start(self, step: _Start) -> None:
        if not self._idle.acquire(blocking=False):
            interrupt = Interrupt()
            self._interrupts.append(interrupt)
            # The caller's context goes along: deadlines, and spans of a tracing library.
            work = contextvars.copy_context()
            thread = threading.Thread(
                target=work.run, args=(self._work, interrupt), name="avala-map", daemon=True
            )
            self._threads.append(thread)
            thread.start()
        self._jobs.put(step)

    def _work(self, interrupt: Interrupt) -> None:
        interrupt.bind()
        pace()
        while (job := self._jobs.get()) is not None:
            try:
                interrupt.check()
                outcome: Any = _Result(job.item, self._function(job.item), None)
            except Exception as error:
                outcome = _Result(job.item, None, error)
            except BaseException as error:
                # An interrupt too: in a thread that has started others, somebody waits for it.
                outcome = error
            self._idle.release()
            self._done.put((job.index, outcome))

    def stop(self) -> None:
        """End all threads and wait for them."""
        for interrupt in self._interrupts:
            interrupt.set()
        for _ in self._threads:
            self._jobs.put(None)
        for thread in self._threads:
            thread.join()


class _Tasks:
    """Performs the steps with tasks of the running event loop."""

    def __init__(
        self, function: Callable[[Any], Awaitable[Any]], items: Iterable[Any] | AsyncIterable[Any]
    ) -> None:
        import asyncio

        self._function = function
        self._is_async = isinstance(items, AsyncIterable)
        self._source: Any = aiter(items) if isinstance(items, AsyncIterable) else iter(items)
        self._done: asyncio.Queue[Any] = asyncio.Queue()
        self._tasks: set[asyncio.Task[None]] = set()

    async def perform(self, step: _Step) -> Any:
        if isinstance(step, _Pull):
            return await self._pull()
        import asyncio

        if isinstance(step, _Start):
            task = asyncio.create_task(self._work(step), name="avala-map")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            return None
        return await self._done.get()

    async def _pull(self) -> Any:
        return await anext(self._source, _End) if self._is_async else next(self._source, _End)

    async def _work(self, job: _Start) -> None:
        pace()
        try:
            outcome = _Result(job.item, await self._function(job.item), None)
        except Exception as error:
            outcome = _Result(job.item, None, error)
        except BaseException:
            # Nobody waits for ever for a task that was cancelled from outside.
            reason = RuntimeError("the call was cancelled")
            self._done.put_nowait((job.index, _Result(job.item, None, reason)))
            raise
        self._done.put_nowait((job.index, outcome))

    async def stop(self) -> None:
        """Cancel all tasks and wait for them."""
        import asyncio

        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
