"""What a user would write by hand: httpx and orjson, plain dictionaries. The baseline."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import orjson

PIECE = 2**18
HEADERS = {"X-Avala-Api-Key": "key"}


class Peer:
    """httpx and orjson."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._client = httpx.Client(headers=HEADERS)

    def get(self) -> None:
        """Fetch one task."""
        orjson.loads(self._client.get(f"{self._base}/tasks/t1/").raise_for_status().content)

    def _walk(self, url: str | None) -> Iterator[Any]:
        while url:
            page = orjson.loads(self._client.get(url).raise_for_status().content)
            yield from page["results"]
            url = page["next"]

    def tasks(self, limit: int) -> Iterator[Any]:
        """Iterate over all tasks."""
        return self._walk(f"{self._base}/tasks/?limit={limit}")

    def items(self, limit: int) -> Iterator[Any]:
        """Iterate over all items of a dataset."""
        return self._walk(f"{self._base}/datasets/acme/drives/items/?limit={limit}")

    def download(self, url: str, path: Path) -> None:
        """Stream a file to disk."""
        with self._client.stream("GET", url) as response, path.open("wb") as file:
            response.raise_for_status()
            for chunk in response.iter_raw():
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())

    def upload(self, url: str, path: Path) -> None:
        """Stream a file from disk."""
        with path.open("rb") as file:
            chunks = iter(lambda: file.read(PIECE), b"")
            size = {"content-length": str(path.stat().st_size)}
            self._client.put(url, content=chunks, headers=size).raise_for_status()

    @asynccontextmanager
    async def many(self, concurrency: int) -> Any:
        """Give a function that fetches one task, for many at once."""
        limits = httpx.Limits(max_connections=concurrency, max_keepalive_connections=concurrency)
        async with httpx.AsyncClient(headers=HEADERS, limits=limits) as client:

            async def get() -> None:
                response = await client.get(f"{self._base}/tasks/t1/")
                orjson.loads(response.raise_for_status().content)

            function: Callable[[], Awaitable[None]] = get
            yield function
