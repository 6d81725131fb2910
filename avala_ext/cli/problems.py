"""What can go wrong, as one line on standard error and an exit code."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from typing import IO, Any

import click

from .terminal import clean, colourful

__all__ = [
    "EXIT_INTERRUPTED",
    "EXIT_NO_READER",
    "Failure",
    "Interrupted",
    "NoReader",
    "Usage",
    "discard_output",
    "explain",
    "show",
    "translate",
]

EXIT_INTERRUPTED = 130
EXIT_NO_READER = 141
"""What a shell reports of a program that SIGPIPE ended."""

_REMEDIES = {
    401: "run `avala configure`, or check --api-key and AVALA_API_KEY",
    429: "slow down, or raise --max-retries",
}
_ARGUMENTS = re.compile(r"\b(api_key|base_url|timeout|max_retries)\b=?(?! argument)")


class Usage(click.UsageError):
    """The command line cannot be carried out as it stands. Exit code 2."""


class Failure(click.ClickException):
    """The API, the network or this machine refused. Exit code 1."""

    exit_code = 1


class Interrupted(click.ClickException):
    """Ctrl-C. Exit code 130."""

    exit_code = EXIT_INTERRUPTED


class NoReader(click.ClickException):
    """Whoever read the output has gone. Exit code 141, and not a word."""

    exit_code = EXIT_NO_READER


def translate(error: Exception) -> Exception:
    """Return what stands for an error here; the error itself if it is a fault of ours."""
    from avala import AvalaError

    if isinstance(error, AvalaError):
        return Failure(explain(error))
    if isinstance(error, BrokenPipeError):
        return NoReader("")
    if isinstance(error, ValueError):  # wrong use of the client, such as a bad base URL
        return Usage(explain(error))
    if isinstance(error, OSError):
        return Failure(str(error))
    return error


def discard_output() -> None:
    """Let what is still to be flushed go nowhere."""
    with contextlib.suppress(OSError, ValueError):  # not a file, as in tests
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def explain(error: Exception) -> str:
    """Say what an error of the client means for someone at the command line."""
    text = str(error)
    hint = getattr(error, "hint", "")
    remedy = _REMEDIES.get(getattr(error, "status_code", None) or 0)
    if hint and remedy:
        text = text.replace(f"({hint})", f"({remedy})")
    return _ARGUMENTS.sub(lambda match: "--" + match[1].replace("_", "-"), text)


def show(error: click.ClickException, stream: IO[Any]) -> None:
    """Write one line."""
    if isinstance(error, Interrupted):
        click.echo("Interrupted.", file=stream)
        return
    word = click.style("Error:", fg="red", bold=True) if colourful(stream) else "Error:"
    text = clean(" ".join(line.strip() for line in error.format_message().splitlines()))
    place = _place(error)
    click.echo(f"{word} {text}{place}", file=stream, color=True)


def _place(error: click.ClickException) -> str:
    """Point to the help of the command where the usage was wrong."""
    ctx = getattr(error, "ctx", None)
    return f" (see `{ctx.command_path} --help`)" if ctx is not None else ""
