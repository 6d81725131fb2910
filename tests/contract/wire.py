"""Clients of both flavours on a server that is a function, and one way to call either."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from avala import AsyncAvala, Avala
from tests.operations import Operation

Handler = Callable[[httpx.Request], httpx.Response]
Call = Callable[[Callable[[Any], Any]], Any]
"""Takes a function of the client that returns a result, or something to await in one flavour."""

FLAVOURS = ("sync", "async")
KEY = "avk_contract"


@contextmanager
def calling(flavour: str, handler: Handler) -> Iterator[Call]:
    """Give a way to call a client whose requests are answered by `handler`, never repeated."""
    yield from _sync(handler) if flavour == "sync" else _async(handler)


def _sync(handler: Handler) -> Iterator[Call]:
    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        client = Avala(KEY, http_client=http, max_retries=0)
        yield lambda work: work(client)


def _async(handler: Handler) -> Iterator[Call]:
    with asyncio.Runner() as runner:
        http = httpx.AsyncClient(transport=httpx.MockTransport(handler))
        client = AsyncAvala(KEY, http_client=http, max_retries=0)
        yield lambda work: runner.run(_awaited(work, client))
        runner.run(http.aclose())


async def _awaited(work: Callable[[Any], Any], client: Any) -> Any:
    result = work(client)
    return await result if asyncio.iscoroutine(result) else result


def ways(
    operation: Operation, flavour: str, arguments: dict[str, Any]
) -> Iterator[Callable[[Any], Any]]:
    """Yield every way to call an operation: its module, its method, its iterator."""
    yield detailed(operation, flavour, arguments)
    yield lambda client: operation.function(client)(**arguments)
    if operation.verb.startswith("list"):
        twin = "iter" + operation.verb.removeprefix("list")

        def iterate(client: Any) -> Any:
            found = getattr(operation.resource(client), twin)(**arguments, max_items=1)
            return list(found) if flavour == "sync" else _collected(found)

        yield iterate


async def _collected(iterator: Any) -> list[Any]:
    return [item async for item in iterator]


def detailed(operation: Operation, flavour: str, arguments: dict[str, Any]) -> Callable[[Any], Any]:
    """Return the call of an operation's module, which tells status, headers and typed body."""
    module = importlib.import_module(f"avala.api.{operation.module}.{operation.id}")
    function = module.sync_detailed if flavour == "sync" else module.asyncio_detailed
    return lambda client: function(**arguments, client=client)
