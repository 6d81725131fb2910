"""Whether a JSON value came through unchanged, as far as the document lets one tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

_TIME = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}):([0-9]{2}):([0-9]{2})(\.[0-9]+)?"
    r"(?:[Zz]|([+-])([0-9]{2}):?([0-9]{2}))"
)


def plain(result: Any) -> Any:
    """Return what the client read as the JSON that it writes again."""
    if isinstance(result, list):
        return [plain(one) for one in result]
    return result.to_dict() if hasattr(result, "to_dict") else result


def differences(sent: Any, received: Any, place: str = "", *, grows: bool = False) -> Iterator[str]:
    """Say where two JSON values differ; nothing when the second stands for the first.

    Two texts that name the same instant are the same. An object may gain fields that are null:
    the document lets null stand for an optional field that is missing.

    Args:
        sent: the value that went in.
        received: the value that came out.
        place: where both stand, for the messages.
        grows: whether objects may gain any fields, as stored ones do.
    """
    if isinstance(sent, dict) and isinstance(received, dict):
        yield from _objects(sent, received, place, grows)
    elif isinstance(sent, list) and isinstance(received, list):
        if len(sent) != len(received):
            yield f"{place or '/'}: {len(sent)} elements became {len(received)}"
        for index, pair in enumerate(zip(sent, received, strict=False)):
            yield from differences(*pair, f"{place}/{index}", grows=grows)
    elif not _same(sent, received):
        yield f"{place or '/'}: {sent!r} became {received!r}"


def _objects(
    sent: dict[str, Any], received: dict[str, Any], place: str, grows: bool
) -> Iterator[str]:
    for name, value in sent.items():
        if name in received:
            yield from differences(value, received[name], f"{place}/{name}", grows=grows)
        else:
            yield f"{place}/{name}: is gone"
    for name in received.keys() - sent.keys():
        if received[name] is not None and not grows:
            yield f"{place}/{name}: appeared, {received[name]!r}"


def _same(sent: Any, received: Any) -> bool:
    if isinstance(sent, bool) or isinstance(received, bool):
        return sent is received
    if sent == received:
        return True
    if isinstance(sent, str) and isinstance(received, str):
        moment = instant(sent)
        return moment is not None and moment == instant(received)
    return False


def instant(text: str) -> tuple[int, str] | None:
    """Read an RFC 3339 time as whole seconds and a fraction, or ``None`` when it is none.

    The fraction is cut to the microsecond, which is as far as Python's clocks go. A leap second
    counts as the first of the next minute.
    """
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    day, hour, minute, second, fraction, sign, hours, minutes = found.groups()
    try:
        days = date.fromisoformat(day).toordinal()
    except ValueError:
        return None
    offset = (int(hours or 0) * 60 + int(minutes or 0)) * (-1 if sign == "-" else 1)
    # Plain arithmetic, for a datetime cannot leave the years 1 to 9999 when it goes to UTC.
    seconds = (days * 1440 + int(hour) * 60 + int(minute) - offset) * 60 + int(second)
    return seconds, (fraction or ".")[1:7].ljust(6, "0")
