"""Puts an engine together from the settings that users give."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

import orjson

from . import faults as fault_rules
from . import state
from .contract import Contract, shared_contract
from .engine import DEFAULT_API_KEY, Engine
from .faults import Faults
from .messages import Json
from .outcall import Policy
from .persist import Database
from .seedcheck import check
from .store import Snapshot, Store


class SeedError(ValueError):
    """The seed data cannot be read, or break the document."""


def create_engine(
    *,
    seed: str | Path = "demo",
    api_key: str = DEFAULT_API_KEY,
    keys: Mapping[str, Collection[str]] | None = None,
    faults: str = "",
    db: Path | None = None,
    callbacks: Policy = "all",
    contract: Contract | None = None,
    keep: int = 0,
) -> Engine:
    """Return a ready engine.

    The contract is compiled once per process and the demo data built once; a further engine
    costs less than a millisecond, so give every test its own.

    Args:
        seed: ``demo``, ``empty`` or the path of a JSON file: component name to list of rows, or
            what ``GET /_mock/state`` answers.
        api_key: the key that clients must send.
        keys: further keys with their scopes, see `keys`: ``{"avk_reader": ["tasks.read"]}``. A
            key with scopes gets 403 beyond them; `api_key` may be among them to be limited.
        faults: a fault specification, see `faults`.
        db: SQLite file to write through to; when it already holds data, these win over `seed`.
        callbacks: which URLs may be called for agents and webhooks: ``all``, ``loopback``
            (this machine only) or ``none``; hosts reserved for examples are never called. Or a
            function that answers all calls itself.
        contract: another compiled document, for tests.
        keep: bytes of each request's body to keep in `Engine.requests`, headers with them.

    Raises:
        SeedError: when the seed file cannot be read, or its rows break the document.
        keys.KeyProblem: when a key is empty or a scope unknown.
        faults.FaultSyntax: when the fault specification cannot be read.
        persist.DatabaseError: when the database cannot be used.
    """
    rules, random_seed = fault_rules.parse(faults)
    contract = contract or shared_contract()
    snapshot = seed_snapshot(str(seed), contract)
    journal = Database(db) if db is not None else None
    engine = Engine(
        contract,
        snapshot,
        api_key=api_key,
        keys=keys,
        journal=journal,
        callbacks=callbacks,
        keep=keep,
    )
    engine.faults = Faults()
    engine.faults.set(rules, random_seed)
    if journal is not None:
        kept = journal.load()
        if kept is not None:
            engine.store.load(kept)
        else:
            engine.store.rewrite(snapshot)
    return engine


def seed_snapshot(seed: str, contract: Contract) -> Snapshot:
    """Return the contents that a store begins with.

    Raises:
        SeedError: when `seed` names a file that cannot be read or breaks the document.
    """
    if seed in ("demo", "empty"):
        return _built_in(seed, id(contract), contract)
    return _from_file(Path(seed), contract)


_BUILT: dict[tuple[str, int], Snapshot] = {}


def _built_in(seed: str, key: int, contract: Contract) -> Snapshot:
    found = _BUILT.get((seed, key))
    if found is None:
        from .demo import build_demo, build_empty

        build = build_demo if seed == "demo" else build_empty
        found = _BUILT[seed, key] = build(contract)
    return found


def _from_file(path: Path, contract: Contract) -> Snapshot:
    try:
        data = orjson.loads(path.read_bytes())
    except OSError as error:
        raise SeedError(f"cannot read {path}: {error.strerror}") from error
    except orjson.JSONDecodeError as error:
        raise SeedError(f"{path} is not valid JSON: {error}") from error
    try:
        return check(state.load(data) if state.holds_state(data) else _plain(data), contract)
    except state.StateError as error:
        raise SeedError(f"{path}: {error}") from error


def _plain(data: Json) -> Snapshot:
    """Return rows that were written by hand, with the caller beside them."""
    from .demo import caller

    store = Store()
    caller(store)
    for name, rows in state.rows_by_name(data, "the file").items():
        for row in rows:
            store.insert(name, row)
    return store.snapshot()
