"""Mutants of the document, for a client that was generated before them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tools.document_rules.reading import Node, at, parse_reference

Edit = Callable[[Node], object]


def put(pointer: str, value: Any) -> Edit:
    """Write a value at a pointer."""
    *parents, last = parse_reference(pointer)
    return lambda document: at(document, tuple(parents)).update({last: value})


def move(pointer: str, name: str) -> Edit:
    """Give what stands at a pointer another key."""
    *parents, last = parse_reference(pointer)

    def edit(document: Node) -> None:
        target = at(document, tuple(parents))
        target[name] = target.pop(last)

    return edit


SCHEMAS = "#/components/schemas"
LIST = "#/paths/~1tasks~1/get"

MUTANTS: dict[str, Edit] = {
    "a field of another type": put(f"{SCHEMAS}/Task/properties/name/type", ["integer", "null"]),
    "a field that may be null": put(
        f"{SCHEMAS}/Agent/properties/is_active/type", ["boolean", "null"]
    ),
    "a field that may be missing": put(f"{SCHEMAS}/Agent/required", ["name"]),
    "a new field": put(f"{SCHEMAS}/Task/properties/colour", {"type": "string"}),
    "a parameter of another name": put(f"{LIST}/parameters/1/name", "state"),
    "a body field of another name": move(f"{SCHEMAS}/AgentCreate/properties/name", "title"),
    "another path": move("#/paths/~1agents~1{uid}~1test~1", "/agents/{uid}/try/"),
    "another method": move("#/paths/~1agents~1{uid}~1test~1/post", "put"),
    "an array instead of a page": put(
        f"{LIST}/responses/200/content/application~1json/schema",
        {"type": "array", "items": {"$ref": f"{SCHEMAS}/Task"}},
    ),
    "a renamed operation": put(f"{LIST}/operationId", "tasks_find"),
}
"""What changes. The client that does not know of it must not pass for one that does."""
