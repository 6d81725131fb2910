"""The program: global options, resources, tools, and what becomes of errors."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from typing import Any

import click

from . import problems
from .aliases import RESOURCES
from .facade import resources
from .groups import Level, ResourceGroup
from .help import noun, short, widest, write_list
from .settings import Settings
from .terminal import prepare_streams
from .words import dashed

__all__ = ["Program", "run", "walk"]

_TOOLS = {
    "configure": ("configure", "Store an API key and the API's address as a profile."),
    "status": ("status", "Show what your account holds, and whether the API answers."),
    "mock": ("mocking", "Serve a working mock of the API on this machine."),
    "shell-completion": ("completion", "Print the script that completes commands in your shell."),
}
"""Commands that stand for no operation: module of this package, and what they are for."""


_OWN = (click.ClickException, click.Abort, click.exceptions.Exit)


class Program(Level):
    """The whole command line."""

    def __init__(self) -> None:
        super().__init__(
            "avala",
            "Work with the Avala annotation platform: every operation of its API as a command.",
        )
        self.params.append(
            click.Option(
                ["--version"], is_flag=True, expose_value=False, is_eager=True,
                callback=_version, help="Show the version.",
            )
        )  # fmt: skip

    def names(self) -> list[str]:
        """Name resources, then tools."""
        return [*map(dashed, resources()), *_TOOLS]

    def find(self, name: str) -> click.Command | None:
        """Return a resource or a tool."""
        resource = resources().get(RESOURCES.get(name, name).replace("-", "_"))
        if resource is not None:
            return ResourceGroup(name, resource)
        if name in _TOOLS:
            found: click.Command = import_module(f".{_TOOLS[name][0]}", __package__).command
            return found
        return None

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write resources, tools and global options under headings."""
        formatter.write_usage("avala", "[OPTIONS] RESOURCE COMMAND [ARGUMENTS]")
        formatter.write_paragraph()
        formatter.write_text(self.help or "")
        size = widest(self.names())
        room = formatter.width - size - 6
        about = {dashed(name): resource.text for name, resource in resources().items()}
        sections = {
            "Resources": [(name, short(noun(text, name), room)) for name, text in about.items()],
            "Tools": [(name, text) for name, (_, text) in _TOOLS.items()],
        }
        for section in ("Connection", "Output"):
            options = [p for p in self.params if getattr(p, "section", "Output") == section]
            records = [option.get_help_record(ctx) for option in options]
            sections[section] = [record for record in records if record]
        for section, rows in sections.items():
            write_list(formatter, section, rows, size)
        formatter.write_paragraph()
        formatter.write_text("Options may stand before or after the command.")

    def main(
        self, args: Sequence[str] | None = None, *_: Any, standalone_mode: bool = True, **more: Any
    ) -> Any:
        """Run, and in standalone mode turn every foreseen end into an exit code."""
        more["prog_name"] = "avala"

        def work() -> Any:
            return click.Group.main(self, args, standalone_mode=False, **more)

        if not standalone_mode:
            return work()
        sys.exit(_guarded(work))

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command, with the errors of the client as errors of the command line."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise problems.Interrupted("interrupted") from None
        except _OWN:
            raise
        except Exception as error:
            raise problems.translate(error) from None


def _version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"avala {version('avala-client')}")
        ctx.exit()


def _guarded(work: Callable[[], Any]) -> int:
    """Run, write a foreseen error as one line, and return the exit code."""
    try:
        code = work()
        sys.stdout.flush()
    except click.Abort:
        problems.show(problems.Interrupted("interrupted"), sys.stderr)
        return problems.EXIT_INTERRUPTED
    except (problems.NoReader, BrokenPipeError):
        problems.discard_output()
        return problems.EXIT_NO_READER
    except click.ClickException as error:
        problems.show(error, sys.stderr)
        return error.exit_code
    return code if isinstance(code, int) else 0


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    prepare_streams()
    try:
        PROGRAM.main(args=arguments, obj=Settings())
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    return 0


def walk(
    level: Level | None = None, above: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Yield the words and the command of everything there is, aliases left out."""
    level = level or PROGRAM
    for name in level.names():
        command = level.find(name)
        assert command is not None
        yield (*above, name), command
        if isinstance(command, Level):
            yield from walk(command, (*above, name))


PROGRAM = Program()
