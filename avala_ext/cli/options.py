"""Options derived from the parameters of a method."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import click

from .aliases import OPPOSITES
from .facade import Parameter
from .kinds import Kind, kind_of
from .param_type import ParamType
from .values import type_of
from .words import dashed

__all__ = ["Argument", "Derived", "Extra", "NotExpressible", "Twin", "derive"]

_PAGING: Final = frozenset(("limit", "cursor", "page", "max_items"))
_METAVARS: Final = {
    "text": "TEXT", "whole": "N", "number": "NUMBER", "time": "TIME", "date": "DATE",
    "json": "JSON", "path": "PATH",
}  # fmt: skip
_MEANINGS: Final = {"max_items": "Stop after this many items, on as many pages as that takes."}
"""Arguments of the client's iterators, as options of a list."""

_LONGEST_CHOICES: Final = 24


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

    def __init__(self, parameter: Parameter, kind: Kind) -> None:
        self.parameter = parameter
        self.kind = kind
        self.section = "Paging" if parameter.name in _PAGING else "Options"
        super().__init__(
            [parameter.name, _declaration(parameter, kind)],
            type=type_of(kind),
            multiple=kind.name == "list",
            default=None,
            metavar=_metavar(kind),
            help=_help(parameter, kind),
        )
        if kind.name == "flag" and parameter.name in OPPOSITES:
            self.secondary_opts.append(f"--{OPPOSITES[parameter.name]}")


class Twin(click.Option):
    """A hidden option: another spelling of a derived one, or of a part of the path.

    Attributes:
        stands_for: The argument of the method.
        from_file: Whether the value names a file that holds the argument as JSON, or an object
            with this and other arguments.
    """

    def __init__(
        self, spelling: str, original: Argument | Derived, *, from_file: bool = False
    ) -> None:
        self.stands_for = original.parameter.name
        self.from_file = from_file
        super().__init__(
            [f"_twin_{dashed(spelling).replace('-', '_')}", f"--{spelling}"],
            type=click.STRING if from_file else original.type,
            multiple=original.multiple if isinstance(original, Derived) else False,
            hidden=True,
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


def _declaration(parameter: Parameter, kind: Kind) -> str:
    name = dashed(parameter.name)
    return f"--{name}/--no-{name}" if kind.name == "flag" else f"--{name}"


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
    # The default is known as source: the name of a constant would tell nobody anything.
    named = parameter.default.lstrip("_").replace("_", "").isalpha() and parameter.default.isupper()
    if parameter.default not in ("", "None") and not named and "Default" not in text:
        text += f" Default {parameter.default}."
    return text + (" Required." if parameter.required else "")
