"""Filters, ordering and the two ways of paging, as the document's conventions state them."""

from __future__ import annotations

import base64
import functools
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, quote_plus, urlencode

import orjson

from .messages import Refusal, Request, Row, is_list, is_object
from .store import Entry

DEFAULT_LIMIT = 20

_PLAIN_QUERY = re.compile(r"[A-Za-z0-9_.~=&-]*")
"""A query that says the same when it is read and written again."""


@dataclass(slots=True, frozen=True)
class Filter:
    """One query parameter that narrows a list.

    Attributes:
        field: the field of the row it looks at.
        mode: ``equals``, ``iequals`` (letter case ignored), ``contains`` (substring, case
            ignored) or ``search`` (substring of any text field).
    """

    field: str
    mode: str = "equals"

    def keeps(self, row: Row, wanted: Any) -> bool:
        """Whether a row passes when `wanted` was asked for."""
        if self.mode == "search":
            return any(_contains(v, wanted) for k, v in row.items() if not k.startswith("_"))
        value = row.get(self.field, row.get(f"_{self.field}"))
        if self.mode == "contains":
            return _contains(value, wanted)
        if is_list(wanted):
            return any(self._equal(value, one) for one in wanted)
        return self._equal(value, wanted)

    def narrow(self, entries: list[Entry], wanted: Any) -> list[Entry]:
        """Return the entries whose rows pass when `wanted` was asked for."""
        if self.mode not in ("equals", "iequals") or not isinstance(wanted, str):
            return [entry for entry in entries if self.keeps(entry.row, wanted)]
        # Nearly all filters compare texts, of which hundreds of rows have few different ones: each
        # is compared once.
        field, hidden = self.field, f"_{self.field}"
        verdicts = _Verdicts(self._equal, wanted)
        return [
            entry
            for entry in entries
            if (
                verdicts[value]
                if isinstance(
                    value := entry.row[field] if field in entry.row else entry.row.get(hidden), str
                )
                else self._equal(value, wanted)
            )
        ]

    def _equal(self, value: Any, wanted: Any) -> bool:
        if is_list(value):
            return any(self._equal(one, wanted) for one in value)
        if is_object(value):
            return self._equal(value.get("uid"), wanted)
        if self.mode == "iequals" and isinstance(value, str):
            return value.casefold() == str(wanted).casefold()
        if isinstance(value, bool) or isinstance(wanted, bool):
            return value is wanted
        return bool(value == wanted)


class _Verdicts(dict[str, bool]):
    """Which texts pass a filter, each found out when it is first met."""

    def __init__(self, equal: Callable[[Any, Any], bool], wanted: Any) -> None:
        super().__init__()
        self._equal, self._wanted = equal, wanted

    def __missing__(self, text: str) -> bool:
        verdict = self[text] = self._equal(text, self._wanted)
        return verdict


@dataclass(slots=True, frozen=True)
class Order:
    """How a list is sorted: by a field (or by creation when empty), rising or falling."""

    field: str = ""
    falling: bool = False

    def key(self, entry: Entry) -> tuple[Any, ...]:
        """Return the sort key of an entry; creation order breaks ties, so keys are unique."""
        if not self.field:
            return (entry.seq,)
        return (_rank(entry.row.get(self.field)), entry.seq)

    @property
    def text(self) -> str:
        """The order as the `ordering` parameter writes it."""
        return f"{'-' if self.falling else ''}{self.field}"


@dataclass(slots=True, frozen=True)
class Cut:
    """One page cut out of a list, with the cursors of its neighbours."""

    entries: Sequence[Entry]
    next: str | None
    previous: str | None


def sort_entries(entries: Iterable[Entry], order: Order) -> list[Entry]:
    """Sort entries; those already in order of creation are only turned round."""
    if not order.field:
        listed = list(entries)
        return listed[::-1] if order.falling else listed
    return sorted(entries, key=order.key, reverse=order.falling)


def cut_at_cursor(entries: list[Entry], order: Order, cursor: str | None, limit: int) -> Cut:
    """Cut the page that `cursor` names out of sorted entries.

    A cursor holds the sort key of the row it starts behind, not an offset: rows that come or
    go meanwhile neither repeat nor hide others.

    Raises:
        Refusal: 404 when the cursor was not made by this list.
    """
    start, end = 0, min(limit, len(entries))
    if cursor is not None:
        backwards, position = _read_cursor(cursor, order)
        if backwards:
            end = _boundary(entries, order, position, after=False)
            start = max(0, end - limit)
        else:
            start = _boundary(entries, order, position, after=True)
            end = min(len(entries), start + limit)
    page = entries[start:end]
    has_next = end < len(entries)
    return Cut(
        entries=page,
        next=_cursor(order, page[-1], "f") if page and has_next else None,
        previous=_cursor(order, page[0], "r") if page and start > 0 else None,
    )


def page_links(request: Request, cut: Cut) -> dict[str, str | None]:
    """Return the absolute links to the neighbours of a page, on the request's own host."""
    return {
        "next": cut.next and link(request, "cursor", cut.next),
        "previous": cut.previous and link(request, "cursor", cut.previous),
    }


def link(request: Request, name: str, value: str) -> str:
    """Return the request's own URL with one query parameter replaced.

    Args:
        request: the request.
        name: the parameter.
        value: its new value, of letters, digits, ``-`` and ``_``.
    """
    if _PLAIN_QUERY.fullmatch(request.query):
        kept = [one for one in request.query.split("&") if one and one.partition("=")[0] != name]
        return f"{request.origin}{request.path}?{'&'.join([f'{name}={value}', *kept])}"
    pairs = [pair for pair in parse_qsl(request.query, keep_blank_values=True) if pair[0] != name]
    return f"{request.origin}{request.path}?{urlencode([(name, value), *pairs])}"


def numbered_page(
    request: Request, entries: list[Entry], page: int, limit: int
) -> tuple[list[Entry], dict[str, Any]]:
    """Cut a page by its number.

    Returns:
        the entries of the page and the envelope's `count`, `next` and `previous`.

    Raises:
        Refusal: 404 for a page behind the last one; page 1 always exists.
    """
    start = (page - 1) * limit
    if page > 1 and start >= len(entries):
        raise Refusal(404, {"detail": "Invalid page."})
    more = start + limit < len(entries)
    envelope = {
        "count": len(entries),
        "next": link(request, "page", str(page + 1)) if more else None,
        "previous": link(request, "page", str(page - 1)) if page > 1 else None,
    }
    return entries[start : start + limit], envelope


def _boundary(entries: list[Entry], order: Order, position: tuple[Any, ...], *, after: bool) -> int:
    """Return the index of the first entry behind `position` (or not before it)."""
    compare: Callable[[Entry], bool] = functools.partial(
        _is_before, order=order, position=position, inclusive=after
    )
    low, high = 0, len(entries)
    while low < high:
        middle = (low + high) // 2
        if compare(entries[middle]):
            low = middle + 1
        else:
            high = middle
    return low


def _is_before(entry: Entry, *, order: Order, position: tuple[Any, ...], inclusive: bool) -> bool:
    key = order.key(entry)
    if key == position:
        return inclusive
    return key > position if order.falling else key < position


def _cursor(order: Order, entry: Entry, direction: str) -> str:
    # The published cursors are base64 of a query string that begins with "p=" (cD0...).
    text = f"p={quote_plus(orjson.dumps(order.key(entry)))}&o={order.text}&d={direction}"
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _read_cursor(cursor: str, order: Order) -> tuple[bool, tuple[Any, ...]]:
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        text = base64.b64decode(padded.encode("ascii"), altchars=b"-_", validate=True).decode()
        parts = dict(parse_qsl(text, keep_blank_values=True, strict_parsing=True))
        if parts["o"] != order.text or parts["d"] not in ("f", "r"):
            raise ValueError("cursor of another order")
        return parts["d"] == "r", _read_position(orjson.loads(parts["p"]), order)
    except (ValueError, LookupError, TypeError):
        raise Refusal(404, {"detail": "Invalid cursor."}) from None


def _read_position(value: Any, order: Order) -> tuple[Any, ...]:
    """Check what a cursor holds: it comes from outside and may be forged."""
    if not isinstance(value[-1], int) or len(value) != (2 if order.field else 1):
        raise ValueError("malformed position")
    if not order.field:
        return (value[0],)
    kind, content = value[0]
    if kind != 0 and not isinstance(content, _RANKED[kind]):
        raise ValueError("malformed position")
    return ((kind, content), value[1])


_RANKED: dict[int, tuple[type, ...]] = {1: (bool,), 2: (int, float), 3: (str,), 4: (str,)}


def _rank(value: Any) -> tuple[int, Any]:
    """Make values of unlike types comparable: null, booleans, numbers, text, the rest."""
    if value is None:
        return (0, 0)
    if isinstance(value, bool):
        return (1, value)
    if isinstance(value, (int, float)):
        return (2, value)
    if isinstance(value, str):
        return (3, value)
    return (4, orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode())


def _contains(value: Any, wanted: Any) -> bool:
    if is_list(value):
        return any(_contains(one, wanted) for one in value)
    if is_object(value):
        return any(_contains(one, wanted) for one in value.values())
    return isinstance(value, str) and str(wanted).casefold() in value.casefold()
