"""Write-through to SQLite, so that a killed mock restarts with every acknowledged write."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import orjson

from .store import Entry, Snapshot

_SCHEMA = """
CREATE TABLE IF NOT EXISTS rows (
    collection TEXT NOT NULL, key TEXT NOT NULL, seq INTEGER NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY (collection, key)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS files (name TEXT PRIMARY KEY, content BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS meta (
    id INTEGER PRIMARY KEY CHECK (id = 1), counter INTEGER, seq INTEGER, ticks REAL
);
"""


class DatabaseError(RuntimeError):
    """The file cannot be used as the mock's database."""


class Database:
    """One SQLite file that holds a store.

    WAL with ``synchronous=NORMAL``: a commit is safe against the end of the process (SIGKILL
    too), though not against a power cut, and costs a tenth of ``FULL``.
    """

    def __init__(self, path: Path) -> None:
        """Open or create the database at `path`.

        Raises:
            DatabaseError: when it cannot be opened or is something else.
        """
        try:
            # The engine's lock serialises all use, whichever thread it comes from.
            self._connection = sqlite3.connect(path, check_same_thread=False)
            self._connection.execute("PRAGMA journal_mode=WAL")
            self._connection.execute("PRAGMA synchronous=NORMAL")
            self._connection.executescript(_SCHEMA)
        except sqlite3.Error as error:
            raise DatabaseError(f"cannot use {path} as database: {error}") from error

    def load(self) -> Snapshot | None:
        """Return what the database holds, or None when nothing was ever committed."""
        meta = self._connection.execute("SELECT counter, seq, ticks FROM meta").fetchone()
        if meta is None:
            return None
        snapshot = Snapshot(counter=meta[0], seq=meta[1], ticks=meta[2])
        query = "SELECT collection, key, seq, data FROM rows ORDER BY seq"
        for collection, key, seq, data in self._connection.execute(query):
            entries = snapshot.collections.setdefault(collection, {})
            entries[key] = Entry(seq, orjson.loads(data))
        snapshot.files.update(self._connection.execute("SELECT name, content FROM files"))
        return snapshot

    def put(self, collection: str, key: str, entry: Entry) -> None:
        """Write a row, not yet committed."""
        self._connection.execute(
            "INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?)",
            (collection, key, entry.seq, orjson.dumps(entry.row)),
        )

    def drop(self, collection: str, key: str) -> None:
        """Delete a row, not yet committed."""
        self._connection.execute(
            "DELETE FROM rows WHERE collection = ? AND key = ?", (collection, key)
        )

    def clear(self) -> None:
        """Delete everything, not yet committed."""
        self._connection.execute("DELETE FROM rows")
        self._connection.execute("DELETE FROM files")

    def put_file(self, name: str, content: bytes) -> None:
        """Write a file, not yet committed."""
        self._connection.execute("INSERT OR REPLACE INTO files VALUES (?, ?)", (name, content))

    def commit(self, counter: int, seq: int, ticks: float) -> None:
        """Commit all writes so far together with the store's counters."""
        self._connection.execute(
            "INSERT OR REPLACE INTO meta VALUES (1, ?, ?, ?)", (counter, seq, ticks)
        )
        self._connection.commit()

    def close(self) -> None:
        """Close the database; uncommitted writes are dropped."""
        self._connection.close()
