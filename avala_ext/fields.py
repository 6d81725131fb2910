"""Classes that are nothing but their fields: slots and a constructor.

They do what ``attrs`` classes did here, without its import (7 ms) and without code that is
compiled for each class each time it is imported (0.4 ms): the constructor is one loop that all of
them share. Checkers know such classes by ``dataclass_transform``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NoReturn, Self, dataclass_transform

__all__ = ["REQUIRED", "FieldsMeta", "Value", "fill"]

REQUIRED: Final[Any] = object()
"""Stands for the default of a field that has none."""


class FieldsMeta(type):
    """Makes slots of the annotated names of a class, in their order, and notes their defaults.

    A base has slots as it says, and no fields. The annotations must be there when the class is
    made: its module begins with ``from __future__ import annotations``.
    """

    __fields__: Mapping[str, Any]

    def __new__(
        mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], *, base: bool = False
    ) -> FieldsMeta:
        """Make the class."""
        hints: list[str] = [] if base else list(namespace.get("__annotations__", ()))
        own = {field: namespace.pop(field, REQUIRED) for field in hints}
        namespace.setdefault("__slots__", tuple(own))
        made = super().__new__(mcs, name, bases, namespace)
        fields: dict[str, Any] = {}
        for above in reversed(made.__mro__[1:]):
            fields.update(above.__dict__.get("__fields__", {}))
        made.__fields__ = {**fields, **own}
        return made

    @property
    def __signature__(cls) -> Any:
        """What ``help`` and editors show of the constructor."""
        from inspect import Parameter, Signature

        empty = Parameter.empty
        return Signature(
            [
                Parameter(
                    name, Parameter.KEYWORD_ONLY, default=empty if default is REQUIRED else default
                )
                for name, default in cls.__fields__.items()
            ]
        )


def fill(target: Any, values: dict[str, Any]) -> None:
    """Set every field to its value or its default.

    Raises:
        TypeError: A required field is missing, or there is no field of a name.
    """
    kind: str = target.__class__.__name__
    fields: Mapping[str, Any] = target.__fields__
    for name, default in fields.items():
        value = values.pop(name, default)
        if value is REQUIRED:
            raise TypeError(f"{kind}() lacks the argument {name!r}")
        object.__setattr__(target, name, value)
    for name in values:
        raise TypeError(f"{kind}() has no argument {name!r}")


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Value(metaclass=FieldsMeta, base=True):
    """Base of small values: they never change, and are equal when all fields are."""

    def __init__(self, /, **values: Any) -> None:
        """Set the fields, which are given by name."""
        fill(self, values)
        self._check()

    def _check(self) -> None:
        """Refuse what cannot be."""

    def evolve(self, **changes: Any) -> Self:
        """Return a copy in which some fields are others."""
        names = type(self).__fields__
        return type(self)(**{**{name: getattr(self, name) for name in names}, **changes})

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse."""
        raise AttributeError(f"{type(self).__name__} cannot be changed; use evolve()")

    def __delattr__(self, name: str) -> NoReturn:
        """Refuse."""
        raise AttributeError(f"{type(self).__name__} cannot be changed; use evolve()")

    def __eq__(self, other: object) -> bool:
        """Compare class and fields."""
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in type(self).__fields__)

    def __hash__(self) -> int:
        """Go by the fields."""
        return hash((type(self), *(getattr(self, name) for name in type(self).__fields__)))

    def __reduce__(self) -> Any:
        """Pickle and copy by way of the constructor."""
        values = {name: getattr(self, name) for name in type(self).__fields__}
        return _make, (type(self), values)

    def __repr__(self) -> str:
        """Show the fields."""
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in type(self).__fields__)
        return f"{type(self).__name__}({shown})"


def _make(kind: type[Value], values: dict[str, Any]) -> Value:
    return kind(**values)
