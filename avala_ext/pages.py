"""Pages of a list, and iterators that walk from page to page.

A page knows the request it came from, so the filters go along to the next one. Only the
cursor is read out of ``next``; the URL itself is never followed, so that no foreign host
ever sees the key. A cursor that was seen before ends in an error, never in silence or in
doubled items, and an error in mid-iteration is raised where it happens.
"""

from __future__ import annotations

import operator
import threading
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeAlias, TypeVar, overload
from urllib.parse import parse_qs, urlsplit

from .data.tabular import AsyncTabular, Tabular
from .errors import APIResponseError
from .flow import Do, Flow, arun, run
from .transports import Interrupt
from .wire import Request

if TYPE_CHECKING:
    from collections.abc import Awaitable

__all__ = ["AsyncCursorPage", "AsyncPager", "CursorPage", "PageModel", "Pager"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_FOREVER: Final = float("inf")
_NO_WORLD: Any = None  # turning a page calls functions, and sends nothing by itself
_MOST_EMPTY_PAGES: Final = 1000
"""Pages without an item in a row, after which a list counts as endless."""

_WORTH_A_THREAD: Final = 0.005
"""Seconds. After a page that was waited for less than this, the next is not fetched ahead."""

_Link: TypeAlias = tuple[str, str]
"""Name and value of the query parameter that leads to another page."""


class PageModel(Protocol[T_co]):
    """The generated envelope of a list."""

    @property
    def results(self) -> Sequence[T_co]:
        """Items of this page."""
        ...

    @property
    def next(self) -> str | None:
        """Absolute URL of the next page."""
        ...

    @property
    def previous(self) -> str | None:
        """Absolute URL of the page before."""
        ...


class _Page(Generic[T]):
    """What pages of both flavours have in common."""

    __slots__ = ("count", "items", "next_link", "previous_link", "request")

    def __init__(
        self,
        request: Request[Any],
        items: list[T],
        next_url: str | None = None,
        previous_url: str | None = None,
        count: int | None = None,
    ) -> None:
        self.items = items
        self.count = count
        self.request = request
        self.next_link = _link(request, next_url)
        self.previous_link = _link(request, previous_url)

    @property
    def data(self) -> list[T]:
        """The items of this page; another name for ``items`` (seed 003)."""
        return self.items

    @property
    def next_cursor(self) -> str | None:
        """Cursor of the next page; ``None`` on the last page (seed 000)."""
        return None if self.next_link is None else self.next_link[1]

    @property
    def previous_cursor(self) -> str | None:
        """Cursor of the page before; ``None`` on the first page (seed 000)."""
        return None if self.previous_link is None else self.previous_link[1]

    @property
    def has_more(self) -> bool:
        """Whether there is a next page (seed 000)."""
        return self.next_link is not None

    @property
    def next_request(self) -> Request[Any] | None:
        """The call that fetches the next page, with the same filters; ``None`` at the end."""
        return None if self.next_link is None else self.request.with_query(**dict([self.next_link]))

    def __len__(self) -> int:
        """Count the items of this page."""
        return len(self.items)

    def __iter__(self) -> Iterator[T]:
        """Iterate over the items of this page alone; ``auto_paging_iter`` goes on."""
        return iter(self.items)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        """Take items of this page by position."""
        return self.items[index]

    def __repr__(self) -> str:
        """Say how many items there are and whether more follow."""
        return f"<{type(self).__name__} of {len(self)} items, has_more={self.has_more}>"


class CursorPage(_Page[T]):
    """One page of a list.

    Attributes:
        items: The items of this page; ``data`` is another name for the same list.
        count: Number of items on all pages, where the API tells it; else ``None``.
    """

    __slots__ = ("_fetch",)

    def __init__(self, fetch: Callable[[Request[Any]], CursorPage[T]], *page: Any) -> None:
        super().__init__(*page)
        self._fetch = fetch

    def next_page(self) -> CursorPage[T] | None:
        """Fetch the next page with the same filters; ``None`` on the last page."""
        request = self.next_request
        return None if request is None else self._fetch(request)

    def iter_pages(self) -> Iterator[CursorPage[T]]:
        """Yield this page and all that follow.

        Raises:
            APIResponseError: The API leads in a circle.
        """
        page: CursorPage[T] | None = self
        guard = _CircleGuard()
        while page is not None:
            yield page
            guard.follow(page)
            page = page.next_page()

    def auto_paging_iter(self) -> Pager[T]:
        """Iterate over the items of this page and of all that follow."""
        return Pager(self._fetch, self.request, first=self)


class AsyncCursorPage(_Page[T]):
    """One page of a list, for async code.

    Attributes:
        items: The items of this page; ``data`` is another name for the same list.
        count: Number of items on all pages, where the API tells it; else ``None``.
    """

    __slots__ = ("_fetch",)

    def __init__(
        self, fetch: Callable[[Request[Any]], Awaitable[AsyncCursorPage[T]]], *page: Any
    ) -> None:
        super().__init__(*page)
        self._fetch = fetch

    async def next_page(self) -> AsyncCursorPage[T] | None:
        """Fetch the next page with the same filters; ``None`` on the last page."""
        request = self.next_request
        return None if request is None else await self._fetch(request)

    async def iter_pages(self) -> AsyncIterator[AsyncCursorPage[T]]:
        """Yield this page and all that follow.

        Raises:
            APIResponseError: The API leads in a circle.
        """
        page: AsyncCursorPage[T] | None = self
        guard = _CircleGuard()
        while page is not None:
            yield page
            guard.follow(page)
            page = await page.next_page()

    def auto_paging_iter(self) -> AsyncPager[T]:
        """Iterate over the items of this page and of all that follow."""
        return AsyncPager(self._fetch, self.request, first=self)


class _CircleGuard:
    """Remembers the pages of one walk, as hashes, and notices when one is to come again."""

    def __init__(self) -> None:
        self._seen: set[int] = set()
        self._empty = 0

    def leads_back(self, page: _Page[Any]) -> bool:
        """Note a page; tell whether its link leads to one before, or only to empty ones."""
        if page.next_link is None:
            return False
        name, following = page.next_link
        # The first of numbered pages is often asked for without its number.
        present = page.request.query.get(name, "1" if name == "page" else None)
        self._seen.add(hash(str(present)))
        self._empty = 0 if page.items else self._empty + 1
        return hash(following) in self._seen or self._empty > _MOST_EMPTY_PAGES

    def follow(self, page: _Page[Any]) -> None:
        """Refuse to go on from a page that leads back."""
        if self.leads_back(page):
            raise _circle(page.request)


def _circle(request: Request[Any]) -> APIResponseError:
    return APIResponseError(
        f"{request.method} {request.path}: the list leads in a circle: "
        "the API named the same page twice, or nothing but empty pages"
    )


def _idle_time() -> float:
    """Return a clock, in seconds, that stands still while this thread is working."""
    return time.monotonic() - time.thread_time()


class _Walk(Generic[T]):
    """Where an iterator stands: the page being consumed, and how much is still wanted.

    The flavours differ in how they fetch ahead and in their iterator methods; which page comes
    when is decided here, by :meth:`_turn`.
    """

    def __init__(
        self,
        fetch: Callable[[Request[Any]], Any],
        request: Request[Any],
        *,
        max_items: int | None = None,
        first: _Page[T] | None = None,
    ) -> None:
        if max_items is not None and (type(max_items) is not int or max_items < 0):
            raise ValueError(f"max_items must be a whole number from 0, not {max_items!r}")
        self._fetch = fetch
        self._first = first
        self._ahead: Any = None  # a function that gives the next page, which is on its way
        self._waited = _FOREVER  # seconds that the last page was waited for
        self._origin = self._position = request  # leads to the page being consumed
        self._request = None if max_items == 0 else request  # leads to the page after it
        self._wanted = max_items
        self._guard = _CircleGuard()
        self._circle = False
        self._current: Iterator[T] = iter(())
        self._length = 0
        self._turning = self._stopped = False

    @property
    def cursor(self) -> str | None:
        """Cursor of the page that holds the next item; ``None`` for the first page.

        Together with ``offset`` it is all that is needed to go on later, also in another
        process: ``islice(resource.iter(cursor=cursor, ...), offset, None)`` with the same
        filters. Lists by page number tell the number, to be given as ``page``.
        """
        query = self._standing.query
        value = query.get("cursor", query.get("page"))
        return None if value is None else str(value)

    @property
    def offset(self) -> int:
        """Items of that page that were already handed out."""
        left = operator.length_hint(self._current)
        return self._length - left if self._standing is self._position else 0

    @property
    def _standing(self) -> Request[Any]:
        """The request whose page holds the next item."""
        exhausted = operator.length_hint(self._current) == 0
        return self._request if exhausted and self._request is not None else self._position

    def _turn(self) -> Flow[bool]:
        """Enter the next page and start to fetch the one after it; ``False`` at the end."""
        if self._turning:
            raise RuntimeError("this iterator waits for a page already: use it in one place")
        if self._request is None:
            return False
        if self._circle:
            raise _circle(self._request)
        self._turning = True
        try:
            page = yield from self._next_page(self._request)
        finally:
            self._turning = False
        if not self._stopped:  # meanwhile
            self._enter(page)
        return not self._stopped

    def _lots(self) -> Flow[list[T] | None]:
        """Return the items at hand, a page at the most; ``None`` at the end."""
        while not (items := list(self._current)):
            if not (yield from self._turn()):
                return None
        return items

    def _next_page(self, request: Request[Any]) -> Flow[_Page[T]]:
        """Get the page from where it is; after an error it is fetched anew the next time."""
        first, self._first = self._first, None
        ahead, self._ahead = self._ahead, None
        if first is not None:
            return first
        begun = _idle_time()
        page: _Page[T] = yield Do(self._fetch, request) if ahead is None else Do(ahead)
        self._waited = _idle_time() - begun if ahead is None else ahead.waited
        return page

    def _enter(self, page: _Page[T]) -> None:
        items = page.items
        if self._wanted is not None:
            items = items[: self._wanted]
            self._wanted -= len(items)
        self._position = page.request
        self._request = None if self._wanted == 0 else page.next_request
        self._length, self._current = len(items), iter(items)
        # An error only when the page behind the link is wanted: the items of this one are good.
        self._circle = self._guard.leads_back(page)
        if self._request is not None and not self._circle:
            self._ahead = self._start(self._request)

    def _start(self, request: Request[Any]) -> Any:
        """Begin to fetch a page; return a function that gives it, or ``None`` to fetch it later."""
        raise NotImplementedError

    def _stop(self) -> Any:
        """End the walk; return what was being fetched ahead, if anything."""
        ahead, self._ahead, self._first = self._ahead, None, None
        self._request, self._current, self._stopped = None, iter(()), True
        return ahead


class Pager(_Walk[T], Tabular):
    """Iterates over the items of a list across pages, holding two pages at the most.

    While the caller works on one page, the next one is fetched in the background, unless
    pages come so fast that it would not pay. An iterator is used up by one walk. After an
    error it stands where it stood: iterating again asks for the same page again.
    """

    def __iter__(self) -> Iterator[T]:
        """Go on where the iterator stands."""
        return chain.from_iterable(self._stretches())

    def _stretches(self) -> Iterator[Iterator[T]]:
        yield self._current
        while run(self._turn(), _NO_WORLD):
            yield self._current

    def __next__(self) -> T:
        """Return the next item, fetching the next page when needed."""
        for stretch in self._stretches():
            for item in stretch:
                return item
        raise StopIteration

    def close(self) -> None:
        """Stop early. A page that is being fetched is given up, and its thread ends."""
        ahead = self._stop()
        if ahead is not None:
            ahead.cancel(patience=1.0)

    def __enter__(self) -> Pager[T]:
        """Use the iterator in a ``with`` block that closes it."""
        return self

    def __exit__(self, *exc_info: object) -> None:
        """Stop."""
        self.close()

    def __del__(self) -> None:
        """Give up the page that is being fetched when the walk is abandoned."""
        ahead = getattr(self, "_ahead", None)
        if ahead is not None:
            ahead.cancel(patience=0.0)

    def _start(self, request: Request[Any]) -> Any:
        return _Ahead(self._fetch, request) if self._waited > _WORTH_A_THREAD else None


class _Ahead:
    """Fetches one page in a thread of its own."""

    def __init__(self, fetch: Callable[[Request[Any]], Any], request: Request[Any]) -> None:
        self._fetch = fetch
        self._request = request
        self._page: Any = None
        self._error: BaseException | None = None
        self.waited = _FOREVER
        self._interrupt = Interrupt()
        self._thread = threading.Thread(target=self._work, name="avala-next-page", daemon=True)
        self._thread.start()

    def _work(self) -> None:
        self._interrupt.bind()
        begun = _idle_time()
        try:
            self._page = self._fetch(self._request)
        except BaseException as error:
            self._error = error
        self.waited = _idle_time() - begun

    def __call__(self) -> Any:
        """Wait for the page; raise what went wrong."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._page

    def cancel(self, *, patience: float) -> None:
        """End the thread, and wait for that so many seconds at the most."""
        self._interrupt.set()
        self._thread.join(patience)


class AsyncPager(_Walk[T], AsyncTabular):
    """Iterates over the items of a list across pages, holding two pages at the most.

    While the caller works on one page, a task fetches the next. An iterator is used up by
    one walk. After an error it stands where it stood: iterating again asks for the same page
    again.
    """

    def __aiter__(self) -> AsyncPager[T]:
        """Go on where the iterator stands."""
        return self

    async def __anext__(self) -> T:
        """Return the next item, awaiting the next page when needed."""
        for item in self._current:
            return item
        while await arun(self._turn(), _NO_WORLD):
            for item in self._current:
                return item
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Stop early and cancel the page that is being fetched."""
        ahead = self._stop()
        if ahead is not None:
            await ahead.cancel()

    async def __aenter__(self) -> AsyncPager[T]:
        """Use the iterator in an ``async with`` block that closes it."""
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        """Stop."""
        await self.aclose()

    def __del__(self) -> None:
        """Cancel the page that is being fetched when the walk is abandoned."""
        ahead = getattr(self, "_ahead", None)
        if ahead is not None:
            ahead.abandon()

    def _start(self, request: Request[Any]) -> Any:
        return _AsyncAhead(self._fetch(request))


class _AsyncAhead:
    """Fetches one page in a task of its own, which costs next to nothing."""

    waited: Final = _FOREVER

    def __init__(self, fetching: Coroutine[Any, Any, Any]) -> None:
        import asyncio

        self._task = asyncio.ensure_future(fetching)

    def __call__(self) -> Any:
        """Return what gives the page when awaited."""
        return self._task

    def abandon(self) -> bool:
        """Cancel the task; tell whether it was still running."""
        if not self._task.done():
            # The task of a loop that was closed can be neither cancelled nor awaited.
            return not self._task.get_loop().is_closed() and self._task.cancel()
        if not self._task.cancelled():
            self._task.exception()  # else asyncio would complain that nobody looked
        return False

    async def cancel(self) -> None:
        """Cancel the task and wait for its end."""
        import asyncio

        if self.abandon():
            await asyncio.wait([self._task])


def _link(request: Request[Any], url: str | None) -> _Link | None:
    """Read the cursor, or failing that the page number, out of a link (facts B044).

    Raises:
        APIResponseError: There is a link, but nothing in it that names a page.
    """
    if not url:
        return None
    try:
        query = parse_qs(urlsplit(url).query)
    except ValueError:
        query = {}
    for name in ("cursor", "page"):
        if query.get(name):
            return name, query[name][0]
    if "page" in request.query:
        return "page", "1"  # the first numbered page is linked without its number
    raise APIResponseError(
        f"{request.method} {request.path}: the link to another page has neither "
        "a cursor nor a page number"
    )
