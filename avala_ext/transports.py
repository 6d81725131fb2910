"""The HTTP library, kept in one place: connections, deadlines, proxies, TLS.

No other module touches httpx beyond its public types, so that it can be exchanged. A
default client hands requests straight to ``httpx.HTTPTransport`` (half of the time of
``httpx.Client``; tools that intercept transports still see every request), each with one
connection, in a free list. httpx's own pool looks at all connections for each request, which
grows with the square of the concurrency. A client of the user's own is used as it is.
"""

from __future__ import annotations

import contextlib
import functools
import os
import socket
import ssl
import threading
import time
import weakref
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from .flow import Failure, Reply, Send

if TYPE_CHECKING:
    import asyncio

__all__ = ["AsyncTransport", "SyncTransport"]

MAX_CONNECTIONS: Final = 100
"""Requests of one async client that are on the wire at the same time."""

_MAX_IDLE: Final = 100
_NEVER: Final = float("inf")
_LIMITS: Final = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=5.0)
_NOT_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
)
_SocketOption: TypeAlias = tuple[int, int, int]


class _TooLarge(Exception):
    """An answer exceeded its limit."""


class _Body:
    """Collects the body of one answer, or hands it to the sink."""

    def __init__(self, send: Send, response: httpx.Response) -> None:
        self._limit = send.limit
        self._size = 0
        self._chunks: list[bytes] = []
        sink = send.sink
        wanted = sink is not None and sink.start(response.status_code, response.headers)
        self.raw = wanted
        self._write = sink.write if sink is not None and wanted else self._collect

    def take(self, chunk: bytes) -> None:
        self._write(chunk)

    def _collect(self, chunk: bytes) -> None:
        self._size += len(chunk)
        if self._limit is not None and self._size > self._limit:
            raise _TooLarge(f"the answer is larger than {self._limit} bytes")
        self._chunks.append(chunk)

    def content(self) -> bytes:
        return self._chunks[0] if len(self._chunks) == 1 else b"".join(self._chunks)


def _failure(error: Exception) -> Failure:
    """Say of an exception whether the server may have acted, and whether time ran out."""
    return Failure(
        error,
        sent=not isinstance(error, _NOT_SENT),
        timeout=isinstance(error, httpx.TimeoutException | TimeoutError),
    )


@functools.lru_cache(maxsize=16)
def _timeouts(seconds: float) -> dict[str, float]:
    return dict.fromkeys(("connect", "read", "write", "pool"), seconds)


@functools.cache
def _tls() -> ssl.SSLContext:
    """One TLS context for the process, made when it is first needed: it costs 20 to 35 ms."""
    return httpx.create_ssl_context()


@functools.cache
def _no_tls() -> ssl.SSLContext:
    """What httpx wants in its place for connections that never speak TLS."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _keepalive() -> list[_SocketOption]:
    """TCP keepalive, so that a NAT which forgot an idle connection is noticed."""
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    for name, value in (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 30), ("TCP_KEEPCNT", 4)):
        if hasattr(socket, name):
            options.append((socket.IPPROTO_TCP, getattr(socket, name), value))
    return options


def _origin(url: str) -> str:
    """Return scheme, host and port of an absolute URL."""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.partition('/')[0].partition('?')[0]}"


def _lane_options(origin: str) -> dict[str, Any]:
    """Return the arguments of httpx's transport for one connection to an origin."""
    url = httpx.URL(origin)
    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    if proxy and proxy_bypass(url.host):
        proxy = None
    return {
        "verify": _tls() if url.scheme == "https" or proxy else _no_tls(),
        "limits": _LIMITS,
        "proxy": (proxy if "://" in proxy else f"http://{proxy}") if proxy else None,
        "socket_options": _keepalive(),
    }


class SyncTransport:
    """The blocking world: sends requests and sleeps.

    Args:
        http_client: A client to use instead of connections of our own; never closed here.
    """

    def __init__(self, http_client: httpx.Client | None = None) -> None:
        self._client = http_client
        self._lanes: dict[str, deque[httpx.HTTPTransport]] = {}
        self.closed = False
        _FORKED.add(self)

    def send(self, send: Send) -> Reply | Failure:
        """Perform one exchange within its deadline; transport errors come back as values."""
        try:
            return self._exchange(send)
        except Exception as error:
            return _failure(error)

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def close(self) -> None:
        """Close the idle connections; those in use are closed as they come back."""
        self.closed = True
        lanes, self._lanes = self._lanes, {}
        for lane in [lane for idle in lanes.values() for lane in idle]:
            lane.close()

    def forget(self) -> None:
        """Drop all connections without touching them: they belong to the parent process."""
        self._lanes = {}

    def _exchange(self, send: Send) -> Reply:
        started = time.monotonic()
        deadline = _NEVER if send.stall else started + send.timeout
        if self._client is not None:
            response = self._client.send(
                self._client.build_request(**_request(send, _opened(send.content))),
                stream=True,
                follow_redirects=False,
            )
            return _receive(response, send, deadline)
        origin = _origin(send.url)
        lane = self._take(origin)
        request = httpx.Request(**_request(send, _opened(send.content)))
        _attempt.deadline = deadline
        try:
            response = lane.handle_request(request)
            response.request = request
            reply = _receive(response, send, deadline)
        except BaseException:
            lane.close()
            raise
        finally:
            _attempt.deadline = _NEVER
        self._give(origin, lane)
        return reply

    def _take(self, origin: str) -> httpx.HTTPTransport:
        idle = self._lanes.get(origin)
        if idle:
            try:
                return idle.pop()
            except IndexError:  # another thread took the last one
                pass
        lane = httpx.HTTPTransport(**_lane_options(origin))
        _bound_by_deadline(lane)
        return lane

    def _give(self, origin: str, lane: httpx.HTTPTransport) -> None:
        idle = self._lanes.setdefault(origin, deque())
        if self.closed or len(idle) >= _MAX_IDLE:
            lane.close()
        else:
            idle.append(lane)


def _request(send: Send, content: Any) -> dict[str, Any]:
    return {
        "method": send.method,
        "url": send.url,
        "headers": send.headers,
        "content": content,
        "extensions": {"timeout": _timeouts(send.timeout)},
    }


def _opened(content: bytes | Callable[[], Iterator[bytes]] | None) -> Any:
    return content() if callable(content) else content


def _receive(response: httpx.Response, send: Send, deadline: float) -> Reply:
    """Read the body to its end, and leave the connection fit for the next request."""
    try:
        body = _Body(send, response)
        for chunk in response.iter_raw() if body.raw else response.iter_bytes():
            body.take(chunk)
            if time.monotonic() > deadline:
                raise httpx.ReadTimeout("the answer was not complete in time")
    finally:
        response.close()
    return Reply(response.status_code, response.headers, body.content())


class _Attempt(threading.local):
    """The deadline of the request that this thread is sending."""

    deadline: float = _NEVER


_attempt = _Attempt()


def _bound_by_deadline(lane: httpx.HTTPTransport) -> None:
    """Bound each socket operation by what is left of the attempt.

    httpx's timeouts bound single reads: a server that drips a byte a second, even in its
    header, would never run into one. httpcore takes a network backend for this, but httpx
    does not pass one on, hence the private attributes.
    """
    lane._pool._network_backend = _DeadlineBackend()


def _left(timeout: float | None) -> float | None:
    deadline = _attempt.deadline
    if deadline == _NEVER:
        return timeout
    left = deadline - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout("the attempt took longer than its timeout")
    return left if timeout is None else min(left, timeout)


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
        stream = self._inner.connect_tcp(host, port, _left(timeout), local_address, socket_options)
        return _DeadlineStream(stream)

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


class _DeadlineStream(httpcore.NetworkStream):
    """A connection whose reads and writes end with the attempt."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, _left(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        return _DeadlineStream(self._inner.start_tls(ssl_context, server_hostname, _left(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _LoopState:
    """Connections of one event loop; they cannot be used on another."""

    def __init__(self) -> None:
        import asyncio

        self.lanes: dict[str, deque[httpx.AsyncHTTPTransport]] = {}
        self.turns = asyncio.Semaphore(MAX_CONNECTIONS)


class AsyncTransport:
    """The awaiting world: sends requests and sleeps, on asyncio.

    Args:
        http_client: A client to use instead of connections of our own; never closed here.
    """

    def __init__(self, http_client: httpx.AsyncClient | None = None) -> None:
        self._client = http_client
        self._loops: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, _LoopState] = (
            weakref.WeakKeyDictionary()
        )
        self.closed = False
        _FORKED.add(self)

    async def send(self, send: Send) -> Reply | Failure:
        """Perform one exchange within its deadline; transport errors come back as values."""
        import asyncio

        state = self._state(asyncio.get_running_loop())
        try:
            # The clock of the attempt starts when it is its turn.
            async with state.turns, asyncio.timeout(None if send.stall else send.timeout):
                return await self._exchange(send, state)
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
            await _aclose(state)

    def close_soon(self) -> None:
        """Close from sync code: each event loop that still runs is asked to close its own."""
        import asyncio

        self.closed = True
        loops, self._loops = self._loops, weakref.WeakKeyDictionary()
        try:
            here = asyncio.get_running_loop()
        except RuntimeError:
            here = None
        for loop, state in loops.items():
            if loop is here:
                _close_now(state)
            elif not loop.is_closed():
                asyncio.run_coroutine_threadsafe(_aclose(state), loop)

    def forget(self) -> None:
        """Drop all connections without touching them."""
        self._loops = weakref.WeakKeyDictionary()

    def _state(self, loop: asyncio.AbstractEventLoop) -> _LoopState:
        state = self._loops.get(loop)
        if state is None:
            state = self._loops[loop] = _LoopState()
        return state

    async def _exchange(self, send: Send, state: _LoopState) -> Reply:
        content = _aopened(send.content)
        if self._client is not None:
            response = await self._client.send(
                self._client.build_request(**_request(send, content)),
                stream=True,
                follow_redirects=False,
            )
            return await _areceive(response, send)
        origin = _origin(send.url)
        idle = state.lanes.setdefault(origin, deque())
        lane = idle.pop() if idle else httpx.AsyncHTTPTransport(**_lane_options(origin))
        request = httpx.Request(**_request(send, content))
        try:
            response = await lane.handle_async_request(request)
            response.request = request
            reply = await _areceive(response, send)
        except BaseException:
            await lane.aclose()
            raise
        if self.closed or len(idle) >= _MAX_IDLE:
            await lane.aclose()
        else:
            idle.append(lane)
        return reply


async def _aclose(state: _LoopState) -> None:
    for lane in [lane for idle in state.lanes.values() for lane in idle]:
        await lane.aclose()


def _close_now(state: _LoopState) -> None:
    """Close without awaiting, from sync code that runs inside the loop.

    Closing a connection awaits only to let the loop notice; the socket is handed back before
    that. A task would come too late when the loop is about to end.
    """
    for lane in [lane for idle in state.lanes.values() for lane in idle]:
        closing = lane.aclose()
        with contextlib.suppress(StopIteration):
            closing.send(None)
        closing.close()


def _aopened(content: bytes | Callable[[], Iterator[bytes]] | None) -> Any:
    if not callable(content):
        return content

    async def chunks() -> AsyncIterator[bytes]:
        for chunk in content():
            yield chunk

    return chunks()


async def _areceive(response: httpx.Response, send: Send) -> Reply:
    try:
        body = _Body(send, response)
        async for chunk in response.aiter_raw() if body.raw else response.aiter_bytes():
            body.take(chunk)
    finally:
        await response.aclose()
    return Reply(response.status_code, response.headers, body.content())


_FORKED: weakref.WeakSet[SyncTransport | AsyncTransport] = weakref.WeakSet()
"""All transports; a forked child must not speak on the connections of its parent."""


def _forget_connections() -> None:
    for transport in list(_FORKED):
        transport.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_connections)


def request_headers(
    api_key: str | None, headers: Mapping[str, str], *, json_body: bool
) -> dict[str, str]:
    """Return the headers of one API request (facts B004); without a key for anonymous ones."""
    fixed = {"accept": "application/json", "accept-encoding": "gzip, deflate"}
    if api_key is not None:
        fixed["x-avala-api-key"] = api_key
    if json_body:
        fixed["content-type"] = "application/json"
    return {**headers, **fixed}
