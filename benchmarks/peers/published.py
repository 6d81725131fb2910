"""The published SDK, from the index, in an environment of its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

from avala import AsyncClient, Client


class Peer:
    """The SDK `avala`."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._client: Any = Client(api_key="key", base_url=base)

    def get(self) -> None:
        """Fetch one task."""
        self._client.tasks.get("t1")

    def _walk(self, fetch: Callable[..., Any]) -> Iterator[Any]:
        cursor = None
        while True:
            page = fetch(cursor=cursor)
            yield from page.items
            cursor = page.next_cursor
            if cursor is None:
                return

    def tasks(self, limit: int) -> Iterator[Any]:
        """Iterate over all tasks."""
        return self._walk(lambda cursor: self._client.tasks.list(limit=limit, cursor=cursor))

    def items(self, limit: int) -> Iterator[Any]:
        """Iterate over all items of a dataset."""
        fetch = self._client.datasets.list_items
        return self._walk(lambda cursor: fetch("acme", "drives", limit=limit, cursor=cursor))

    @asynccontextmanager
    async def many(self, concurrency: int) -> Any:
        """Give a function that fetches one task, for many at once."""
        client: Any = AsyncClient(api_key="key", base_url=self._base)

        async def get() -> None:
            await client.tasks.get("t1")

        function: Callable[[], Awaitable[None]] = get
        yield function
        await client.close()
