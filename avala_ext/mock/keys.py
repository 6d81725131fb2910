"""API keys, and what each of them may do.

A key without scopes may do everything, as the authentication guide has it; one with scopes may
do what one of them allows, and gets 403 elsewhere. The published scopes do not cover the whole
API, and for no operation is it written which one it needs, so that the mock goes by the tag:

- ``X.read`` reads (GET) the operations of tag X, ``X.write`` reads and changes them;
- ``exports.create`` makes exports and reads them;
- ``projects.read`` reads tasks, too, as the guide says of it;
- a list of tasks or exports below a project counts as tasks or exports;
- who the caller is, every key may ask;
- all else (other tags, and changes that no published scope names) needs a key without scopes.

There are the keys that the mock was started with, and those among the data, in the collection
``_ApiKey``: ``{"key": ..., "scopes": [...], "user": uid}``. There both of the latter may be left
out; a key without user is the caller's.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from .contract import Operation
from .messages import Json, Row, is_list
from .store import Store

COLLECTION = "_ApiKey"

SCOPES = (
    "datasets.read",
    "datasets.write",
    "projects.read",
    "projects.write",
    "exports.create",
    "tasks.read",
    "work_batches.read",
)
"""The published names."""

_MORE = {
    ("exports", True): {"exports.create"},
    ("exports", False): {"exports.create"},
    ("tasks", True): {"projects.read"},
}
"""Scopes beyond the rule, by tag and whether it is about reading."""

_OPEN = ("account_me",)


class KeyProblem(ValueError):
    """A key or scope that cannot be; the text says why."""


@dataclass(slots=True, frozen=True)
class Holder:
    """Whom a key belongs to, and its scopes; none means full access."""

    user: Row
    scopes: frozenset[str]

    def may(self, operation: Operation) -> bool:
        """Whether the key allows an operation."""
        return not self.scopes or operation.id in _OPEN or bool(self.scopes & needed(operation))


class Keyring:
    """The keys that the mock was started with, before those among its data."""

    def __init__(self, keys: Mapping[str, Collection[str]]) -> None:
        """Take keys with their scopes.

        Raises:
            KeyProblem: when one cannot be.
        """
        self.started = {key: check(key, scopes) for key, scopes in keys.items()}

    def holder(self, store: Store, key: str | None) -> Holder | None:
        """Return whom a key belongs to; None when nobody has it."""
        if not key:
            return None
        scopes = self.started.get(key)
        if scopes is not None:
            return Holder(_caller(store), scopes)
        row = store.find(COLLECTION, key=key)
        if row is None:
            return None
        user = store.get("_User", row["user"]) if row.get("user") else _caller(store)
        return Holder(user or _nobody(), frozenset(row.get("scopes") or ()))

    def describe(self, store: Store) -> list[Json]:
        """Return all keys with their scopes."""
        own = [{"key": key, "scopes": sorted(scopes)} for key, scopes in self.started.items()]
        rows = store.rows(COLLECTION)
        return [*own, *({"key": row["key"], "scopes": row.get("scopes") or []} for row in rows)]

    def add(self, store: Store, key: Json, scopes: Json) -> None:
        """Put a key among the data, or give one that is there other scopes.

        Raises:
            KeyProblem: when it cannot be, or was given at the start.
        """
        row = {"key": key, "scopes": sorted(check_row({"key": key, "scopes": scopes}))}
        if key in self.started:
            raise KeyProblem("this key was given at the start and stays as it is")
        former = store.find(COLLECTION, key=key)
        if former is None:
            store.insert(COLLECTION, row)
        else:
            store.update(COLLECTION, former, **row)


def needed(operation: Operation) -> frozenset[str]:
    """Return the scopes of which a limited key needs one; empty when there is none that will do."""
    last = operation.path.rstrip("/").rpartition("/")[2]
    tag = last if last in ("tasks", "exports") else operation.tag
    reads = operation.method == "GET"
    own = {f"{tag}.write", f"{tag}.read"} if reads else {f"{tag}.write"}
    return frozenset((own & set(SCOPES)) | _MORE.get((tag, reads), set()))


def parse(text: str) -> tuple[str, frozenset[str]]:
    """Read ``KEY`` or ``KEY:scope,scope``.

    Raises:
        KeyProblem: when it cannot be.
    """
    key, limited, listed = text.partition(":")
    scopes = [scope.strip() for scope in listed.split(",")] if limited else []
    return key, check(key, scopes)


def check(key: str, scopes: Collection[str]) -> frozenset[str]:
    """Return the scopes of a key.

    Raises:
        KeyProblem: when no client could send the key, or a scope is not a published one.
    """
    if not key:
        raise KeyProblem("an API key cannot be empty; use some text, such as avk_mock")
    if not (key.isascii() and key.isprintable()) or key != key.strip():
        raise KeyProblem("an API key must be printable ASCII without spaces around it")
    unknown = [scope for scope in scopes if scope not in SCOPES]
    if unknown:
        raise KeyProblem(f"unknown scope {unknown[0]!r}; known are {', '.join(SCOPES)}")
    return frozenset(scopes)


def check_row(row: Row) -> frozenset[str]:
    """Return the scopes of a key among the data.

    Raises:
        KeyProblem: when the row is malformed.
    """
    key: Json = row.get("key")
    scopes: Json = [] if row.get("scopes") is None else row["scopes"]
    if not isinstance(key, str):
        raise KeyProblem('a key must be text, as in {"key": "avk_reader"}')
    if not is_list(scopes) or not all(isinstance(scope, str) for scope in scopes):
        raise KeyProblem('scopes must be a list, as in {"scopes": ["tasks.read"]}')
    return check(key, scopes)


def _caller(store: Store) -> Row:
    return store.find("_User", _caller=True) or _nobody()


def _nobody() -> Row:
    return {"uid": "", "_key": ""}
