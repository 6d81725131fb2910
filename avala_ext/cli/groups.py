"""Groups of commands: resources with their methods, and what all groups have in common."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import click

from .aliases import COMMANDS
from .docstrings import first_sentence, unwrap
from .facade import Method, Parameter, Resource, methods, resources
from .help import decorate, noun, short, widest, write_list
from .kinds import kind_of
from .problems import Usage
from .settings import global_options
from .words import dashed

__all__ = ["Level", "ResourceGroup", "is_command"]


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
            raise Usage(f"there is no command {args[0]!r}{self._suggestion(args[0])}", ctx)
        return super().resolve_command(ctx, args)

    def get_help(self, ctx: click.Context) -> str:
        """Return the page, in colour where that can be seen."""
        return decorate(super().get_help(ctx))

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
        return [*map(dashed, self.resource.members), *self._methods]

    @cached_property
    def _methods(self) -> dict[str, Method]:
        """The methods that are commands, by the names of these."""
        home = self.resource.home
        found = methods(home).values() if home else ()
        return {dashed(method.name): method for method in found if is_command(method)}

    def find(self, name: str) -> click.Command | None:
        """Return a resource below, a method, or what an alias stands for."""
        return self.derived(name) or _aliased(" ".join(map(dashed, (*self.resource.path, name))))

    def derived(self, name: str) -> click.Command | None:
        """Return a resource below or a method."""
        member = self.resource.members.get(name.replace("-", "_"))
        if member is not None:
            return ResourceGroup(name, member)
        if name in self._methods:
            from .command import MethodCommand

            return MethodCommand(name, self.resource, self._methods[name])
        return None

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the resource is and what can be done with it."""
        formatter.write_usage(ctx.command_path, "COMMAND [OPTIONS] [ARGUMENTS]")
        formatter.write_paragraph()
        formatter.write_text(unwrap(self.resource.text))
        about = {dashed(name): member.text for name, member in self.resource.members.items()}
        about |= {name: method.doc.summary for name, method in self._methods.items()}
        room = formatter.width - widest(about) - 6
        rows = [(name, short(noun(text, name), room)) for name, text in about.items()]
        write_list(formatter, "Commands", rows)


def is_command(method: Method) -> bool:
    """Tell whether a method is a command of its own, and not behind an option of another one."""
    behind_option = method.returns.startswith("Pager[") or method.name.endswith("_and_wait")
    return not behind_option and all(map(_can_be_typed, method.parameters))


def _can_be_typed(parameter: Parameter) -> bool:
    return not parameter.required or kind_of(parameter.annotation).name not in ("call", "unknown")


def _aliased(words: str) -> click.Command | None:
    """Return the command behind a name of the published command line."""
    from .either import Either

    found = [command for target in COMMANDS.get(words, ()) if (command := _lookup(target))]
    if not found:
        return None
    return found[0] if len(found) == 1 else Either(found[0], found[1])


def _lookup(words: str) -> Any:
    """Return a derived command by its words; ``None`` if there is none."""
    first, *rest = words.split()
    resource = resources().get(first.replace("-", "_"))
    command: click.Command | None = ResourceGroup(first, resource) if resource else None
    for word in rest:
        command = command.derived(word) if isinstance(command, ResourceGroup) else None
    return command
