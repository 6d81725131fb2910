"""Derives from the document what each operation does to which collection.

A path tells nearly all: ``GET /things/`` answering a page of `Thing` is a list,
``/things/{uid}/`` is one of them, ``/things/{uid}/parts/`` belongs to it. So a resource that is
added to the document works in the mock without code.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from .contract import Contract, Operation
from .messages import is_object
from .paging import Filter
from .routing import template_names
from .schemas import Schema, component_name

Kind = Literal["list", "array", "get", "create", "update", "delete", "one", "set", "example"]

PAGING = ("cursor", "limit", "page", "ordering")


@dataclass(slots=True, frozen=True)
class Scope:
    """One object that the path of an operation lies under.

    Attributes:
        component: name of the collection it is in.
        keys: pairs of path parameter and the field of the object that it must equal.
        link: hidden field of rows below it that holds its key.
        fields: public fields of rows below it that hold its uid.
    """

    component: str
    keys: tuple[tuple[str, str], ...]
    link: str
    fields: tuple[str, ...]


@dataclass(slots=True, frozen=True)
class Plan:
    """What an operation does.

    Attributes:
        kind: ``list`` (a page), ``array`` (a bare list), ``get``/``update``/``delete`` of one
            row, ``create``, ``one``/``set`` (an object of which each parent has one), or
            ``example`` when nothing could be derived.
        collection: name of the collection the operation is about.
        scopes: the objects above, outermost first; each must exist.
        keys: pairs of path parameter and field that identify the row itself.
        loose: pairs of path parameter and field that merely narrow a list.
        filters: query parameters that narrow a list, by name.
        shape: names of the properties that the answer may hold; None lets all pass.
        newest_first: whether a list without `ordering` begins with the newest row.
    """

    kind: Kind
    collection: str = ""
    scopes: tuple[Scope, ...] = ()
    keys: tuple[tuple[str, str], ...] = ()
    loose: tuple[tuple[str, str], ...] = ()
    filters: tuple[tuple[str, Filter], ...] = ()
    shape: frozenset[str] | None = None
    newest_first: bool = False


class Catalog:
    """The plans of all operations of a contract."""

    def __init__(self, contract: Contract, aliases: Mapping[str, str]) -> None:
        """Derive the plans of `contract`.

        Args:
            contract: the compiled document.
            aliases: components that are other views of a collection, by name.
        """
        self._contract = contract
        self._aliases = aliases
        self._schemas = contract.schemas
        self._lists: dict[str, str] = {}
        self._items: dict[str, tuple[str, tuple[str, ...]]] = {}
        for operation in contract.operations.values():
            self._note_list(operation)
        for operation in contract.operations.values():
            self._note_item(operation)
        self.plans = {name: self._plan(op) for name, op in contract.operations.items()}

    @property
    def collections(self) -> set[str]:
        """Names of all collections that some operation is about."""
        return {plan.collection for plan in self.plans.values() if plan.collection}

    def children(self, component: str) -> dict[str, list[Scope]]:
        """Return the collections that lie under a component, and by which links."""
        found: dict[str, list[Scope]] = {}
        for plan in self.plans.values():
            for scope in plan.scopes:
                if scope.component == component and plan.collection not in ("", component):
                    found.setdefault(plan.collection, []).append(scope)
        return found

    # ---- what paths stand for

    def _note_list(self, operation: Operation) -> None:
        item = self._item_of_list(operation)
        if operation.method == "GET" and item is not None:
            self._lists[_normal(operation.path)] = self._aliases.get(item, item)

    def _note_item(self, operation: Operation) -> None:
        path = _normal(operation.path)
        if not path.endswith("{}/") or path in self._items:
            return
        parent = _without_parameters(path)
        component = self._lists.get(parent) or self._lists.get(f"{parent}list/")
        if component is None and operation.method in ("GET", "PATCH", "PUT"):
            component = self._answer_component(operation)
        if component is not None:
            self._items[path] = component, self._key_fields(component, operation.path)

    def _key_fields(self, component: str, path: str) -> tuple[str, ...]:
        """Return the fields that the parameters at the end of a path identify a row by."""
        run: list[str] = []
        for segment in reversed(path.strip("/").split("/")):
            names = template_names(segment)
            if not names:
                break
            run = names + run
        properties = self._schemas.properties(component)
        return tuple(_field(name, properties) for name in run)

    def _item_of_list(self, operation: Operation) -> str | None:
        """Return the component that a list's rows have, or None when it is no list."""
        schema = self._schemas.resolve(operation.success.schema)
        if not is_object(schema):
            return None
        if schema.get("type") == "array":
            return component_name(schema.get("items"))
        properties = dict(self._schemas.properties_of(schema))
        results = self._schemas.resolve(properties.get("results"))
        if is_object(results) and "next" in properties:
            return component_name(results.get("items"))
        return None

    def _answer_component(self, operation: Operation) -> str | None:
        """Return the collection that a single-object answer belongs to."""
        name = component_name(operation.success.schema)
        name = self._aliases.get(name, name) if name else None
        if name is None or name in self._lists.values():
            return name
        # A detail or create form of a listed thing is written as allOf: [thing, more].
        for member in self._schemas.components.get(name, {}).get("allOf", ()):
            base = component_name(member)
            if base in self._lists.values():
                return base
        return name

    # ---- plans

    def _plan(self, operation: Operation) -> Plan:
        scopes, keys, loose = self._places(operation)
        kind, collection = self._classify(operation)
        properties = self._schemas.properties(collection)
        return Plan(
            kind=kind,
            collection=collection,
            scopes=tuple(self._linked(scope, properties) for scope in scopes),
            keys=tuple((name, _field(name, properties)) for name in keys),
            loose=tuple((name, _field(name, properties)) for name in loose),
            filters=tuple(self._filters(operation, properties)),
            shape=self._shape(operation, kind),
            newest_first="created_at" in properties,
        )

    def _places(self, operation: Operation) -> tuple[list[Scope], list[str], list[str]]:
        """Split the path into the objects above, the row's own keys and loose parameters."""
        scopes: list[Scope] = []
        loose: list[str] = []
        run: list[str] = []
        prefix = "/"
        segments = operation.path.strip("/").split("/")
        for segment, following in zip(segments, [*segments[1:], None], strict=True):
            names = template_names(segment)
            run += names
            prefix += ("{}" if names else segment) + "/"
            if not names or following is None or template_names(following):
                continue
            scope = self._scope(prefix, run)
            if scope is None:
                loose += run
            else:
                scopes.append(scope)
            run = []
        return scopes, run, loose

    def _scope(self, prefix: str, run: list[str]) -> Scope | None:
        """Return the object that a path prefix names, or None.

        The fields must be those the object is read by: `/datasets/{owner}/list/` is not below
        the dataset of `/datasets/{uid}/`, though the prefixes look alike.
        """
        component, key_fields = self._items.get(prefix, ("", ()))
        if not component:
            # A list whose rows cannot be read one by one still has them.
            component, key_fields = self._lists.get(_without_parameters(prefix), ""), ("uid",)
        properties = self._schemas.properties(component)
        keys = tuple((name, _field(name, properties)) for name in run)
        if not component or tuple(field for _, field in keys) != key_fields:
            return None
        return Scope(component, keys, "", ())

    def _classify(self, operation: Operation) -> tuple[Kind, str]:
        path, method = _normal(operation.path), operation.method
        listed = self._lists.get(path)
        if method == "GET" and listed is not None:
            array = self._schemas.resolve(operation.success.schema).get("type") == "array"
            return ("array" if array else "list"), listed
        if method == "POST":
            return self._classify_post(operation, path)
        if path in self._items and path.endswith("{}/"):
            kinds: dict[str, Kind] = {
                "GET": "get",
                "PATCH": "update",
                "PUT": "update",
                "DELETE": "delete",
            }
            return kinds[method], self._items[path][0]
        return self._classify_tail(operation, path, method)

    def _classify_post(self, operation: Operation, path: str) -> tuple[Kind, str]:
        listed = self._lists.get(path) or self._lists.get(f"{path}list/")
        answered = self._answer_component(operation)
        created = "201" in operation.responses or operation.success.status == "200"
        if operation.body is not None and created and answered is not None:
            if listed is not None:
                return "create", listed
            if answered in self._lists.values() and "201" in operation.responses:
                return "create", answered
        return "example", listed or answered or ""

    def _classify_tail(self, operation: Operation, path: str, method: str) -> tuple[Kind, str]:
        """Classify a path that ends in a word below an object, such as ``.../role/``."""
        above, _ = self._items.get(_without_tail(path), (None, ()))
        if method in ("PATCH", "PUT") and above is not None and operation.body is not None:
            wanted = dict(self._schemas.properties_of(operation.body.schema))
            if set(wanted) <= set(self._schemas.properties(above)):
                return "update", above
        name = component_name(operation.success.schema) if operation.success.schema else None
        if name is not None and method in ("GET", "PATCH", "PUT"):
            return ("one" if method == "GET" else "set"), name
        return "example", name or ""

    def _linked(self, scope: Scope, properties: dict[str, Schema]) -> Scope:
        snake = _snake(scope.component)
        short = [name.removesuffix("_uid") for name, _ in scope.keys]
        candidates = dict.fromkeys([*(n for n, _ in scope.keys), *short, snake, f"{snake}_uid"])
        fields = tuple(
            name
            for name in candidates
            if name not in ("uid", "slug", "owner", "owner_name")
            and name in properties
            and self._schemas.kind(properties[name]) == "string"
        )
        return Scope(scope.component, scope.keys, f"_{snake}", fields)

    def _filters(
        self, operation: Operation, properties: dict[str, Schema]
    ) -> list[tuple[str, Filter]]:
        found: list[tuple[str, Filter]] = []
        for parameter in operation.query_parameters:
            name = parameter.name
            if name in PAGING:
                continue
            mode = str(parameter.schema.get("x-filter", "equals"))
            if name == "search" and name not in properties:
                mode = "search"
            short = name.removesuffix("_uid")
            field = short if name not in properties and short in properties else name
            found.append((name, Filter(field, mode)))
        return found

    def _shape(self, operation: Operation, kind: Kind) -> frozenset[str] | None:
        schema = operation.success.schema
        if schema is None:
            return None
        if kind in ("list", "array"):
            schema = {"$ref": f"#/components/schemas/{self._item_of_list(operation)}"}
        names = frozenset(name for name, _ in self._schemas.properties_of(schema))
        # Of some objects no more than the uid is published; the server sends more.
        return names if names - {"uid"} else None


def _normal(path: str) -> str:
    return re.sub(r"\{[^{}]+\}", "{}", path)


def _without_parameters(path: str) -> str:
    """Cut the templated segments off the end of a normalised path."""
    while path.endswith("{}/"):
        path = path[: path.rstrip("/").rindex("/") + 1]
    return path


def _without_tail(path: str) -> str:
    return path[: path.rstrip("/").rfind("/") + 1]


def _field(name: str, properties: dict[str, Schema]) -> str:
    """Return the property that a parameter speaks of, by the naming habits of the API."""
    if name in properties:
        return name
    if name == "owner" and "owner_name" in properties:
        return "owner_name"
    if name.endswith("slug"):
        return "slug"
    short = re.sub(r"_(uid|id)$", "", name)
    if short != name and short in properties:
        return short
    return "uid" if name.endswith(("_uid", "_id")) and "uid" in properties else name


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
