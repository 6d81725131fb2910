"""Fixtures of the whole suite: a real mock process, and clients of both flavours on it."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from avala import AsyncAvala, Avala


class MockAddress:
    """Where a running mock is, and how to get in."""

    def __init__(self, base_url: str, api_key: str) -> None:
        self.base_url = base_url
        self.api_key = api_key

    @property
    def environment(self) -> dict[str, str]:
        """Variables that point a client at the mock."""
        return {
            "AVALA_API_KEY": self.api_key,
            "AVALA_BASE_URL": self.base_url,
            "AVALA_ALLOW_INSECURE_BASE_URL": "1",
        }


@pytest.fixture(scope="session", autouse=True)
def ctrl_c_reaches_children() -> None:
    """A shell lets background jobs ignore SIGINT, children inherit that, and tests send it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def mock_server() -> Iterator[MockAddress]:
    """Serve the mock with demo data in a process of its own, for the whole session."""
    command = [sys.executable, "-m", "avala_ext.mock", "--port", "0", "--json"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        yield MockAddress(**json.loads(server.stdout.readline()))
        server.terminate()


@pytest.fixture
def mock_environment(mock_server: MockAddress, monkeypatch: pytest.MonkeyPatch) -> MockAddress:
    """Point clients made without arguments at the mock."""
    for name, value in mock_server.environment.items():
        monkeypatch.setenv(name, value)
    return mock_server


class Flavour:
    """A client of one flavour, called the same way in both.

    ``call`` takes a function that gets the client and returns a result or an awaitable of it.
    """

    def __init__(self, name: str, call: Callable[[Callable[[Any], Any]], Any]) -> None:
        self.name = name
        self.call = call


def _call_sync(work: Callable[[Any], Any]) -> Any:
    with Avala() as client:
        return work(client)


def _call_async(work: Callable[[Any], Any]) -> Any:
    async def main() -> Any:
        async with AsyncAvala() as client:
            return await work(client)

    return asyncio.run(main())


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest, mock_environment: MockAddress) -> Flavour:
    """Run the test once with each flavour, against the mock over a socket."""
    return Flavour(request.param, {"sync": _call_sync, "async": _call_async}[request.param])
