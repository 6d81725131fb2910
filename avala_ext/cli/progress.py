"""Signs of life for whoever waits at a terminal; none elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import Any, Final, TypeVar

from .terminal import clean, cut, is_terminal

__all__ = ["Progress", "bytes_text", "counted"]

T = TypeVar("T")

_INTERVAL: Final = 0.1
_BAR: Final = 24


class Progress:
    """One line on standard error that changes in place and vanishes in the end."""

    def __init__(self) -> None:
        self._shown = is_terminal(sys.stderr)
        self._started = time.monotonic()
        self._last = 0.0
        self._dirty = False

    def say(self, text: str, *, now: bool = False) -> None:
        """Show a text, at most ten times a second unless ``now``."""
        moment = time.monotonic()
        if not self._shown or (moment - self._last < _INTERVAL and not now):
            return
        self._last, self._dirty = moment, True
        sys.stderr.write(f"\r\x1b[2K{cut(clean(text), _columns() - 1)}")
        sys.stderr.flush()

    def job(self, job: Any) -> None:
        """Show the state of a job that is being waited for."""
        done, total = _counts(job)
        seconds = time.monotonic() - self._started
        count = f"  {_bar(done, total)} {done}/{total}" if total else ""
        self.say(f"{getattr(job, 'status', '') or 'waiting'}{count}  {seconds:.0f} s", now=True)

    def transfer(self, done: int, total: int | None) -> None:
        """Show how far a download is."""
        if total:
            self.say(f"{_bar(done, total)} {bytes_text(done)} of {bytes_text(total)}")
        else:
            self.say(bytes_text(done))

    def close(self) -> None:
        """Take the line away."""
        if self._dirty:
            sys.stderr.write("\r\x1b[2K")
            sys.stderr.flush()
            self._dirty = False


def counted(items: Iterable[T]) -> Iterator[T]:
    """Pass items through and count them, where they do not scroll past on the terminal."""
    if is_terminal(sys.stdout) or not is_terminal(sys.stderr):
        yield from items
        return
    progress = Progress()
    try:
        for number, item in enumerate(items, 1):
            progress.say(f"{number:,} items")
            yield item
    finally:
        progress.close()


def bytes_text(amount: int) -> str:
    """Write a number of bytes in the unit that suits it."""
    if amount < 1000:
        return f"{amount} B"
    for unit, power in (("kB", 1000), ("MB", 1000**2), ("GB", 1000**3)):
        if amount < 999.5 * power or unit == "GB":
            return f"{amount / power:.1f} {unit}"
    raise AssertionError("unreachable")


def _columns() -> int:
    import shutil

    return max(shutil.get_terminal_size().columns, 20)


def _bar(done: int, total: int) -> str:
    filled = min(_BAR, _BAR * done // total)
    return "━" * filled + "╌" * (_BAR - filled)


def _counts(job: Any) -> tuple[int, int]:
    """Find figures of progress: ``total_task_count`` and, say, ``exported_task_count``."""
    fields: dict[str, Any] = job.to_dict() if hasattr(job, "to_dict") else {}
    for name, total in fields.items():
        what = name.removeprefix("total_")
        if what == name or not isinstance(total, int) or total <= 0:
            continue
        for other, done in fields.items():
            if other != name and other.endswith(f"_{what}") and isinstance(done, int):
                return done, total
    return 0, 0
