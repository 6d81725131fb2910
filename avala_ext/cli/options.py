"""Options derived from the parameters of a method."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import click

from .aliases import OPPOSITES
from .facade import Parameter
from .kinds import Kind, kind_of
from .param_type import ParamType
from .values import type_of

__all__ = ["Argument", "Derived", "Extra", "dashed", "path_option_names"]

_PAGING: Final = frozenset(("limit", "cursor", "page", "max_items"))
_METAVARS: Final = {
    "text": "TEXT", "whole": "N", "number": "NUMBER", "time": "TIME", "date": "DATE",
    "json": "JSON", "path": "PATH",
}  # fmt: skip
_MEANINGS: Final = {"max_items": "Stop after this many items, on as many pages as that takes."}
"""Arguments of the client's iterators, as options of a list."""

_LONGEST_CHOICES: Final = 40


class Argument(click.Argument):
    """A part of the operation's path. It may be given as an option too, so it is never required."""

    def __init__(self, parameter: Parameter, kind: Kind) -> None:
        self.parameter = parameter
        self.text = parameter.text
        super().__init__(
            [parameter.name],
            required=False,
            type=_Word(type_of(kind)),
            metavar=parameter.name.upper(),
        )


class _Word(ParamType):
    """An argument of another type than text that may also be ``-``."""

    name = "word"

    def __init__(self, inner: ParamType) -> None:
        self.inner = inner

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return value if value == "-" else self.inner.convert(value, param, ctx)


class Derived(click.Option):
    """An option that stands for one keyword argument of the method.

    Attributes:
        parameter: The argument.
        kind: What its annotation means.
        section: Heading under which help shows it.
    """

    def __init__(self, parameter: Parameter, kind: Kind, *spellings: str) -> None:
        self.parameter = parameter
        self.kind = kind
        self.section = "Paging" if parameter.name in _PAGING else "Options"
        super().__init__(
            [parameter.name, *_declarations(parameter, kind), *spellings],
            type=type_of(kind),
            multiple=kind.name == "list",
            default=None,
            metavar=_metavar(kind),
            help=_help(parameter, kind),
        )


class Extra(click.Option):
    """An option that no argument of the method stands behind, such as ``--all``."""

    def __init__(self, section: str, *declarations: str, **options: Any) -> None:
        self.section = section
        super().__init__(declarations, **options)


def derive(parameters: Iterator[Parameter]) -> Iterator[Argument | Derived]:
    """Yield an option, or for a part of the path an argument, for each parameter.

    Raises:
        NotExpressible: A required parameter is nothing that a user can type.
    """
    for parameter in parameters:
        kind = kind_of(parameter.annotation)
        if kind.name in ("call", "unknown"):
            if parameter.required:
                raise NotExpressible(parameter.name)
        elif parameter.positional:
            yield Argument(parameter, kind)
        else:
            yield Derived(parameter, kind)


class NotExpressible(Exception):
    """A method that cannot be a command."""


def path_option_names(name: str) -> list[str]:
    """Return the options that stand for a part of the path: ``--project-uid``, ``--project``."""
    short = re.sub(r"_(uid|id|slug|idx)$", "", name)
    return list(dict.fromkeys((f"--{dashed(name)}", f"--{dashed(short)}")))


def dashed(name: str) -> str:
    """Write a Python name as a word of the command line."""
    return name.strip("_").replace("_", "-")


def _declarations(parameter: Parameter, kind: Kind) -> list[str]:
    name = dashed(parameter.name)
    if kind.name != "flag":
        return [f"--{name}"]
    opposite = OPPOSITES.get(name)
    return [f"--{name}/--no-{name}", *([f"--{name}/--{opposite}"] if opposite else [])]


def _metavar(kind: Kind) -> str | None:
    if kind.name == "flag":
        return None
    inner = kind.item if kind.name == "list" and kind.item else kind
    choices = "|".join(inner.choices)
    text = choices if 0 < len(choices) <= _LONGEST_CHOICES else _METAVARS.get(inner.name, "TEXT")
    return f"{text}[,...]" if kind.name == "list" and inner.name != "json" else text


def _help(parameter: Parameter, kind: Kind) -> str:
    """Return the argument's words, with the known values where they leave them out."""
    inner = kind.item if kind.name == "list" and kind.item else kind
    text = _MEANINGS.get(parameter.name, parameter.text)
    missing = [choice for choice in inner.choices if choice not in text]
    if missing and len("|".join(inner.choices)) > _LONGEST_CHOICES:
        text += f" Known values: {', '.join(inner.choices)}."
    if parameter.default not in ("", "None", "UNSET"):
        text += f" Default {parameter.default}."
    return text + (" Required." if parameter.required else "")
