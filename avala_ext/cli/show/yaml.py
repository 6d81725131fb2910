"""Writing YAML, without a library: block style, and text quoted wherever it could be misread."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ..shapes import is_array, is_nested, is_object

__all__ = ["to_yaml"]

# Plain text that no YAML version reads as a number, a boolean, null, a date or an indicator.
_SAFE = re.compile(r"[A-Za-z/][A-Za-z0-9_./@+-]*(?: [A-Za-z0-9_./@+(-][A-Za-z0-9_./@+(),-]*)*")
_WORDS = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null", "none"))
# JSON leaves these as they are, but YAML allows them only as escapes.
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]")


def to_yaml(value: Any) -> str:
    """Return a plain JSON value as a YAML document, with a line break at the end."""
    return "\n".join(_lines(value)) + "\n"


def _lines(value: Any) -> Iterator[str]:
    """Yield the lines of a value that stands on lines of its own."""
    if is_object(value) and value:
        for name, member in value.items():
            yield from _member(f"{_scalar(name)}:", member)
    elif is_array(value) and value:
        for member in value:
            yield from _item(member)
    else:
        yield _scalar(value)


def _member(name: str, value: Any) -> Iterator[str]:
    """Yield a key with its value, nested ones indented below it."""
    if is_nested(value) and value:
        yield name
        yield from (f"  {line}" for line in _lines(value))
    else:
        yield f"{name} {_scalar(value)}"


def _item(value: Any) -> Iterator[str]:
    """Yield an element of a list; a nested one begins behind the dash."""
    mark = "- "
    for line in _lines(value):
        yield mark + line
        mark = "  "


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        plain = _SAFE.fullmatch(value) and value.lower() not in _WORDS
        return value if plain else _quoted(value)
    if isinstance(value, float):
        return _number(value)
    return json.dumps(value)


def _number(value: float) -> str:
    """Write a number so that YAML 1.1 sees a float: it wants a point before an exponent."""
    text = repr(value)
    return text.replace("e", ".0e") if "e" in text and "." not in text else text


def _quoted(text: str) -> str:
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)
