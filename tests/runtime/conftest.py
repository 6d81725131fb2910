"""Fixtures of the runtime's tests: both flavours behind one face, scripted and hostile servers."""

from __future__ import annotations

import asyncio
import itertools
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from avala_ext.client import AsyncAPIClient, SyncAPIClient
from avala_ext.wire import Request

KEY = "avk_planted0key1planted2key3"
ROOT = Path(__file__).parents[2]

Handler = Callable[[httpx.Request], httpx.Response]
Work = Callable[[Any], Any]


class SyncClient(SyncAPIClient):
    """The blocking client without resources."""

    _async_class = AsyncAPIClient


class Side:
    """One flavour. What a test does with a client is written once, for both.

    ``drive`` makes a client, gives it to a function and returns that function's result, or what
    comes of awaiting it.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.is_async = name == "async"
        self.sleeps: list[float] = []

    def make(self, handler: Handler | None = None, **options: Any) -> Any:
        """Make a client, which the caller closes."""
        options = {"api_key": KEY, "base_url": "http://127.0.0.1:9/api/v1", **options}
        if handler is not None:
            transport = httpx.MockTransport(handler)
            kind = httpx.AsyncClient if self.is_async else httpx.Client
            options["http_client"] = kind(transport=transport)
        return (AsyncAPIClient if self.is_async else SyncClient)(**options)

    def drive(self, work: Work, handler: Handler | None = None, **options: Any) -> Any:
        """Run the function with a client of this flavour."""
        if not self.is_async:
            with self.make(handler, **options) as client:
                return work(client)

        async def main() -> Any:
            async with self.make(handler, **options) as client:
                return await work(client)

        return asyncio.run(main())

    def list(self, iterator: Any) -> Any:
        """Collect an iterator of either flavour; to be returned from what ``drive`` runs."""
        if not self.is_async:
            return list(iterator)

        async def collect() -> Any:
            return [item async for item in iterator]

        return collect()

    def then(self, value: Any, function: Callable[[Any], Any]) -> Any:
        """Go on with a result or with what comes of awaiting it."""
        if not self.is_async:
            return function(value)

        async def chain() -> Any:
            result = function(await value)
            return await result if hasattr(result, "__await__") else result

        return chain()


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Side:
    """Run the test once with each flavour."""
    monkeypatch.setenv("AVALA_ALLOW_INSECURE_BASE_URL", "1")
    monkeypatch.delenv("AVALA_API_KEY", raising=False)
    monkeypatch.delenv("AVALA_BASE_URL", raising=False)
    return Side(request.param)


@pytest.fixture
def no_sleep(side: Side, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Note the seconds that flows sleep, and do not sleep them."""

    def sleep(world: Any, seconds: float) -> None:
        side.sleeps.append(seconds)

    async def asleep(world: Any, seconds: float) -> None:
        side.sleeps.append(seconds)

    monkeypatch.setattr("avala_ext.transports.SyncTransport.sleep", sleep)
    monkeypatch.setattr("avala_ext.transports.AsyncTransport.sleep", asleep)
    return side.sleeps


class Script:
    """A server that gives prepared answers in turn, the last one for ever, and notes requests."""

    def __init__(
        self, *answers: httpx.Response | Exception | Callable[..., httpx.Response]
    ) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, httpx.Response) else answer(request)


def is_ok(data: Any) -> bool:
    """Decode the good answer of the test servers, as strictly as generated models do."""
    from avala_ext.decode import bad, object_

    value = object_(data, "Answer").get("ok")
    if not isinstance(value, bool):
        bad("Answer.ok", "a boolean", value)
    return value


def get(path: str = "/things/", **options: Any) -> Request[Any]:
    """Make a request that reads."""
    return Request("things_get", "GET", path, **{"decode": is_ok, **options})


def call(method: str, path: str = "/things/", **options: Any) -> Request[Any]:
    """Make a request of any method."""
    body = {} if method in ("GET", "DELETE") else {"body": {"name": "a"}}
    return Request("things_call", method, path, **{"decode": is_ok, **body, **options})


class Hostile:
    """The hostile server that runs in a process of its own."""

    def __init__(self, ports: SimpleNamespace) -> None:
        self.ports = ports
        self._ids = itertools.count()

    def url(self, port: str = "main") -> str:
        """Return the base URL of one of its ports."""
        return f"http://127.0.0.1:{getattr(self.ports, port)}"

    def path(self, fault: str, times: int | None = None) -> tuple[str, str]:
        """Make a path that plays a fault, and the id under which its requests are counted."""
        name = f"{fault}-{next(self._ids)}-{time.monotonic_ns()}"
        return f"/{fault}/{name}/" + ("" if times is None else f"?times={times}"), name

    def count(self, name: str) -> int:
        """Ask how many requests arrived under an id."""
        with closing(HTTPConnection("127.0.0.1", self.ports.main)) as connection:
            connection.request("GET", f"/count/{name}/")
            return int(connection.getresponse().read())


@pytest.fixture(scope="session")
def hostile() -> Iterator[Hostile]:
    """Run the hostile server for the whole session."""
    command = [sys.executable, "-m", "tests.runtime.hostile"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        yield Hostile(SimpleNamespace(**json.loads(server.stdout.readline())))
        server.stdin.close()
