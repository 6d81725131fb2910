"""Adds objects to the mock's data by the names that users know: resources and their fields."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from avala import models
from avala_ext.mock import Engine
from avala_ext.mock.catalog import Plan, Scope
from avala_ext.mock.context import shape
from avala_ext.mock.messages import Row
from avala_ext.mock.resources import request_defaults, split_hidden


class Seeds:
    """Adds rows to the store of one engine."""

    def __init__(self, engine: Engine) -> None:
        """Add to the store of `engine`."""
        self._engine = engine

    def rows(self, resource: str) -> list[Row]:
        """Return the rows of a resource, in order of creation, as the API shows them."""
        collection = self._plan(resource).collection
        return [shape(row, None) for row in self._engine.store.rows(collection)]

    def add(self, resource: str, values: Mapping[str, Any]) -> Any:
        """Add one row and return its model.

        Raises:
            ValueError: for an unknown resource or field, or a value that is not allowed.
        """
        plan = self._plan(resource)
        row = self._row(plan, dict(values))
        self._check(plan.collection, row)
        stored = shape(self._engine.store.insert(plan.collection, row), None)
        model = getattr(models, plan.collection, None)
        return stored if model is None else model.from_dict(stored)

    def _row(self, plan: Plan, values: Row) -> Row:
        properties = self._engine.contract.schemas.properties(plan.collection)
        links = self._links(plan, values, properties)
        self._check_names(plan, values, properties)
        row = self._engine.examples.blank(plan.collection)
        if "uid" in properties:
            row["uid"] = self._engine.store.new_uid()
        now = self._engine.store.tick()
        row |= {name: now for name in ("created_at", "updated_at") if name in properties}
        row |= self._defaults(plan.collection)
        if "secret" in values:
            # The API shows a secret once, when an object is made, and signs with it ever after.
            values["_secret"] = values.pop("secret")
        return {**row, **_split(properties, values), **links}

    def _defaults(self, collection: str) -> Row:
        """Return what an object gets when it is made through the API and nothing else is said."""
        contract = self._engine.contract
        for name, plan in self._engine.catalog.plans.items():
            if plan.kind == "create" and plan.collection == collection:
                return request_defaults(contract, contract.operations[name], collection)
        return {}

    def _links(self, plan: Plan, values: Row, properties: Mapping[str, Any]) -> Row:
        """Take out of `values` what names the objects above, and return the links to them."""
        links: Row = {}
        for scope in plan.scopes:
            name = _name_of(scope)
            parent = values.get(name) if name in properties else values.pop(name, None)
            if parent is None:
                continue
            row = self._parent(scope, str(getattr(parent, "uid", parent)))
            links[scope.link] = row["_key"]
            links |= dict.fromkeys(scope.fields, row["_key"])
        return links

    def _parent(self, scope: Scope, key: str) -> Row:
        for row in self._engine.store.rows(scope.component):
            if key in (row["_key"], row.get("slug")):
                return row
        raise ValueError(f"there is no {scope.component} {key!r} to put it under; seed that first")

    def _check_names(self, plan: Plan, values: Row, properties: Mapping[str, Any]) -> None:
        parents = [_name_of(scope) for scope in plan.scopes]
        for name in values:
            if name not in properties:
                near = get_close_matches(name, [*properties, *parents], 1)
                hint = f"; did you mean {near[0]!r}?" if near else ""
                raise ValueError(f"{plan.collection} has no field {name!r}{hint}")

    def _check(self, collection: str, row: Row) -> None:
        contract = self._engine.contract
        validator = contract.schemas.validator(("components", "schemas", collection))
        shown = {name: value for name, value in row.items() if not name.startswith("_")}
        for error in validator.iter_errors(shown):
            where = ".".join([collection, *map(str, error.instance_path)])
            raise ValueError(f"{where}: {error.message}")

    def _plan(self, resource: str) -> Plan:
        """Return the plan of the list that shows a resource, or of anything that has it."""
        plans = self._engine.catalog.plans
        dotted = resource.replace(".", "_")
        for operation in (f"{dotted}_list", _listing(dotted)):
            if operation in plans:
                return plans[operation]
        operations = self._engine.contract.operations
        for name, plan in plans.items():
            if operations[name].tag == resource and plan.kind in ("list", "array"):
                return plan
        for plan in plans.values():
            if plan.collection == resource and plan.kind in ("list", "array", "get", "one"):
                return plan
        raise self._unknown(resource)

    def _unknown(self, resource: str) -> ValueError:
        tags = {operation.tag for operation in self._engine.contract.operations.values()}
        if resource in tags:
            return ValueError(f"{resource} lists nothing that could be seeded; name a model")
        near = get_close_matches(resource, sorted(tags | self._engine.catalog.collections), 1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        return ValueError(f"there is no resource {resource!r}{hint}")


def _split(properties: dict[str, Any], values: Row) -> Row:
    """Hide what the resource does not show, and leave alone what is hidden already."""
    hidden = {name: value for name, value in values.items() if name.startswith("_")}
    return hidden | split_hidden(properties, {k: v for k, v in values.items() if k not in hidden})


def _listing(dotted: str) -> str:
    """Return the operation that lists a part of a resource: ``datasets.items``."""
    head, _, tail = dotted.rpartition("_")
    return f"{head}_list_{tail}"


def _name_of(scope: Scope) -> str:
    """Return the name by which a parent is given: ``project`` for a `Project`."""
    return scope.link.removeprefix("_")
