"""Finds things that exist in a running mock, by asking its lists and following its links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any
from urllib.parse import quote

from tools.contracts.links import links_of
from tools.contracts.lists import List, lists
from tools.contracts.mock_process import Mock
from tools.document_rules.reading import Node, Operation, follow, operations

PARENTS = 20
"""Parents that are looked at, in search of one with many things."""

Place = dict[str, str]
"""One value for each path parameter, by name."""

_NAME = re.compile(r"\{([^{}]+)\}")


def names_in(path: str) -> list[str]:
    """Return the names of the parameters in a path."""
    return _NAME.findall(path)


class Places:
    """The places of one mock, found by asking its lists."""

    def __init__(self, document: Node, mock: Mock) -> None:
        self._document, self._mock = document, mock
        self._answers: dict[str, Any] = {}
        self._links: dict[str, list[tuple[Operation, Node]]] = {}
        paths = {one.name: one.path for one in operations(document)}
        for one in operations(document):
            for link in links_of(document, one):
                self._links.setdefault(paths[link["operationId"]], []).append((one, link))
        self._lists = {one.operation.path: one for one in lists(document)}

    def at(self, path: str) -> list[Place]:
        """Return the places that a path may name, all below one parent: one that has many."""
        cut = path.rfind("}") + 1
        found = self._search(path[:cut] + path[cut:].partition("/")[0] + "/")
        return max(islice(found, PARENTS), key=len, default=[])

    def _search(self, path: str) -> Iterator[list[Place]]:
        """Yield the things at a path that ends in a parameter, those of one parent at a time."""
        collection = re.sub(r"(\{[^{}]+\}/)+$", "", path)
        names = _NAME.findall(path.removeprefix(collection))
        tails = ("", "list/", f"{{{names[0]}}}/list/")
        listed = next(
            (self._lists[collection + t] for t in tails if collection + t in self._lists), None
        )
        if listed is None or listed.operation.path.startswith(path):
            yield from self._by_link(path)
            yield from self._by_name(path)
            return
        for parent in self._parents(listed.operation.path):
            items = self.items(listed, parent)
            places = [parent | found for item in items if (found := _named(names, item))]
            if places:
                yield places

    def _parents(self, collection: str) -> Iterator[Place]:
        if "{" not in collection:
            yield {}
            return
        for places in self._search(collection[: collection.rfind("}") + 1] + "/"):
            yield from places

    def _by_link(self, path: str) -> Iterator[list[Place]]:
        """Yield where a link leads from an answer that can be had with the documented examples."""
        for operation, link in self._links.get(path, ()):
            given = dict(examples(self._document, operation))
            if operation.method == "get" and len(given) == operation.path.count("{"):
                answer = self._get(operation, {name: texts[0] for name, texts in given.items()})
                values = {name: _pointed(answer, text) for name, text in link["parameters"].items()}
                if all(values.values()):
                    yield [{name: str(value) for name, value in values.items()}]

    def _by_name(self, path: str) -> Iterator[list[Place]]:
        """Yield what the only parameter of a path is named after: things, or what items hold."""
        name, *others = names_in(path)
        if others:
            return
        things = f"/{name.rpartition('_')[0].replace('_', '-')}s/"
        for collection in self._lists:
            if collection.endswith(things):
                for places in self._search(f"{collection}{{uid}}/"):
                    yield [{name: place["uid"]} for place in places]
            elif "_" not in name and "{" not in collection:
                items = self.items(self._lists[collection], {})
                places = [place for item in items if (place := _named([name], item))]
                if places:
                    yield places

    def items(self, listed: List, parent: Place) -> list[Node]:
        """Return the first items of a list; none when the mock refuses to list them."""
        answer = self._get(listed.operation, parent)
        return listed.items(answer) if answer is not None else []

    def _get(self, operation: Operation, place: Place) -> Any:
        """Return what a path answers; ``None`` for an error. The same path is asked once."""
        path = _NAME.sub(lambda found: quote(place[found[1]], safe=""), operation.path)
        if path not in self._answers:
            long = "?limit=100" if "limit" in operation.parameter_names("query") else ""
            self._answers[path] = self._mock.get(f"{path}{long}")
        return self._answers[path]


def examples(document: Node, operation: Operation) -> Iterator[tuple[str, list[str]]]:
    """Yield the documented examples of the path parameters of an operation."""
    for pointer, node in operation.parameters:
        schema = follow(document, pointer, node.get("schema"))[1]
        if node["in"] == "path" and "examples" in schema:
            yield node["name"], [str(one) for one in schema["examples"]]


def _named(names: list[str], item: Node) -> Place | None:
    """Read the parameters of an item's path out of the item; ``None`` when one is not there."""
    found = {name: _value(name, item) for name in names}
    if any(value is None for value in found.values()):
        return None
    return {name: str(value) for name, value in found.items()}


def _value(name: str, item: Node) -> Any:
    """Return the property that a parameter speaks of, by the naming habits of the API."""
    kind = name.rsplit("_", 1)[-1]
    for each in (name, f"{name}_name", kind):
        if isinstance(item.get(each), str | int):
            return item[each]
    return None


def _pointed(answer: Any, expression: str) -> Any:
    """Return what ``$response.body#/...`` points to in an answer."""
    for step in expression.partition("#/")[2].split("/"):
        answer = answer.get(step) if isinstance(answer, dict) else None
    return answer
