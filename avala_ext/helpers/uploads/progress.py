"""How far an upload has come, told to a function or shown as a bar."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from typing import Final, TextIO, TypeAlias

import attrs

from ...transfer import Progress

__all__ = ["Meter", "Report", "UploadProgress", "reporter"]

_PAUSE: Final = 0.1
"""Seconds between two states of the bar."""


@attrs.frozen
class UploadProgress:
    """How far an upload has come.

    Attributes:
        total_files: Files to send, with those that earlier runs have sent.
        uploaded_files: Files that are there.
        total_bytes: Bytes of all files.
        uploaded_bytes: Bytes that are there or on their way.
        failed_files: Files that could not be sent.
    """

    total_files: int
    uploaded_files: int
    total_bytes: int
    uploaded_bytes: int
    failed_files: int = 0


Report: TypeAlias = Callable[[UploadProgress], object]


def reporter(progress: Report | bool | None) -> Report | None:
    """Return whom to tell: a function of the user's, a bar for ``True``, else nobody."""
    if progress is True:
        return Bar()
    return progress or None


class Meter:
    """Counts what was sent, from any number of threads.

    Args:
        files: Files to send.
        size: Their bytes.
        report: Whom to tell.
    """

    def __init__(self, files: int, size: int, report: Report | None) -> None:
        self._mutex = threading.Lock()
        self._state = UploadProgress(files, 0, size, 0)
        self._report = report
        self.sent = 0

    def track(self) -> Progress:
        """Return a function that is told how many bytes of one file were sent.

        When an attempt fails and the next begins at zero, the difference is taken back.
        """
        last = 0

        def tell(sent: int, expected: int | None) -> None:
            nonlocal last
            step, last = sent - last, sent
            self._add(step)

        return tell

    def _add(self, step: int, files: int = 0, failed: int = 0) -> None:
        with self._mutex:
            state = self._state
            self._state = attrs.evolve(
                state,
                uploaded_files=state.uploaded_files + files,
                uploaded_bytes=max(0, state.uploaded_bytes + step),
                failed_files=state.failed_files + failed,
            )
            if self._report is not None:
                self._report(self._state)

    def there(self, size: int) -> None:
        """Count a file whose bytes were there already."""
        self._add(size, files=1)

    def done(self) -> None:
        """Count a file whose bytes were tracked."""
        self._add(0, files=1)

    def failed(self) -> None:
        """Count a file that could not be sent."""
        self._add(0, failed=1)

    def count(self, size: int) -> None:
        """Add bytes that went over the wire and were accepted in this run."""
        with self._mutex:
            self.sent += size


class Bar:
    """One line on the terminal, or nothing where there is no terminal."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._shown = 0.0

    def __call__(self, state: UploadProgress) -> None:
        """Draw the state."""
        done = state.uploaded_files + state.failed_files >= state.total_files
        now = time.monotonic()
        if not self._stream.isatty() or (now < self._shown + _PAUSE and not done):
            return
        self._shown = now
        share = state.uploaded_bytes / state.total_bytes if state.total_bytes else 1.0
        filled = "#" * int(30 * min(1.0, share))
        self._stream.write(
            f"\r[{filled:30}] {share:4.0%}  {state.uploaded_files}/{state.total_files} files, "
            f"{state.uploaded_bytes / 2**20:.1f} of {state.total_bytes / 2**20:.1f} MiB"
            + ("\n" if done else "")
        )
        self._stream.flush()
