"""Fixtures: an engine in process, the same behind httpx, and mocks in processes of their own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from avala_ext.mock import MockTransport, create_engine
from avala_ext.mock.engine import Engine

from .receiver import Receiver

KEY = "avk_mock"
BASE = "https://server.avala.ai/api/v1"
DEADLINE = 30.0


@pytest.fixture
def engine() -> Iterator[Engine]:
    """A fresh engine with demo data, which must not have broken the document at the end."""
    made = create_engine(callbacks="loopback")
    yield made
    assert made.violations == []


@pytest.fixture
def api(engine: Engine) -> Iterator[httpx.Client]:
    """A plain HTTP client with a key, in process."""
    with client_of(engine) as client:
        yield client


def client_of(engine: Engine, **headers: str) -> httpx.Client:
    """Return an httpx client on an engine."""
    return httpx.Client(
        transport=MockTransport(engine),
        base_url=BASE,
        headers={"X-Avala-Api-Key": KEY, **headers},
        timeout=DEADLINE,
    )


class Server:
    """A mock in a process of its own."""

    def __init__(self, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "avala_ext.mock", "--port", "0", "--json", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parent,
        )
        assert self.process.stdout is not None
        self.line = self.process.stdout.readline()
        hello: dict[str, Any] = json.loads(self.line)
        self.base_url: str = hello["base_url"]
        self.api_key: str = hello["api_key"]
        self.origin = self.base_url.removesuffix("/api/v1")

    def client(self) -> httpx.Client:
        """Return an httpx client on the server, with its key."""
        headers = {"X-Avala-Api-Key": self.api_key}
        return httpx.Client(base_url=self.base_url, headers=headers, timeout=DEADLINE)

    def control(self, path: str, body: Any = None) -> Any:
        """Call a control path (POST when there is a body) and return the answer."""
        url = f"{self.origin}/_mock/{path}"
        answer = httpx.get(url) if body is None else httpx.post(url, json=body)
        answer.raise_for_status()
        return answer.json()

    def stop(self) -> None:
        """End the process if it still runs."""
        self.process.terminate()
        self.process.communicate(timeout=DEADLINE)


@pytest.fixture(scope="session")
def shared_server() -> Iterator[Server]:
    """One server for all tests of the session that only need a socket."""
    server = Server("--callbacks", "loopback")
    yield server
    server.stop()


@pytest.fixture
def server(shared_server: Server) -> Iterator[Server]:
    """The shared server, as new; it must not have broken the document at the end."""
    shared_server.control("reset", {})
    yield shared_server
    assert shared_server.control("")["violations"] == []
    shared_server.control("reset", {})


@pytest.fixture
def start_server() -> Iterator[Callable[..., Server]]:
    """Start servers with arguments of their own; they are ended with the test."""
    started: list[Server] = []

    def start(*arguments: str) -> Server:
        started.append(Server(*arguments))
        return started[-1]

    yield start
    for one in started:
        one.stop()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A receiver of callbacks."""
    made = Receiver()
    yield made
    made.close()


@pytest.fixture(params=["process", "socket"])
def either(request: pytest.FixtureRequest) -> httpx.Client:
    """A client in process, then one over a socket."""
    if request.param == "process":
        client: httpx.Client = request.getfixturevalue("api")
        return client
    server: Server = request.getfixturevalue("server")
    return server.client()


def walk(client: httpx.Client, path: str, **params: Any) -> list[dict[str, Any]]:
    """Return all rows of a list, following `next`."""
    rows: list[dict[str, Any]] = []
    answer = client.get(path, params=params)
    while True:
        answer.raise_for_status()
        page = answer.json()
        rows += page["results"]
        if page["next"] is None:
            return rows
        answer = client.get(page["next"])
