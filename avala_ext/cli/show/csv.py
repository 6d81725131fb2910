"""Comma separated values, as a stream."""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any, Final

import click
import orjson

from ..shapes import is_object
from ..terminal import is_terminal
from .plain import MISSING, field, field_names, plain

__all__ = ["csv_lines"]

_SAMPLE: Final = 100
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def csv_lines(items: Iterable[Any], columns: Sequence[str]) -> Iterator[str]:
    """Yield a header and a row for each item; nested values are JSON, null is empty.

    Columns are the documented fields and those that the first items have. Undocumented fields
    that turn up later have no column; a warning names them.
    """
    walk = iter(items)
    sample = list(islice(walk, _SAMPLE))
    if not sample:
        return
    names = list(columns) or field_names(sample) or ["value"]
    lost: dict[str, None] = {}
    write = csv.writer(_Line(), lineterminator="\n").writerow
    yield write(names)
    for record in map(plain, chain(sample, walk)):
        if is_object(record) and not columns:
            lost.update(dict.fromkeys(record.keys() - set(names)))
        yield write([_cell(record, name) for name in names])
    if lost:
        click.echo(f"Warning: fields left out of the CSV: {', '.join(lost)}", err=True)


def _cell(record: Any, name: str) -> str:
    value = field(record, name) if is_object(record) else record
    if value is MISSING or value is None:
        return ""
    if isinstance(value, str):
        return _CONTROL.sub("\ufffd", value) if is_terminal(sys.stdout) else value
    return orjson.dumps(value, default=str).decode()


class _Line:
    """A file that hands back what is written to it."""

    def write(self, text: str) -> str:
        """Return the text."""
        return text
