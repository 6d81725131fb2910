"""What kind of JSON value something is, in a way that type checkers follow."""

from __future__ import annotations

from typing import Any, TypeGuard

__all__ = ["is_array", "is_nested", "is_object"]


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether a plain value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a plain value is an array."""
    return isinstance(value, list)


def is_nested(value: object) -> bool:
    """Tell whether a plain value holds others."""
    return isinstance(value, dict | list)
