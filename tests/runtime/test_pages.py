"""Pages and iterators: all items once, in order, with little memory, and resumable."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from itertools import islice
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from avala_ext.errors import APIResponseError, NotFoundError, ServerError
from avala_ext.pages import CursorPage
from avala_ext.wire import Request

from .conftest import Side, SyncClient


class Envelope:
    """A generated page model in small."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.results = data["results"]
        self.next = data.get("next")
        self.previous = data.get("previous")
        self.count = data.get("count")


class Library:
    """A server with a list of numbers, in pages by cursor or by number."""

    def __init__(self, total: int = 10, size: int = 3, *, numbered: bool = False) -> None:
        self.total = total
        self.size = size
        self.name = "page" if numbered else "cursor"
        self.requests: list[dict[str, str]] = []
        self.fail: dict[int, list[httpx.Response]] = {}
        self.links: dict[int, str | None] = {}
        self.delay = 0.0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = {n: v[0] for n, v in parse_qs(request.url.query.decode()).items()}
        self.requests.append(query)
        time.sleep(self.delay)
        first = 1 if self.name == "page" else 0
        page = int(query.get(self.name, first)) - first
        if self.fail.get(page):
            return self.fail[page].pop(0)
        items = list(range(page * self.size, min(self.total, (page + 1) * self.size)))
        more = (page + 1) * self.size < self.total
        link = f"http://elsewhere.example/list/?{self.name}={page + 1 + first}&evil=1"
        body = {
            "results": items,
            "next": self.links.get(page, link if more else None),
            "previous": f"http://a/?{self.name}={page - 1 + first}" if page else None,
            "count": self.total,
        }
        return httpx.Response(200, json=body)


def listing(**query: object) -> Request[Any]:
    """Make the request of the list."""
    return Request("things_list", "GET", "/things/", decode=Envelope, query=query)


def take(side: Side, pager: Any, count: int) -> Any:
    """Take some items from an iterator."""
    if not side.is_async:
        return list(islice(pager, count))

    async def collect() -> Any:
        return [await anext(pager) for _ in range(count)]

    return collect()


@pytest.mark.parametrize("numbered", [False, True])
def test_iterator_walks_all_pages(side: Side, numbered: bool) -> None:
    """Every item comes once, in order; the filters go along; only the cursor is followed."""
    library = Library(numbered=numbered)

    items = side.drive(lambda c: side.list(c.iterate(listing(status="x"))), library)

    assert items == list(range(10))
    assert len(library.requests) == 4
    assert all(query["status"] == "x" and "evil" not in query for query in library.requests)


@pytest.mark.parametrize("wanted", [0, 1, 3, 4, 10, 99])
def test_max_items(side: Side, wanted: int) -> None:
    """`max_items` ends the walk without a request more than needed."""
    library = Library()

    items = side.drive(lambda c: side.list(c.iterate(listing(), max_items=wanted)), library)

    assert items == list(range(min(10, wanted)))
    assert len(library.requests) == (min(wanted, 10) + 2) // 3


def test_negative_max_items(side: Side) -> None:
    """A negative number of items is a mistake in the caller's code."""
    with pytest.raises(ValueError, match="max_items"):
        side.make(Library()).iterate(listing(), max_items=-1)


def test_nothing_is_fetched_before_it_is_wanted(side: Side) -> None:
    """Making an iterator sends nothing."""
    library = Library()
    side.make(library).iterate(listing())
    assert library.requests == []


def test_page(side: Side) -> None:
    """A page is a sequence of its items and knows its neighbours."""
    library = Library()

    def work(client: Any) -> Any:
        page = client.page(listing())

        def look(page: CursorPage[Any]) -> Any:
            assert page.items == page.data == list(page) == [0, 1, 2]
            assert (len(page), page[0], page[1:], page.count) == (3, 0, [1, 2], 10)
            assert (page.next_cursor, page.previous_cursor, page.has_more) == ("1", None, True)
            assert repr(page).endswith("Page of 3 items, has_more=True>")
            return side.then(page.next_page(), lambda page: (page.items, page.previous_cursor))

        return side.then(page, look)

    assert side.drive(work, library) == ([3, 4, 5], "0")


def test_walks_from_a_page(side: Side) -> None:
    """`auto_paging_iter` and `iter_pages` begin with the page at hand and ask no page twice."""
    library = Library()

    def items(client: Any) -> Any:
        return side.then(client.page(listing()), lambda p: side.list(p.auto_paging_iter()))

    def pages(client: Any) -> Any:
        return side.then(client.page(listing()), lambda p: side.list(p.iter_pages()))

    assert side.drive(items, library) == list(range(10))
    assert [len(page) for page in side.drive(pages, library)] == [3, 3, 3, 1]
    assert len(library.requests) == 8


def test_whole_lists(side: Side) -> None:
    """A list that comes whole has the same face: one page, one iterator."""
    request = Request("things_all", "GET", "/things/", decode=list)

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=[1, 2, 3])

    page = side.drive(lambda c: c.whole(request), answer)
    assert (page.items, page.has_more, page.next_cursor) == ([1, 2, 3], False, None)
    items = side.drive(lambda c: side.list(c.iterate_whole(request, max_items=2)), answer)
    assert items == [1, 2]


@pytest.mark.parametrize(("page", "link"), [(0, "?cursor=0"), (2, "?cursor=1"), (2, "?cursor=2")])
def test_circle(side: Side, page: int, link: str) -> None:
    """A list that leads back ends in an error, after every item before it came exactly once."""
    library = Library()
    library.links[page] = f"http://a/{link}"
    if page == 0:
        library.links[0] = "http://a/?cursor=1"
        library.links[1] = "http://a/?cursor=1"
    seen: list[int] = []

    with pytest.raises(APIResponseError, match="leads in a circle"):
        side.drive(lambda c: gather(side, c.iterate(listing()), seen), library)

    assert seen == list(range(6 if page == 0 else 9))


def test_circle_of_numbered_pages(side: Side) -> None:
    """The first page counts as number 1 although it was asked for without."""
    library = Library(numbered=True)
    library.links[1] = "http://a/?page=1"
    seen: list[int] = []

    with pytest.raises(APIResponseError, match="leads in a circle"):
        side.drive(lambda c: gather(side, c.iterate(listing()), seen), library)

    assert seen == list(range(6))


def test_circle_of_pages(side: Side) -> None:
    """`iter_pages` notices a circle too."""
    library = Library()
    library.links[1] = "http://a/?cursor=1"

    with pytest.raises(APIResponseError, match="leads in a circle"):
        side.drive(
            lambda c: side.then(c.page(listing()), lambda p: side.list(p.iter_pages())), library
        )


def test_endless_empty_pages(side: Side) -> None:
    """A list of nothing but empty pages with new cursors ends in an error."""
    counter = iter(range(10**9))

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"results": [], "next": f"?cursor={next(counter)}"})

    with pytest.raises(APIResponseError, match="empty pages"):
        side.drive(lambda c: side.list(c.iterate(listing())), answer)


def gather(side: Side, pager: Any, seen: list[int]) -> Any:
    """Collect items into a list that survives an error."""
    if not side.is_async:
        for item in pager:
            seen.append(item)
        return None

    async def collect() -> None:
        async for item in pager:
            seen.append(item)

    return collect()


@pytest.mark.parametrize("link", ["http://a/?other=1", "http://[bad/?cursor=1", "?cursor="])
def test_a_link_without_a_cursor(side: Side, link: str) -> None:
    """A link that names no page is an error, not the end of the list."""
    library = Library()
    library.links[0] = link

    with pytest.raises(APIResponseError, match="link to another page"):
        side.drive(lambda c: side.list(c.iterate(listing())), library)


def test_error_in_mid_iteration(side: Side) -> None:
    """An error is raised where it happens; iterating again asks for the same page again."""
    library = Library()
    library.fail[2] = [httpx.Response(500), httpx.Response(404)]
    seen: list[int] = []

    def work(client: Any) -> Any:
        pager = client.iterate(listing())

        async def arun() -> None:
            for error in (ServerError, NotFoundError):
                with pytest.raises(error):
                    await gather(side, pager, seen)
                assert seen == list(range(6))
            await gather(side, pager, seen)

        def run() -> None:
            for error in (ServerError, NotFoundError):
                with pytest.raises(error):
                    gather(side, pager, seen)
                assert seen == list(range(6))
            gather(side, pager, seen)

        return arun() if side.is_async else run()

    side.drive(work, library, max_retries=0)
    assert seen == list(range(10))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(total=st.integers(0, 12), size=st.integers(1, 5), taken=st.integers(0, 12))
@pytest.mark.parametrize("numbered", [False, True])
def test_resumable_anywhere(side: Side, numbered: bool, total: int, size: int, taken: int) -> None:
    """After any number of items, `cursor` and `offset` are enough to go on, with nothing lost."""
    taken = min(taken, total)
    name = "page" if numbered else "cursor"

    def begin(client: Any) -> Any:
        pager = client.iterate(listing())
        some = take(side, pager, taken)
        return side.then(some, lambda items: (items, pager.cursor, pager.offset))

    items, cursor, offset = side.drive(begin, Library(total, size, numbered=numbered))
    query = {} if cursor is None else {name: cursor}
    rest = side.drive(
        lambda c: side.list(c.iterate(listing(**query))), Library(total, size, numbered=numbered)
    )

    assert items + rest[offset:] == list(range(total))


def test_prefetch(side: Side) -> None:
    """The next page is on its way while the caller works on this one."""
    library = Library(total=6)
    library.delay = 0.05
    seen: list[int] = []

    def work(client: Any) -> Any:
        pager = client.iterate(listing())

        async def arun() -> None:
            async for item in pager:
                seen.append(len(library.requests))
                if item == 0:
                    await asyncio.sleep(0.02)

        def run() -> None:
            for item in pager:
                seen.append(len(library.requests))
                if item == 0:
                    time.sleep(0.02)

        return arun() if side.is_async else run()

    side.drive(work, library)
    assert seen[1] == 2


def test_early_close_leaves_nothing_running(side: Side) -> None:
    """Closing early ends the thread or task that fetches ahead, and the iterator is at its end."""
    library = Library()
    library.delay = 0.05

    def work(client: Any) -> Any:
        pager = client.iterate(listing())

        async def arun() -> Any:
            async with pager:
                assert await anext(pager) == 0
            assert len(asyncio.all_tasks()) == 1
            return await side.list(pager)

        def run() -> Any:
            with pager:
                assert next(pager) == 0
            assert not [t for t in threading.enumerate() if t.name == "avala-next-page"]
            return list(pager)

        return arun() if side.is_async else run()

    assert side.drive(work, library) == []


def test_an_abandoned_iterator_stops(side: Side, recwarn: pytest.WarningsRecorder) -> None:
    """Forgetting an iterator ends what it was fetching, without a word."""
    library = Library()
    library.delay = 0.02

    def work(client: Any) -> Any:
        async def arun() -> int:
            async for _ in client.iterate(listing()):
                break
            gc.collect()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            return len(asyncio.all_tasks())

        def run() -> int:
            for _ in client.iterate(listing()):
                break
            gc.collect()
            time.sleep(0.1)
            return 1 + len([t for t in threading.enumerate() if t.name == "avala-next-page"])

        return arun() if side.is_async else run()

    assert side.drive(work, library) == 1
    assert not recwarn.list


def test_one_place_at_a_time() -> None:
    """Two tasks that turn the page of one iterator get an error instead of doubled items."""
    library = Library()

    async def main(client: Any) -> list[Any]:
        pager = client.iterate(listing())

        async def slow(request: Any) -> Any:
            await asyncio.sleep(0.01)
            return await client.page(request)

        pager._fetch = slow
        return [*await asyncio.gather(anext(pager), anext(pager), return_exceptions=True)]

    side = Side("async")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AVALA_ALLOW_INSECURE_BASE_URL", "1")
        first, second = side.drive(main, library)
    assert first == 0
    assert isinstance(second, RuntimeError)


def test_memory_is_flat(monkeypatch: pytest.MonkeyPatch) -> None:
    """Walking a hundred thousand items holds two pages, not the list."""
    import tracemalloc

    monkeypatch.setenv("AVALA_ALLOW_INSECURE_BASE_URL", "1")
    side = Side("sync")
    library = Library(total=100_000, size=500)
    library.requests = Forgetful()
    assert isinstance(side.make(library), SyncClient)

    def work(client: Any) -> int:
        peak = 0
        for number, _ in enumerate(client.iterate(listing())):
            if number == 5_000:
                tracemalloc.start()
            if number % 5_000 == 4_999 and number > 20_000:
                peak = max(peak, tracemalloc.get_traced_memory()[0])
        tracemalloc.stop()
        return peak

    assert side.drive(work, library) < 2_000_000


class Forgetful(list[Any]):
    """A list that keeps nothing."""

    def append(self, _: Any) -> None:
        """Drop."""
