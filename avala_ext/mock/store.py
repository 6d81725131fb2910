"""What the mock remembers: collections of rows, counter-made ids and a clock of its own.

Everything is deterministic: the same requests in the same order give the same ids and times,
so that a failing run can be repeated. Rows are never changed in place; that makes a snapshot a
shallow copy.

Keys of a row that begin with an underscore are the mock's own (secrets, links to parents) and
never leave it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from .messages import Row

EPOCH = datetime(2026, 1, 15, 9, 0, 0, tzinfo=UTC)
"""Where the virtual clock of a fresh store begins."""


@dataclass(slots=True, frozen=True)
class Entry:
    """One stored row with its place in the order of creation."""

    seq: int
    row: Row


@dataclass(slots=True)
class Snapshot:
    """A frozen copy of a whole store."""

    collections: dict[str, dict[str, Entry]] = field(default_factory=dict[str, dict[str, Entry]])
    files: dict[str, bytes] = field(default_factory=dict[str, bytes])
    counter: int = 0
    seq: int = 0
    ticks: float = 0.0


class Journal(Protocol):
    """Where a store writes through to; see `persist.Database`."""

    def put(self, collection: str, key: str, entry: Entry) -> None:
        """Remember a written row."""

    def drop(self, collection: str, key: str) -> None:
        """Forget a deleted row."""

    def clear(self) -> None:
        """Forget everything."""

    def put_file(self, name: str, content: bytes) -> None:
        """Remember the bytes of a file."""

    def commit(self, counter: int, seq: int, ticks: float) -> None:
        """Make everything since the last commit durable, together with the counters."""


class Store:
    """Collections of rows by component name."""

    def __init__(self, snapshot: Snapshot | None = None, journal: Journal | None = None) -> None:
        """Begin with a copy of `snapshot` (nothing when None), writing through to `journal`."""
        self._journal = journal
        self._dirty = False
        self.load(snapshot or Snapshot())

    # ---- whole store

    def load(self, snapshot: Snapshot) -> None:
        """Replace all contents by those of `snapshot`; nothing is written through."""
        self._collections = {name: dict(entries) for name, entries in snapshot.collections.items()}
        self._files = dict(snapshot.files)
        self._counter, self._seq, self._ticks = snapshot.counter, snapshot.seq, snapshot.ticks

    def snapshot(self) -> Snapshot:
        """Return a copy that later writes do not touch."""
        return Snapshot(
            collections={name: dict(entries) for name, entries in self._collections.items()},
            files=dict(self._files),
            counter=self._counter,
            seq=self._seq,
            ticks=self._ticks,
        )

    def rewrite(self, snapshot: Snapshot) -> None:
        """Replace all contents by those of `snapshot` and write all of it through."""
        if self._journal is not None:
            self._journal.clear()
        self.load(snapshot)
        for name, entries in self._collections.items():
            for key, entry in entries.items():
                self._note_put(name, key, entry)
        for name, content in self._files.items():
            if self._journal is not None:
                self._journal.put_file(name, content)
        self._dirty = True
        self.commit()

    def commit(self) -> None:
        """Make the writes since the last commit durable; nothing to do without a journal."""
        if self._journal is not None and self._dirty:
            self._journal.commit(self._counter, self._seq, self._ticks)
        self._dirty = False

    # ---- ids and time

    def new_uid(self) -> str:
        """Return the next id: a lowercase UUID (version 4 in form) made from a counter."""
        self._counter += 1
        self._dirty = True
        return f"{self._counter:08x}-0000-4000-8000-{self._counter:012x}"

    @property
    def now(self) -> datetime:
        """The virtual time, without moving it."""
        return EPOCH + timedelta(seconds=self._ticks)

    def tick(self, seconds: float = 1.0) -> str:
        """Move the virtual clock and return the new time as ISO 8601 text with a Z."""
        self._ticks += seconds
        self._dirty = True
        return iso(self.now)

    def set_clock(self, moment: datetime) -> None:
        """Set the virtual clock."""
        self._ticks = (moment - EPOCH).total_seconds()
        self._dirty = True

    # ---- rows

    def names(self) -> list[str]:
        """Return the names of the collections that were ever written to."""
        return sorted(self._collections)

    def entries(self, collection: str) -> Mapping[str, Entry]:
        """Return the entries of a collection by key, in order of creation."""
        return self._collections.get(collection, {})

    def rows(self, collection: str) -> Iterator[Row]:
        """Yield the rows of a collection in order of creation."""
        for entry in list(self.entries(collection).values()):
            yield entry.row

    def get(self, collection: str, key: str) -> Row | None:
        """Return a row by its key, or None."""
        entry = self.entries(collection).get(key)
        return entry.row if entry else None

    def find(self, collection: str, **fields: Any) -> Row | None:
        """Return the first row whose fields equal `fields`, or None."""
        for row in self.rows(collection):
            if all(row.get(name) == value for name, value in fields.items()):
                return row
        return None

    def insert(self, collection: str, row: Row) -> Row:
        """Add a row and return it as stored, with its key under ``_key``.

        The key is the row's uid; a row without one, or with one that is taken, gets a key from
        the counter.
        """
        entries = self._collections.setdefault(collection, {})
        key = str(row.get("uid") or "")
        if not key or key in entries:
            self._counter += 1
            key = f"_{self._counter}"
        self._seq += 1
        entry = Entry(self._seq, {**row, "_key": key})
        entries[key] = entry
        self._note_put(collection, key, entry)
        return entry.row

    def update(self, collection: str, row: Row, **changes: Any) -> Row:
        """Store `row` with `changes` in place of its former self and return it.

        A row that was deleted meanwhile stays deleted.
        """
        return self.replace(collection, {**row, **changes})

    def replace(self, collection: str, row: Row) -> Row:
        """Store `row` under its key; a row that was deleted meanwhile stays deleted."""
        key = row["_key"]
        former = self.entries(collection).get(key)
        if former is not None:
            entry = Entry(former.seq, row)
            self._collections[collection][key] = entry
            self._note_put(collection, key, entry)
        return row

    def delete(self, collection: str, row: Row) -> None:
        """Remove a row; removing it twice is no error."""
        if self._collections.get(collection, {}).pop(row["_key"], None) is not None:
            self._note_drop(collection, row["_key"])

    # ---- files

    def put_file(self, name: str, content: bytes) -> None:
        """Keep the bytes of an uploaded or made file under a name."""
        self._files[name] = content
        self._dirty = True
        if self._journal is not None:
            self._journal.put_file(name, content)

    def file(self, name: str) -> bytes | None:
        """Return the bytes of a file, or None."""
        return self._files.get(name)

    # ---- journal

    def _note_put(self, collection: str, key: str, entry: Entry) -> None:
        self._dirty = True
        if self._journal is not None:
            self._journal.put(collection, key, entry)

    def _note_drop(self, collection: str, key: str) -> None:
        self._dirty = True
        if self._journal is not None:
            self._journal.drop(collection, key)


def iso(moment: datetime) -> str:
    """Return a UTC moment as ISO 8601 text ending in Z, with milliseconds only if there are."""
    precision = "milliseconds" if moment.microsecond else "seconds"
    return moment.astimezone(UTC).isoformat(timespec=precision).replace("+00:00", "Z")
