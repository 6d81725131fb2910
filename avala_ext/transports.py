"""The HTTP library, kept in one place: connections, deadlines, proxies, TLS.

No other module touches httpx beyond its public types, so that it can be exchanged. A
default client has connections of its own in a free list: httpx's pool looks at all of them for
each request, which grows with the square of the concurrency. Each is an ``httpx.HTTPTransport``
over one httpcore connection. Requests go straight to that connection, which takes half of the
time of ``httpx.Client``, unless a tool has put itself in the transport's place (respx,
pytest-httpx, vcrpy, OpenTelemetry): then they are httpx requests and pass through it. A client
of the user's own is used as it is.
"""

from __future__ import annotations

import contextlib
import functools
import os
import re
import socket
import ssl
import threading
import time
import weakref
import zlib
from collections import deque
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Callable,
    Coroutine,
    Iterable,
    Iterator,
    Mapping,
)
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from .flow import Failure, Refused, Reply, Send

if TYPE_CHECKING:
    import asyncio

__all__ = ["AsyncTransport", "Interrupt", "Interrupted", "SyncTransport", "note_fork"]

L = TypeVar("L", "_Lane", "_AsyncLane")

MAX_CONNECTIONS: Final = 100
"""Requests of one async client that are on the wire at the same time."""

_MAX_IDLE: Final = 100
_IDLE_SECONDS: Final = 4.0
"""Shorter than the 5 seconds after which common servers close an idle connection."""

_NEVER: Final = float("inf")
_PIECE: Final = 2**18
"""Bytes that are written, or decompressed, at a time."""

_PASSING: Final = (
    OSError,
    httpx.TransportError,
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
)
_NOT_SENT: Final = (
    *(httpx.ConnectError, httpcore.ConnectError),
    *(httpx.ConnectTimeout, httpcore.ConnectTimeout),
    *(httpx.PoolTimeout, httpcore.PoolTimeout),
    *(httpx.ProxyError, httpcore.ProxyError),
    *(httpx.UnsupportedProtocol, httpcore.UnsupportedProtocol),
    *(httpx.LocalProtocolError, httpcore.LocalProtocolError),
)
_FINAL: Final = (
    *(httpx.UnsupportedProtocol, httpcore.UnsupportedProtocol),
    *(httpx.LocalProtocolError, httpcore.LocalProtocolError),
)
_LATE: Final = (httpx.TimeoutException, httpcore.TimeoutException, TimeoutError)

_HOME: Final = httpx.HTTPTransport.close.__code__.co_filename
_PLAIN_TARGET = re.compile(r"/(?!\.)(?:[A-Za-z0-9_~!$&'()*+,;=:@?.-]+|%[0-9A-Fa-f]{2}|/(?!\.))*")
"""Path and query that httpx would send as they are."""

_WINDOW_BITS: Final = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_Content: TypeAlias = bytes | Callable[[], Iterator[bytes]] | None


def _failure(error: Exception, *, reached: bool = True) -> Failure:
    """Say of an exception whether the server may have acted, and whether time ran out.

    Args:
        error: What was raised.
        reached: Whether there was a connection to the server.
    """
    passing = isinstance(error, _PASSING) and not isinstance(error, _FINAL)
    return Failure(
        error,
        sent=reached and not isinstance(error, _NOT_SENT),
        timeout=isinstance(error, _LATE),
        final=not passing,
    )


class _Inflater:
    """Decompresses in pieces of bounded size, so that a small body cannot fill the memory."""

    def __init__(self, encoding: str) -> None:
        if encoding not in _WINDOW_BITS:
            raise Refused(f"its content encoding {encoding[:40]!r} was not asked for")
        self._bits = _WINDOW_BITS[encoding]
        self._inflate = zlib.decompressobj(self._bits)
        self._begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data and not self._inflate.eof:
            yield self._step(data)
            data = self._inflate.unconsumed_tail

    def _step(self, data: bytes) -> bytes:
        begun, self._begun = self._begun, True
        try:
            return self._inflate.decompress(data, _PIECE)
        except zlib.error as error:
            if self._bits != 15 or begun:
                raise Refused(f"its compression is broken: {error}") from None
        # Some servers send "deflate" without the zlib header that the name stands for.
        self._bits, self._begun = -15, False
        self._inflate = zlib.decompressobj(-15)
        return self._step(data)

    def finish(self) -> None:
        if self._begun and not self._inflate.eof:
            raise Refused("its compression is cut off")


class _Body:
    """Collects the body of one answer, or hands it to the sink."""

    def __init__(
        self, send: Send, status_code: int, headers: httpx.Headers, *, decoded: bool = False
    ) -> None:
        sink = send.sink
        wanted = sink is not None and sink.start(status_code, headers)
        self._write = sink.write if sink is not None and wanted else self._collect
        self._status_code = status_code
        self._headers = headers
        self._limit = send.limit
        self._size = 0
        self._chunks: list[bytes] = []
        self._inflater: _Inflater | None = None
        encoding = headers.get("content-encoding", "").strip().lower()
        if encoding not in ("", "identity") and not wanted and not decoded:
            self._inflater = _Inflater(encoding)

    def take(self, chunk: bytes) -> None:
        if self._inflater is None:
            self._write(chunk)
        else:
            for piece in self._inflater.feed(chunk):
                self._write(piece)

    def _collect(self, chunk: bytes) -> None:
        self._size += len(chunk)
        if self._limit is not None and self._size > self._limit:
            raise Refused(f"it is larger than {self._limit} bytes")
        self._chunks.append(chunk)

    def reply(self) -> Reply:
        if self._inflater is not None:
            self._inflater.finish()
        content = self._chunks[0] if len(self._chunks) == 1 else b"".join(self._chunks)
        return Reply(self._status_code, self._headers, content)


@functools.lru_cache(maxsize=16)
def _timeouts(seconds: float) -> dict[str, float]:
    return dict.fromkeys(("connect", "read", "write", "pool"), seconds)


@functools.cache
def _tls() -> ssl.SSLContext:
    """One TLS context for the process, made when it is first needed: it costs 20 to 35 ms."""
    return httpx.create_ssl_context()


def _keepalive() -> list[tuple[int, int, int]]:
    """TCP keepalive, so that a NAT which forgot an idle connection is noticed."""
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    for name, value in (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 30), ("TCP_KEEPCNT", 4)):
        if hasattr(socket, name):
            options.append((socket.IPPROTO_TCP, getattr(socket, name), value))
    return options


def _split(url: str) -> tuple[str, str]:
    """Return the origin of an absolute URL, and what comes after it."""
    scheme, _, rest = url.partition("://")
    host = rest.partition("/")[0].partition("?")[0]
    return f"{scheme}://{host}", rest[len(host) :]


@functools.lru_cache(maxsize=64)
def _place(origin: str) -> tuple[httpcore.Origin, bytes]:
    """Return an origin as httpcore wants it, and its ``Host`` header."""
    url = httpx.URL(origin)
    port = url.port or {"http": 80, "https": 443}.get(url.scheme, 0)
    return httpcore.Origin(url.raw_scheme, url.raw_host, port), url.netloc


def _proxy(origin: str) -> str | None:
    """Return the proxy that the environment names for an origin."""
    url = httpx.URL(origin)
    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(url.host):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _options(origin: str) -> dict[str, Any]:
    """Return the arguments of one connection of httpcore's to an origin."""
    place, _ = _place(origin)
    if place.scheme not in (b"http", b"https"):
        raise httpcore.UnsupportedProtocol(f"{origin} is neither http nor https")
    return {
        "origin": place,
        "ssl_context": _tls() if place.scheme == b"https" else None,
        "keepalive_expiry": _IDLE_SECONDS,
        "socket_options": _keepalive(),
    }


def _proxy_options(proxy: str) -> dict[str, Any]:
    """Return the arguments of httpx's transport for one connection through a proxy."""
    limits = httpx.Limits(
        max_connections=1, max_keepalive_connections=1, keepalive_expiry=_IDLE_SECONDS
    )
    return {"verify": _tls(), "limits": limits, "proxy": proxy, "socket_options": _keepalive()}


class _Lane(httpx.HTTPTransport):
    """One connection whose every operation is bounded by what is left of the attempt.

    httpx's timeouts bound single reads: a server that drips a byte a second, even in its
    header, would never run into one. httpcore takes a network backend for this, but httpx
    does not pass one on, hence the private attributes.

    Args:
        origin: Scheme, host and port.
        proxy: URL of the proxy to go through.
    """

    line: Any

    def __init__(self, origin: str, proxy: str | None) -> None:
        self.proxied = proxy is not None
        if proxy is None:
            backend = _DeadlineBackend()
            line: Any = httpcore.HTTPConnection(**_options(origin), network_backend=backend)
            self.line = self._pool = line
        else:
            super().__init__(**_proxy_options(proxy))
            self.line = self._pool
            self.line._network_backend = _DeadlineBackend()


class _AsyncLane(httpx.AsyncHTTPTransport):
    """One connection that knows whether anything of a request was written to it."""

    line: Any

    def __init__(self, origin: str, proxy: str | None) -> None:
        self.proxied = proxy is not None
        from .streams import AsyncioBackend

        self.watch = AsyncioBackend()
        if proxy is None:
            options = _options(origin)
            line: Any = httpcore.AsyncHTTPConnection(**options, network_backend=self.watch)
            self.line = self._pool = line
        else:
            super().__init__(**_proxy_options(proxy))
            self.line = self._pool
            self.line._network_backend = self.watch


def _is_fit(lane: _Lane | _AsyncLane) -> bool:
    """Tell whether a connection can take another request; behind a proxy it sees to itself."""
    return lane.proxied or not (lane.line.is_closed() or lane.line.has_expired())


def _is_dirty(lane: _Lane | _AsyncLane) -> bool:
    """Tell whether bytes came after the answer: they would be taken for the next one."""
    line = lane.line
    for connection in getattr(line, "connections", ()):
        line = connection
    state = getattr(getattr(line, "_connection", None), "_h11_state", None)
    return state is not None and bool(state.trailing_data[0])


class _Idle(Generic[L]):
    """The free list: connections that wait for the next request, newest first."""

    def __init__(self) -> None:
        self._lanes: dict[str, deque[tuple[float, L]]] = {}

    def take(self, origin: str) -> L | None:
        try:
            return self._lanes[origin].pop()[1]
        except (KeyError, IndexError):  # none, or another thread took the last one
            return None

    def give(self, origin: str, lane: L) -> list[L]:
        """Take a connection back; return those that are to be closed."""
        if _is_dirty(lane):
            return [lane]
        now = time.monotonic()
        self._lanes.setdefault(origin, deque()).append((now, lane))
        old: list[L] = []
        for lanes in tuple(self._lanes.values()):
            try:
                while lanes[0][0] < now - _IDLE_SECONDS or len(lanes) > _MAX_IDLE:
                    old.append(lanes.popleft()[1])
            except IndexError:
                continue
        return old

    def drain(self) -> list[L]:
        """Take all out."""
        lanes, self._lanes = self._lanes, {}
        return [lane for idle in lanes.values() for _, lane in idle]


def _request(send: Send, content: Any) -> dict[str, Any]:
    return {
        "method": send.method,
        "url": send.url,
        "headers": send.headers,
        "content": content,
        "extensions": {"timeout": _timeouts(send.timeout)},
    }


def _is_untouched(method: Any) -> bool:
    """Tell whether a method is httpx's own, and not what a tool has put in its place.

    A tool may have come before this module was imported, so there is nothing to compare with.
    """
    return type(method) is FunctionType and method.__code__.co_filename == _HOME


def _lean(
    send: Send, origin: str, target: str, timeouts: Mapping[str, float]
) -> httpcore.Request | None:
    """Make the request that goes straight to the connection; ``None`` if httpx must make it."""
    content = send.content
    if callable(content) or not _PLAIN_TARGET.fullmatch(target):
        return None
    place, host = _place(origin)
    headers = [(b"Host", host)]
    for name, value in send.headers.items():
        headers.append((name.encode("ascii"), value.encode("ascii")))
    if content or send.method in ("POST", "PUT", "PATCH"):
        headers.append((b"Content-Length", b"%d" % len(content or b"")))
    return httpcore.Request(
        send.method,
        httpcore.URL(scheme=place.scheme, host=place.host, port=place.port, target=target),
        headers=headers,
        content=content,
        extensions={"timeout": timeouts},
    )


class SyncTransport:
    """The blocking world: sends requests and sleeps.

    Args:
        http_client: A client to use instead of connections of our own; never closed here.
        proxies: Whether connections of our own go through the proxies of the environment.
    """

    def __init__(self, http_client: httpx.Client | None = None, *, proxies: bool = True) -> None:
        self._client = http_client
        self._proxies = proxies
        self._idle: _Idle[_Lane] = _Idle()
        self.closed = False
        note_fork(self)

    def send(self, send: Send) -> Reply | Failure:
        """Perform one exchange within its deadline; transport errors come back as values."""
        _attempt.check()
        _attempt.deadline = _NEVER if send.stall else time.monotonic() + send.timeout
        try:
            return self._exchange(send) if self._client is None else self._lend(send, self._client)
        except Exception as error:
            _attempt.check()
            return _failure(error)
        finally:
            _attempt.deadline = _NEVER

    def sleep(self, seconds: float) -> None:
        """Wait."""
        if _attempt.interrupt is None:
            time.sleep(seconds)
        else:
            _attempt.interrupt.wait(seconds)

    def close(self) -> None:
        """Close the idle connections; those in use are closed as they come back."""
        self.closed = True
        for lane in self._idle.drain():
            lane.close()

    def forget(self) -> None:
        """Drop all connections without touching them: they belong to the parent process."""
        self._idle = _Idle()

    def _exchange(self, send: Send) -> Reply:
        origin, target = _split(send.url)
        lane = self._lane(origin)
        try:
            # Looked up each time, since a tool may replace it for a while.
            as_is = _is_untouched(httpx.HTTPTransport.handle_request)
            lean = _lean(send, origin, target, _timeouts(send.timeout)) if as_is else None
            reply = _through(lane, send) if lean is None else _straight(lane, lean, send)
        except BaseException:
            lane.close()
            raise
        for old in [lane] if self.closed else self._idle.give(origin, lane):
            old.close()
        return reply

    def _lane(self, origin: str) -> _Lane:
        """Take a connection that stands, or make one."""
        while lane := self._idle.take(origin):
            if _is_fit(lane):
                return lane
            lane.close()
        return _Lane(origin, _proxy(origin) if self._proxies else None)

    def _lend(self, send: Send, client: httpx.Client) -> Reply:
        request = client.build_request(**_request(send, _opened(send.content)))
        return _receive(client.send(request, stream=True, follow_redirects=False), send)


def _opened(content: _Content) -> Any:
    return content() if callable(content) else content


def _straight(lane: _Lane, request: httpcore.Request, send: Send) -> Reply:
    """Send on the connection itself."""
    response = lane.line.handle_request(request)
    try:
        body = _Body(send, response.status, httpx.Headers(response.headers))
        for chunk in response.stream:
            body.take(chunk)
            if time.monotonic() > _attempt.deadline:
                raise httpcore.ReadTimeout("the answer was not complete in time")
    finally:
        response.stream.close()
    return body.reply()


def _through(lane: _Lane, send: Send) -> Reply:
    """Send through what stands in for httpx's transport."""
    request = httpx.Request(**_request(send, _opened(send.content)))
    response = lane.handle_request(request)
    response.request = request
    return _receive(response, send)


def _receive(response: httpx.Response, send: Send) -> Reply:
    """Read the body to its end, and leave the connection fit for the next request."""
    try:
        # What is in memory already (a test transport's answer) is decompressed already.
        consumed = response.is_stream_consumed
        body = _Body(send, response.status_code, response.headers, decoded=consumed)
        for chunk in [response.content] if consumed else response.iter_raw():
            body.take(chunk)
            if time.monotonic() > _attempt.deadline:
                raise httpx.ReadTimeout("the answer was not complete in time")
    finally:
        response.close()
    return body.reply()


class Interrupted(BaseException):
    """Ends a thread of ours that is no longer wanted. Never seen by users."""


class Interrupt:
    """Ends the network call or the sleep of another thread, and of the threads it has started."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._children: list[Interrupt] = []
        if _attempt.interrupt is not None:
            _attempt.interrupt.adopt(self)
        self.stream: httpcore.NetworkStream | None = None

    def set(self) -> None:
        """End what the thread is doing, and whatever it would do next."""
        self._event.set()
        for child in self._children:
            child.set()
        stream = self.stream
        if stream is not None:
            with contextlib.suppress(OSError):  # closed meanwhile
                stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)

    def adopt(self, child: Interrupt) -> None:
        """Interrupt another thread together with this one."""
        self._children.append(child)
        if self._event.is_set():
            child.set()

    def check(self) -> None:
        """Leave the thread if it is no longer wanted."""
        if self._event.is_set():
            raise Interrupted

    def wait(self, seconds: float) -> None:
        """Sleep, unless interrupted."""
        self._event.wait(seconds)
        self.check()

    def bind(self) -> None:
        """Put the calling thread under this interrupt."""
        _attempt.interrupt = self


class _Attempt(threading.local):
    """The deadline of the request that this thread is sending, and who may interrupt it."""

    deadline: float = _NEVER
    interrupt: Interrupt | None = None

    def check(self) -> None:
        if self.interrupt is not None:
            self.interrupt.check()


_attempt = _Attempt()


def _left(timeout: float | None, *, connecting: bool = False) -> float | None:
    """Bound a timeout by what is left of the attempt."""
    deadline = _attempt.deadline
    if deadline == _NEVER:
        return timeout
    left = deadline - time.monotonic()
    if left <= 0:
        kind = httpcore.ConnectTimeout if connecting else httpcore.ReadTimeout
        raise kind("the attempt took longer than its timeout")
    return left if timeout is None else min(left, timeout)


def _addresses(host: str, port: int, timeout: float | None) -> list[str]:
    """Resolve a name within a time, which ``getaddrinfo`` alone would not keep."""
    if _is_address(host):
        return [host]
    answers: list[Any] = []

    def look_up() -> None:
        try:
            # As bytes, which spares the import of a codec: httpcore has the name in ASCII.
            answers.append(socket.getaddrinfo(host.encode("ascii"), port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            answers.append(error)

    thread = threading.Thread(target=look_up, name="avala-resolver", daemon=True)
    thread.start()
    thread.join(timeout)
    if not answers:
        raise httpcore.ConnectTimeout(f"the name {host} was not resolved in time")
    if isinstance(answers[0], Exception):
        raise httpcore.ConnectError(str(answers[0]))
    return list(dict.fromkeys(entry[4][0] for entry in answers[0]))


def _is_address(host: str) -> bool:
    """Tell an IP address from a name."""
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.inet_pton(family, host)
        except OSError:
            continue
        return True
    return False


class _DeadlineBackend(httpcore.NetworkBackend):
    """Makes connections whose reads and writes end with the attempt."""

    _inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        addresses = _addresses(host, port, _left(timeout, connecting=True))
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        for index, address in enumerate(addresses):
            # Each gets its share, so that one that answers nothing leaves time for the next.
            left = _left(timeout, connecting=True)
            share = None if left is None else left / (len(addresses) - index)
            try:
                stream = self._inner.connect_tcp(
                    address, port, share, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return _DeadlineStream(stream)
        raise failure

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


class _DeadlineStream(httpcore.NetworkStream):
    """A connection whose reads and writes end with the attempt, or when interrupted."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._expose()
        if _attempt.deadline == _NEVER:  # a file: large pieces take a fifth less time
            max_bytes = max(max_bytes, _PIECE)
        return self._inner.read(max_bytes, _left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._expose()
        for start in range(0, len(buffer), _PIECE):
            self._inner.write(buffer[start : start + _PIECE], _left(timeout))

    def _expose(self) -> None:
        """Let an interrupt find the socket. It marks first and looks then; here it is reversed."""
        interrupt = _attempt.interrupt
        if interrupt is not None:
            interrupt.stream = self._inner
            interrupt.check()

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = _left(timeout, connecting=True)
        return _DeadlineStream(self._inner.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _LoopState:
    """Connections of one event loop; they cannot be used on another."""

    def __init__(self) -> None:
        import asyncio

        self.idle: _Idle[_AsyncLane] = _Idle()
        self.turns = asyncio.Semaphore(MAX_CONNECTIONS)
        self._keeper: Any = None

    async def watch(self) -> None:
        """Have the connections closed with the loop: it ends async generators that are open."""
        if self._keeper is None:
            self._keeper = self._keep()
            await anext(self._keeper)

    async def _keep(self) -> AsyncGenerator[None]:
        try:
            yield
        finally:
            await _aclose(self.idle.drain())


class AsyncTransport:
    """The awaiting world: sends requests and sleeps, on asyncio.

    Args:
        http_client: A client to use instead of connections of our own; never closed here.
        proxies: Whether connections of our own go through the proxies of the environment.
    """

    def __init__(
        self, http_client: httpx.AsyncClient | None = None, *, proxies: bool = True
    ) -> None:
        self._client = http_client
        self._proxies = proxies
        self._loops: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, _LoopState] = (
            weakref.WeakKeyDictionary()
        )
        self.closed = False
        note_fork(self)

    async def send(self, send: Send) -> Reply | Failure:
        """Perform one exchange within its deadline; transport errors come back as values."""
        import asyncio

        timeout = None if send.stall else send.timeout
        state = self._state(asyncio.get_running_loop())
        await state.watch()
        async with state.turns:  # the clock of the attempt starts when it is its turn
            if self._client is None:
                return await self._exchange(send, state, timeout)
            try:
                async with asyncio.timeout(timeout):
                    return await _lend(send, self._client)
            except Exception as error:
                return _failure(error)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        import asyncio

        await asyncio.sleep(seconds)

    async def close(self) -> None:
        """Close the idle connections of this event loop."""
        import asyncio

        self.closed = True
        state = self._loops.pop(asyncio.get_running_loop(), None)
        if state is not None:
            await _aclose(state.idle.drain())

    def close_now(self) -> None:
        """Close from sync code, whichever event loops the connections belong to."""
        import asyncio

        self.closed = True
        present = asyncio._get_running_loop()
        for loop, state in list(self._loops.items()):
            closing = _aclose(state.idle.drain())
            if loop is present:
                _finish(closing)
            elif loop.is_running():
                asyncio.run_coroutine_threadsafe(closing, loop)
            elif present is None and not loop.is_closed():
                loop.run_until_complete(closing)
            else:
                closing.close()

    def forget(self) -> None:
        """Drop all connections without touching them."""
        self._loops = weakref.WeakKeyDictionary()

    def _state(self, loop: asyncio.AbstractEventLoop) -> _LoopState:
        state = self._loops.get(loop)
        if state is None:
            state = self._loops[loop] = _LoopState()
        return state

    async def _exchange(
        self, send: Send, state: _LoopState, timeout: float | None
    ) -> Reply | Failure:
        import asyncio

        origin, target = _split(send.url)
        lane: _AsyncLane | None = None
        try:
            lane = await self._lane(origin, state)
            lane.watch.written = False
            as_is = _is_untouched(httpx.AsyncHTTPTransport.handle_async_request)
            # The timeout of the whole attempt is enough, where there is one.
            timeouts = _timeouts(send.timeout) if send.stall else {}
            lean = _lean(send, origin, target, timeouts) if as_is else None
            async with asyncio.timeout(timeout):
                if lean is None:
                    reply = await _athrough(lane, send)
                else:
                    reply = await _astraight(lane, lean, send)
        except BaseException as error:
            await _aclose([] if lane is None else [lane])
            if not isinstance(error, Exception):
                raise
            # A timeout of the whole attempt does not say by itself how far it came.
            untouched = isinstance(error, TimeoutError) and not (lane and lane.watch.written)
            return _failure(error, reached=not untouched)
        await _aclose([lane] if self.closed else state.idle.give(origin, lane))
        return reply

    async def _lane(self, origin: str, state: _LoopState) -> _AsyncLane:
        """Take a connection that stands, or make one."""
        while lane := state.idle.take(origin):
            if _is_fit(lane):
                return lane
            await lane.aclose()
        return _AsyncLane(origin, _proxy(origin) if self._proxies else None)


async def _lend(send: Send, client: httpx.AsyncClient) -> Reply:
    request = client.build_request(**_request(send, _aopened(send.content)))
    return await _areceive(await client.send(request, stream=True, follow_redirects=False), send)


async def _astraight(lane: _AsyncLane, request: httpcore.Request, send: Send) -> Reply:
    """Send on the connection itself."""
    response = await lane.line.handle_async_request(request)
    try:
        body = _Body(send, response.status, httpx.Headers(response.headers))
        async for chunk in response.stream:
            body.take(chunk)
    finally:
        await response.stream.aclose()
    return body.reply()


async def _athrough(lane: _AsyncLane, send: Send) -> Reply:
    """Send through what stands in for httpx's transport."""
    request = httpx.Request(**_request(send, _aopened(send.content)))
    response = await lane.handle_async_request(request)
    response.request = request
    return await _areceive(response, send)


async def _aclose(lanes: Iterable[_AsyncLane]) -> None:
    for lane in lanes:
        await lane.aclose()


def _finish(closing: Coroutine[Any, Any, None]) -> None:
    """Take the steps of a coroutine that only gives way, on the loop that is running."""
    with contextlib.suppress(StopIteration):
        for _ in range(1000):
            closing.send(None)
    closing.close()


def _aopened(content: _Content) -> Any:
    if not callable(content):
        return content

    async def chunks() -> AsyncIterator[bytes]:
        for chunk in content():
            yield chunk

    return chunks()


async def _areceive(response: httpx.Response, send: Send) -> Reply:
    try:
        consumed = response.is_stream_consumed
        body = _Body(send, response.status_code, response.headers, decoded=consumed)
        if consumed:
            body.take(response.content)
        else:
            async for chunk in response.aiter_raw():
                body.take(chunk)
    finally:
        await response.aclose()
    return body.reply()


_FORKED: weakref.WeakSet[Any] = weakref.WeakSet()
"""What must be told of a fork: a child must not speak on the connections of its parent."""


def note_fork(holder: Any) -> None:
    """Have ``holder.forget()`` called in every child that this process forks."""
    _FORKED.add(holder)


def _forget() -> None:
    for holder in list(_FORKED):
        holder.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)
