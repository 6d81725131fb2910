"""Clients whose pauses between retries and looks at a job take virtual time only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import httpx

from avala import AsyncAvala, Avala

Pass = Callable[[float], None]
"""Moves the virtual clock by so many seconds."""


def patient_client(api_key: str, http: httpx.Client, let_pass: Pass) -> Avala:
    """Return a client that waits by moving the virtual clock."""

    class Patient(Avala):
        """Waits in virtual time."""

        @classmethod
        def _connect(cls, http_client: httpx.Client | None, *, proxies: bool = True) -> Any:
            transport = cast(Any, super()._connect(http_client, proxies=proxies))
            transport.sleep = let_pass
            return transport

    return Patient(api_key, base_url=BASE_URL, http_client=http)


def patient_async_client(api_key: str, http: httpx.AsyncClient, let_pass: Pass) -> AsyncAvala:
    """Return the same for asyncio."""

    async def sleep(seconds: float) -> None:
        let_pass(seconds)

    class Patient(AsyncAvala):
        """Waits in virtual time."""

        @classmethod
        def _connect(cls, http_client: httpx.AsyncClient | None, *, proxies: bool = True) -> Any:
            transport = cast(Any, super()._connect(http_client, proxies=proxies))
            transport.sleep = sleep
            return transport

    return Patient(api_key, base_url=BASE_URL, http_client=http)


BASE_URL = "https://server.avala.ai/api/v1"
"""Root of the API: stated, so that the environment of whoever runs the tests plays no part."""
