"""One command for reading and changing, as the published command line has it."""

from __future__ import annotations

from typing import Any

import click

from .call import execute
from .command import MethodCommand
from .help import decorate, write_command_help

__all__ = ["Either"]


class Either(click.Command):
    """Runs the reading command, or the changing one when it is given something to send."""

    def __init__(self, reading: MethodCommand, changing: MethodCommand) -> None:
        self.reading = reading
        self.changing = changing
        super().__init__(changing.name, params=changing.params, short_help=reading.short_help)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the page of the changing command: it has all options."""
        write_command_help(self.changing, ctx, formatter)

    def get_help(self, ctx: click.Context) -> str:
        """Return the page, in colour where that can be seen."""
        return decorate(super().get_help(ctx))

    def invoke(self, ctx: click.Context) -> Any:
        """Run the one or the other."""
        names = (*self.changing.fields, "_body", "_clear")
        given = any(ctx.params.get(name) not in (None, ()) for name in names)
        execute(self.changing if given else self.reading, ctx)
