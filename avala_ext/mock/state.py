"""All data of a mock as one JSON file, to be saved and loaded again.

The file is meant to be read and edited: collections by component name, rows in order of
creation. What stands beside the fields of the API begins with an underscore; of a row that is
written by hand, all of it may be left out.
"""

from __future__ import annotations

import base64
import binascii
import os
from pathlib import Path
from typing import Any

import orjson

from .messages import Json, Row, is_list, is_object
from .store import Entry, Snapshot

FORMAT = "avala-mock-state"
VERSION = 1


class StateError(ValueError):
    """A file does not hold the data of a mock; the text says why."""


def dump(snapshot: Snapshot) -> dict[str, Any]:
    """Return a snapshot as JSON."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "clock": snapshot.ticks,
        "counter": snapshot.counter,
        "seq": snapshot.seq,
        "collections": {
            name: [{**entry.row, "_seq": entry.seq} for entry in entries.values()]
            for name, entries in snapshot.collections.items()
        },
        "files": {
            name: base64.b64encode(content).decode() for name, content in snapshot.files.items()
        },
    }


def save(snapshot: Snapshot, file: Path) -> None:
    """Write a snapshot to a file, which is replaced at once or not at all.

    Raises:
        OSError: when it cannot be written.
    """
    beside = file.with_name(f"{file.name}.part")
    beside.write_bytes(orjson.dumps(dump(snapshot), option=orjson.OPT_INDENT_2))
    os.replace(beside, file)


def holds_state(value: Json) -> bool:
    """Whether a JSON value says that it is the data of a mock."""
    return is_object(value) and value.get("format") == FORMAT


def load(value: Json) -> Snapshot:
    """Return the snapshot that a JSON value holds.

    Raises:
        StateError: when it is malformed or of another version.
    """
    if not holds_state(value) or value.get("version") != VERSION:
        raise StateError(f'expected {{"format": "{FORMAT}", "version": {VERSION}, ...}}')
    snapshot = Snapshot(
        counter=_count(value, "counter"), seq=_count(value, "seq"), ticks=_seconds(value)
    )
    for name, rows in rows_by_name(value.get("collections", {}), "collections").items():
        snapshot.collections[name] = _entries(rows, snapshot)
    files = value.get("files", {})
    if not is_object(files):
        raise StateError("files must be an object")
    snapshot.files = {name: _content(name, text) for name, text in files.items()}
    return snapshot


def rows_by_name(value: Json, where: str) -> dict[str, list[Row]]:
    """Check that a JSON value maps component names to lists of objects, and return it.

    Raises:
        StateError: when it does not.
    """
    if not is_object(value) or not all(
        is_list(rows) and all(is_object(row) for row in rows) for rows in value.values()
    ):
        raise StateError(f"{where} must map component names to lists of objects")
    return value


def _entries(rows: list[Row], snapshot: Snapshot) -> dict[str, Entry]:
    entries: dict[str, Entry] = {}
    for raw in rows:
        row = dict(raw)
        seq = row.pop("_seq", None)
        if not isinstance(seq, int):
            snapshot.seq += 1
            seq = snapshot.seq
        key = row.get("_key") or row.get("uid")
        if not isinstance(key, str) or key in entries:
            snapshot.counter += 1
            key = f"_{snapshot.counter}"
        entries[key] = Entry(seq, {**row, "_key": key})
    return dict(sorted(entries.items(), key=lambda one: one[1].seq))


def _count(value: Row, name: str) -> int:
    found = value.get(name, 0)
    if not isinstance(found, int) or found < 0:
        raise StateError(f"{name} must be a number of things")
    return found


def _seconds(value: Row) -> float:
    found = value.get("clock", 0)
    if not isinstance(found, (int, float)):
        raise StateError("clock must be a number of seconds")
    return float(found)


def _content(name: str, text: Json) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (TypeError, ValueError, binascii.Error) as error:
        raise StateError(f"the file {name} is not in base64") from error
