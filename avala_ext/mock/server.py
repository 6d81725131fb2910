"""Serves an engine over a socket with uvicorn, and ends promptly when told to."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from types import FrameType
from typing import Any

from .asgi import App
from .engine import Engine
from .extra import missing

try:
    import uvicorn
except ModuleNotFoundError as error:
    raise missing(error) from error

_GRACE = 1
"""Seconds that running requests get to end after SIGTERM."""

_TICK = 1.0
"""Seconds after which the virtual clock catches up with the real one."""


_MEANT = ("ASGI callable returned without", "Cancel ")
"""How uvicorn begins to tell of what is meant to happen: answers cut off or never given."""


class BindError(RuntimeError):
    """The address cannot be listened on."""


@dataclass(slots=True, frozen=True)
class Address:
    """Where the server listens."""

    host: str
    port: int

    @property
    def origin(self) -> str:
        """The root URL, e.g. ``http://127.0.0.1:8080``; loopback when it listens everywhere."""
        host = {"0.0.0.0": "127.0.0.1", "": "127.0.0.1", "::": "::1"}.get(self.host, self.host)
        host = f"[{host}]" if ":" in host else host
        return f"http://{host}:{self.port}"


def bind(host: str, port: int) -> tuple[socket.socket, Address]:
    """Listen on an address; port 0 picks a free one.

    The socket is bound before the server starts, so that the port is known and a client that
    connects early waits instead of being refused.

    Raises:
        BindError: when the address is taken or not this machine's.
    """
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        # With the protocol left open, asyncio would not set TCP_NODELAY on what is accepted, and
        # every answer would wait 40 ms for the client's delayed acknowledgement.
        listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(1024)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BindError(f"cannot listen on {host}:{port}: {reason}") from error
    return listener, Address(host, listener.getsockname()[1])


def serve(
    engine: Engine, listener: socket.socket, ready: Callable[[], None], *, real_clock: bool = False
) -> None:
    """Serve until SIGTERM or SIGINT.

    Args:
        engine: what answers.
        listener: a bound and listening socket.
        ready: called once when requests are answered.
        real_clock: whether the virtual clock begins now and keeps up with the real one.
    """
    server(engine, ready, real_clock=real_clock).run(sockets=[listener])


def server(engine: Engine, ready: Callable[[], None], *, real_clock: bool = False) -> Server:
    """Return a server that is not running yet; for the arguments see `serve`."""
    # Broken requests are the clients' affair; what breaks in the mock itself is still told.
    log = logging.getLogger("uvicorn.error")
    log.setLevel(logging.ERROR)
    log.addFilter(_worth_telling)
    app = App(engine)
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        lifespan="off",
        # The engine sends a Date of its own, as in process nobody else would.
        date_header=False,
        server_header=False,
        timeout_graceful_shutdown=_GRACE,
        timeout_keep_alive=30,
    )
    return Server(config, ready, app if real_clock else None)


def _worth_telling(record: logging.LogRecord) -> bool:
    """Whether a message is about more than an answer kept back by a fault or by the end."""
    return not record.getMessage().startswith(_MEANT)


def leave(status: int = 0) -> None:
    """End the process at once, without waiting for threads stuck in a callback."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


class Server(uvicorn.Server):
    """A uvicorn server that says when it answers and ends with status 0 on a signal."""

    def __init__(
        self, config: uvicorn.Config, ready: Callable[[], None], timed: App | None
    ) -> None:
        super().__init__(config)
        self._ready = ready
        self._timed = timed
        self._clock: asyncio.Task[None] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start listening, then tell."""
        await super().startup(sockets=sockets)
        if self.started:
            if self._timed is not None:
                self._clock = asyncio.create_task(_keep_time(self._timed))
            self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop the clock and close what is open."""
        if self._clock is not None:
            self._clock.cancel()
        await super().shutdown(sockets=sockets)

    def handle_exit(self, sig: int, frame: FrameType | None) -> Any:
        """Stop; a second signal stops without grace. The signal is not raised again."""
        if self.should_exit:
            self.force_exit = True
        self.should_exit = True


async def _keep_time(app: App) -> None:
    """Move the virtual clock along with the real one, which sends again what is due."""
    while True:
        await app.pass_until(datetime.now(UTC))
        await asyncio.sleep(_TICK)
