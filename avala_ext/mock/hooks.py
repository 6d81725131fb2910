"""Where behaviours register what a document cannot say.

A behaviour module under `behaviours/` decorates plain functions::

    @hooks.answers("agents_test")
    def trial(context): ...

Derived handlers call the hooks of a collection at fixed points: `fills` before a new row is
stored, `amends` before a changed row is stored, `reads` when one row is read, `lists` when a
row passes by in a list, `changes` after a write. Without hooks, a derived handler does all
the work.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar

from .context import Context, Handler
from .messages import Event, Json, Row

Fill: TypeAlias = Callable[[Context, Row], Row]
Amend: TypeAlias = Callable[[Context, Row, Row], Row]
Change: TypeAlias = Callable[["Row | None", "Row | None"], Iterable[Event]]
FilterKey: TypeAlias = tuple[str, str]
"""Operation and query parameter."""
RowFilter: TypeAlias = Callable[[Context, Row, Json], bool]
F = TypeVar("F", bound=Callable[..., Any])


@dataclass(slots=True)
class Hooks:
    """The registered behaviours."""

    handlers: dict[str, Handler] = field(default_factory=dict[str, Handler])
    filters: dict[FilterKey, RowFilter] = field(default_factory=dict[FilterKey, RowFilter])
    _fills: dict[str, list[Fill]] = field(default_factory=dict[str, list[Fill]])
    _amends: dict[str, list[Amend]] = field(default_factory=dict[str, list[Amend]])
    listed: dict[str, list[Fill]] = field(default_factory=dict[str, list[Fill]])
    _reads: dict[str, list[Fill]] = field(default_factory=dict[str, list[Fill]])
    _changes: dict[str, list[Change]] = field(default_factory=dict[str, list[Change]])

    aliases: dict[str, str] = field(default_factory=dict[str, str])
    uniques: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    # ---- registering

    def alias(self, component: str, collection: str) -> None:
        """Say that a component is another view of the rows of a collection."""
        self.aliases[component] = collection

    def unique(self, collection: str, name: str) -> None:
        """Say that no two rows of a collection may have one value of a field; null is none."""
        self.uniques.setdefault(collection, []).append(name)

    def answers(self, *operations: str) -> Callable[[F], F]:
        """Register the whole handler of operations, in place of the derived one."""

        def register(handler: F) -> F:
            for operation in operations:
                if operation in self.handlers:
                    raise ValueError(f"{operation} has two handlers")
                self.handlers[operation] = handler
            return handler

        return register

    def fills(self, *collections: str) -> Callable[[F], F]:
        """Register ``(context, row) -> row``, run on a new row before it is stored."""
        return self._into(self._fills, collections)

    def amends(self, *collections: str) -> Callable[[F], F]:
        """Register ``(context, old, new) -> row``, run on a change before it is stored."""
        return self._into(self._amends, collections)

    def reads(self, *collections: str) -> Callable[[F], F]:
        """Register ``(context, row) -> row``, run when one row is read."""
        return self._into(self._reads, collections)

    def lists(self, *collections: str) -> Callable[[F], F]:
        """Register ``(context, row) -> row``, run on each row that passes by in a list."""
        return self._into(self.listed, collections)

    def changes(self, *collections: str) -> Callable[[F], F]:
        """Register ``(old, new) -> events``, run after a write.

        `old` is None for a new row and `new` for a deleted one.
        """
        return self._into(self._changes, collections)

    def narrows(self, operation: str, parameter: str) -> Callable[[F], F]:
        """Register ``(context, row, wanted) -> bool`` as the meaning of a query parameter."""

        def register(function: F) -> F:
            self.filters[operation, parameter] = function
            return function

        return register

    @staticmethod
    def _into(table: dict[str, list[Any]], collections: Iterable[str]) -> Callable[[F], F]:
        def register(function: F) -> F:
            for collection in collections:
                table.setdefault(collection, []).append(function)
            return function

        return register

    # ---- running

    def fill(self, context: Context, collection: str, row: Row) -> Row:
        """Run the `fills` of a collection on a new row."""
        for function in self._fills.get(collection, ()):
            row = function(context, row)
        return row

    def amend(self, context: Context, collection: str, old: Row, new: Row) -> Row:
        """Run the `amends` of a collection on a changed row."""
        for function in self._amends.get(collection, ()):
            new = function(context, old, new)
        return new

    def read(self, context: Context, collection: str, row: Row) -> Row:
        """Run the `reads` of a collection on a row that is about to be answered."""
        for function in self._reads.get(collection, ()):
            row = function(context, row)
        return row

    def pass_by(self, context: Context, collection: str, row: Row) -> Row:
        """Run the `lists` of a collection on a row that is about to be listed."""
        for function in self.listed.get(collection, ()):
            row = function(context, row)
        return row

    def changed(self, collection: str, old: Row | None, new: Row | None) -> list[Event]:
        """Return the events that a write causes, by the `changes` of the collection."""
        found: list[Event] = []
        for function in self._changes.get(collection, ()):
            found += function(old, new)
        return found


hooks = Hooks()
"""The one table that the modules under `behaviours/` fill."""


@functools.cache
def load_behaviours() -> Hooks:
    """Import every behaviour module, in the order of their names, and return the table."""
    from . import behaviours

    for module in sorted(pkgutil.iter_modules(behaviours.__path__), key=lambda one: one.name):
        importlib.import_module(f"{behaviours.__name__}.{module.name}")
    return hooks
