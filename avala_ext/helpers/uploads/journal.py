"""A journal on disk: what an upload has done so far, in lines of JSON.

A line is appended for each step and never changed. A line that was cut off by a crash is the
last one, and is dropped; any other damage stops the run, for a wrong journal could make a
dataset of the wrong files. Files are 0600, folders 0700 (facts B069), and a lock keeps a second
run out.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any, BinaryIO, Final, Self

import orjson

from ...errors import UploadStateError

__all__ = ["Journal", "private_folder", "write_private"]

_SYNC_EVERY: Final = 0.5
"""Seconds between two times that appended lines are forced to the disk. What a power failure
takes before is found out from the server again."""


class Journal:
    """An open, locked journal.

    Args:
        path: The file; it is made if there is none, with its folders.
        fresh: Begin with an empty one, whatever there is.

    Attributes:
        records: What it held when it was opened.

    Raises:
        UploadStateError: Another run holds it, or it cannot be read.
    """

    def __init__(self, path: Path, *, fresh: bool = False) -> None:
        self.path = path
        self._mutex = threading.Lock()
        self._synced = 0.0
        private_folder(path.parent)
        self._lock = _locked(path.with_suffix(".lock"))
        try:
            self.records, length = ([], 0) if fresh else _read(path)
            self._file = _open(path, os.O_RDWR | os.O_CREAT)
            self._file.truncate(length)
            self._file.seek(length)
        except OSError as error:
            self._lock.close()
            raise _unusable(path, error) from error
        except BaseException:
            self._lock.close()
            raise

    def append(self, record: dict[str, Any], *, durable: bool = False) -> None:
        """Add a record.

        Args:
            record: What has happened, or is about to.
            durable: Whether it must survive a power failure before the run goes on.

        Raises:
            UploadStateError: It cannot be written.
        """
        with self._mutex:
            try:
                self._file.write(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE))
                self._file.flush()
                if durable or time.monotonic() > self._synced + _SYNC_EVERY:
                    os.fsync(self._file.fileno())
                    self._synced = time.monotonic()
            except OSError as error:
                raise _unusable(self.path, error) from error

    def restart(self, records: Iterable[dict[str, Any]]) -> None:
        """Replace everything by other records, all at once.

        Raises:
            UploadStateError: It cannot be written.
        """
        kept = list(records)
        content = b"".join(orjson.dumps(one, option=orjson.OPT_APPEND_NEWLINE) for one in kept)
        with self._mutex:
            try:
                write_private(self.path, content)
                self._file.close()
                self._file = _open(self.path, os.O_RDWR | os.O_APPEND)
            except OSError as error:
                raise _unusable(self.path, error) from error
        self.records = kept

    def close(self) -> None:
        """Force what was appended to the disk, and let other runs in."""
        with contextlib.suppress(OSError):
            os.fsync(self._file.fileno())
        self._file.close()
        self._lock.close()

    def __enter__(self) -> Self:
        """Use the journal in a ``with`` block that closes it."""
        return self

    def __exit__(self, *exc_info: object) -> None:
        """Close the journal."""
        self.close()


def private_folder(path: Path) -> None:
    """Make a folder that only its owner can look into, and those above it that there are not.

    Raises:
        UploadStateError: It cannot be made.
    """
    try:
        for folder in reversed((path, *path.parents)):
            if not folder.exists():
                folder.mkdir(mode=0o700, exist_ok=True)
        path.chmod(0o700)
    except OSError as error:
        raise _unusable(path, error) from error


def write_private(path: Path, content: bytes) -> None:
    """Replace a file that only its owner can read, all at once, and force it to the disk."""
    beside = path.with_name(f"{path.name}.new")
    with _open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _open(path: Path, flags: int) -> BinaryIO:
    """Open a private file; a link in its place is refused, where the system can."""
    handle = os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)
    return os.fdopen(handle, "r+b" if flags & os.O_RDWR else "wb")


def _locked(path: Path) -> BinaryIO:
    try:
        file = _open(path, os.O_RDWR | os.O_CREAT)
    except OSError as error:
        raise _unusable(path, error) from error
    try:
        import fcntl
    except ImportError:
        return file
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        raise UploadStateError(
            f"another run is uploading the same thing (it holds {path}); wait for it to end"
        ) from None
    return file


def _read(path: Path) -> tuple[list[dict[str, Any]], int]:
    """Return the records and the length of what is whole."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return [], 0
    lines = content.split(b"\n")
    whole = len(content) - len(lines.pop())
    if lines and not _is_record(lines[-1]):  # a power failure may have left a line of zeros
        whole -= len(lines.pop()) + 1
    records: list[dict[str, Any]] = []
    for number, line in enumerate(lines, 1):
        if not _is_record(line):
            raise UploadStateError(
                f"{path}, line {number}: the state of an earlier upload is damaged; "
                "remove the file, or pass resume=False, to begin anew"
            )
        records.append(orjson.loads(line))
    return records, whole


def _is_record(line: bytes) -> bool:
    try:
        return isinstance(orjson.loads(line), dict)
    except orjson.JSONDecodeError:
        return False


def _unusable(path: Path, error: OSError) -> UploadStateError:
    return UploadStateError(f"{path}: the state of the upload cannot be kept: {error.strerror}")
