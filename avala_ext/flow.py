"""Logic as generators that yield effects; two drivers perform them.

A flow is written once. It yields an effect whenever it needs the world (send a request,
sleep, call an operation) and receives what came of it. :func:`run` performs effects with
blocking calls, :func:`arun` awaits them. These two loops are the only place where sync and
async differ.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from typing import Any, Protocol, TypeAlias, TypeVar

import httpx

__all__ = [
    "AsyncWorld",
    "Do",
    "Effect",
    "Failure",
    "Flow",
    "Reply",
    "Send",
    "Sink",
    "Sleep",
    "World",
    "arun",
    "run",
]

T = TypeVar("T")


class Sink(Protocol):
    """Receives a body as it arrives, for downloads too large to hold."""

    def start(self, status_code: int, headers: httpx.Headers) -> bool:
        """Look at status and headers; return whether the body should be written here.

        A body that is not wanted (an error page) is collected in ``Reply.content`` instead.
        """
        ...

    def write(self, chunk: bytes) -> None:
        """Take the next bytes, not decompressed."""
        ...


class Reply:
    """A complete answer: status, headers, and the body unless a sink took it."""

    __slots__ = ("content", "headers", "status_code")

    def __init__(self, status_code: int, headers: httpx.Headers, content: bytes) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content


class Failure:
    """No complete answer.

    Attributes:
        error: The exception of the HTTP library, or another reason.
        sent: Whether the server may have received the request. ``False`` only when it is
            certain that no byte of it arrived.
        timeout: Whether time ran out.
    """

    __slots__ = ("error", "sent", "timeout")

    def __init__(self, error: Exception, *, sent: bool, timeout: bool = False) -> None:
        self.error = error
        self.sent = sent
        self.timeout = timeout


class Send:
    """Effect: send one request, once. Gives a :class:`Reply` or a :class:`Failure`.

    Args:
        method: HTTP method.
        url: Absolute URL.
        headers: Request headers.
        content: Body, or a function that opens an iterator over the body's chunks.
        timeout: Seconds for the whole attempt, body included. With ``stall``, seconds
            without progress instead: for bodies that rightly take long.
        limit: Refuse answers of more than this many bytes. ``None`` for no limit.
        sink: Where the body goes as it arrives.
        stall: See ``timeout``.
    """

    __slots__ = ("content", "headers", "limit", "method", "sink", "stall", "timeout", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes | Callable[[], Iterator[bytes]] | None = None,
        *,
        timeout: float,
        limit: int | None = None,
        sink: Sink | None = None,
        stall: bool = False,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.timeout = timeout
        self.limit = limit
        self.sink = sink
        self.stall = stall

    def perform(self, world: World) -> Reply | Failure:
        """Block until the answer is complete."""
        return world.send(self)

    async def aperform(self, world: AsyncWorld) -> Reply | Failure:
        """Await the complete answer."""
        return await world.send(self)


class Sleep:
    """Effect: wait some seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def perform(self, world: World) -> None:
        """Block."""
        world.sleep(self.seconds)

    async def aperform(self, world: AsyncWorld) -> None:
        """Let others run meanwhile."""
        await world.sleep(self.seconds)


class Do:
    """Effect: call a method of the client, such as ``self.get``; gives its result.

    The method belongs to the flavour that drives the flow: it returns the result to
    :func:`run` and an awaitable of it to :func:`arun`. What it raises is raised at the yield.
    """

    __slots__ = ("arguments", "function", "keywords")

    def __init__(self, function: Callable[..., Any], *arguments: Any, **keywords: Any) -> None:
        self.function = function
        self.arguments = arguments
        self.keywords = keywords

    def perform(self, world: World) -> Any:
        """Call."""
        return self.function(*self.arguments, **self.keywords)

    async def aperform(self, world: AsyncWorld) -> Any:
        """Call and await."""
        return await self.function(*self.arguments, **self.keywords)


class World(Protocol):
    """What the sync driver needs of the world."""

    def send(self, send: Send) -> Reply | Failure:
        """Perform one HTTP exchange."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait."""
        ...


class AsyncWorld(Protocol):
    """What the async driver needs of the world."""

    async def send(self, send: Send) -> Reply | Failure:
        """Perform one HTTP exchange."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        ...


class Effect(Protocol):
    """Something a flow asks for."""

    def perform(self, world: World) -> Any:
        """Do it, blocking."""
        ...

    async def aperform(self, world: AsyncWorld) -> Any:
        """Do it, awaiting."""
        ...


Flow: TypeAlias = Generator[Effect, Any, T]
"""Logic that yields effects and returns a ``T``."""


def run(flow: Flow[T], world: World) -> T:
    """Drive a flow with blocking calls and return what it returns."""
    try:
        effect = next(flow)
        while True:
            try:
                result = effect.perform(world)
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as stop:
        value: T = stop.value
        return value


async def arun(flow: Flow[T], world: AsyncWorld) -> T:
    """Drive a flow with awaits and return what it returns."""
    try:
        effect = next(flow)
        while True:
            try:
                result = await effect.aperform(world)
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as stop:
        value: T = stop.value
        return value
