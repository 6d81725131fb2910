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
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeAlias, TypeVar, overload
from urllib.parse import parse_qs, urlsplit

from .errors import APIResponseError
from .wire import Request

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable

__all__ = ["AsyncCursorPage", "AsyncPager", "CursorPage", "PageModel", "Pager"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_WORTH_A_THREAD: Final = 0.002
"""Seconds. After a page that came faster than this, the next one is not fetched ahead."""

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

    __slots__ = ("_next", "_previous", "_request", "count", "items")

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
        self._request = request
        self._next = _link(request, next_url)
        self._previous = _link(request, previous_url)

    @property
    def data(self) -> list[T]:
        """The items of this page; another name for ``items`` (seed 003)."""
        return self.items

    @property
    def next_cursor(self) -> str | None:
        """Cursor of the next page; ``None`` on the last page (seed 000)."""
        return None if self._next is None else self._next[1]

    @property
    def previous_cursor(self) -> str | None:
        """Cursor of the page before; ``None`` on the first page (seed 000)."""
        return None if self._previous is None else self._previous[1]

    @property
    def has_more(self) -> bool:
        """Whether there is a next page (seed 000)."""
        return self._next is not None

    @property
    def next_request(self) -> Request[Any] | None:
        """The call that fetches the next page, with the same filters; ``None`` at the end."""
        return None if self._next is None else self._request.with_query(**dict([self._next]))

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
            guard.check(page)
            yield page
            page = page.next_page()

    def auto_paging_iter(self) -> Pager[T]:
        """Iterate over the items of this page and of all that follow."""
        return Pager(self._fetch, self._request, first=self)


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
            guard.check(page)
            yield page
            page = await page.next_page()

    def auto_paging_iter(self) -> AsyncPager[T]:
        """Iterate over the items of this page and of all that follow."""
        return AsyncPager(self._fetch, self._request, first=self)


class _CircleGuard:
    """Remembers the cursors of one walk, as hashes, and refuses to see one twice."""

    def __init__(self) -> None:
        self._seen: set[int] = set()

    def check(self, page: _Page[Any]) -> None:
        cursor = page.next_cursor
        if cursor is None:
            return
        mark = hash(cursor)
        if mark in self._seen:
            raise APIResponseError(
                f"{page._request.method} {page._request.path}: the list leads in a circle: "
                "the API named the same next page twice"
            )
        self._seen.add(mark)


class _Walk(Generic[T]):
    """Where an iterator stands: the page being consumed, and how much is still wanted."""

    def __init__(self, request: Request[Any], max_items: int | None) -> None:
        if max_items is not None and max_items < 0:
            raise ValueError(f"max_items must be at least 0, not {max_items}")
        self._request: Request[Any] | None = request
        self._wanted = max_items
        self._guard = _CircleGuard()
        self._current: Iterator[T] = iter(())
        self._length = 0
        self._position = request

    @property
    def cursor(self) -> str | None:
        """Cursor of the page that holds the next item; ``None`` for the first page.

        Together with ``offset`` it is all that is needed to go on later, also in another
        process: ``islice(resource.iter(cursor=cursor, ...), offset, None)``.
        """
        query = self._standing.query
        value = query.get("cursor", query.get("page"))
        return None if value is None else str(value)

    @property
    def offset(self) -> int:
        """Items of that page that were already handed out."""
        left = operator.length_hint(self._current)
        return 0 if left == 0 and self._request is not None else self._length - left

    @property
    def _standing(self) -> Request[Any]:
        """The request whose page holds the next item."""
        exhausted = operator.length_hint(self._current) == 0
        return self._request if exhausted and self._request is not None else self._position

    def _enter(self, page: _Page[T]) -> Iterator[T]:
        """Begin to consume a page, and learn which one follows."""
        self._guard.check(page)
        items = page.items
        if self._wanted is not None:
            items = items[: self._wanted]
            self._wanted -= len(items)
        self._position = page._request
        self._length = len(items)
        self._request = None if self._wanted == 0 else page.next_request
        self._current = iter(items)
        return self._current


class Pager(_Walk[T]):
    """Iterates over the items of a list across pages, holding two pages at the most.

    While the caller works on one page, the next one is fetched in the background, unless
    pages come so fast that it would not pay. An iterator is used up by one walk.
    """

    def __init__(
        self,
        fetch: Callable[[Request[Any]], CursorPage[T]],
        request: Request[Any],
        *,
        max_items: int | None = None,
        first: CursorPage[T] | None = None,
    ) -> None:
        super().__init__(request, max_items)
        self._fetch = fetch
        self._first = first
        self._items = self._generate()

    def __iter__(self) -> Iterator[T]:
        """Go on where the iterator stands."""
        return self._items

    def __next__(self) -> T:
        """Return the next item, fetching the next page when needed."""
        return next(self._items)

    def close(self) -> None:
        """Stop early. A page that is being fetched is thrown away when it arrives."""
        self._items.close()

    def _generate(self) -> Generator[T, None, None]:
        ahead: _Ahead[T] | None = None
        page, self._first = self._first, None
        while page is not None or ahead is not None or self._request is not None:
            if page is None:
                started = time.monotonic()
                page = ahead.result() if ahead is not None else self._fetch(self._upcoming())
                took = time.monotonic() - started
                patient = ahead is not None or took > _WORTH_A_THREAD
            else:
                patient = True
            items = self._enter(page)
            page = None
            ahead = _Ahead(self._fetch, self._request) if patient and self._request else None
            yield from items

    def _upcoming(self) -> Request[Any]:
        assert self._request is not None
        return self._request


class _Ahead(Generic[T]):
    """Fetches one page in a thread of its own."""

    def __init__(
        self, fetch: Callable[[Request[Any]], CursorPage[T]], request: Request[Any]
    ) -> None:
        self._fetch = fetch
        self._request = request
        self._page: CursorPage[T] | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._work, name="avala-next-page", daemon=True)
        self._thread.start()

    def _work(self) -> None:
        try:
            self._page = self._fetch(self._request)
        except BaseException as error:
            self._error = error

    def result(self) -> CursorPage[T]:
        """Wait for the page; raise what went wrong."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        assert self._page is not None
        return self._page


class AsyncPager(_Walk[T]):
    """Iterates over the items of a list across pages, holding two pages at the most.

    While the caller works on one page, a task fetches the next. An iterator is used up by
    one walk.
    """

    def __init__(
        self,
        fetch: Callable[[Request[Any]], Awaitable[AsyncCursorPage[T]]],
        request: Request[Any],
        *,
        max_items: int | None = None,
        first: AsyncCursorPage[T] | None = None,
    ) -> None:
        super().__init__(request, max_items)
        self._fetch = fetch
        self._first = first
        self._ahead: asyncio.Future[AsyncCursorPage[T]] | None = None

    def __aiter__(self) -> AsyncPager[T]:
        """Go on where the iterator stands."""
        return self

    async def __anext__(self) -> T:
        """Return the next item, awaiting the next page when needed."""
        for item in self._current:
            return item
        while await self._turn():
            for item in self._current:
                return item
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Stop early and cancel the page that is being fetched."""
        self._request, self._current = None, iter(())
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead.cancel():
            import asyncio

            await asyncio.wait([ahead])

    def __del__(self) -> None:
        """Cancel the page that is being fetched when the walk is abandoned."""
        ahead = getattr(self, "_ahead", None)
        if ahead is not None and not ahead.done() and not ahead.get_loop().is_closed():
            ahead.cancel()

    async def _turn(self) -> bool:
        """Enter the next page; ``False`` at the end."""
        import asyncio

        if self._first is not None:
            page, self._first = self._first, None
        elif self._ahead is not None:
            ahead, self._ahead = self._ahead, None
            page = await ahead
        elif self._request is not None:
            page = await self._fetch(self._request)
        else:
            return False
        self._enter(page)
        if self._request is not None:
            self._ahead = asyncio.ensure_future(self._fetch(self._request))
        return True


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
