"""Stored profiles: an API key and an API root under a name, in a file only you can read."""

from __future__ import annotations

import json
import os
import re
import stat
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

__all__ = ["Profile", "ProfileError", "config_path", "load", "save"]

_NAME = re.compile(r"[A-Za-z0-9_-]+")


class ProfileError(Exception):
    """The file of profiles cannot be used; says why and what to do."""


class Profile(NamedTuple):
    """What a profile stores; empty where it stores nothing."""

    api_key: str = ""
    base_url: str = ""


def config_path() -> Path:
    """Return the file of profiles: ``avala/config.toml`` in the platform's config folder.

    That is ``$XDG_CONFIG_HOME`` where it is set, else ``%APPDATA%`` on Windows,
    ``~/Library/Application Support`` on macOS and ``~/.config`` elsewhere.
    """
    folder = os.environ.get("XDG_CONFIG_HOME")
    if not folder or not Path(folder).is_absolute():  # relative ones are void, says the standard
        folder = _default_folder()
    return Path(folder) / "avala" / "config.toml"


def _default_folder() -> str:
    if sys.platform == "win32":
        return os.environ.get("APPDATA") or str(Path.home() / "AppData" / "Roaming")
    if sys.platform == "darwin":
        return str(Path.home() / "Library" / "Application Support")
    return str(Path.home() / ".config")


def load() -> dict[str, Profile]:
    """Return all stored profiles by name; none if there is no file.

    Raises:
        ProfileError: The file cannot be read or is not of the form that :func:`save` writes.
    """
    import tomllib

    path = config_path()
    try:
        found = tomllib.loads(path.read_text("utf-8"))
        return {
            str(name): Profile(str(entry.get("api_key", "")), str(entry.get("base_url", "")))
            for name, entry in found.get("profiles", {}).items()
        }
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ProfileError(f"{path}: {error.strerror}") from None
    except (ValueError, AttributeError) as error:
        raise ProfileError(f"{path} is broken: {error}; mend it or remove it") from None


def readable_by_others() -> bool:
    """Tell whether the file lets other users read the keys (POSIX systems only)."""
    try:
        mode = config_path().stat().st_mode
    except OSError:
        return False
    return os.name == "posix" and bool(stat.S_IMODE(mode) & 0o077)


def save(name: str, profile: Profile) -> Path:
    """Store a profile, leaving the others alone, and return the file.

    The file appears whole or not at all and is never readable by others, not even for a moment.

    Raises:
        ProfileError: The name or the file cannot be used.
    """
    check_name(name)
    path = config_path()
    content = _write({**load(), name: profile})
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # mkstemp gives mode 0600; os.replace keeps it and is atomic within a folder.
        descriptor, temporary = tempfile.mkstemp(prefix=".config.", dir=path.parent)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, path.resolve())
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ProfileError(f"{path}: {error.strerror}") from None
    return path


def check_name(name: str) -> None:
    """Refuse a name that cannot be the name of a profile."""
    if not _NAME.fullmatch(name):
        raise ProfileError(
            f"{name!r} cannot be the name of a profile; use letters, digits, - and _"
        )


def _write(profiles: Mapping[str, Profile]) -> str:
    """Write TOML. Keys are plain names, values printable text: JSON strings are TOML strings."""
    lines = ["# Profiles of the avala command line, written by `avala configure`."]
    for name, profile in profiles.items():
        lines += ["", f"[profiles.{name}]"]
        lines += [
            f"{field} = {json.dumps(value, ensure_ascii=False)}"
            for field, value in profile._asdict().items()
            if value
        ]
    return "\n".join([*lines, ""])
