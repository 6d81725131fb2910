"""Times as people write them."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

__all__ = ["read_moment"]

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_AGO = re.compile(
    r"(?:an? |(?P<amount>\d+(?:\.\d+)?) ?)"
    r"(?P<unit>[smhdw]|sec(?:ond)?s?|min(?:ute)?s?|hours?|days?|weeks?) ago",
    re.IGNORECASE,
)
_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}


def read_moment(text: str, now: datetime) -> datetime:
    """Return the time that a text names.

    Args:
        text: ISO 8601, ``now``, ``today``, ``yesterday``, ``tomorrow`` (midnight, or with a time
            of day behind), ``3 hours ago``, or another form that dateutil reads. Without a zone,
            local time is meant.
        now: The present time with its zone.

    Raises:
        ValueError: The text names no time.
    """
    words = " ".join(text.split())
    if not words:
        raise ValueError("no time is named")
    if words.lower() == "now":
        return now
    ago = _AGO.fullmatch(words)
    if ago:
        return now - _span(ago)
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    day, _, clock = words.partition(" ")
    if day.lower() in _DAYS:
        midnight += timedelta(days=_DAYS[day.lower()])
        words = clock
    found = _parse(words, midnight) if words else midnight
    return found if found.tzinfo else found.astimezone()


def _span(ago: re.Match[str]) -> timedelta:
    return timedelta(seconds=float(ago["amount"] or 1) * _UNITS[ago["unit"][0].lower()])


def _parse(text: str, base: datetime) -> datetime:
    """Read ISO 8601, else whatever dateutil reads; what is missing comes from ``base``."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        from dateutil import parser

        try:
            return parser.parse(text, default=base)
        except (parser.ParserError, OverflowError) as error:
            raise ValueError(str(error)) from None
