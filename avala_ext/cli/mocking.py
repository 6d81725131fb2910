"""`avala mock`: passes everything on to the mock's own command line."""

from __future__ import annotations

import click

__all__ = ["command"]


@click.command(
    "mock",
    help="Serve a working mock of the API on this machine.",
    add_help_option=False,
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
)
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def command(words: tuple[str, ...]) -> int:
    """Run the mock until it is told to stop."""
    from avala_ext.mock.__main__ import main

    return main(words)
