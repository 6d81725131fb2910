"""What a server, network or proxy may do to an answer that the document allows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    -1.5,
    2**70,
    "",
    "never documented",
    "2025-13-45T99:99:99Z",
    [],
    [None],
    {},
    {"": [0]},
)
"""JSON values of every kind, most of which fit nowhere."""

BODIES: tuple[bytes, ...] = (
    b"",
    b"{",
    b"\xff\xfe",
    b"<html><body>502 Bad Gateway</body></html>",
    b"[" * 100_000,
    b"NaN",
    b'"\\ud800"',
    b"\xef\xbb\xbfnull",
    *(json.dumps(value).encode() for value in ODD),
)
"""Whole bodies, JSON or not."""

STATUSES = (
    *(200, 201, 202, 204, 206, 299, 301, 302, 304, 308),
    *(400, 401, 402, 403, 404, 405, 409, 410, 413, 415, 418, 422, 423, 429, 451),
    *(500, 501, 502, 503, 504, 599),
)


def mutations(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield what was done, and the value in which one thing is missing, added or replaced."""
    for place, part in _parts(value, ()):
        for odd in ODD:
            if type(odd) is not type(part) or odd != part:
                yield f"{_text(place)} is {odd!r}", _replaced(value, place, odd)
        if isinstance(part, dict):
            yield f"{_text(place)} has more", _replaced(value, place, {**part, "never seen": [1]})
            for name in part:
                rest = {key: each for key, each in part.items() if key != name}
                yield f"{_text((*place, name))} is missing", _replaced(value, place, rest)


def _parts(value: Any, place: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    yield place, value
    # One element stands for all: a list is decoded alike throughout.
    inner: dict[Any, Any] = value if isinstance(value, dict) else {}
    if isinstance(value, list):
        inner = dict(list(enumerate(value))[:1])
    for key, part in inner.items():
        yield from _parts(part, (*place, key))


def _replaced(value: Any, place: tuple[str | int, ...], new: Any) -> Any:
    if not place:
        return new
    key, *rest = place
    copy: Any = dict(value) if isinstance(value, dict) else list(value)
    copy[key] = _replaced(value[key], tuple(rest), new)
    return copy


def _text(place: tuple[str | int, ...]) -> str:
    return "/" + "/".join(map(str, place))
