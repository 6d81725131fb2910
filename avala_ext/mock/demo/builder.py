"""Adds complete rows to a store, with ids from the counter and times that rise."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from ..catalog import Catalog
from ..contract import Contract
from ..examples import Examples
from ..hooks import load_behaviours
from ..messages import Row
from ..store import Store, iso

T = TypeVar("T")

FIRST_DAY = datetime(2025, 1, 6, 8, 0, 0, tzinfo=UTC)
"""When the oldest demo row was created."""


class Builder:
    """Writes demo rows into a store.

    The rows of a component get every property that its schema has, so that a demo row has the
    same fields as one that was made through the API.
    """

    def __init__(self, contract: Contract, store: Store) -> None:
        """Write rows of `contract`'s components into `store`."""
        self.store = store
        self.contract = contract
        self.catalog = Catalog(contract, load_behaviours().aliases)
        self.examples = Examples(contract)
        self._moments = itertools.count()
        self._named: dict[str, Row] = {}

    def add(self, component: str, handle: str = "", /, **fields: Any) -> Row:
        """Add a row and return it as stored.

        Args:
            component: the collection; a component that the document does not have (yet) is
                stored all the same and shown by nobody.
            handle: a name under which `get` finds the row again.
            fields: what differs from the defaults; ids and times are made unless given.
        """
        properties = self.contract.schemas.properties(component)
        row = self.examples.blank(component)
        row["uid"] = fields.pop("uid", None) or self.store.new_uid()
        moment = self.moment()
        times = {"created_at": iso(moment), "updated_at": iso(moment + timedelta(hours=5))}
        row |= {key: value for key, value in times.items() if key in properties}
        row |= fields
        if properties and "uid" not in properties:
            row["_uid"] = row.pop("uid")
        stored = self.store.insert(component, {**row, "_seeded": True})
        if handle:
            self._named[handle] = stored
        return stored

    def get(self, name: str) -> Row:
        """Return the row that was added under a handle."""
        return self._named[name]

    def moment(self) -> datetime:
        """Return the next moment; one row follows another after 7 minutes."""
        return FIRST_DAY + timedelta(minutes=7 * next(self._moments))

    def time(self, hours: float = 0) -> str:
        """Return the next moment as text, some hours later if asked."""
        return iso(self.moment() + timedelta(hours=hours))

    def fill_gaps(self) -> None:
        """Give every listed collection that is still empty some rows from its schema.

        So a resource that was just added to the document has something to show.
        """
        for collection in sorted(self.catalog.collections):
            if self.store.entries(collection) or not self._is_listed(collection):
                continue
            for _ in range(3):
                example = self.examples.row(collection)
                self.add(collection, **{k: v for k, v in example.items() if k != "uid"})

    def _is_listed(self, collection: str) -> bool:
        return any(
            plan.collection == collection and plan.kind in ("list", "array", "get")
            for plan in self.catalog.plans.values()
        )


def cycle(values: Sequence[T], index: int) -> T:
    """Return the value at an index, beginning anew behind the last one."""
    return values[index % len(values)]
