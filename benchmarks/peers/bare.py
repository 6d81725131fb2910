"""No client: asyncio connections that send bytes made beforehand. What the machine allows."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit


class Line(asyncio.Protocol):
    """One connection, one request at a time."""

    def __init__(self) -> None:
        self.answer: asyncio.Future[None] | None = None

    def connection_made(self, transport: Any) -> None:
        """Keep the transport."""
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        """The answer fits into one piece."""
        if self.answer is not None:
            self.answer.set_result(None)


class Peer:
    """Bare connections."""

    def __init__(self, base: str) -> None:
        self._url = urlsplit(base)
        request = f"GET {self._url.path}/tasks/t1/ HTTP/1.1\r\nHost: {self._url.netloc}\r\n\r\n"
        self._request = request.encode()

    def get(self) -> None:
        """Nothing to warm up."""

    def tasks(self, limit: int) -> Any:
        """Nothing to warm up."""
        return iter(range(10_000))

    @asynccontextmanager
    async def many(self, concurrency: int) -> Any:
        """Give a function that fetches one task, for many at once."""
        loop = asyncio.get_running_loop()
        host, port = self._url.hostname or "", self._url.port or 80
        made = [await loop.create_connection(Line, host, port) for _ in range(concurrency)]
        free = [line for _, line in made]

        async def get() -> None:
            line = free.pop()
            line.answer = loop.create_future()
            line.transport.write(self._request)
            await line.answer
            free.append(line)

        function: Callable[[], Awaitable[None]] = get
        yield function
        for transport, _ in made:
            transport.close()
