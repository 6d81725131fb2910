"""Who uploads, and under which prefix files are kept."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import orjson

from ...config import Config
from ...decode import is_object
from ...errors import AvalaError
from ...flow import Do, Flow
from .journal import private_folder, write_private

__all__ = ["key_hash", "storage_root", "user_uid"]

_CACHE: Final = "identity.json"


def key_hash(config: Config) -> str:
    """Return 16 hexadecimal digits that stand for the API key (facts B070)."""
    return hashlib.sha256(config.api_key.encode()).hexdigest()[:16]


def user_uid(client: Any, folder: Path) -> Flow[str | None]:
    """Find out the uid of the user, and remember it for each host and key (facts B075).

    Args:
        client: The client.
        folder: Where it is remembered.

    Returns:
        The uid; ``None`` when the API does not say, whatever the reason.
    """
    base_url: str = client.base_url
    name = f"{urlsplit(base_url).netloc} {key_hash(client.config)}"
    known = _remembered(folder / _CACHE)
    if name in known:
        return known[name]
    try:
        user = yield Do(client.account.me)
    except AvalaError:
        return None
    private_folder(folder)
    write_private(folder / _CACHE, orjson.dumps({**known, name: user.uid}))
    uid: str = user.uid
    return uid


def _remembered(path: Path) -> dict[str, str]:
    try:
        known = orjson.loads(path.read_bytes())
    except (OSError, orjson.JSONDecodeError):
        return {}
    if not is_object(known):
        return {}
    return {str(name): str(uid) for name, uid in known.items()}


def storage_root(organization_uid: str | None, user: str | None) -> str | None:
    """Return what all keys of an owner begin with (facts B066); ``None`` if it is not known."""
    if organization_uid is not None:
        return f"__o__={organization_uid}/"
    return None if user is None else f"__u__={user}/"
