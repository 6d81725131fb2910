"""What kind of device the output goes to, and what may be written there."""

from __future__ import annotations

import os
import re
import shutil
import sys
import unicodedata
from typing import IO, Any

__all__ = ["clean", "colourful", "cut", "is_terminal", "pad", "prepare_streams", "size_of", "width"]

# C0, DEL and C1: a server's text must not steer the terminal. Bidirectional marks reorder lines.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_NAMED = {"\n": "\u23ce", "\t": " ", "\r": ""}


def is_terminal(stream: IO[Any]) -> bool:
    """Tell whether a person reads the stream."""
    try:
        return stream.isatty()
    except ValueError:  # closed
        return False


def prepare_streams() -> None:
    """Make the standard streams fit for any text, whatever the locale and even if closed."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            stream = open(os.devnull, mode, encoding="utf-8")  # noqa: SIM115 - kept to the end
            setattr(sys, name, stream)
        elif name == "stdout" and not _is_unicode(stream):
            # Programs get UTF-8, as JSON demands; a terminal what it can show.
            kind = {"errors": "replace"} if is_terminal(stream) else {"encoding": "utf-8"}
            stream.reconfigure(**kind)


def _is_unicode(stream: IO[str]) -> bool:
    return "utf" in (getattr(stream, "encoding", None) or "utf").lower()


def colourful(stream: IO[Any]) -> bool:
    """Tell whether to use colours: on a terminal, unless NO_COLOR is set or it is a dumb one."""
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    return is_terminal(stream) and not plain


def width() -> int | None:
    """Return the columns of the terminal on standard output; ``None`` where there is none."""
    if not is_terminal(sys.stdout):
        return None
    return max(shutil.get_terminal_size().columns, 20)


def clean(text: str) -> str:
    """Return one line without anything that moves the cursor or changes colours."""
    return _CONTROL.sub(lambda match: _NAMED.get(match[0], f"\\x{ord(match[0]):02x}"), text)


def size_of(text: str) -> int:
    """Count the terminal columns that a clean text takes."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Me", "Mn"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cut(text: str, room: int) -> str:
    """Shorten a clean text to a number of columns, with an ellipsis where something is lost."""
    if size_of(text) <= room:
        return text
    kept, used = "", 0
    for character in text:
        used += _columns(character)
        if used > room - 1:
            break
        kept += character
    return kept + "…"


def pad(text: str, room: int, *, right: bool = False) -> str:
    """Fill up a clean text with blanks to a number of columns."""
    blanks = " " * (room - size_of(text))
    return blanks + text if right else text + blanks
