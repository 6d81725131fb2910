"""`avala configure`: ask for a key, try it, and store it as a profile."""

from __future__ import annotations

import os
import sys

import click

from . import profiles
from .connect import connect
from .problems import Failure, Usage, explain
from .settings import Settings, global_options
from .terminal import clean, is_terminal

__all__ = ["command"]

_HELP = """Store an API key and the API's address as a profile.

The key is asked for without being shown, or read from standard input where that is no terminal.
It is tried with one call before anything is stored. The file can be read by you alone.

The profile named `default` is used unless AVALA_API_KEY is set; others by --profile NAME or
AVALA_PROFILE.
"""


@click.command(
    "configure", help=_HELP, params=[o for o in global_options() if o.section == "Connection"]
)
@click.option("--no-test", is_flag=True, help="Store without trying the key.")
@click.option("--list", "listing", is_flag=True, help="Show the stored profiles instead.")
@click.pass_context
def command(ctx: click.Context, no_test: bool, listing: bool) -> None:
    """Ask, try, store."""
    settings = Settings.of(ctx)
    try:
        if listing:
            _list()
        else:
            _configure(settings, ctx, test=not no_test)
    except profiles.ProfileError as error:
        raise Failure(str(error)) from None


def _list() -> None:
    """Show names and addresses; never the keys."""
    for name, profile in profiles.load().items():
        click.echo(f"{name}  {clean(profile.base_url or 'default address')}")


def _configure(settings: Settings, ctx: click.Context, *, test: bool) -> None:
    name = settings.profile or os.environ.get("AVALA_PROFILE") or "default"
    profiles.check_name(name)
    old = profiles.load().get(name, profiles.Profile())
    settings.profile = None
    settings.api_key = settings.api_key or _ask_key(ctx, old)
    settings.base_url = settings.base_url or _ask_url(old)
    if test:
        _try(settings)
    path = profiles.save(name, profiles.Profile(settings.api_key, settings.base_url or ""))
    use = "" if name == "default" else f"; use it with --profile {name}"
    click.echo(f"Profile {name} is stored in {path}{use}", err=True)


def _ask_key(ctx: click.Context, old: profiles.Profile) -> str:
    if not is_terminal(sys.stdin):
        line = sys.stdin.readline().strip()
        if not line:
            raise Usage("no key: pass it on standard input or as --api-key", ctx)
        return line
    hint = " (Enter keeps the stored one)" if old.api_key else ""
    default = old.api_key or None
    key: str = click.prompt(
        f"API key{hint}", hide_input=True, default=default, show_default=False, err=True
    )
    return key.strip()


def _ask_url(old: profiles.Profile) -> str:
    """Return the address; empty for the client's default."""
    stored = old.base_url or os.environ.get("AVALA_BASE_URL", "")
    if not is_terminal(sys.stdin):
        return stored
    url: str = click.prompt(
        "API root (Enter for the default)" if not stored else "API root",
        default=stored,
        show_default=bool(stored),
        err=True,
    )
    return url.strip()


def _try(settings: Settings) -> None:
    """Make one call with the key, and store nothing when it fails."""
    with connect(settings) as client:
        from avala import AvalaError

        try:
            page = client.organizations.list(limit=1)
        except AvalaError as error:
            raise Failure(f"nothing is stored: {explain(error)}") from None
    names = ", ".join(str(organization["name"]) for organization in page.items)
    click.echo(f"The key works{f' ({clean(names)})' if names else ''}.", err=True)
