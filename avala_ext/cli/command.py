"""One method of a resource as a command."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from .aliases import OPTIONS
from .facade import Method, Resource, methods
from .help import decorate, write_command_help
from .options import Argument, Derived, Extra, Twin, derive
from .settings import Seconds, global_options
from .words import dashed, without_suffix

__all__ = ["MethodCommand"]


class MethodCommand(click.Command):
    """A command that calls one method of the client and shows what comes back.

    Attributes:
        resource: Where the method is.
        method: What it is called and takes.
        iterator: The twin that walks over all pages of a list; ``None`` for other methods.
        waits: Whether the resource can wait for what the method starts.
        downloads: Whether the resource can download what the method makes.
    """

    def __init__(self, name: str, resource: Resource, method: Method) -> None:
        assert resource.home is not None
        siblings = methods(resource.home)
        self.resource = resource
        self.method = method
        self.iterator = siblings.get(_iterator_name(method)) if _is_list(method) else None
        self.waits = siblings.get("wait") if f"{method.name}_and_wait" in siblings else None
        self.downloads = self.waits is not None and "download" in siblings
        super().__init__(name, help=method.doc.summary, short_help=method.doc.summary)
        self.params = list(self._parameters())

    @property
    def path(self) -> str:
        """The words after the program's name."""
        return " ".join(dashed(step) for step in (*self.resource.path, self.method.name))

    @property
    def deletes(self) -> bool:
        """Whether the command takes something away for good."""
        return self.method.doc.verb == "DELETE"

    @property
    def takes_body(self) -> bool:
        """Whether the arguments can be given as one JSON object."""
        return self.method.doc.verb in ("POST", "PUT", "PATCH") and any(
            isinstance(param, Derived) for param in self.params
        )

    @property
    def arguments(self) -> list[Argument]:
        """The parts of the path."""
        return [param for param in self.params if isinstance(param, Argument)]

    @property
    def fields(self) -> dict[str, Derived]:
        """The options that stand for arguments of the method, by argument."""
        return {param.parameter.name: param for param in self.params if isinstance(param, Derived)}

    @property
    def nullable(self) -> list[str]:
        """The options whose value can be taken away, as words."""
        if self.method.doc.verb not in ("PATCH", "PUT"):
            return []
        return [dashed(name) for name, option in self.fields.items() if option.kind.nullable]

    def _parameters(self) -> Iterator[click.Parameter]:
        """Yield all parameters. What comes first keeps a spelling that two would use."""
        taken: set[str] = {"--help"}
        self.params = []
        for param in self._candidates():
            spellings = {*param.opts, *param.secondary_opts}
            if isinstance(param, click.Option) and spellings & taken:
                continue
            taken |= spellings
            self.params.append(param)
            yield param

    def _candidates(self) -> Iterator[click.Parameter]:
        more = self.iterator.parameters if self.iterator else ()
        known = {parameter.name for parameter in self.method.parameters}
        extra = [parameter for parameter in more if parameter.name not in known]
        yield from derive(iter((*self.method.parameters, *extra)))
        yield from self._flow()
        yield from self._twins()
        yield from global_options()

    def _twins(self) -> Iterator[click.Parameter]:
        """Yield hidden options: parts of the path by name, names without ``_uid``, old names."""
        by_name: dict[str, Argument | Derived] = dict(self.fields)
        for argument in self.arguments:
            by_name[argument.parameter.name] = argument
            yield Twin(dashed(argument.parameter.name), argument)
        for name, original in by_name.items():
            if without_suffix(name) != name:
                yield Twin(dashed(without_suffix(name)), original)
        for spelling, target in OPTIONS.get(self.path, {}).items():
            if (name := target.removeprefix("@")) in by_name:
                yield Twin(spelling, by_name[name], from_file=target != name)

    def _flow(self) -> Iterator[click.Parameter]:
        """Yield the options that this command has because of what kind of method it is."""
        if self.iterator is not None:
            yield Extra("Paging", "_all", "--all", is_flag=True, help="Walk over all pages.")
            yield Extra(
                "Paging", "_envelope", "--envelope", is_flag=True,
                help="Show one object with the items as `results` and the cursors around them.",
            )  # fmt: skip
        if self.takes_body:
            yield Extra(
                "Input", "_body", "--body", metavar="JSON",
                help="All options as one JSON object: typed in, @file.json, or - for standard "
                "input. Options given besides win.",
            )  # fmt: skip
        if self.nullable:
            yield Extra(
                "Input", "_clear", "--clear", metavar="OPTION", multiple=True,
                type=click.Choice(self.nullable), help="Take this value away (send null). "
                f"One of {', '.join(self.nullable)}.",
            )  # fmt: skip
        if self.waits is not None:
            yield from _wait_options()
        if self.downloads:
            yield Extra(
                "Waiting", "_download", "--download", metavar="DIR",
                type=click.Path(file_okay=False, path_type=Path),
                help="Wait, then download the result into this folder.",
            )  # fmt: skip
        if self.deletes:
            yield Extra("Input", "_yes", "-y", "--yes", is_flag=True, help="Do not ask.")

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the whole help page."""
        write_command_help(self, ctx, formatter)

    def get_help(self, ctx: click.Context) -> str:
        """Return the page, in colour where that can be seen."""
        return decorate(super().get_help(ctx))

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        from .call import execute

        execute(self, ctx)


def _wait_options() -> Iterator[click.Parameter]:
    yield Extra("Waiting", "_wait", "--wait", is_flag=True, help="Wait until the job is done.")
    yield Extra(
        "Waiting", "_interval", "--interval", metavar="SECONDS", type=Seconds(zero=True),
        help="First pause between two looks; later ones are longer.",
    )  # fmt: skip
    yield Extra(
        "Waiting", "_wait_timeout", "--wait-timeout", metavar="SECONDS", type=Seconds(zero=True),
        help="Give up after this time; the job goes on.",
    )  # fmt: skip


def _is_list(method: Method) -> bool:
    return method.returns.startswith("CursorPage[")


def _iterator_name(method: Method) -> str:
    """Name the twin: list -> iter, list_items -> iter_items, search -> iter_search."""
    if method.name.startswith("list"):
        return "iter" + method.name.removeprefix("list")
    return f"iter_{method.name}"
