"""What the generated clients are made of: configuration, connections, the ways to call."""

from __future__ import annotations

import logging
import os
import weakref
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    Mapping,
)
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, NamedTuple, Self, TypeVar

import httpx

from .config import Config, Hook
from .flow import Flow, arun, is_discreet, run
from .governor import DEFAULT_CONCURRENCY, Governor, is_paced
from .redact import REDACTED, redact
from .request import call
from .retry import RetryBudget, RetryPolicy
from .transports import AsyncTransport, SyncTransport, note_fork
from .wire import Request, Response

if TYPE_CHECKING:
    from pathlib import Path

    from .concurrency import Outcome
    from .pages import AsyncCursorPage, AsyncPager, CursorPage, PageModel, Pager
    from .transfer import Progress
    from .wait import JobStates

__all__ = ["AsyncAPIClient", "RateLimitInfo", "SyncAPIClient"]

T = TypeVar("T")
Item = TypeVar("Item")
H = TypeVar("H", httpx.Client, httpx.AsyncClient)

MAX_RESPONSE_BYTES: Final = 256 * 2**20


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
    """State that copies made by ``with_options``, and the async side, have in common."""

    def __init__(self, config: Config) -> None:
        self.retries = config.retry.max_retries
        self.secrets = config.secrets
        self.rate_limit_info = RateLimitInfo()
        self.forget()
        note_fork(self)
        _LIVING.add(self)

    def forget(self) -> None:
        """Begin anew; in a forked child too, where another thread may hold the old locks."""
        self.budget = RetryBudget(max(100.0, float(self.retries)))
        self.governor = Governor()

    @cached_property
    def async_transport(self) -> AsyncTransport:
        """Connections of the async side of a blocking client."""
        return AsyncTransport()


_LIVING: weakref.WeakSet[_Shared] = weakref.WeakSet()


class _Censor(logging.Filter):
    """Takes the keys of living clients out of what the HTTP library itself logs.

    While a signed URL is in use, which gives access by itself, nothing is logged (facts B094).
    """

    def filter(self, record: logging.LogRecord) -> bool:
        if is_discreet():
            return False
        secrets = [secret for shared in list(_LIVING) for secret in shared.secrets]
        record.msg, record.args = redact(record.getMessage(), secrets), None
        return True


for _name in ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.proxy"):
    logging.getLogger(_name).addFilter(_Censor())


class _BaseClient(Generic[H]):
    """Configuration and state, the same for both flavours.

    Args:
        api_key: Falls back to ``AVALA_API_KEY``.
        base_url: API root; falls back to ``AVALA_BASE_URL``, then to
            ``https://server.avala.ai/api/v1``. http only for loopback hosts and only while
            ``AVALA_ALLOW_INSECURE_BASE_URL`` is truthy.
        timeout: Seconds for one attempt of a call, body included. Default 30.
        max_retries: Attempts after the first, for what may be repeated. Default 2.
        headers: Extra headers of every request.
        http_client: A ready ``httpx.Client`` (``httpx.AsyncClient`` for the async flavour) to
            send through: proxies, mTLS, test transports. It stays yours to close. With it, the
            timeout of a blocking call bounds each read and the whole body, but not a header
            that drips in.
        max_response_bytes: Answers larger than this are refused. Default 256 MiB. Downloads
            to a file have no limit.
        on_request: Called with an :class:`avala_ext.request.Attempt` before each attempt.
        on_response: Called with it after each attempt, whether there was an answer or not.
        on_retry: Called with it before the wait for another attempt.

    Raises:
        ValueError: No key, a bad base URL, or another setting that cannot work.
    """

    config: Config
    _shared: _Shared
    _borrows = False  # whether the connections belong to the client this one is a copy of
    _transport: Any

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = 30.0,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        http_client: H | None = None,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        on_retry: Hook | None = None,
    ) -> None:
        self.config = Config.resolve(
            api_key,
            base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            max_response_bytes=max_response_bytes,
            hooks={"request": on_request, "response": on_response, "retry": on_retry},
        )
        self._transport = self._connect(http_client)
        self._shared = _Shared(self.config)

    @classmethod
    def _connect(cls, http_client: H | None, *, proxies: bool = True) -> Any:
        """Make the flavour's transport."""
        raise NotImplementedError

    @classmethod
    def without_key(
        cls,
        base_url: str | None = None,
        *,
        timeout: float,
        max_retries: int = 2,
        http_client: H | None = None,
        proxies: bool = True,
    ) -> Self:
        """Make a client for operations that take no API key; it has none, and sends none.

        Args:
            base_url: API root, as in the constructor.
            timeout: Seconds for one attempt of a call.
            max_retries: Attempts after the first, for what may be repeated.
            http_client: A ready client to send through.
            proxies: Whether the proxies of the environment are used.

        Raises:
            ValueError: A setting cannot work.
        """
        config = Config.without_key(base_url, timeout=timeout, max_retries=max_retries)
        transport = cls._connect(http_client, proxies=proxies)
        return cls._beside(config, _Shared(config), transport)

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

    def saw(self, status_code: int, headers: Mapping[str, str]) -> None:
        """Note the rate-limit headers of an answer."""
        info = RateLimitInfo(
            headers.get("x-ratelimit-limit"),
            headers.get("x-ratelimit-remaining"),
            headers.get("x-ratelimit-reset"),
        )
        if info != (None, None, None):
            self._shared.rate_limit_info = info
        self._shared.governor.saw(status_code, headers, info)

    def pause(self) -> float:
        """Let a call begin, or return the seconds to wait; only those under :meth:`map` wait."""
        if is_paced():
            return self._shared.governor.admit()
        self._shared.governor.count()
        return 0.0

    def with_options(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        on_retry: Hook | None = None,
    ) -> Self:
        """Return a copy with other options that shares connections and rate-limit state.

        Closing the copy, or leaving its ``with`` block, leaves the connections to this client.

        Args:
            timeout: Seconds for one attempt, body included.
            max_retries: Attempts after the first.
            retry: A whole retry policy; ``max_retries`` wins over the one in it.
            headers: Extra headers of every request, added to those already set.
            on_request: Replaces the hook; see the constructor.
            on_response: Replaces the hook.
            on_retry: Replaces the hook.

        Raises:
            ValueError: An option cannot work.
        """
        config = self.config.replace(
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            headers=headers,
            hooks={"request": on_request, "response": on_response, "retry": on_retry},
        )
        copy = self._beside(config, self._shared, self._transport)
        copy._borrows = True
        return copy

    @classmethod
    def _beside(cls, config: Config, shared: _Shared, transport: Any) -> Self:
        """Make a client that shares state and connections with another."""
        client = object.__new__(cls)
        client.config, client._shared, client._transport = config, shared, transport
        return client

    def _check_open(self) -> None:
        if self._transport.closed:
            raise ValueError("this client is closed; make a new one")

    def __repr__(self) -> str:
        """Show where the client points; never the key."""
        return f"{type(self).__name__}(api_key={REDACTED!r}, base_url={self.config.base_url!r})"

    def __reduce__(self) -> Any:
        """Refuse to pickle: a client holds connections and the API key."""
        raise TypeError(f"{type(self).__name__} cannot be pickled; make one in each process")


class SyncAPIClient(_BaseClient[httpx.Client]):
    """The blocking client that generated resources call."""

    _async_class: ClassVar[type[AsyncAPIClient]]
    _transport: SyncTransport

    @classmethod
    def _connect(cls, http_client: httpx.Client | None, *, proxies: bool = True) -> SyncTransport:
        _check_kind(http_client, httpx.Client)
        return SyncTransport(http_client, proxies=proxies)

    def run(self, flow: Flow[T]) -> T:
        """Drive a flow of effects to its result."""
        self._check_open()
        return run(flow, self._transport)

    def send(self, request: Request[T]) -> T:
        """Make one call and return its decoded result."""
        return self.run(call(self, request)).parsed

    def send_detailed(self, request: Request[T]) -> Response[T]:
        """Make one call and return the result with status, headers and raw body."""
        return self.run(call(self, request))

    def page(self, request: Request[PageModel[T]]) -> CursorPage[T]:
        """Fetch one page of a list."""
        from .pages import CursorPage

        return CursorPage(self.page, *_page_parts(request, self.send(request)))

    def whole(self, request: Request[list[T]]) -> CursorPage[T]:
        """Fetch a list that the API answers whole, as a page that is the last."""
        from .pages import CursorPage

        return CursorPage(self.whole, request, self.send(request))

    def iterate(self, request: Request[PageModel[T]], *, max_items: int | None = None) -> Pager[T]:
        """Iterate over a list across pages; nothing is fetched before the first item is wanted."""
        from .pages import Pager

        return Pager(self.page, request, max_items=max_items)

    def iterate_whole(self, request: Request[list[T]], *, max_items: int | None = None) -> Pager[T]:
        """Iterate over a list that the API answers whole."""
        from .pages import Pager

        return Pager(self.whole, request, max_items=max_items)

    def map(
        self,
        function: Callable[[Item], T],
        items: Iterable[Item],
        *,
        concurrency: int = DEFAULT_CONCURRENCY,
        ordered: bool = True,
    ) -> Generator[Outcome[Item, T]]:
        """Call a method for many items, several at a time, within the server's rate limit.

        Results come while others are still being fetched; at most twice ``concurrency`` items
        are held. One that fails does not stop the others: its outcome has the ``error``.

            for outcome in client.map(client.tasks.get, uids):
                print(outcome.item, outcome.error or outcome.result().name)

        Args:
            function: Called with each item, in threads. Any function will do, best a method
                of this client: its calls are slowed down on 429 and by ``X-RateLimit`` headers,
                together with all that run under ``map`` of this client.
            items: Any iterable, also an endless one; read in the calling thread.
            concurrency: Calls at the same time at the most, from 1. Default 16.
            ordered: Whether outcomes come in the order of the items (default) or as they are
                completed.

        Returns:
            A generator of outcomes. Closing it, or leaving it through an exception, ends the
            calls that are running and waits for their threads.

        Raises:
            ValueError: ``concurrency`` is not a whole number from 1.
        """
        from .concurrency import map_sync

        window = self._shared.governor
        return map_sync(function, items, window, concurrency=concurrency, ordered=ordered)

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
        from .wait import wait_for

        flow = wait_for(
            read,
            states,
            what=what,
            interval=interval,
            timeout=timeout,
            on_progress=on_progress,
            secrets=self.config.secrets,
        )
        job: T = self.run(flow)
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
        """Download a file that the API gave a URL for; see :func:`avala_ext.transfer.download`."""
        from .transfer import download

        return self.run(download(self, url, path, progress=progress, resume=resume, sha256=sha256))

    @cached_property
    def async_side(self) -> AsyncAPIClient:
        """The async client on the same configuration, behind ``client.async_<resource>``."""
        return self._async_class._beside(self.config, self._shared, self._shared.async_transport)

    def close(self) -> None:
        """Close the connections. The client cannot be used afterwards; closing twice is fine."""
        if self._borrows:
            return
        self._transport.close()
        if "async_transport" in self._shared.__dict__:
            self._shared.async_transport.close_now()

    def __enter__(self) -> Self:
        """Use the client in a ``with`` block that closes it."""
        return self

    def __exit__(self, *exc_info: object) -> None:
        """Close the client."""
        self.close()


class AsyncAPIClient(_BaseClient[httpx.AsyncClient]):
    """The awaiting client that generated resources call. Runs on asyncio."""

    _transport: AsyncTransport

    @classmethod
    def _connect(
        cls, http_client: httpx.AsyncClient | None, *, proxies: bool = True
    ) -> AsyncTransport:
        _check_kind(http_client, httpx.AsyncClient)
        return AsyncTransport(http_client, proxies=proxies)

    async def run(self, flow: Flow[T]) -> T:
        """Drive a flow of effects to its result."""
        self._check_open()
        return await arun(flow, self._transport)

    async def send(self, request: Request[T]) -> T:
        """Make one call and return its decoded result."""
        return (await self.run(call(self, request))).parsed

    async def send_detailed(self, request: Request[T]) -> Response[T]:
        """Make one call and return the result with status, headers and raw body."""
        return await self.run(call(self, request))

    async def page(self, request: Request[PageModel[T]]) -> AsyncCursorPage[T]:
        """Fetch one page of a list."""
        from .pages import AsyncCursorPage

        return AsyncCursorPage(self.page, *_page_parts(request, await self.send(request)))

    async def whole(self, request: Request[list[T]]) -> AsyncCursorPage[T]:
        """Fetch a list that the API answers whole, as a page that is the last."""
        from .pages import AsyncCursorPage

        return AsyncCursorPage(self.whole, request, await self.send(request))

    def iterate(
        self, request: Request[PageModel[T]], *, max_items: int | None = None
    ) -> AsyncPager[T]:
        """Iterate over a list across pages; nothing is fetched before the first item is wanted."""
        from .pages import AsyncPager

        return AsyncPager(self.page, request, max_items=max_items)

    def iterate_whole(
        self, request: Request[list[T]], *, max_items: int | None = None
    ) -> AsyncPager[T]:
        """Iterate over a list that the API answers whole."""
        from .pages import AsyncPager

        return AsyncPager(self.whole, request, max_items=max_items)

    def map(
        self,
        function: Callable[[Item], Awaitable[T]],
        items: Iterable[Item] | AsyncIterable[Item],
        *,
        concurrency: int = DEFAULT_CONCURRENCY,
        ordered: bool = True,
    ) -> AsyncGenerator[Outcome[Item, T]]:
        """Call a method for many items, several at a time, within the server's rate limit.

            async for outcome in client.map(client.tasks.get, uids):
                print(outcome.item, outcome.error or outcome.result().name)

        As in the sync client, with tasks for threads; ``items`` may also be an async iterable,
        such as ``client.tasks.iter()``. To end early for certain, close the generator
        (``contextlib.aclosing``): leaving a loop alone leaves that to the event loop.
        """
        from .concurrency import map_async

        window = self._shared.governor
        return map_async(function, items, window, concurrency=concurrency, ordered=ordered)

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
        from .wait import wait_for

        flow = wait_for(
            read,
            states,
            what=what,
            interval=interval,
            timeout=timeout,
            on_progress=on_progress,
            secrets=self.config.secrets,
        )
        job: T = await self.run(flow)
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
        """Download a file that the API gave a URL for; see :func:`avala_ext.transfer.download`."""
        from .transfer import download

        return await self.run(
            download(self, url, path, progress=progress, resume=resume, sha256=sha256)
        )

    async def close(self) -> None:
        """Close the connections. The client cannot be used afterwards; closing twice is fine."""
        if not self._borrows:
            await self._transport.close()

    async def aclose(self) -> None:
        """Close the connections; another name for :meth:`close`."""
        await self.close()

    async def __aenter__(self) -> Self:
        """Use the client in an ``async with`` block that closes it."""
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        """Close the client."""
        await self.close()


def _check_kind(http_client: object, kind: type) -> None:
    """Refuse a client of the other flavour, or of another library."""
    if http_client is not None and not isinstance(http_client, kind):
        raise ValueError(f"http_client must be an httpx.{kind.__name__}")


def _page_parts(request: Request[Any], page: PageModel[T]) -> tuple[Any, ...]:
    """Take the generated envelope apart."""
    count = getattr(page, "count", None)
    return request, list(page.results), page.next, page.previous, count
