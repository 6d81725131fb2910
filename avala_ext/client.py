"""What the generated clients are made of: configuration, connections, the ways to call."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, ClassVar, NamedTuple, TypeVar

import httpx

from .config import Config
from .flow import Flow, arun, run
from .pages import AsyncCursorPage, AsyncPager, CursorPage, PageModel, Pager
from .redact import REDACTED
from .request import call
from .retry import RetryBudget, RetryPolicy
from .transfer import Progress, download
from .transports import AsyncTransport, SyncTransport
from .wait import JobStates, wait_for
from .wire import Request, Response

__all__ = ["AsyncAPIClient", "RateLimitInfo", "SyncAPIClient"]

T = TypeVar("T")
Self = TypeVar("Self", bound="_BaseClient")

MAX_RESPONSE_BYTES = 256 * 2**20


class RateLimitInfo(NamedTuple):
    """The rate-limit headers of the last answer, as the server wrote them.

    Attributes:
        limit: Requests allowed in the present window.
        remaining: Requests left in it.
        reset: Unix time in seconds when it ends.
    """

    limit: str | None = None
    remaining: str | None = None
    reset: str | None = None


class _Shared:
    """State that copies made by ``with_options`` have in common."""

    def __init__(self, retries: int) -> None:
        self.budget = RetryBudget(max(10.0, float(retries)))
        self.rate_limit_info = RateLimitInfo()


class _BaseClient:
    """Configuration and state, the same for both flavours."""

    config: Config
    _shared: _Shared

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = 30.0,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
    ) -> None:
        self.config = Config.resolve(
            api_key,
            base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            max_response_bytes=max_response_bytes,
        )
        self._shared = _Shared(max_retries)

    @property
    def base_url(self) -> str:
        """API root, without a trailing slash."""
        return self.config.base_url

    @property
    def rate_limit_info(self) -> RateLimitInfo:
        """What the last answer said of the rate limit; all ``None`` before the first."""
        return self._shared.rate_limit_info

    @property
    def budget(self) -> RetryBudget:
        """The store of retries that all calls of this client share."""
        return self._shared.budget

    def saw(self, headers: Mapping[str, str]) -> None:
        """Note the rate-limit headers of an answer."""
        info = RateLimitInfo(
            headers.get("x-ratelimit-limit"),
            headers.get("x-ratelimit-remaining"),
            headers.get("x-ratelimit-reset"),
        )
        if info != (None, None, None):
            self._shared.rate_limit_info = info

    def with_options(
        self: Self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Return a copy with other options that shares connections and rate-limit state.

        Args:
            timeout: Seconds for one attempt, body included.
            max_retries: Attempts after the first.
            retry: A whole retry policy; ``max_retries`` wins over the one in it.
            headers: Extra headers of every request, added to those already set.

        Raises:
            ValueError: An option cannot work.
        """
        copy = object.__new__(type(self))
        # cached_property keeps resources in __dict__; those of the copy must be its own.
        copy.__dict__.update(
            {key: self.__dict__[key] for key in ("_shared", "_transport") if key in self.__dict__}
        )
        copy.config = self.config.replace(
            timeout=timeout, max_retries=max_retries, retry=retry, headers=headers
        )
        return copy

    def __repr__(self) -> str:
        """Show where the client points; never the key."""
        return f"{type(self).__name__}(api_key={REDACTED!r}, base_url={self.config.base_url!r})"

    def __reduce__(self) -> Any:
        """Refuse to pickle: a client holds connections and the API key."""
        raise TypeError(f"{type(self).__name__} cannot be pickled; make one in each process")


class SyncAPIClient(_BaseClient):
    """The blocking client that generated resources call.

    Args:
        api_key: Falls back to ``AVALA_API_KEY``.
        base_url: API root; falls back to ``AVALA_BASE_URL``, then to
            ``https://server.avala.ai/api/v1``. http only for loopback hosts and only while
            ``AVALA_ALLOW_INSECURE_BASE_URL`` is truthy.
        timeout: Seconds for one attempt of a call, body included. Default 30.
        max_retries: Attempts after the first, for what may be repeated. Default 2.
        headers: Extra headers of every request.
        http_client: A ready ``httpx.Client`` (proxies, mTLS, test transports) to send through.
            It stays yours to close. With it, ``timeout`` bounds each read and the whole body,
            but not a header that drips in.
        max_response_bytes: Answers larger than this are refused. Default 256 MiB. Downloads
            to a file have no limit.

    Raises:
        ValueError: No key, a bad base URL, or another setting that cannot work.
    """

    _async_class: ClassVar[type[AsyncAPIClient]]

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = 30.0,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.Client | None = None,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
    ) -> None:
        super().__init__(
            api_key,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            max_response_bytes=max_response_bytes,
        )
        if http_client is not None and not isinstance(http_client, httpx.Client):
            raise ValueError("http_client must be an httpx.Client")
        self._transport = SyncTransport(http_client)

    def run(self, flow: Flow[T]) -> T:
        """Drive a flow of effects to its result."""
        if self._transport.closed:
            raise ValueError("this client is closed; make a new one")
        return run(flow, self._transport)

    def send(self, request: Request[T]) -> T:
        """Make one call and return its decoded result."""
        return self.run(call(self, request)).parsed

    def send_detailed(self, request: Request[T]) -> Response[T]:
        """Make one call and return the result with status, headers and raw body."""
        return self.run(call(self, request))

    def page(self, request: Request[PageModel[T]]) -> CursorPage[T]:
        """Fetch one page of a list."""
        return CursorPage(self.page, *_page_parts(request, self.send(request)))

    def whole(self, request: Request[list[T]]) -> CursorPage[T]:
        """Fetch a list that the API answers whole, as a page that is the last."""
        return CursorPage(self.whole, request, self.send(request))

    def iterate(
        self, request: Request[PageModel[T]], *, max_items: int | None = None
    ) -> Pager[T]:
        """Iterate over a list across pages. Nothing is fetched before the first item is asked for."""
        return Pager(self.page, request, max_items=max_items)

    def iterate_whole(self, request: Request[list[T]], *, max_items: int | None = None) -> Pager[T]:
        """Iterate over a list that the API answers whole."""
        return Pager(self.whole, request, max_items=max_items)

    def wait(
        self,
        read: Callable[[], T],
        states: JobStates,
        *,
        what: str,
        interval: float,
        timeout: float,
        on_progress: Callable[[T], object] | None = None,
    ) -> T:
        """Read a job until it is done; see :func:`avala_ext.wait.wait_for`."""
        job: T = self.run(
            wait_for(
                read,
                states,
                what=what,
                interval=interval,
                timeout=timeout,
                on_progress=on_progress,
            )
        )
        return job

    def download(
        self,
        url: str,
        path: str | os.PathLike[str],
        *,
        progress: Progress | None = None,
        resume: bool = True,
        sha256: str | None = None,
    ) -> Path:
        """Download a file that the API handed a URL for; see :func:`avala_ext.transfer.download`."""
        return self.run(
            download(self, url, path, progress=progress, resume=resume, sha256=sha256)
        )

    @cached_property
    def async_side(self) -> AsyncAPIClient:
        """The async client on the same configuration, behind ``client.async_<resource>``."""
        side = object.__new__(self._async_class)
        side.config, side._shared, side._transport = self.config, self._shared, AsyncTransport()
        return side

    def close(self) -> None:
        """Close the connections. The client cannot be used afterwards; closing twice is fine."""
        self._transport.close()
        side = self.__dict__.get("async_side")
        if side is not None:
            side._transport.close_soon()

    def __enter__(self: Self) -> Self:
        """Use the client in a ``with`` block that closes it."""
        return self

    def __exit__(self, *exc_info: object) -> None:
        """Close the client."""
        self.close()


class AsyncAPIClient(_BaseClient):
    """The awaiting client that generated resources call. Runs on asyncio.

    Args:
        api_key: Falls back to ``AVALA_API_KEY``.
        base_url: API root; falls back to ``AVALA_BASE_URL``, then to
            ``https://server.avala.ai/api/v1``. http only for loopback hosts and only while
            ``AVALA_ALLOW_INSECURE_BASE_URL`` is truthy.
        timeout: Seconds for one attempt of a call, body included. Default 30.
        max_retries: Attempts after the first, for what may be repeated. Default 2.
        headers: Extra headers of every request.
        http_client: A ready ``httpx.AsyncClient`` (proxies, mTLS, test transports) to send
            through. It stays yours to close.
        max_response_bytes: Answers larger than this are refused. Default 256 MiB. Downloads
            to a file have no limit.

    Raises:
        ValueError: No key, a bad base URL, or another setting that cannot work.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = 30.0,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.AsyncClient | None = None,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
    ) -> None:
        super().__init__(
            api_key,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            max_response_bytes=max_response_bytes,
        )
        if http_client is not None and not isinstance(http_client, httpx.AsyncClient):
            raise ValueError("http_client must be an httpx.AsyncClient")
        self._transport = AsyncTransport(http_client)

    async def run(self, flow: Flow[T]) -> T:
        """Drive a flow of effects to its result."""
        if self._transport.closed:
            raise ValueError("this client is closed; make a new one")
        return await arun(flow, self._transport)

    async def send(self, request: Request[T]) -> T:
        """Make one call and return its decoded result."""
        return (await self.run(call(self, request))).parsed

    async def send_detailed(self, request: Request[T]) -> Response[T]:
        """Make one call and return the result with status, headers and raw body."""
        return await self.run(call(self, request))

    async def page(self, request: Request[PageModel[T]]) -> AsyncCursorPage[T]:
        """Fetch one page of a list."""
        return AsyncCursorPage(self.page, *_page_parts(request, await self.send(request)))

    async def whole(self, request: Request[list[T]]) -> AsyncCursorPage[T]:
        """Fetch a list that the API answers whole, as a page that is the last."""
        return AsyncCursorPage(self.whole, request, await self.send(request))

    def iterate(
        self, request: Request[PageModel[T]], *, max_items: int | None = None
    ) -> AsyncPager[T]:
        """Iterate over a list across pages. Nothing is fetched before the first item is asked for."""
        return AsyncPager(self.page, request, max_items=max_items)

    def iterate_whole(
        self, request: Request[list[T]], *, max_items: int | None = None
    ) -> AsyncPager[T]:
        """Iterate over a list that the API answers whole."""
        return AsyncPager(self.whole, request, max_items=max_items)

    async def wait(
        self,
        read: Callable[[], Awaitable[T]],
        states: JobStates,
        *,
        what: str,
        interval: float,
        timeout: float,
        on_progress: Callable[[T], object] | None = None,
    ) -> T:
        """Read a job until it is done; see :func:`avala_ext.wait.wait_for`."""
        job: T = await self.run(
            wait_for(
                read,
                states,
                what=what,
                interval=interval,
                timeout=timeout,
                on_progress=on_progress,
            )
        )
        return job

    async def download(
        self,
        url: str,
        path: str | os.PathLike[str],
        *,
        progress: Progress | None = None,
        resume: bool = True,
        sha256: str | None = None,
    ) -> Path:
        """Download a file that the API handed a URL for; see :func:`avala_ext.transfer.download`."""
        return await self.run(
            download(self, url, path, progress=progress, resume=resume, sha256=sha256)
        )

    async def close(self) -> None:
        """Close the connections. The client cannot be used afterwards; closing twice is fine."""
        await self._transport.close()

    async def aclose(self) -> None:
        """Close the connections; another name for :meth:`close`."""
        await self.close()

    async def __aenter__(self: Self) -> Self:
        """Use the client in an ``async with`` block that closes it."""
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        """Close the client."""
        await self.close()


def _page_parts(request: Request[Any], page: PageModel[T]) -> tuple[Any, ...]:
    """Take the generated envelope apart."""
    count = getattr(page, "count", None)
    return request, list(page.results), page.next, page.previous, count
