"""Receipts of uploaded recordings: what was promised to the server, and what it has.

A receipt is kept for ever (facts B080): a recording is uploaded once. Records, one a line::

    {"kind": "begin", "version": 2 or 3, "recording": ..., "key": ..., ...}
    {"kind": "file", "path": ..., "stamp": [...], "sha256": ...}       for each file
    {"kind": "intent", "what": ...}                                    before a request
    ...                                                                what each protocol adds
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import attrs

from ...config import Config
from ...errors import TransferError, UploadStateError
from .accounts import key_hash
from .inventory import LocalFile, Paths, Stamp, collect
from .journal import Journal

__all__ = ["HashedFile", "Receipt", "hashed", "inventory"]

_FOLDER: Final = "fleet-v1"


@attrs.frozen
class HashedFile:
    """A file of a recording.

    Attributes:
        file: Where it is, and what it was when it was found.
        sha256: Digest of its bytes.
    """

    file: LocalFile
    sha256: str

    @property
    def path(self) -> str:
        """Its path in the recording."""
        return self.file.target

    @property
    def size(self) -> int:
        """Bytes."""
        return self.file.size


def inventory(paths: Paths, state: Path, most: int) -> list[LocalFile]:
    """Find the files of a recording: regular files only, no links (facts B079).

    Raises:
        ValueError: There is something else, nothing, or too much.
    """
    files = collect(paths, state, links=False)
    if len(files) > most:
        raise ValueError(f"a recording has at most {most} files, not {len(files)}")
    return files


def hashed(file: LocalFile) -> HashedFile:
    """Take the digest of a file.

    Raises:
        TransferError: It cannot be read, or changes meanwhile.
    """
    try:
        with file.path.open("rb") as source:
            digest = hashlib.file_digest(source, "sha256").hexdigest()
    except OSError as error:
        raise TransferError(f"{file.path}: cannot be read: {error.strerror}") from None
    file.check()
    return HashedFile(file, digest)


class Receipt:
    """The open, locked receipt of one recording.

    Args:
        state: The folder of upload states.
        config: The client's settings; server and key are part of what was promised.
        recording_uid: The recording.
        version: Which protocol: 2 for the plain one, 3 for the managed one.
        promised: What else must be the same in every run.

    Attributes:
        records: What is known so far.

    Raises:
        UploadStateError: Another run is at it, or the receipt is about something else.
    """

    def __init__(
        self,
        state: Path,
        config: Config,
        recording_uid: str,
        version: int,
        promised: Mapping[str, Any],
    ) -> None:
        folder = state / _FOLDER
        if (state / f"{recording_uid}.json").exists():
            raise UploadStateError(
                f"{state / recording_uid}.json is the receipt of an older client (facts B082); "
                "this recording may have been uploaded already"
            )
        name = hashlib.sha256(f"{config.base_url}|{recording_uid}".encode()).hexdigest()
        self._begin = {
            "kind": "begin",
            "version": version,
            "recording": recording_uid,
            "key": key_hash(config),
            **promised,
        }
        self._journal = Journal(folder / f"{name}.journal")
        try:
            self._check_begin()
        except BaseException:
            self.close()
            raise

    @property
    def records(self) -> list[dict[str, Any]]:
        """What is known so far."""
        return self._journal.records

    @property
    def is_new(self) -> bool:
        """Whether nothing was promised yet."""
        return not self.records

    def _check_begin(self) -> None:
        """Stop where the receipt is about another protocol, key or place (facts B081)."""
        known = self.records[0] if self.records else self._begin
        for name, value in self._begin.items():
            if known.get(name) != value:
                raise UploadStateError(
                    f"{self._journal.path}: this recording was begun with another {name}; "
                    "go on with the same one"
                )

    def begin(self, files: Iterable[HashedFile]) -> None:
        """Promise files: from now on they are what this recording consists of."""
        records = [self._begin]
        for one in files:
            stamp = list(attrs.astuple(one.file.stamp))
            record = {"kind": "file", "path": one.path, "stamp": stamp, "sha256": one.sha256}
            records.append(record)
        self._journal.restart(records)

    def files(
        self, found: Iterable[LocalFile], digest: Callable[[LocalFile], HashedFile] = hashed
    ) -> list[HashedFile]:
        """Compare the promised files with those that are here.

        Raises:
            UploadStateError: One is gone, was added or has changed.
        """
        here = {file.target: file for file in found}
        promised = [one for one in self.records if one["kind"] == "file"]
        others = sorted(here.keys() ^ {one["path"] for one in promised})
        if others:
            raise UploadStateError(
                f"{others[0]!r}: a file was added or removed since the upload began"
            )
        return [_same(here[one["path"]], one, digest) for one in promised]

    def note(self, kind: str, *, durable: bool = False, **what: Any) -> None:
        """Add a record."""
        record = {"kind": kind, **what}
        self._journal.append(record, durable=durable)
        self.records.append(record)

    def of(self, kind: str) -> list[dict[str, Any]]:
        """Return the records of a kind."""
        return [one for one in self.records if one["kind"] == kind]

    def last(self, kind: str) -> dict[str, Any] | None:
        """Return the last record of a kind."""
        found = self.of(kind)
        return found[-1] if found else None

    def close(self) -> None:
        """Let other runs in."""
        self._journal.close()


def _same(
    file: LocalFile, record: Mapping[str, Any], digest: Callable[[LocalFile], HashedFile]
) -> HashedFile:
    """Return a promised file; where its stamp is another one, its bytes must be the same."""
    if Stamp(*record["stamp"]) == file.stamp:
        return HashedFile(file, record["sha256"])
    found = digest(file)
    if found.sha256 != record["sha256"]:
        raise UploadStateError(f"{file.path}: has changed since the upload of the recording began")
    return found
