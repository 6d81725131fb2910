"""This client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from avala import AsyncAvala, Avala


class Peer:
    """The generated client of this repository."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._client = Avala("key", base_url=base)

    def get(self) -> None:
        """Fetch one task."""
        self._client.tasks.get("t1")

    def tasks(self, limit: int) -> Iterator[Any]:
        """Iterate over all tasks."""
        return iter(self._client.tasks.iter(limit=limit))

    def items(self, limit: int) -> Iterator[Any]:
        """Iterate over all items of a dataset."""
        return iter(self._client.datasets.iter_items("acme", "drives", limit=limit))

    def download(self, url: str, path: Path) -> None:
        """Stream a file to disk."""
        self._client.download(url, path)

    def upload(self, url: str, path: Path) -> None:
        """Stream a file from disk."""
        from avala_ext.transfer import upload

        self._client.run(upload(self._client, url, path))

    @asynccontextmanager
    async def many(self, concurrency: int) -> Any:
        """Give a function that fetches one task, for many at once."""
        async with AsyncAvala("key", base_url=self._base) as client:

            async def get() -> None:
                await client.tasks.get("t1")

            function: Callable[[], Awaitable[None]] = get
            yield function
