"""The program: global options, resources, tools, and what becomes of errors."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from typing import Any

import click

from . import problems
from .aliases import COMMANDS, RESOURCES
from .docstrings import first_sentence
from .facade import Resource, methods, resources
from .help import decorate, noun, short, widest, write_list
from .settings import Settings, global_options
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


class Level(click.Group):
    """A group that shows its help when it is called alone, and knows the global options."""

    def __init__(self, name: str, text: str, **options: Any) -> None:
        super().__init__(
            name,
            help=text,
            params=list(global_options()),
            invoke_without_command=True,
            no_args_is_help=False,
            callback=_show_help,
            context_settings={
                "help_option_names": ["-h", "--help"],
                "max_content_width": 100,
                "auto_envvar_prefix": None,
            },
            **options,
        )

    def names(self) -> list[str]:
        """Name the commands that help and completion show."""
        raise NotImplementedError

    def find(self, name: str) -> click.Command | None:
        """Return a command by any of its names."""
        raise NotImplementedError

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands."""
        return self.names()

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command."""
        return self.find(cmd_name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the next word names, or suggest what may have been meant."""
        if self.find(args[0]) is None and not args[0].startswith("-"):
            raise problems.Usage(f"there is no command {args[0]!r}{self._suggestion(args[0])}", ctx)
        return super().resolve_command(ctx, args)

    def _suggestion(self, word: str) -> str:
        from difflib import get_close_matches

        close = get_close_matches(word, self.names(), n=2)
        return f"; did you mean {' or '.join(close)}?" if close else ""


@click.pass_context
def _show_help(ctx: click.Context) -> None:
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


class ResourceGroup(Level):
    """The commands of one resource, and the resources below it."""

    def __init__(self, name: str, resource: Resource) -> None:
        self.resource = resource
        super().__init__(name, resource.text, short_help=first_sentence(resource.text))

    def names(self) -> list[str]:
        """Name resources below this one, then methods, in the order of the document."""
        return [*map(dashed, self.resource.members), *self._methods()]

    def _methods(self) -> dict[str, str]:
        """Map command names to methods."""
        from .command import is_command

        home = self.resource.home
        found = methods(home).values() if home else ()
        return {dashed(method.name): method.name for method in found if is_command(method)}

    def find(self, name: str) -> click.Command | None:
        """Return a resource below, a method, or what an alias stands for."""
        from .command import MethodCommand

        member = self.resource.members.get(name.replace("-", "_"))
        if member is not None:
            return ResourceGroup(name, member)
        method = self._methods().get(name)
        if method is not None and self.resource.home is not None:
            return MethodCommand(name, self.resource, methods(self.resource.home)[method])
        words = " ".join(map(dashed, self.resource.path))
        return _aliased(f"{words} {name}")

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the resource is and what can be done with it."""
        formatter.write_usage(ctx.command_path, "COMMAND [OPTIONS] [ARGUMENTS]")
        formatter.write_paragraph()
        formatter.write_text(" ".join(self.resource.text.split()))
        commands = [(name, self.find(name)) for name in self.names()]
        room = formatter.width - widest(name for name, _ in commands) - 6
        write_list(formatter, "Commands", [
            (name, short(noun(command.short_help or "", name), room))
            for name, command in commands
            if command
        ])  # fmt: skip

    def get_help(self, ctx: click.Context) -> str:
        """Return the page, in colour where that can be seen."""
        return decorate(super().get_help(ctx))


def _aliased(words: str) -> click.Command | None:
    """Return the command behind a name of the published command line."""
    from .either import Either

    found = [command for target in COMMANDS.get(words, ()) if (command := lookup(target))]
    if not found:
        return None
    return found[0] if len(found) == 1 else Either(found[0], found[1])


def lookup(words: str) -> Any:
    """Return a derived command by its words; ``None`` if there is none."""
    *above, name = words.split()
    level: click.Command | None = PROGRAM
    for word in above:
        level = level.find(word) if isinstance(level, Level) else None
    return level.find(name) if isinstance(level, Level) and name in level.names() else None


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

    def get_help(self, ctx: click.Context) -> str:
        """Return the page, in colour where that can be seen."""
        return decorate(super().get_help(ctx))

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
