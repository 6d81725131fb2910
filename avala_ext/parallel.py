"""Effects for work in bulk: many flows at once, in threads or tasks, and busy calls."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from .concurrency import Outcome, map_async, map_sync
from .flow import AsyncWorld, Flow, World, arun, run

__all__ = ["Blocking", "Parallel"]


class _Fixed:
    """A window that does not move: what is sent to a storage host counts in no rate limit."""

    @property
    def window(self) -> int:
        """More than anyone asks for."""
        return 1_000_000


class Parallel:
    """Effect: run flows, several at a time. Gives nothing.

    The first one that fails keeps further ones from being started; those that run come to
    their end, then the error is raised. An interrupt (Ctrl+C, a cancelled task) ends all.

    Args:
        flows: The flows; each is taken when there is room for it, by the thread or task that
            performs the effect.
        concurrency: How many run at the same time, from 1.
    """

    def __init__(self, flows: Iterable[Flow[Any]], concurrency: int) -> None:
        self._flows = flows
        self._concurrency = concurrency
        self._error: Exception | None = None

    def perform(self, world: World) -> None:
        """Run them in threads."""

        def work(flow: Flow[Any]) -> None:
            run(flow, world)

        done = map_sync(
            work, self._wanted(), _Fixed(), concurrency=self._concurrency, ordered=False
        )
        try:
            for outcome in done:
                self._note(outcome)
        finally:
            done.close()
        self._raise()

    async def aperform(self, world: AsyncWorld) -> None:
        """Run them in tasks."""

        async def work(flow: Flow[Any]) -> None:
            await arun(flow, world)

        done = map_async(
            work, self._wanted(), _Fixed(), concurrency=self._concurrency, ordered=False
        )
        try:
            async for outcome in done:
                self._note(outcome)
        finally:
            await done.aclose()
        self._raise()

    def _wanted(self) -> Iterator[Flow[Any]]:
        for flow in self._flows:
            if self._error is not None:
                return
            yield flow

    def _note(self, outcome: Outcome[Any, None]) -> None:
        if self._error is None:
            self._error = outcome.error

    def _raise(self) -> None:
        if self._error is not None:
            raise self._error


class Blocking:
    """Effect: call a function that keeps the processor or the disk busy. Gives its result.

    The async driver calls it in a thread, so that the event loop stays free.
    """

    def __init__(self, function: Callable[..., Any], *arguments: Any) -> None:
        self._function = function
        self._arguments = arguments

    def perform(self, world: World) -> Any:
        """Call."""
        return self._function(*self._arguments)

    async def aperform(self, world: AsyncWorld) -> Any:
        """Call in a thread."""
        import asyncio

        return await asyncio.to_thread(self._function, *self._arguments)
