"""Writing results to standard output in the format that was asked for."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any, Final, NamedTuple

import orjson

from ..problems import Failure, Usage
from ..shapes import is_object
from ..terminal import clean, colourful, is_terminal, width
from .plain import MISSING, field, field_names, pick, plain, uid_of

__all__ = ["Style", "write_items", "write_one"]

_SAMPLE: Final = 100
_FLUSH_EVERY: Final = 100
_C1 = re.compile("[\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Style(NamedTuple):
    """How to show results.

    Attributes:
        format: table, json, jsonl, yaml or csv.
        columns: Fields to show; empty for all (in a table, a sensible choice).
        quiet: Show uids only.
    """

    format: str
    columns: tuple[str, ...] = ()
    quiet: bool = False

    @classmethod
    def resolve(cls, output: str | None, columns: tuple[str, ...], *, quiet: bool) -> Style:
        """Fill in the default: a table for people, JSON for programs."""
        return cls(output or ("table" if is_terminal(sys.stdout) else "json"), columns, quiet)


def write_items(items: Iterable[Any], style: Style) -> None:
    """Write a list as it comes, holding a few items at the most.

    Raises:
        Usage: A column does not exist.
        Failure: Uids were asked for and an item has none.
    """
    if style.quiet:
        _write(uid + "\n" for uid in map(_uid, items))
        return
    items = _checked(items, style.columns)
    _write(_WRITERS[style.format](items, style))


def write_one(value: Any, style: Style) -> None:
    """Write a single result; nothing for ``None``."""
    if value is None:
        return
    if style.quiet:
        _write([_uid(value) + "\n"])
    elif style.format in ("csv", "jsonl"):
        write_items([value], style)
    elif style.format == "table":
        from .table import record_lines

        list(_checked([value], style.columns))
        _write(f"{line}\n" for line in record_lines(value, style.columns, _screen()))
    else:
        list(_checked([value], style.columns))
        _write([_document(_selected(plain(value), style.columns), style.format)])


def _write(pieces: Iterable[str]) -> None:
    """Write text, seen at once on a terminal and in batches by a program."""
    write, flush = sys.stdout.write, sys.stdout.flush
    every = 1 if is_terminal(sys.stdout) else _FLUSH_EVERY
    for number, piece in enumerate(pieces, 1):
        write(piece)
        if number % every == 0:
            flush()
    flush()


def _uid(item: Any) -> str:
    uid = uid_of(plain(item))
    if uid is None:
        raise Failure("these results have no uid; choose fields with --columns instead of -q")
    return clean(uid)


def _checked(items: Iterable[Any], columns: Sequence[str]) -> Iterable[Any]:
    """Pass items through, refusing columns that none of the first ones has."""
    if not columns:
        return items
    walk = iter(items)
    sample = list(islice(walk, _SAMPLE))
    records = [plain(item) for item in sample]
    known = field_names(sample)
    for name in columns:
        found = any(field(record, name) is not MISSING for record in records)
        if sample and not found and name.partition(".")[0] not in known:
            raise Usage(f"there is no column {name!r}; there are {', '.join(known)}")
    return chain(sample, walk)


def _selected(record: Any, columns: Sequence[str]) -> Any:
    return pick(record, columns) if columns and is_object(record) else record


def _screen() -> Any:
    from .table import Screen

    return Screen(width(), colourful(sys.stdout))


def _table(items: Iterable[Any], style: Style) -> Iterator[str]:
    from .table import table_lines

    return (f"{line}\n" for line in table_lines(items, style.columns, _screen()))


def _json(items: Iterable[Any], style: Style) -> Iterator[str]:
    """Yield one array, item by item."""
    mark = "["
    for item in items:
        text = _encode(_selected(plain(item), style.columns), orjson.OPT_INDENT_2)
        yield f"{mark}\n  " + text.replace("\n", "\n  ")
        mark = ","
    yield "[]\n" if mark == "[" else "\n]\n"


def _json_lines(items: Iterable[Any], style: Style) -> Iterator[str]:
    for item in items:
        yield _encode(_selected(plain(item), style.columns)) + "\n"


def _yaml(items: Iterable[Any], style: Style) -> Iterator[str]:
    from .yaml import to_yaml

    empty = True
    for item in items:
        yield to_yaml([_selected(plain(item), style.columns)])
        empty = False
    if empty:
        yield "[]\n"


def _csv(items: Iterable[Any], style: Style) -> Iterator[str]:
    from .csv import csv_lines

    return csv_lines(items, style.columns)


_WRITERS: dict[str, Callable[[Iterable[Any], Style], Iterator[str]]] = {
    "table": _table,
    "json": _json,
    "jsonl": _json_lines,
    "yaml": _yaml,
    "csv": _csv,
}


def _document(value: Any, form: str) -> str:
    if form == "yaml":
        from .yaml import to_yaml

        return to_yaml(value)
    return _encode(value, orjson.OPT_INDENT_2) + "\n"


def _encode(value: Any, option: int = 0) -> str:
    """Write JSON that no terminal takes for a command."""
    text = orjson.dumps(value, default=str, option=option).decode()
    return text if text.isascii() else _C1.sub(lambda m: f"\\u{ord(m[0]):04x}", text)
