"""Results of the client as plain JSON values, and the fields in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from ..shapes import is_array, is_object

__all__ = ["MISSING", "field", "field_names", "flatten", "plain", "uid_of"]

MISSING: Any = object()
"""What :func:`field` gives for a field that is not there."""

_IDENTITIES = ("uid", "id", "slug", "invitation_uid", "user_uid", "email", "username")


def plain(value: Any) -> Any:
    """Return a model, page item, path or time as a plain JSON value."""
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return to_dict()
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if is_object(value):
        return {name: plain(member) for name, member in value.items()}
    if isinstance(value, datetime | date):
        return value.isoformat()
    if is_array(value):
        return [plain(member) for member in value]
    return str(value)


def field_names(items: Iterable[Any]) -> list[str]:
    """Return the fields of the first level: the documented ones in order, then others.

    Args:
        items: Results as the client gave them. A documented field counts even where no item
            has a value.
    """
    names: dict[str, None] = {}
    for item in items:
        documented: Iterable[Any] = getattr(item, "__attrs_attrs__", ())
        for attribute in documented:
            if not attribute.name.startswith("_"):
                names[attribute.name] = None
        record = plain(item)
        if is_object(record):
            names.update(dict.fromkeys(record))
    return list(names)


def field(record: Any, name: str) -> Any:
    """Return a field of a plain record; dots reach into nested ones, numbers into lists."""
    if is_object(record) and name in record:
        return record[name]
    head, dot, rest = name.partition(".")
    inner: Any = MISSING
    if is_object(record):
        inner = record.get(head, MISSING)
    elif is_array(record) and head.isdigit() and int(head) < len(record):
        inner = record[int(head)]
    return field(inner, rest) if dot and inner is not MISSING else inner


def pick(record: Any, names: Sequence[str]) -> dict[str, Any]:
    """Return some fields of a record as a record; what is not there becomes null."""
    found = ((name, field(record, name)) for name in names)
    return {name: None if value is MISSING else value for name, value in found}


def flatten(record: dict[str, Any], prefix: str = "") -> list[tuple[str, Any]]:
    """Return the fields of nested records as pairs, the names joined by dots."""
    pairs: list[tuple[str, Any]] = []
    for name, value in record.items():
        if is_object(value) and value:
            pairs += flatten(value, f"{prefix}{name}.")
        else:
            pairs.append((prefix + name, value))
    return pairs


def uid_of(record: Any) -> str | None:
    """Return what identifies a record; ``None`` if nothing does."""
    if isinstance(record, str):
        return record
    for name in _IDENTITIES:
        value = field(record, name)
        if value is not MISSING and value is not None:
            return str(value)
    return None
