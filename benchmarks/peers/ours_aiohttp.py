"""This client over aiohttp's connections: extra `aiohttp`, for the last bit of async speed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
from httpx_aiohttp import AiohttpTransport

from avala import AsyncAvala

from . import ours


class Peer(ours.Peer):
    """The same, with an `http_client`."""

    @asynccontextmanager
    async def many(self, concurrency: int) -> Any:
        """Give a function that fetches one task, for many at once."""
        async with (
            httpx.AsyncClient(transport=AiohttpTransport()) as http_client,
            AsyncAvala("key", base_url=self._base, http_client=http_client) as client,
        ):

            async def get() -> None:
                await client.tasks.get("t1")

            function: Callable[[], Awaitable[None]] = get
            yield function
