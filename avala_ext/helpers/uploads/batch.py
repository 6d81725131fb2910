"""The state of one upload into a dataset, as the journal tells it.

Records, one a line::

    {"kind": "begin", "version": 1, "owner": ..., "batch": UUID, "root": ...}
    {"kind": "forms"}                                     the server knows the old protocol only
    {"kind": "sending", "path": ..., "stamp": [...]}      its bytes may arrive from now on
    {"kind": "sent", "path": ..., "stamp": [...]}
    {"kind": "creating", "known": [UID, ...]}             datasets of this slug that were there
    {"kind": "created", "uid": UID}
"""

from __future__ import annotations

import hashlib
import re
import threading
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import attrs

from ...errors import UploadStateError
from .inventory import LocalFile, Stamp
from .journal import Journal

__all__ = ["Batch", "journal_path"]

_VERSION: Final = 1
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9._-]+")


def journal_path(folder: Path, fingerprint: str, name: str) -> Path:
    """Return where the state of an upload is kept: a readable name and 12 digits (facts B069)."""
    digest = hashlib.sha256(fingerprint.encode()).hexdigest()[:12]
    readable = _UNSAFE.sub("-", name)[:60].strip("-.") or "dataset"
    return folder / f"{readable}-{digest}.journal"


class Batch:
    """What an upload has done so far.

    Args:
        path: The journal.
        fingerprint: Which upload it is about: server, owner and name (facts B070).
        root: What the keys of its files begin with; ``None`` if it is not known.
        resume: Whether to go on with what an earlier run left.

    Attributes:
        uid: The batch, made up here (facts B061); ``None`` with the old protocol.
        created: The dataset that was made of it.
        creating: Datasets of the same slug that were there before one was asked for; ``None``
            as long as none was.

    Raises:
        UploadStateError: The journal is damaged, in use, or about something else.
    """

    def __init__(self, path: Path, fingerprint: str, root: str | None, *, resume: bool) -> None:
        self._journal = Journal(path, fresh=not resume)
        self._mutex = threading.Lock()
        self._begin = {"kind": "begin", "version": _VERSION, "owner": fingerprint, "root": root}
        self._forget()
        try:
            if self._journal.records:
                self._load(self._journal.records)
            else:
                self.restart()
        except BaseException:
            self.close()
            raise

    def _forget(self) -> None:
        self._batch = str(uuid.uuid4())
        self._sent: dict[str, Stamp] = {}
        self._sending: dict[str, Stamp] = {}
        self.forms = False
        self.creating: list[str] | None = None
        self.created: str | None = None

    def restart(self, batch: str | None = None) -> None:
        """Forget everything and begin a new batch.

        Args:
            batch: Uid to use for it; one is made up without.
        """
        self._forget()
        self._batch = batch or self._batch
        self._journal.restart([{**self._begin, "batch": self._batch}])

    @property
    def uid(self) -> str | None:
        """The batch, as the server knows it."""
        return None if self.forms else self._batch

    def _load(self, records: Iterable[dict[str, Any]]) -> None:
        path = self._journal.path
        try:
            begin, *rest = records
            if begin["kind"] != "begin" or begin["version"] != _VERSION:
                raise UploadStateError(f"{path}: made by another version; pass resume=False")
            same = (begin["owner"], begin["root"]) == (self._begin["owner"], self._begin["root"])
            if not same:
                raise UploadStateError(
                    f"{path}: belongs to another server, owner or dataset; pass resume=False"
                )
            self._batch = begin["batch"]
            for record in rest:
                self._take(record)
        except (KeyError, TypeError, ValueError) as error:
            raise UploadStateError(f"{path}: the state is damaged; pass resume=False") from error

    def _take(self, record: dict[str, Any]) -> None:
        kind = record["kind"]
        if kind in ("sending", "sent"):
            stamp = Stamp(*record["stamp"])
            self._sending[record["path"]] = stamp
            if kind == "sent":
                self._sent[record["path"]] = stamp
        elif kind == "creating":
            self.creating = list(record["known"])
        elif kind == "created":
            self.created = record["uid"]
        elif kind == "forms":
            self.forms = True
        else:
            raise ValueError(kind)

    def is_sent(self, file: LocalFile) -> bool:
        """Tell whether a file, as it is now, was sent already."""
        return self._sent.get(file.target) == file.stamp

    def is_complete(self, files: Iterable[LocalFile]) -> bool:
        """Tell whether exactly these files, as they are now, were sent."""
        return {file.target: file.stamp for file in files} == self._sent

    def gone(self, files: Iterable[LocalFile]) -> list[str]:
        """Return what may be at the server and is no longer here, sorted."""
        return sorted(self._sending.keys() - {file.target for file in files})

    def changed(self, files: Iterable[LocalFile]) -> list[str]:
        """Return the files of which other bytes may be at the server.

        A batch keeps what it got first (facts B073), so a new one is needed. The old protocol
        replaces a file that is sent again.
        """
        if self.forms:
            return []
        known = self._sending
        return [one.target for one in files if known.get(one.target, one.stamp) != one.stamp]

    def note_sending(self, file: LocalFile) -> None:
        """Note that bytes of a file may arrive at the server from now on."""
        self._write("sending", file)

    def note_sent(self, file: LocalFile) -> None:
        """Note that a file was sent."""
        self._write("sent", file)

    def _write(self, kind: str, file: LocalFile) -> None:
        stamp = list(attrs.astuple(file.stamp))
        record = {"kind": kind, "path": file.target, "stamp": stamp}
        self._journal.append(record)
        with self._mutex:
            self._take(record)

    def note_forms(self) -> None:
        """Note that the server knows the old protocol only."""
        with self._mutex:
            if not self.forms:
                self._journal.append({"kind": "forms"}, durable=True)
                self.forms = True

    def note_creating(self, known: list[str]) -> None:
        """Note that a dataset is about to be asked for, and which were there before."""
        self.creating = known
        self._journal.append({"kind": "creating", "known": known}, durable=True)

    def note_created(self, uid: str) -> None:
        """Note which dataset was made."""
        self.created = uid
        self._journal.append({"kind": "created", "uid": uid}, durable=True)

    def close(self) -> None:
        """Let other runs in."""
        self._journal.close()
