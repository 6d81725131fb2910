"""Checks that generated models call while they read an answer.

The fast path stands in the models themselves; these functions are reached for values that
need more than a type comparison, and when something is wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Final, NoReturn, TypeGuard, TypeVar

__all__ = [
    "DecodeError",
    "bad",
    "decode_list",
    "is_array",
    "is_object",
    "iso",
    "object_",
    "parse_date",
    "parse_datetime",
]

T = TypeVar("T")

iso = datetime.fromisoformat
"""The parser in C, as a name that generated models reach in one step."""

_KINDS: Final[dict[type, str]] = {
    dict: "an object",
    list: "an array",
    str: "a string",
    bool: "a boolean",
    type(None): "null",
}


class DecodeError(ValueError):
    """An answer is not of the documented shape. The request flow makes it an APIResponseError."""


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell a decoded JSON object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Tell a decoded JSON array."""
    return isinstance(value, list)


def bad(where: str, expected: str, value: object) -> NoReturn:
    """Refuse a value.

    Args:
        where: Model and field, such as ``Task.uid``.
        expected: What the document says, such as ``a string``.
        value: What came instead; only its type is shown, since it may be secret or huge.
    """
    raise DecodeError(f"{where}: expected {expected}, got {_KINDS.get(type(value), 'a number')}")


def object_(data: object, where: str) -> dict[str, Any]:
    """Return the JSON object, or refuse what is none."""
    if is_object(data):
        return data
    bad(where, "an object", data)


def decode_list(decode_item: Callable[[Any], T], data: object, where: str) -> list[T]:
    """Decode each element of a JSON array."""
    if not is_array(data):
        bad(where, "an array", data)
    return [decode_item(item) for item in data]


def parse_datetime(value: object, where: str) -> datetime:
    """Read an ISO 8601 time, by the C parser where it can and by dateutil where it cannot."""
    if type(value) is not str:
        bad(where, "an ISO 8601 time", value)
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        from dateutil.parser import isoparse
    try:
        return isoparse(value)
    except (ValueError, OverflowError):
        raise DecodeError(f"{where}: {value[:40]!r} is not an ISO 8601 time") from None


def parse_date(value: object, where: str) -> date:
    """Read an ISO 8601 calendar date."""
    if type(value) is not str:
        bad(where, "an ISO 8601 date", value)
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise DecodeError(f"{where}: {value[:40]!r} is not an ISO 8601 date") from None
