"""`avala shell-completion`: the script that makes a shell complete commands and options."""

from __future__ import annotations

import os
from pathlib import PurePath

import click
from click.shell_completion import get_completion_class

from .problems import Usage

__all__ = ["command"]

_SHELLS = ("bash", "zsh", "fish")
_HELP = """Print the script that completes commands, options and known values.

Put one line into the file that your shell reads when it starts:

\b
  bash  ~/.bashrc                   eval "$(avala shell-completion bash)"
  zsh   ~/.zshrc                    eval "$(avala shell-completion zsh)"
  fish  ~/.config/fish/config.fish  avala shell-completion fish | source

Without SHELL, the one that $SHELL names is meant.
"""


@click.command("shell-completion", help=_HELP)
@click.argument("shell", required=False, type=click.Choice(_SHELLS), metavar="[SHELL]")
@click.pass_context
def command(ctx: click.Context, shell: str | None) -> None:
    """Print the script."""
    name = shell or PurePath(os.environ.get("SHELL", "")).name
    kind = get_completion_class(name) if name in _SHELLS else None
    if kind is None:
        raise Usage(f"which shell? Say one of {', '.join(_SHELLS)}", ctx)
    click.echo(kind(ctx.find_root().command, {}, "avala", "_AVALA_COMPLETE").source())
