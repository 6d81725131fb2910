"""Aligned tables and single records for people."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any, Final, NamedTuple

import click

from ..shapes import is_array, is_nested, is_object
from ..terminal import clean, cut, pad, size_of
from .columns import choose, ranked
from .plain import MISSING, field, field_names, flatten, plain

__all__ = ["Screen", "record_lines", "table_lines"]

_SAMPLE: Final = 100
"""Items that decide on columns and their widths; later ones are streamed into that form."""

_WIDEST: Final = 40
_GAP: Final = 2
_FRACTION = re.compile(r"(T\d\d:\d\d:\d\d)\.\d+")

_COLOURS = {
    "green": "completed exported active online created verified success succeeded healthy "
    "accepted ready resolved passed approved",
    "yellow": "pending processing in_progress requested creating running queued paused warning "
    "maintenance acknowledged uploading pending-approval medium",
    "red": "failed error canceled cancelled offline critical unhealthy rejected expired open high",
}
_COLOUR_OF: Final = {word: name for name, words in _COLOURS.items() for word in words.split()}


class Screen(NamedTuple):
    """Where a table is shown.

    Attributes:
        width: Terminal columns; ``None`` where there is no edge.
        colour: Whether to use colours.
    """

    width: int | None
    colour: bool


class _Column(NamedTuple):
    name: str
    size: int
    right: bool


def table_lines(items: Iterable[Any], columns: Sequence[str], screen: Screen) -> Iterator[str]:
    """Yield the lines of a table.

    Args:
        items: Results of the client. They are consumed as the lines are.
        columns: Fields to show; empty for a sensible choice.
        screen: Where the table goes.
    """
    walk = iter(items)
    sample = list(islice(walk, _SAMPLE))
    if not sample:
        return
    records = [plain(item) for item in sample]
    names = list(columns) or ranked(field_names(sample), records) or ["value"]
    layout = _lay_out(names, [_row(record, names) for record in records], screen, bool(columns))
    yield _head(layout, screen)
    for record in chain(records, map(plain, walk)):
        yield _line(record, layout, screen)


def hidden_columns(items: Sequence[Any], screen: Screen) -> list[str]:
    """Name the fields that :func:`table_lines` has no room for."""
    records = [plain(item) for item in items[:_SAMPLE]]
    names = ranked(field_names(items[:_SAMPLE]), records)
    if not names:
        return []
    layout = _lay_out(names, [_row(record, names) for record in records], screen, False)
    shown = {column.name for column in layout}
    return [name for name in field_names(items[:_SAMPLE]) if name not in shown]


def _row(record: Any, names: Sequence[str]) -> list[str]:
    return [cell(_value(record, name)) for name in names]


def _value(record: Any, name: str) -> Any:
    if not is_nested(record):
        return record
    value = field(record, name)
    return None if value is MISSING else value


def cell(value: Any) -> str:
    """Write one value on one line."""
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if is_array(value) and not any(map(is_nested, value)):
        return ", ".join(cell(member) for member in value) or "-"
    if is_nested(value):
        return clean(json.dumps(value, ensure_ascii=False)) if value else "-"
    text = clean(str(value))
    return _FRACTION.sub(r"\1", text) if "T" in text else text


def _lay_out(
    names: Sequence[str], rows: Sequence[Sequence[str]], screen: Screen, fixed: bool
) -> list[_Column]:
    """Decide on columns and widths: all that were asked for, or as many as fit."""
    cells = list(zip(*rows, strict=True))
    wanted = [max(map(size_of, (_title(names[at]), *cells[at]))) for at in range(len(names))]
    chosen: Sequence[int] = range(len(names))
    sizes = wanted
    if screen.width is not None:
        sizes = [
            size if _is_identity(name) else min(size, _WIDEST)
            for name, size in zip(names, wanted, strict=True)
        ]
        if fixed:
            sizes = _squeeze(sizes, screen.width - _GAP * (len(names) - 1))
        else:
            chosen = choose(names, sizes, screen.width, _GAP)
        sizes = _stretch(sizes, wanted, chosen, screen.width)
    return [_Column(names[at], sizes[at], _is_number(cells[at])) for at in chosen]


def _is_identity(name: str) -> bool:
    """Tell whether a field is of no use when it is cut."""
    return name in ("uid", "id", "slug")


def _is_number(column: Sequence[str]) -> bool:
    return all(re.fullmatch(r"-?[\d.]+(?:e[+-]?\d+)?|-", text) for text in column)


def _squeeze(sizes: list[int], room: int) -> list[int]:
    """Take room from the widest columns until all fit, down to a few characters each."""
    sizes = list(sizes)
    while sum(sizes) > room and max(sizes) > 6:
        sizes[sizes.index(max(sizes))] -= 1
    return sizes


def _stretch(
    sizes: list[int], wanted: Sequence[int], chosen: Sequence[int], room: int
) -> list[int]:
    """Give what is left over to columns that were cut, first come, first served."""
    left = room - sum(sizes[at] for at in chosen) - _GAP * (len(chosen) - 1)
    sizes = list(sizes)
    for at in chosen:
        more = max(0, min(left, wanted[at] - sizes[at]))
        sizes[at], left = sizes[at] + more, left - more
    return sizes


def _title(name: str) -> str:
    return clean(name).upper()


def _head(layout: Sequence[_Column], screen: Screen) -> str:
    titles = (
        pad(cut(_title(column.name), column.size), column.size, right=column.right)
        for column in layout
    )
    line = (" " * _GAP).join(titles).rstrip()
    return click.style(line, bold=True) if screen.colour else line


def _line(record: Any, layout: Sequence[_Column], screen: Screen) -> str:
    parts: list[str] = []
    for position, column in enumerate(layout):
        text = cell(_value(record, column.name))
        if screen.width is not None:
            text = cut(text, column.size)
        padded = pad(text, column.size, right=column.right)
        if position == len(layout) - 1:
            padded = padded.rstrip()
        parts.append(paint(padded, text, column.name) if screen.colour else padded)
    return (" " * _GAP).join(parts).rstrip()


def paint(padded: str, text: str, name: str) -> str:
    """Colour a cell by what it says."""
    if text == "-":
        return click.style(padded, dim=True)
    if _is_identity(name.rpartition(".")[2]):
        return click.style(padded, fg="cyan")
    colour = _COLOUR_OF.get(text.lower())
    return click.style(padded, fg=colour) if colour else padded


def record_lines(item: Any, columns: Sequence[str], screen: Screen) -> Iterator[str]:
    """Yield the lines of one record: a field on each, nested ones with dots in their names."""
    record = plain(item)
    if not is_object(record):
        yield cell(record)
        return
    pairs = [(name, _value(record, name)) for name in columns] if columns else flatten(record)
    room = max((size_of(clean(name)) for name, _ in pairs), default=0)
    for name, value in pairs:
        label = pad(clean(name), room)
        text = cell(value)
        lines = _wrap(text, screen.width - room - _GAP if screen.width else None)
        for number, line in enumerate(lines):
            shown = paint(line, text, name) if screen.colour else line
            head = label if number == 0 else " " * room
            head = click.style(head, bold=True) if screen.colour else head
            yield f"{head}{' ' * _GAP}{shown}"


def _wrap(text: str, room: int | None) -> list[str]:
    """Break a long value, unless there is no edge or hardly any room."""
    if room is None or room < 20 or size_of(text) <= room:
        return [text]
    return textwrap.wrap(text, room, break_long_words=False, break_on_hyphens=False) or [text]
