"""The engine behind httpx, in process, for synchronous and asynchronous clients alike."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

import httpx

from .engine import DEFAULT_API_KEY, Engine
from .factory import create_engine
from .messages import Call, Effect, Request, Response
from .outcall import Policy

Wait: TypeAlias = Callable[[float], None]


class MockTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """An httpx transport that answers from an engine.

    Give it to ``httpx.Client(transport=...)`` or ``httpx.AsyncClient(transport=...)``. It
    keeps the client's timeouts where a socket would: a slow fault raises `httpx.ReadTimeout`
    after the read timeout has passed, and a broken connection `httpx.RemoteProtocolError`.
    """

    def __init__(self, engine: Engine, wait: Wait | None = None) -> None:
        """Answer from `engine`.

        Args:
            engine: what answers.
            wait: called in place of sleeping by slow faults, with the seconds.
        """
        self.engine = engine
        self._wait = wait

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of a synchronous client."""
        response = self.engine.handle(_plain(request, request.read()))
        wait, late = _waiting(request, response.effect)
        self.pause(wait)
        return _finished(request, response, late, self)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of an asynchronous client."""
        response = await self._answer(_plain(request, await request.aread()))
        wait, late = _waiting(request, response.effect)
        await self.async_pause(wait)
        return _finished(request, response, late, self)

    def pause(self, seconds: float) -> None:
        """Wait as a slow answer does."""
        if seconds:
            (self._wait or time.sleep)(seconds)

    async def async_pause(self, seconds: float) -> None:
        """Wait as a slow answer does, for asyncio."""
        if self._wait is None:
            await asyncio.sleep(seconds)
        elif seconds:
            self._wait(seconds)

    async def _answer(self, request: Request) -> Response:
        run = self.engine.begin(request)
        step = self.engine.advance(run)
        while isinstance(step, Call):
            # A callback may block, and may ask the mock something: the loop stays free.
            result = await asyncio.to_thread(self.engine.call, step)
            step = self.engine.advance(run, result)
        return step


def mock_transport(
    *,
    seed: str | Path = "demo",
    api_key: str = DEFAULT_API_KEY,
    keys: Mapping[str, Collection[str]] | None = None,
    faults: str = "",
    callbacks: Policy = "all",
) -> MockTransport:
    """Return a transport with an engine of its own; for the arguments see `create_engine`."""
    return MockTransport(
        create_engine(seed=seed, api_key=api_key, keys=keys, faults=faults, callbacks=callbacks)
    )


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that may drip or break off, for either kind of client."""

    def __init__(
        self, body: bytes, effect: Effect, request: httpx.Request, transport: MockTransport
    ) -> None:
        self._body, self._effect, self._request = body, effect, request
        self._transport = transport

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces():
            self._transport.pause(self._effect.drip)
            yield piece
        self._end()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces():
            await self._transport.async_pause(self._effect.drip)
            yield piece
        self._end()

    def _pieces(self) -> Iterator[bytes]:
        body = self._body if self._effect.cut is None else self._body[: self._effect.cut]
        size = self._effect.piece if self._effect.drip else max(1, len(body))
        for start in range(0, len(body), size):
            yield body[start : start + size]

    def _end(self) -> None:
        if self._effect.cut is not None:
            text = "peer closed connection without sending complete message body"
            raise httpx.RemoteProtocolError(text, request=self._request)


def _plain(request: httpx.Request, body: bytes) -> Request:
    path, _, query = request.url.raw_path.partition(b"?")
    return Request(
        method=request.method,
        path=path.decode("ascii"),
        query=query.decode("ascii"),
        headers={name.lower(): value for name, value in request.headers.items()},
        body=body,
        scheme=request.url.scheme,
    )


def _waiting(request: httpx.Request, effect: Effect | None) -> tuple[float, bool]:
    """Return how long to wait before the first byte, and whether that is beyond the timeout."""
    if effect is None:
        return 0.0, False
    limit = request.extensions.get("timeout", {}).get("read")
    delay = max(effect.delay, effect.drip)
    if limit is not None and delay > limit:
        return float(limit), True
    return effect.delay, False


def _finished(
    request: httpx.Request, response: Response, late: bool, transport: MockTransport
) -> httpx.Response:
    effect = response.effect
    if late:
        raise httpx.ReadTimeout("The read operation timed out", request=request)
    if effect is not None and effect.cut == -1:
        text = "Server disconnected without sending a response."
        raise httpx.RemoteProtocolError(text, request=request)
    headers = dict(response.headers)
    if response.status not in (204, 304):
        headers["Content-Length"] = str(len(response.body))
    if request.method == "HEAD":
        return httpx.Response(response.status, headers=headers)
    if effect is None:
        return httpx.Response(response.status, headers=headers, content=response.body)
    body = _Body(response.body, effect, request, transport)
    return httpx.Response(response.status, headers=headers, stream=body)
