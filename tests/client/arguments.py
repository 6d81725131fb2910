"""Arguments with which each operation succeeds on the mock's demo data.

Path arguments are found by asking the mock; bodies are the document's own examples, with uids in
them replaced by such as exist. What cannot be derived stands in one table.
"""

from __future__ import annotations

from typing import Any

from avala import Avala
from tests.operations import Operation, operations

PROJECT = "proj-uuid-001"
ORGANIZATION = "acme-ai"
DATASET = {"owner": "acme-ai", "slug": "training-v2"}

KNOWN: dict[str, Any] = {"project_uid": PROJECT, "project": PROJECT, "projects": [PROJECT]}
"""Arguments that mean the same wherever they occur."""


def arguments_for(client: Avala, operation: Operation) -> dict[str, Any]:
    """Return keyword arguments for one successful call."""
    given = operation.arguments
    for name in given:
        if name in KNOWN:
            given[name] = KNOWN[name]
    given.update(places(client, operation, given))
    return given


def places(client: Avala, operation: Operation, given: dict[str, Any]) -> dict[str, Any]:
    """Return the path arguments, naming things that exist."""
    names = [entry["name"] for entry in operation.parameters if entry["in"] == "path"]
    found = {name: KNOWN[name] for name in names if name in KNOWN}
    if operation.tag == "organizations" and "slug" in names:
        found["slug"] = ORGANIZATION
    elif {"owner", "slug"} & set(names):
        found.update({name: DATASET[name] for name in names if name in DATASET})
    if "uid" in names:
        found["uid"] = first_uid(client, operation, found)
    return found


def first_uid(client: Avala, operation: Operation, found: dict[str, Any]) -> str:
    """Take the first object that the resource lists."""
    listing = next(op for op in operations() if op.tag == operation.tag and op.verb == "list")
    wanted = {entry["name"] for entry in listing.parameters if entry["in"] == "path"}
    page = listing.function(client)(**{name: found[name] for name in wanted})
    uid: str = page.items[0].uid
    return uid
