"""Suggests values to a fuzzer, so that it does not knock on empty doors only.

An id that is drawn by chance names nothing, and a filter by chance lets nothing through. What the
lists of a running mock hold gives, for most parameters, values that make a difference.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.contracts.lists import lists
from tools.contracts.mock_process import Mock
from tools.contracts.places import Place, Places, examples, names_in
from tools.document_rules.reading import Node, Operation, follow, media, operations

MOST = 3
"""Values for each parameter: enough to survive some deletions, few enough to be met again."""

Values = dict[str, list[str | int]]
"""Values by the names of schemathesis: ``path.uid``, ``query.status``, ``body.user_uid``."""


class Suggestions:
    """The suggestions for one mock."""

    def __init__(self, document: Node, mock: Mock) -> None:
        self._document = document
        self._places = Places(document, mock)
        self._lists = {one.operation.path: one for one in lists(document)}
        self._found = {one.path: self._things(one.path) for one in operations(document)}
        self._parents = set(self._inner_values())

    def all(self) -> dict[str, Values]:
        """Return values of parameters, by operation."""
        paths = {one.name: self._path(one) for one in operations(self._document)}
        named = {name: texts for values in paths.values() for name, texts in values.items()}
        return {
            one.name: {
                **{f"path.{name}": [*texts] for name, texts in paths[one.name].items()},
                **self._queries(one, paths[one.name]),
                **self._bodies(one, named),
            }
            for one in operations(self._document)
        }

    def _things(self, path: str) -> list[Place]:
        """Return places that a path may name and that differ in the last name at most."""
        names = names_in(path)
        return alike(self._places.at(path), names) if names else []

    def _inner_values(self) -> Iterator[str]:
        """Yield the names of things that others were found below."""
        for path, found in self._found.items():
            yield from (place[name] for place in found for name in names_in(path)[:-1])

    def _path(self, operation: Operation) -> dict[str, list[str]]:
        """Return values of path parameters that go together: what exists, else the examples."""
        names, found = names_in(operation.path), self._found[operation.path]
        if len(found) > 1:
            # One thing is there to be deleted, and the others stay for other operations.
            spare = next((one for one in found if one[names[-1]] not in self._parents), found[0])
            rest = [one for one in found if one is not spare]
            found = [spare] if operation.method == "delete" else rest[:MOST]
        if found:
            return {name: sorted({place[name] for place in found}) for name in names}
        return dict(examples(self._document, operation))

    def _queries(self, operation: Operation, path: dict[str, list[str]]) -> Values:
        """Return values of filters that some items fit, and orderings by what items have."""
        listed = self._lists.get(operation.path)
        if listed is None or operation.method != "get" or len(path) < operation.path.count("{"):
            return {}
        items = self._places.items(listed, {name: texts[0] for name, texts in path.items()})
        values: Values = {f"query.{one.name}": one.values(items)[:MOST] for one in listed.filters}
        if "ordering" in operation.parameter_names("query"):
            names = sorted(listed.properties)[:: max(1, len(listed.properties) // MOST)]
            values["query.ordering"] = [f"{sign}{name}" for name in names for sign in ("", "-")]
        return values

    def _bodies(self, operation: Operation, named: dict[str, list[str]]) -> Values:
        """Return values of the fields of a body that name another thing."""
        values: Values = {}
        for name in self._uids_sent(operation):
            found = [place[name] for place in self._places.at(f"/{{{name}}}/")]
            values[f"body.{name}"] = [*(named.get(name) or found)[:MOST]]
        return values

    def _uids_sent(self, operation: Operation) -> Iterator[str]:
        body = follow(self._document, (), operation.node.get("requestBody"))[1]
        for _, each in media((), body):
            schema = follow(self._document, (), each.get("schema"))[1]
            yield from (name for name in schema.get("properties", {}) if name.endswith("_uid"))


def alike(places: list[Place], names: list[str]) -> list[Place]:
    """Return places that differ in the last name at most, so that values go together."""
    first = places[0] if places else {}
    return [one for one in places if all(one[name] == first[name] for name in names[:-1])]
