"""Clients on the mock in process, and lists of answers made for one test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from avala import Avala
from avala_ext.mock import MockTransport, mock_transport

BASE = "https://server.avala.ai/api/v1"


@pytest.fixture(scope="session")
def transport() -> MockTransport:
    """The mock with demo data."""
    return mock_transport(seed="demo")


@pytest.fixture
def client(transport: MockTransport) -> Iterator[Avala]:
    """A client on the mock."""
    with Avala("avk_mock", http_client=httpx.Client(transport=transport)) as client:
        yield client


Scripted = Callable[[list[list[dict[str, Any]]]], Avala]


@pytest.fixture
def scripted() -> Scripted:
    """Make a client whose every list has these pages."""

    def make(pages: list[list[dict[str, Any]]]) -> Avala:
        def answer(request: httpx.Request) -> httpx.Response:
            number = int(request.url.params.get("cursor", "0"))
            if number == len(pages):
                return httpx.Response(400, json={"detail": "broken"})
            more = number + 1 < len(pages) or pages[-1] == []
            following = f"{BASE}/tasks/?cursor={number + 1}" if more else None
            body = {"next": following, "previous": None, "results": pages[number]}
            return httpx.Response(200, json=body)

        return Avala("k", http_client=httpx.Client(transport=httpx.MockTransport(answer)))

    return make
