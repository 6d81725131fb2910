"""Logic as generators that yield effects; two drivers perform them.

A flow is written once. It yields an effect whenever it needs the world (send a request,
sleep, call an operation) and receives what came of it. :func:`run` performs effects with
blocking calls, :func:`arun` awaits them. These two loops are the only place where sync and
async differ.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, TypeVar

if TYPE_CHECKING:
    import httpx

__all__ = [
    "AsyncWorld",
    "Do",
    "Effect",
    "Failure",
    "Flow",
    "Refused",
    "Reply",
    "Send",
    "Sink",
    "Sleep",
    "World",
    "arun",
    "bounded",
    "is_discreet",
    "run",
    "time_left",
]

T = TypeVar("T")

_FOREVER: Final = float("inf")
_deadline: ContextVar[float] = ContextVar("avala_deadline", default=_FOREVER)


@contextmanager
def bounded(deadline: float) -> Generator[None]:
    """Let every call inside the block end by a moment of ``time.monotonic()``, if not before."""
    token = _deadline.set(min(deadline, _deadline.get()))
    try:
        yield
    finally:
        _deadline.reset(token)


def time_left() -> float:
    """Return the seconds until the nearest deadline around this call; infinite without one."""
    deadline = _deadline.get()
    return deadline if deadline == _FOREVER else deadline - time.monotonic()


_discreet: ContextVar[bool] = ContextVar("avala_discreet", default=False)


@contextmanager
def _discretion() -> Generator[None]:
    """Let :func:`is_discreet` say so inside the block."""
    token = _discreet.set(True)
    try:
        yield
    finally:
        _discreet.reset(token)


def is_discreet() -> bool:
    """Tell whether the request being sent has a URL that no log may show."""
    return _discreet.get()


class Refused(Exception):
    """The answer arrived but cannot be used: too large, broken compression, no room for it."""


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
        final: Whether another attempt would certainly end in the same way.
    """

    __slots__ = ("error", "final", "sent", "timeout")

    def __init__(
        self, error: Exception, *, sent: bool, timeout: bool = False, final: bool = False
    ) -> None:
        self.error = error
        self.sent = sent
        self.timeout = timeout
        self.final = final


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
        signed: The URL itself gives access, so it is shown nowhere: errors and logs leave its
            path out, and the HTTP library's own log is silent meanwhile (facts B094, B108).
    """

    __slots__ = (
        "content",
        "headers",
        "limit",
        "method",
        "signed",
        "sink",
        "stall",
        "timeout",
        "url",
    )

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
        signed: bool = False,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.timeout = timeout
        self.limit = limit
        self.sink = sink
        self.stall = stall
        self.signed = signed

    def perform(self, world: World) -> Reply | Failure:
        """Block until the answer is complete."""
        if not self.signed:
            return world.send(self)
        with _discretion():
            return world.send(self)

    async def aperform(self, world: AsyncWorld) -> Reply | Failure:
        """Await the complete answer."""
        if not self.signed:
            return await world.send(self)
        with _discretion():
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
    """Effect: call a function of the user's or the client's, such as ``self.get``.

    The function belongs to the flavour that drives the flow: it returns its result to
    :func:`run`, and to :func:`arun` its result or an awaitable of it. What it raises is raised
    at the yield.

    Args:
        function: What to call.
        arguments: Its arguments.
        deadline: Moment of ``time.monotonic()`` by which calls of the client inside must end.
    """

    __slots__ = ("arguments", "deadline", "function")

    def __init__(
        self, function: Callable[..., Any], *arguments: Any, deadline: float = _FOREVER
    ) -> None:
        self.function = function
        self.arguments = arguments
        self.deadline = deadline

    def perform(self, world: World) -> Any:
        """Call."""
        with bounded(self.deadline):
            return self.function(*self.arguments)

    async def aperform(self, world: AsyncWorld) -> Any:
        """Call, and await what needs it."""
        with bounded(self.deadline):
            result = self.function(*self.arguments)
            return await result if isawaitable(result) else result


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
