"""Connections of asyncio's own behind httpcore's interface.

httpcore's own backend goes through anyio, which takes a fifth of the processor time of a small
request, since each read and each write opens a scope for its timeout. Here the loop's own
timers are used, and only where a timeout is asked for.
"""

from __future__ import annotations

import asyncio
import select
import ssl
from collections import deque
from collections.abc import Iterable
from typing import Any, Final

import httpcore

__all__ = ["AsyncioBackend"]

_HIGH_WATER: Final = 2**18
"""Bytes received and not read yet, above which the server has to wait."""

_HAPPY_EYEBALLS: Final = 0.25


class AsyncioBackend(httpcore.AsyncNetworkBackend):
    """Makes connections on the running event loop, and knows whether one was written to.

    Attributes:
        written: Set when anything is written after a connection and its TLS stand.
    """

    def __init__(self) -> None:
        self.written = False

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first address that answers."""
        loop = asyncio.get_running_loop()
        options: dict[str, Any] = {}
        if local_address is not None:
            options["local_addr"] = (local_address, 0)
        if isinstance(loop, asyncio.BaseEventLoop):  # uvloop does not know it
            options["happy_eyeballs_delay"] = _HAPPY_EYEBALLS
        protocol = _Protocol(loop)
        try:
            async with asyncio.timeout(timeout):
                await loop.create_connection(lambda: protocol, host, port, **options)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(str(error)) from error
        for option in socket_options or ():
            protocol.transport.get_extra_info("socket").setsockopt(*option)
        return _Stream(protocol, self)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)


class _Protocol(asyncio.Protocol):
    """What the loop tells of a connection, kept until it is asked for."""

    transport: Any

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._chunks: deque[bytes] = deque()
        self._size = 0
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None
        self._reading = self._writable = True
        self.ended = False
        self.error: Exception | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The connection stands."""
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        """Keep bytes; when there are too many, receive no more."""
        self._chunks.append(data)
        self._size += len(data)
        if self._size > _HIGH_WATER and self._reading:
            self._reading = False
            self.transport.pause_reading()
        _wake(self._reader)

    def eof_received(self) -> None:
        """The server has nothing more to say."""
        self.ended = True
        _wake(self._reader)

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is gone."""
        self.ended, self._writable = True, True
        self.error = self.error or exc
        _wake(self._reader)
        _wake(self._writer)

    def pause_writing(self) -> None:
        """The server takes in less than is written."""
        self._writable = False

    def resume_writing(self) -> None:
        """There is room again."""
        self._writable = True
        _wake(self._writer)

    async def receive(self, most: int) -> bytes:
        """Return what there is, or what comes next; nothing at the end."""
        if not self._chunks and not self.ended:
            self._reader = self._loop.create_future()
            try:
                await self._reader
            finally:
                self._reader = None
        if not self._chunks:
            if self.error is not None:
                raise self.error
            return b""
        data = self._chunks.popleft()
        if len(data) > most:
            self._chunks.appendleft(data[most:])
            data = data[:most]
        self._size -= len(data)
        if not self._reading and self._size <= _HIGH_WATER // 2:
            self._reading = True
            self.transport.resume_reading()
        return data

    async def send(self, data: bytes) -> None:
        """Write, and wait until there is room for more."""
        if self.error is not None or self.transport.is_closing():
            raise self.error or ConnectionResetError("the connection is closed")
        self.transport.write(data)
        if not self._writable:
            self._writer = self._loop.create_future()
            try:
                await self._writer
            finally:
                self._writer = None
            if self.error is not None:
                raise self.error

    def is_readable(self) -> bool:
        """Tell whether something has come, or the end, that nobody asked for."""
        if self._chunks or self.ended or self.transport.is_closing():
            return True
        # The loop may not have looked since the caller's own work began.
        wire = self.transport.get_extra_info("socket")
        return wire is None or wire.fileno() < 0 or _has_input(wire.fileno())


class _Stream(httpcore.AsyncNetworkStream):
    """One connection."""

    def __init__(self, protocol: _Protocol, backend: AsyncioBackend) -> None:
        self._protocol = protocol
        self._backend = backend

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            if timeout is None:
                return await self._protocol.receive(max_bytes)
            async with asyncio.timeout(timeout):
                return await self._protocol.receive(max_bytes)
        except TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not buffer:
            return
        self._backend.written = True
        try:
            if timeout is None:
                await self._protocol.send(buffer)
            else:
                async with asyncio.timeout(timeout):
                    await self._protocol.send(buffer)
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        protocol = self._protocol
        try:
            async with asyncio.timeout(timeout):
                protocol.transport = await asyncio.get_running_loop().start_tls(
                    protocol.transport, protocol, ssl_context, server_hostname=server_hostname
                )
        except TimeoutError as error:
            protocol.transport.abort()
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:  # ssl.SSLError is one
            protocol.transport.abort()
            raise httpcore.ConnectError(str(error)) from error
        return self

    async def aclose(self) -> None:
        self._protocol.transport.close()

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return self._protocol.is_readable()
        name = {"client_addr": "sockname", "server_addr": "peername"}.get(info, info)
        return self._protocol.transport.get_extra_info(name)


def _wake(waiter: asyncio.Future[None] | None) -> None:
    if waiter is not None and not waiter.done():
        waiter.set_result(None)


def _has_input(descriptor: int) -> bool:
    """Tell whether a socket has something to read."""
    if not hasattr(select, "poll"):
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))
