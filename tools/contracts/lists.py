"""What the document says of its lists: their items, and what each query parameter does to them.

The mock derives the same from the same document with code of its own; this is the second opinion.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tools.document_rules.reading import Node, Operation, answer, follow, operations

PAGING = frozenset({"limit", "cursor", "page", "ordering"})


@dataclass(frozen=True, slots=True)
class Filter:
    """A query parameter that narrows a list.

    Attributes:
        name: name of the parameter.
        fields: properties of the item it looks at; one of them must fit.
        mode: ``equals``, ``iequals`` (letter case ignored) or ``contains`` (likewise).
    """

    name: str
    fields: tuple[str, ...]
    mode: str

    def keeps(self, item: Node, wanted: list[str]) -> bool:
        """Tell whether an item fits one of the texts given for the parameter."""
        return any(
            self._fits(value, text)
            for field in self.fields
            for value in _scalars(item.get(field))
            for text in wanted
        )

    def values(self, items: list[Node]) -> list[str | int]:
        """Return texts and numbers that some of the items fit, each once."""
        found = (
            value for item in items for field in self.fields for value in _scalars(item.get(field))
        )
        texts = (one if type(one) is int else _written(one) for one in found if one is not None)
        return list(dict.fromkeys(texts))

    def _fits(self, value: Any, text: str) -> bool:
        written = _written(value)
        if self.mode == "contains":
            return text.casefold() in written.casefold()
        if self.mode == "iequals" or isinstance(value, bool):
            return written.casefold() == text.casefold()
        return written == text


@dataclass(frozen=True, slots=True)
class List:
    """A list of the document.

    Attributes:
        operation: the operation that answers it.
        bare: whether it answers a plain array.
        properties: names of the properties of its items.
        filters: what narrows it.
        unclear: query parameters of which the document does not say what they do.
    """

    operation: Operation
    bare: bool
    properties: frozenset[str]
    filters: tuple[Filter, ...]
    unclear: tuple[str, ...]

    def items(self, body: Any) -> list[Node]:
        """Return the items in a decoded answer; none when it has not the shape of a list."""
        found = body.get("results") if isinstance(body, dict) and not self.bare else body
        return found if isinstance(found, list) else []


def lists(document: Node) -> Iterator[List]:
    """Yield every list of a document."""
    for operation in operations(document):
        found = _list(document, operation)
        if operation.method == "get" and found is not None:
            yield found


def _list(document: Node, operation: Operation) -> List | None:
    pointer, schema = answer(document, operation)
    bare = schema.get("type") == "array"
    holder = schema if bare else schema.get("properties", {}).get("results")
    if holder is None:
        return None
    item = follow(document, pointer, follow(document, pointer, holder)[1].get("items"))[1]
    known = frozenset(_properties(document, item))
    parameters = [
        node
        for _, node in operation.parameters
        if node["in"] == "query" and node["name"] not in PAGING
    ]
    filters = [_filter(document, node, known) for node in parameters]
    clear = tuple(one for one in filters if one is not None)
    unclear = {node["name"] for node in parameters} - {one.name for one in clear}
    return List(operation, bare, known, clear, tuple(sorted(unclear)))


def _filter(document: Node, parameter: Node, known: frozenset[str]) -> Filter | None:
    name = parameter["name"]
    own = parameter.get("schema", {})
    schema = {**follow(document, (), own)[1], **own}
    fields = tuple(schema.get("x-filter-fields", (name,)))
    if not known.issuperset(fields):
        return None
    return Filter(name, fields, schema.get("x-filter", "equals"))


def _properties(document: Node, schema: Node) -> Iterator[str]:
    yield from schema.get("properties", {})
    for member in schema.get("allOf", ()):
        yield from _properties(document, follow(document, (), member)[1])


def _scalars(value: Any) -> Iterator[Any]:
    """Yield what a filter may meet in a property: itself, the parts of a list, a nested uid."""
    if isinstance(value, list):
        for part in value:
            yield from _scalars(part)
    elif isinstance(value, dict):
        yield value.get("uid")
    else:
        yield value


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def is_sorted(items: list[Node], ordering: str) -> bool:
    """Tell whether items are in the order that an ``ordering`` asks for; null counts least."""
    field = ordering.removeprefix("-")
    keys = [_key(item.get(field)) for item in items]
    if len({kind for kind, _ in keys} - {0}) > 1:
        return True  # Values of unlike types, such as objects beside texts, have no order.
    return keys == sorted(keys, reverse=ordering.startswith("-"))


def _key(value: Any) -> tuple[int, Any]:
    if value is None:
        return (0, 0)
    if isinstance(value, bool | int | float):
        return (1, value)
    if isinstance(value, str):
        # A fraction of a second would sort before its whole second as text.
        if re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T", value):
            return (2, datetime.fromisoformat(value).timestamp())
        return (3, value)
    return (4, 0)
