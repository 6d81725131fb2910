"""Help pages: the docstring, then arguments and options under headings."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click

from .docstrings import first_sentence
from .terminal import colourful

if TYPE_CHECKING:
    from .command import MethodCommand

__all__ = ["decorate", "short", "write_command_help", "write_list"]

_SECTIONS = ("Options", "Input", "Paging", "Waiting", "Output")
_CODE = re.compile(r"`([^`]+)`")
_ASIDE = re.compile(r"[:;] |,? (?:such as|for example|for instance) ")
_CLAUSE = re.compile(r", ")
_HEADING = re.compile(r"^(Usage:|[A-Z][A-Za-z ]+:$)", re.MULTILINE)


def write_command_help(
    command: MethodCommand, ctx: click.Context, formatter: click.HelpFormatter
) -> None:
    """Write the page of a derived command."""
    doc = command.method.doc
    command.format_usage(ctx, formatter)
    for paragraph in (doc.summary, *doc.paragraphs):
        formatter.write_paragraph()
        formatter.write_text(paragraph)
    write_list(formatter, "Arguments", [
        (argument.metavar or "", argument.text) for argument in command.arguments
    ])  # fmt: skip
    for section in _SECTIONS:
        rows = [
            record
            for param in command.get_params(ctx)
            if getattr(param, "section", "Output") == section
            if (record := param.get_help_record(ctx)) is not None
            and isinstance(param, click.Option)
        ]
        write_list(formatter, section, rows)
    formatter.write_paragraph()
    route = f"{doc.verb} {doc.path}. " if doc.verb else ""
    formatter.write_text(f"{route}Connection options: see `avala --help`.")


def write_list(
    formatter: click.HelpFormatter, heading: str, rows: Sequence[tuple[str, str]], size: int = 0
) -> None:
    """Write names with their meanings in two columns, the first of at least a certain size."""
    if rows:
        with formatter.section(heading):
            formatter.write_dl([(name.ljust(size), text) for name, text in rows], col_max=28)


def short(text: str, room: int) -> str:
    """Return the first sentence, or as much of it as fits and makes sense."""
    sentence = first_sentence(text)
    if len(sentence) <= room:
        return sentence
    for boundary, which in ((_ASIDE, 0), (_CLAUSE, -1)):
        ends = [match.start() for match in boundary.finditer(sentence)]
        ends = [end for end in ends if 12 <= end <= room]
        if ends:
            return sentence[: ends[which]]
    return sentence[: room - 1].rsplit(" ", 1)[0] + "…"


def noun(text: str, name: str) -> str:
    """Return what a thing is, out of "A thing is ..."; other sentences stay.

    Args:
        text: Its description.
        name: Its name in the plural.
    """
    words = name.removesuffix("s").replace("-", " ").replace("_", " ").split()
    start = (
        r"(?:An? |The )?" + r"[ -]".join(map(re.escape, words)) + r"\w{0,6} (?:is|are) (?:the )?"
    )
    rest = re.sub(rf"^{start}", "", text, flags=re.IGNORECASE)
    return rest[:1].upper() + rest[1:]


def decorate(text: str) -> str:
    """Set headings and code off with colours where these can be seen."""
    if not colourful(sys.stdout):
        return text
    text = _HEADING.sub(lambda match: click.style(match[1], bold=True), text)
    return _CODE.sub(lambda match: click.style(match[1], fg="cyan"), text)


def widest(names: Iterable[str]) -> int:
    """Return the length of the longest name."""
    return max(map(len, names), default=0)
