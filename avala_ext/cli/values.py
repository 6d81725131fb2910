"""Types of command line parameters: how the words that a user types become values."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from .kinds import Kind
from .param_type import ParamType
from .shapes import is_array
from .terminal import cut

__all__ = ["Day", "Json", "Moment", "Text", "read_json", "split_list", "type_of"]

_TIMES = "2026-11-24T15:00Z, 'Nov 24 3pm', yesterday or '3 hours ago'"


class Text(ParamType):
    """Text with known values, which completion offers; others are accepted unless closed."""

    name = "text"

    def __init__(self, choices: Iterable[str] = (), *, closed: bool = False) -> None:
        self.choices = tuple(choices)
        self.closed = closed

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Check against the choices where nothing else is allowed."""
        if self.closed and value not in self.choices:
            self.fail(f"{value!r} is not one of {', '.join(self.choices)}.", param, ctx)
        return str(value)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Offer the known values; in a list, behind what was typed so far."""
        before, comma, last = incomplete.rpartition(",")
        if not getattr(param, "multiple", False):
            before, comma, last = "", "", incomplete
        return [
            CompletionItem(f"{before}{comma}{choice}")
            for choice in self.choices
            if choice.startswith(last)
        ]


class Moment(ParamType):
    """A point in time: ISO 8601, `now`, `yesterday`, `3 hours ago`, or what dateutil reads."""

    name = "time"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """Return the time with its zone; without one, local time is meant."""
        from .moments import read_moment

        if isinstance(value, datetime):
            return value
        try:
            return read_moment(str(value), datetime.now().astimezone())
        except ValueError:
            self.fail(f"{value!r} is not a time; write {_TIMES}.", param, ctx)


class Day(ParamType):
    """A date, written like a time."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the date in local time."""
        if isinstance(value, date):
            return value
        return Moment().convert(value, param, ctx).date()


class Json(ParamType):
    """A JSON value: typed in, `@file` (.json or .jsonl), or `-` for standard input."""

    name = "json"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Read and decode."""
        if not isinstance(value, str):
            return value
        try:
            return read_json(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


def read_json(text: str) -> Any:
    """Return the JSON value that a word stands for.

    Raises:
        ValueError: A file cannot be read, or what was read is not JSON; says where and why.
    """
    import orjson

    name = "standard input" if text == "-" else text[1:] if text.startswith("@") else ""
    content = _content(text)
    try:
        if name.endswith(".jsonl"):
            return [orjson.loads(line) for line in content.splitlines() if line.strip()]
        return orjson.loads(content)
    except orjson.JSONDecodeError as error:
        advice = "" if name else "; write JSON, @file.json, or - for standard input"
        raise ValueError(f"{name or cut(text, 40)} is not JSON: {error}{advice}") from None


def _content(text: str) -> bytes | str:
    if text == "-":
        return sys.stdin.read()
    if not text.startswith("@"):
        return text
    try:
        return Path(text[1:]).expanduser().read_bytes()
    except OSError as error:
        raise ValueError(f"{text[1:]}: {error.strerror or error}") from None


def split_list(words: Iterable[str], convert: Callable[[str], Any]) -> list[Any]:
    """Return the items of a list option that was repeated, comma separated or a JSON array."""
    items: list[Any] = []
    for word in words:
        if word.lstrip().startswith("[") or word == "-" or word.startswith("@"):
            found = read_json(word)
            items.extend(found if is_array(found) else [found])
        else:
            items.extend(convert(part.strip()) for part in word.split(",") if part.strip())
    return items


class Listed(ParamType):
    """One use of a list option: items separated by commas, or a JSON array."""

    name = "list"

    def __init__(self, item: ParamType) -> None:
        self.item = item

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> list[Any]:
        """Return the items of this use."""
        if not isinstance(value, str):
            return list(value)
        if isinstance(self.item, Json):
            found = self.item.convert(value, param, ctx)
            return found if is_array(found) else [found]
        try:
            return split_list([value], lambda part: self.item.convert(part, param, ctx))
        except ValueError as error:
            self.fail(str(error), param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Offer what the items offer."""
        return self.item.shell_complete(ctx, param, incomplete)


def type_of(kind: Kind) -> ParamType:
    """Return the parameter type for a kind."""
    if kind.name == "list":
        return Listed(type_of(kind.item or Kind("text")))
    if kind.name == "text":
        return Text(kind.choices, closed=kind.closed)
    simple: dict[str, ParamType] = {
        "whole": click.INT,
        "number": click.FLOAT,
        "flag": click.BOOL,
        "time": Moment(),
        "date": Day(),
        "path": click.Path(path_type=Path),
    }
    return simple.get(kind.name) or Json()
