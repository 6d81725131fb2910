"""Making a client from the global options, the environment and the profiles."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

import click

from . import profiles
from .problems import Usage
from .settings import Settings

if TYPE_CHECKING:
    from avala import Avala

__all__ = ["Account", "account", "connect"]


_NO_KEY = "none"
"""The client wants a key even where it sends none."""


class Account(NamedTuple):
    """Which key is used at which API, and where they come from.

    Attributes:
        api_key: The key; empty if there is none.
        base_url: API root; ``None`` for the client's default.
        source: Where the key was found, in words.
    """

    api_key: str
    base_url: str | None
    source: str


def account(settings: Settings) -> Account:
    """Find key and API root.

    An option wins over everything. A profile that is named by ``--profile`` wins over the
    environment, and the environment over ``AVALA_PROFILE`` and the profile ``default``. A key in
    the environment is never sent to an API root of a profile that was not asked for.

    Raises:
        Usage: The profile does not exist or cannot be read.
    """
    key, source, url = settings.api_key or "", "--api-key", settings.base_url
    asked_for = settings.profile is not None
    if not asked_for:
        if not key:
            key, source = os.environ.get("AVALA_API_KEY", "").strip(), "AVALA_API_KEY"
        url = url or os.environ.get("AVALA_BASE_URL") or None
    stored = _profile(settings) if asked_for or not key else None
    if stored is not None:
        name, profile = stored
        if not key:
            key, source = profile.api_key, f"profile {name}"
        url = url or profile.base_url or None
    return Account(key, url, source if key else "")


def _profile(settings: Settings) -> tuple[str, profiles.Profile] | None:
    """Return name and content of the profile in question; ``None`` if none is needed."""
    named = settings.profile or os.environ.get("AVALA_PROFILE")
    try:
        if named:
            profiles.check_name(named)
        stored = profiles.load()
    except profiles.ProfileError as error:
        raise Usage(str(error)) from None
    if named and named not in stored:
        known = f"there are {', '.join(stored)}" if stored else "there are none yet"
        raise Usage(f"no profile {named!r}: {known}; `avala configure --profile {named}` makes it")
    name = named or "default"
    return (name, stored[name]) if name in stored else None


def connect(settings: Settings, *, needs_key: bool = True) -> Avala:
    """Make the client.

    Args:
        settings: What the global options say.
        needs_key: Whether a key is sent at all; a few operations are open to everyone.

    Raises:
        Usage: There is no key, or a setting cannot work.
    """
    found = account(settings)
    if not found.api_key and needs_key:
        raise Usage("no API key: run `avala configure`, set AVALA_API_KEY or pass --api-key")
    if found.source.startswith("profile") and profiles.readable_by_others():
        path = profiles.config_path()
        click.echo(f"Warning: others can read {path}; run chmod 600 on it", err=True)
    if settings.verbose:
        log_requests()
    options = {"timeout": settings.timeout, "max_retries": settings.max_retries}
    given = {name: value for name, value in options.items() if value is not None}

    from avala import Avala

    return Avala(found.api_key or _NO_KEY, base_url=found.base_url, **given)  # type: ignore[arg-type]  # a float and an int


def log_requests() -> None:
    """Write the client's log to standard error. The client takes secrets out of it."""
    import logging

    logger = logging.getLogger("avala")
    if not logger.handlers:
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(logging.Formatter("%(relativeCreated)6.0f ms  %(message)s"))
        logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
