"""What openapi-python-client makes of the document with its own templates."""

from __future__ import annotations

import importlib
from collections.abc import Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qs, urlsplit

# It is generated for the run, so no checker can know it.
stock: Any = importlib.import_module("stock")
tasks_get: Any = importlib.import_module("stock.api.tasks.tasks_get")
tasks_list: Any = importlib.import_module("stock.api.tasks.tasks_list")
items_list: Any = importlib.import_module("stock.api.datasets.datasets_list_items")


class Peer:
    """Stock output of the generator."""

    def __init__(self, base: str) -> None:
        self._client: Any = stock.AuthenticatedClient(
            base_url=base, token="key", prefix="", auth_header_name="X-Avala-Api-Key"
        )

    def get(self) -> None:
        """Fetch one task."""
        tasks_get.sync("t1", client=self._client)

    def _walk(self, fetch: Callable[..., Any]) -> Iterator[Any]:
        more: dict[str, str] = {}
        while True:
            page = fetch(client=self._client, **more)
            yield from page.results
            if not page.next_:
                return
            more = {"cursor": parse_qs(urlsplit(page.next_).query)["cursor"][0]}

    def tasks(self, limit: int) -> Iterator[Any]:
        """Iterate over all tasks."""
        return self._walk(lambda **more: tasks_list.sync(limit=limit, **more))

    def items(self, limit: int) -> Iterator[Any]:
        """Iterate over all items of a dataset."""
        return self._walk(lambda **more: items_list.sync("acme", "drives", limit=limit, **more))

    @asynccontextmanager
    async def many(self, concurrency: int) -> Any:
        """Give a function that fetches one task, for many at once."""
        async with self._client as client:

            async def get() -> None:
                await tasks_get.asyncio("t1", client=client)

            function: Callable[[], Awaitable[None]] = get
            yield function
