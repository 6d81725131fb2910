"""Whether one schema still allows what another one did, and which part of it does not.

Containment is proved by jsonschema-rs. "Unknown" counts as broken: a proof is what is asked for.
The comparison goes down by properties first, so that a message names the smallest part.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

import jsonschema_rs
from jsonschema_rs.canonical import Containment

from tools.document_rules.reading import Node, Pointer, follow, pointer_fragment

Role = Literal["request", "response"]
Found = tuple[tuple[str, ...], str]
"""Where, as names of properties and components, and what."""

Place = tuple[Pointer, Any]


@dataclass(slots=True)
class Schemas:
    """The schemas of two versions of a document, compared in one role.

    Attributes:
        old: the document as it was.
        new: the document as it is.
        role: a request must still take all that it took, a response must not answer more.
    """

    old: Node
    new: Node
    role: Role
    _seen: set[tuple[Pointer, Pointer]] = field(default_factory=set)
    _registry: Any = None

    def __post_init__(self) -> None:
        self._registry = jsonschema_rs.Registry([("urn:old", self.old), ("urn:new", self.new)])

    def breaks(self, old: Place, new: Place, path: tuple[str, ...] = ()) -> Iterator[Found]:
        """Yield what broke between two schemas, by the smallest parts that can be named."""
        self._seen.clear()
        yield from self._breaks(old, new, path)

    def _breaks(self, old: Place, new: Place, path: tuple[str, ...]) -> Iterator[Found]:
        old, new = follow(self.old, *old), follow(self.new, *new)
        if (old[0], new[0]) in self._seen or self._holds(old, new):
            return
        self._seen.add((old[0], new[0]))
        path = self._named(old[0], path)
        found = list(self._inside(old, new, path))
        yield from found or [(path, self._reason(old[1], new[1]))]

    def _named(self, pointer: Pointer, path: tuple[str, ...]) -> tuple[str, ...]:
        """Call a component by its own name: it breaks wherever it is used."""
        is_component = pointer[:2] == ("components", "schemas") and len(pointer) == 3
        return (pointer[2],) if is_component else path

    def _holds(self, old: Place, new: Place) -> bool:
        """Prove that the newer schema serves those who relied on the older one."""
        outer, inner = (new, old) if self.role == "request" else (old, new)
        whole = self._canonical(outer, is_new=outer is new)
        part = self._canonical(inner, is_new=inner is new)
        return whole.covers(part) is Containment.YES

    def _canonical(self, place: Place, *, is_new: bool) -> Any:
        pointer, schema = place
        if isinstance(schema, bool) or not pointer:
            return jsonschema_rs.canonicalize(schema)
        document = "urn:new" if is_new else "urn:old"
        reference = {"$ref": f"{document}{pointer_fragment(pointer)}"}
        return jsonschema_rs.canonicalize(reference, registry=self._registry, validate_formats=True)

    # ---- the smallest part

    def _inside(self, old: Place, new: Place, path: tuple[str, ...]) -> Iterator[Found]:
        if nullable(old[1]) != nullable(new[1]):
            if nullable(old[1]) == (self.role == "request"):
                yield path, "null is " + ("refused" if self.role == "request" else "possible")
            if "oneOf" not in old[1] or "oneOf" not in new[1]:
                return
        old, new = self._without_null(old, self.old), self._without_null(new, self.new)
        if "items" in old[1] and "items" in new[1]:
            yield from self._breaks(_at(old, "items"), _at(new, "items"), path)
        before, after = dict(_properties(old, self.old)), dict(_properties(new, self.new))
        for name in before:
            yield from self._property(name, before, after, (*path, name))
        yield from self._required(old[1], new[1], path)

    def _property(
        self, name: str, before: dict[str, Place], after: dict[str, Place], path: tuple[str, ...]
    ) -> Iterator[Found]:
        if name not in after:
            yield path, "is gone"
        else:
            yield from self._breaks(before[name], after[name], path)

    def _required(self, old: Node, new: Node, path: tuple[str, ...]) -> Iterator[Found]:
        before, after = set(old.get("required", ())), set(new.get("required", ()))
        if self.role == "request":
            yield from (((*path, name), "is now required") for name in sorted(after - before))
        else:
            kept = before - after
            yield from (((*path, name), "may now be missing") for name in sorted(kept))

    def _without_null(self, place: Place, document: Node) -> Place:
        """Return the branch of a nullable reference that is not null."""
        pointer, schema = place
        for index, branch in enumerate(schema.get("oneOf", ())):
            if branch.get("type") != "null":
                return follow(document, (*pointer, "oneOf", str(index)), branch)
        return place

    def _reason(self, old: Node, new: Node) -> str:
        gone = [value for value in old.get("enum", ()) if value not in new.get("enum", [value])]
        if self.role == "request" and gone:
            return f"no longer takes {', '.join(map(str, gone))}"
        changed = sorted(key for key in {*old, *new} - _SILENT if old.get(key) != new.get(key))
        verb = "takes less" if self.role == "request" else "answers more"
        return f"{verb} than before ({', '.join(changed) or 'further down'})"


_SILENT = frozenset({"description", "examples", "default", "title", "properties", "items"})


def nullable(schema: Node) -> bool:
    """Tell whether a schema allows null in one of the ways of the document."""
    kinds = schema.get("type")
    if isinstance(kinds, list) and "null" in kinds:
        return True
    return any(branch.get("type") == "null" for branch in schema.get("oneOf", ()))


def _at(place: Place, key: str) -> Place:
    return (*place[0], key), place[1][key]


def _properties(place: Place, document: Node) -> Iterator[tuple[str, Place]]:
    pointer, schema = place
    for index, member in enumerate(schema.get("allOf", ())):
        yield from _properties(follow(document, (*pointer, "allOf", str(index)), member), document)
    for name, part in schema.get("properties", {}).items():
        yield name, ((*pointer, "properties", name), part)
