"""What a handler is given: the request read and checked, the store, and the way to answer."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from .catalog import Plan, Scope
from .contract import Contract, Operation
from .messages import Answer, Call, CallResult, Event, Json, Request, Row, not_found
from .store import Entry, Store

if TYPE_CHECKING:
    from .engine import Engine

Steps: TypeAlias = Generator[Call, CallResult, Answer]
Handler: TypeAlias = "Callable[[Context], Answer | Steps]"

HIDDEN_FROM = "_hidden_from"
"""Field of a row: the uids of users for whom it is as if it were not there."""


@dataclass(slots=True)
class Context:
    """One request on its way through a handler.

    Attributes:
        engine: the engine, for its catalog, examples and settings.
        operation: the documented operation that was called.
        plan: what was derived about it.
        request: the request as it came.
        path: decoded path parameters.
        query: typed query parameters; absent ones are missing.
        body: the decoded and checked body; an empty dict when there was none.
        user: the row of the calling user.
        once: fields that go into this answer only (a secret that is shown once).
        events: what happened; told to agents and webhooks before the answer goes out.
    """

    engine: Engine
    operation: Operation
    plan: Plan
    request: Request
    path: dict[str, str]
    query: dict[str, Json]
    body: Json
    user: Row
    once: dict[str, Json] = field(default_factory=dict[str, Json])
    events: list[Event] = field(default_factory=list[Event])

    @property
    def store(self) -> Store:
        """The store of the engine."""
        return self.engine.store

    @property
    def contract(self) -> Contract:
        """The compiled document."""
        return self.engine.contract

    @property
    def status(self) -> int:
        """The documented success status of the operation."""
        return self.operation.success_status

    def parents(self) -> list[Row]:
        """Return the rows that the path lies under, outermost first.

        Raises:
            Refusal: 404 when one of them does not exist.
        """
        rows: list[Row] = []
        for scope in self.plan.scopes:
            rows.append(self._find(scope.component, scope.keys, list(self.plan.scopes), rows))
        return rows

    def parent(self) -> Row:
        """Return the row directly above; 404 when it does not exist."""
        return self.parents()[-1]

    def row(self) -> Row:
        """Return the row that the path names; 404 when it does not exist.

        A path that ends in a word below an object (``.../acknowledge/``) names that object.
        """
        parents = self.parents()
        if not self.plan.keys:
            if not parents:
                raise not_found()
            return parents[-1]
        return self._find(self.plan.collection, self.plan.keys, list(self.plan.scopes), parents)

    def entries(self) -> list[Entry]:
        """Return the entries of the collection that lie under the path, in creation order."""
        parents = self.parents()
        entries = list(self.store.entries(self.plan.collection).values())
        if self.plan.scopes:
            scopes = self.plan.scopes
            entries = [entry for entry in entries if _below(entry.row, scopes, parents)]
        if self.plan.loose:
            entries = [entry for entry in entries if self._loosely(entry.row)]
        # The first half is what `_sees` asks first: a call for each row would be felt.
        return [one for one in entries if HIDDEN_FROM not in one.row or self._sees(one.row)]

    def answer(self, row: Row, status: int | None = None) -> Answer:
        """Answer with one row in the documented shape, `once` included."""
        shown = shape(row, self.plan.shape) | self.once
        return Answer(status or self.status, shown)

    def _find(
        self,
        component: str,
        keys: tuple[tuple[str, str], ...],
        scopes: list[Scope],
        parents: list[Row],
    ) -> Row:
        if len(keys) == 1 and keys[0][1] == "uid":
            row = self.store.get(component, self.path[keys[0][0]])
            if row is not None and self._sees(row) and _below(row, tuple(scopes), parents):
                return row
            # An item that is in several slices has several rows under one uid: look on.
        for row in self.store.rows(component):
            matches = all(same(row, field, self.path[name]) for name, field in keys)
            if matches and self._sees(row) and _below(row, tuple(scopes), parents):
                return row
        raise not_found()

    def _sees(self, row: Row) -> bool:
        return HIDDEN_FROM not in row or self.user["uid"] not in row[HIDDEN_FROM]

    def _loosely(self, row: Row) -> bool:
        return all(same(row, field, self.path[name]) for name, field in self.plan.loose)

    def like(self, component: str, **fields: Any) -> Row:
        """Return a new, complete row of a component: its defaults, then `fields`."""
        return self.engine.examples.blank(component) | fields


def shape(row: Row, names: frozenset[str] | None) -> Row:
    """Keep of a row what the document shows."""
    if names is None:
        return {name: value for name, value in row.items() if not name.startswith("_")}
    return {name: value for name, value in row.items() if name in names}


def same(row: Row, field: str, value: str) -> bool:
    """Whether a field of a row, public or hidden, equals the text of a path parameter."""
    return str(row.get(field, row.get(f"_{field}"))) == value


def _below(row: Row, scopes: tuple[Scope, ...], parents: list[Row]) -> bool:
    # `parents` may still be shorter than `scopes`, while the parents themselves are looked up.
    return all(linked(row, scope, parent) for scope, parent in zip(scopes, parents, strict=False))


def linked(row: Row, scope: Scope, parent: Row) -> bool:
    """Whether a row lies under a parent, by its hidden link or a public field."""
    if row.get("_key") == parent["_key"] and scope.link not in row:
        return True
    if row.get(scope.link) == parent["_key"]:
        return True
    return any(row.get(name) == parent["_key"] for name in scope.fields)
