"""One readable line on stderr for each request, and for each call that the mock makes.

::

    09:41:07 GET  200 /api/v1/tasks/?limit=5  tasks_list  0.4 ms
    09:41:09 POST 400 /api/v1/exports/  exports_create  0.2 ms  {"detail":{"format":[...]}}
    09:41:12 call 503 http://127.0.0.1:9000/hook  task.completed
"""

from __future__ import annotations

import sys
from datetime import datetime
from typing import TextIO

from .exchanges import Exchange, Sent

_GREEN, _YELLOW, _RED, _FAINT, _PLAIN = (f"\x1b[{code}m" for code in (32, 33, 31, 2, 0))


class RequestLog:
    """Writes what happened to a stream, in colours where that is a terminal."""

    def __init__(self, stream: TextIO | None = None) -> None:
        """Write to `stream`; standard error unless given."""
        self._stream = stream or sys.stderr
        self._colours = self._stream.isatty()

    def __call__(self, what: Exchange | Sent) -> None:
        """Write one line. A stream that is gone ends the log, not the mock."""
        line = self._call(what) if isinstance(what, Sent) else self._request(what)
        try:
            self._stream.write(f"{datetime.now():%H:%M:%S} {line}\n")
            self._stream.flush()
        except (OSError, ValueError):
            return

    def _request(self, one: Exchange) -> str:
        target = one.path + (f"?{one.query}" if one.query else "")
        parts = [one.operation or "-", f"{one.seconds * 1000:.1f} ms"]
        if one.fault:
            parts.append(f"fault: {one.fault}")
        if one.problem:
            parts.append(one.problem.decode("utf-8", "replace"))
        head = f"{one.method:<4} {self._status(one.status)}"
        return f"{head} {_printable(target)}  {self._faint(_printable('  '.join(parts)))}"

    def _call(self, one: Sent) -> str:
        event = one.call.headers.get("X-Avala-Webhook-Event", "-")
        told = [event, *filter(None, (one.result.error, one.fault and f"fault: {one.fault}"))]
        status = self._status(one.result.status)
        return f"call {status} {_printable(one.call.url)}  {_printable('  '.join(told))}"

    def _status(self, status: int | None) -> str:
        if not self._colours:
            return str(status or "---")
        failed = _RED if status is None or status >= 500 else _YELLOW
        return f"{failed if status is None or status >= 400 else _GREEN}{status or '---'}{_PLAIN}"

    def _faint(self, text: str) -> str:
        return f"{_FAINT}{text}{_PLAIN}" if self._colours else text


def _printable(text: str) -> str:
    """Keep what came from outside on one line, and its control characters from the terminal."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)
