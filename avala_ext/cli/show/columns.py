"""Which fields a table shows when nobody says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from ..shapes import is_array, is_nested
from .plain import MISSING, field

__all__ = ["choose", "ranked"]

_FIRST: Final = ("uid", "id", "slug", "name", "title", "label", "email", "username", "full_name")
_STATE: Final = (
    "status", "state", "is_active", "enabled", "role", "severity", "type", "kind", "task_type",
    "data_type", "format", "metric", "operator", "threshold", "provider", "visibility",
)  # fmt: skip
_LAST: Final = ("created_at", "updated_at")


def ranked(names: Iterable[str], records: Sequence[Any]) -> list[str]:
    """Return the fields worth a column, the most telling first.

    Left out is what no record has a value for, and what does not fit into a cell: nested
    records and lists of them.
    """
    useful = [name for name in names if _fits([field(record, name) for record in records])]
    return sorted(useful, key=lambda name: _rank(name, useful.index(name)))


def _rank(name: str, position: int) -> tuple[int, int]:
    for rank, group in enumerate((_FIRST, _STATE)):
        if name in group:
            return rank, group.index(name)
    if name in _LAST:
        return 4, _LAST.index(name)
    return (3 if name.endswith(("_at", "_uid", "_url", "url")) else 2), position


def _fits(values: Iterable[Any]) -> bool:
    present = [value for value in values if value is not MISSING and value is not None]
    return bool(present) and not any(map(_is_deep, present))


def _is_deep(value: Any) -> bool:
    return any(map(is_nested, value)) if is_array(value) else is_nested(value)


def choose(names: Sequence[str], sizes: Sequence[int], room: int, gap: int) -> list[int]:
    """Return the positions of the columns that fit side by side, at least the first.

    Args:
        names: Columns by rank.
        sizes: Terminal columns that each needs.
        room: Terminal columns there are.
        gap: Blanks between two columns.
    """
    chosen, used = [0], sizes[0]
    for position in range(1, len(names)):
        if used + gap + sizes[position] <= room:
            chosen.append(position)
            used += gap + sizes[position]
    return chosen
