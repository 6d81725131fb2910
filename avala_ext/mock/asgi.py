"""The engine behind a bare ASGI callable; no web framework is needed."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, MutableMapping
from datetime import datetime
from typing import Any, TypeAlias

from .engine import MAX_BODY, Engine, Run
from .messages import Call, CallResult, Effect, Request, Response
from .side import MAX_UPLOAD, PREFIX

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]


class App:
    """An ASGI application that serves one engine."""

    def __init__(self, engine: Engine) -> None:
        """Serve `engine`."""
        self.engine = engine

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request; other protocols are refused by silence."""
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
        elif scope["type"] == "http":
            try:
                await self._serve(scope, receive, send)
            except asyncio.CancelledError:
                # The server stops and will not wait for a slow answer: the client sees the
                # connection end, and nobody is told of an error.
                if not _abort(send):
                    raise

    async def pass_until(self, moment: datetime) -> None:
        """Move the engine's virtual clock to a moment, sending again what falls due."""
        await self._drive(self.engine.passing(moment))

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = await _read(scope, receive)
        if request is not None:
            await _send(await self._answer(request), send, scope["method"] == "HEAD")

    async def _answer(self, request: Request) -> Response:
        return await self._drive(self.engine.begin(request))

    async def _drive(self, run: Run) -> Response:
        step = self.engine.advance(run)
        while isinstance(step, Call):
            step = self.engine.advance(run, await _perform(step, self.engine))
        return step


async def _perform(call: Call, engine: Engine) -> CallResult:
    """Make a call off the event loop, so that a callback may ask the mock something."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[CallResult] = loop.create_future()

    def settle(result: CallResult) -> None:
        if not done.done():
            done.set_result(result)

    def work() -> None:
        result = engine.call(call)
        # The loop may be gone when the server stops during a call.
        try:
            loop.call_soon_threadsafe(settle, result)
        except RuntimeError:
            return

    # Not the default executor: leaving the loop would wait for its threads.
    threading.Thread(target=work, name="avala-mock-callback", daemon=True).start()
    return await done


async def _read(scope: Scope, receive: Receive) -> Request | None:
    """Return the request with its body, or None when the client went away."""
    path = scope.get("raw_path") or scope["path"].encode()
    headers = {name.decode("latin-1").lower(): value for name, value in scope["headers"]}
    limit = MAX_UPLOAD if path.startswith(PREFIX.encode()) else MAX_BODY
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        chunk = message.get("body", b"")
        size += len(chunk)
        # Beyond the limit the rest is read and dropped: a client that is still sending would
        # see a broken connection instead of the 413.
        if size > limit:
            chunks.clear()
        elif chunk:
            chunks.append(chunk)
        if not message.get("more_body"):
            break
    return Request(
        method=scope["method"],
        path=path.partition(b"?")[0].decode("latin-1"),
        query=scope["query_string"].decode("latin-1"),
        headers={name: value.decode("latin-1") for name, value in headers.items()},
        body=b"".join(chunks),
        scheme=scope["scheme"],
        oversized=size if size > limit else None,
    )


async def _send(response: Response, send: Send, head: bool) -> None:
    effect = response.effect or Effect()
    if effect.delay:
        await asyncio.sleep(effect.delay)
    if effect.cut == -1:
        _abort(send)
        return
    headers = dict(response.headers)
    if response.status not in (204, 304):
        headers["Content-Length"] = str(len(response.body))
    await send(
        {
            "type": "http.response.start",
            "status": response.status,
            "headers": [(n.encode("latin-1"), v.encode("latin-1")) for n, v in headers.items()],
        }
    )
    if effect.drip and not head:
        await _drip(response.body, effect, send)
    elif effect.cut is not None:
        await send(_piece(response.body[: effect.cut], more=True))
        _abort(send)
    else:
        await send(_piece(b"" if head else response.body, more=False))


async def _drip(body: bytes, effect: Effect, send: Send) -> None:
    for start in range(0, len(body), effect.piece):
        await asyncio.sleep(effect.drip)
        await send(_piece(body[start : start + effect.piece], more=True))
    await send(_piece(b"", more=False))


def _piece(body: bytes, *, more: bool) -> Message:
    return {"type": "http.response.body", "body": body, "more_body": more}


def _abort(send: Send) -> bool:
    """Close the connection without a proper end, and say whether that was possible.

    ASGI has no word for it; uvicorn's `send` is a method of the object that owns the
    transport. Elsewhere the request just ends, which a server turns into an error of its own.
    """
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    if transport is None:
        return False
    transport.abort()
    return True


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
