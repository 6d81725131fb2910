"""Reading a generated docstring: its parts stand in a fixed order (see the templates)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from inspect import cleandoc
from typing import NamedTuple

__all__ = ["Docstring", "first_sentence", "parse", "unwrap"]

_SECTION = re.compile(r"^(Args|Returns|Raises|Source):", re.MULTILINE)
_ROUTE = re.compile(r"`(GET|POST|PUT|PATCH|DELETE) (/\S*)`")
_ENTRY = re.compile(r"^    (\w+): ", re.MULTILINE)


class Docstring(NamedTuple):
    """What a docstring says.

    Attributes:
        summary: The first sentence, as a title.
        paragraphs: The explanation, without line breaks inside a paragraph.
        verb: HTTP method; empty for what is more than one operation.
        path: Path of the operation, as in the document; empty as well then.
        arguments: What each argument means.
        raises: The section on errors, as one line.
    """

    summary: str
    paragraphs: tuple[str, ...]
    verb: str
    path: str
    arguments: dict[str, str]
    raises: str

    @property
    def needs_key(self) -> bool:
        """Whether the API may refuse the call for want of a key."""
        return not self.verb or "AuthenticationError" in self.raises


def parse(text: str | None) -> Docstring:
    """Take a docstring apart."""
    head, *rest = _SECTION.split(cleandoc(text or ""))
    sections = dict(zip(rest[::2], rest[1::2], strict=True))
    paragraphs = [unwrap(paragraph) for paragraph in head.split("\n\n") if paragraph.strip()]
    routes = [match for paragraph in paragraphs if (match := _ROUTE.fullmatch(paragraph))]
    prose = [paragraph for paragraph in paragraphs if not _ROUTE.fullmatch(paragraph)]
    return Docstring(
        summary=prose[0] if prose else "",
        paragraphs=tuple(prose[1:]),
        verb=routes[0][1] if routes else "",
        path=routes[0][2] if routes else "",
        arguments=dict(_entries(sections.get("Args", ""))),
        raises=unwrap(sections.get("Raises", "")),
    )


def unwrap(text: str) -> str:
    """Join the lines of one paragraph."""
    return " ".join(text.split())


def first_sentence(text: str) -> str:
    """Return a text up to its first full stop, the stop left out."""
    sentence, _, _ = unwrap(text).partition(". ")
    return sentence.removesuffix(".")


def _entries(section: str) -> Iterator[tuple[str, str]]:
    """Yield name and meaning of each argument."""
    _, *found = _ENTRY.split(section)
    for name, text in zip(found[::2], found[1::2], strict=True):
        yield name, unwrap(text)
