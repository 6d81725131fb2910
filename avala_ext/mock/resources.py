"""The handlers of derived operations: list, get, create, update, delete and lone objects."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlencode

from .catalog import Plan
from .context import Context, Handler, linked, shape
from .contract import Contract, Operation
from .messages import Answer, Json, Refusal, Row, conflict, invalid, is_object
from .paging import DEFAULT_LIMIT, Order, cut_at_cursor, numbered_page, page_links, sort_entries
from .store import Entry


def list_page(context: Context) -> Answer:
    """Answer one page of a list, by cursor or by page number as the document has it."""
    return page_of(context, context.entries())


def page_of(context: Context, entries: list[Entry]) -> Answer:
    """Filter, sort and cut `entries` (in creation order) into the page asked for."""
    entries = _passed_by(context, entries)
    order = _order(context)
    listed = sort_entries(_filtered(context, entries), order)
    limit = _limit(context)
    if context.query.get("cursor") is None and _numbered(context):
        chosen, envelope = numbered_page(
            context.request, listed, context.query.get("page", 1), limit
        )
    else:
        cut = cut_at_cursor(listed, order, context.query.get("cursor"), limit)
        chosen, envelope = list(cut.entries), page_links(context.request, cut)
        if "count" in _envelope(context):
            envelope = {"count": len(listed), **envelope}
    return Answer(context.status, {**envelope, "results": _shown(context, chosen)})


def bare_array(context: Context) -> Answer:
    """Answer a whole list as a plain array."""
    order = _order(context)
    listed = sort_entries(_filtered(context, _passed_by(context, context.entries())), order)
    if "limit" in context.query:
        listed = listed[: context.query["limit"]]
    return Answer(context.status, _shown(context, listed))


def get_one(context: Context) -> Answer:
    """Answer one row."""
    row = context.row()
    return context.answer(context.engine.hooks.read(context, context.plan.collection, row))


def create(context: Context) -> Answer:
    """Make a row of the body and answer it with its Location."""
    parents = context.parents()
    row = new_row(context, dict(context.body))
    for scope, parent in zip(context.plan.scopes, parents, strict=True):
        row[scope.link] = parent["_key"]
        row |= dict.fromkeys(scope.fields, parent["_key"])
    row |= _loose_values(context)
    row = context.engine.hooks.fill(context, context.plan.collection, row)
    stored = add_row(context, context.plan.collection, row)
    answer = context.answer(stored)
    answer.headers["Location"] = location(context, answer.value)
    return answer


def new_row(context: Context, values: Row) -> Row:
    """Return a row of the plan's collection: defaults, then `values`, id and times.

    Values that the collection does not show are kept under a hidden name.
    """
    collection = context.plan.collection
    properties = context.contract.schemas.properties(collection)
    row = context.engine.examples.blank(collection)
    if "uid" in properties:
        row["uid"] = context.store.new_uid()
    row |= request_defaults(context.contract, context.operation, collection)
    row |= split_hidden(properties, values)
    now = context.store.tick()
    row |= {name: now for name in ("created_at", "updated_at") if name in properties}
    if "slug" in properties and not values.get("slug"):
        row["slug"] = free_slug(context, collection, str(row.get("name") or collection))
    return row


def add_row(context: Context, collection: str, row: Row) -> Row:
    """Store a new row.

    Raises:
        Refusal: 409 when its slug is taken among the rows of the same owner.
    """
    check_unique(context, collection, row)
    stored = context.store.insert(collection, row)
    context.events += context.engine.hooks.changed(collection, None, stored)
    return stored


def update(context: Context) -> Answer:
    """Change the fields that the body holds and answer the row.

    PUT replaces: what can be written and is left out goes back to its default.
    """
    row = context.row()
    collection = context.plan.collection
    properties = context.contract.schemas.properties(collection)
    cleared = _cleared(context) if context.operation.method == "PUT" else {}
    changed = {**row, **cleared, **split_hidden(properties, dict(context.body))}
    if "updated_at" in properties:
        changed["updated_at"] = context.store.tick()
    changed = context.engine.hooks.amend(context, collection, row, changed)
    check_unique(context, collection, changed)
    stored = context.store.replace(collection, changed)
    context.events += context.engine.hooks.changed(collection, row, stored)
    if context.operation.success.schema is None:
        return Answer(context.status)
    return context.answer(stored)


def _cleared(context: Context) -> Row:
    """Return what the fields of a body are in a row that was made without them."""
    body, collection = context.operation.body, context.plan.collection
    if body is None:
        return {}
    blank = context.engine.examples.blank(collection)
    defaults = request_defaults(context.contract, context.operation, collection)
    names = [name for name, _ in context.contract.schemas.properties_of(body.schema)]
    return {name: blank[name] for name in names if name in blank and name != "secret"} | defaults


def delete(context: Context) -> Answer:
    """Remove a row and everything that lies under it."""
    row = context.row()
    remove(context, context.plan.collection, row)
    return Answer(context.status)


def remove(context: Context, collection: str, row: Row) -> None:
    """Remove a row and, first, the rows that the document's paths place under it."""
    for child, scopes in context.engine.catalog.children(collection).items():
        for below in list(context.store.rows(child)):
            if any(linked(below, scope, row) for scope in scopes):
                context.store.delete(child, below)
    context.store.delete(collection, row)
    context.events += context.engine.hooks.changed(collection, row, None)


def one(context: Context) -> Answer:
    """Answer the object of which each parent has one, made at the first question."""
    return context.answer(lone_row(context))


def set_one(context: Context) -> Answer:
    """Change the object of which each parent has one."""
    row = lone_row(context)
    properties = context.contract.schemas.properties(context.plan.collection)
    changes = split_hidden(properties, dict(context.body))
    if "updated_at" in properties:
        changes["updated_at"] = context.store.tick()
    return context.answer(context.store.update(context.plan.collection, row, **changes))


def lone_row(context: Context) -> Row:
    """Return the lone object under the path, making it from the document's example if new."""
    found = context.entries()
    if found:
        return found[-1].row
    collection = context.plan.collection
    row = context.engine.examples.row(collection)
    properties = context.contract.schemas.properties(collection)
    if "uid" in properties:
        row["uid"] = context.store.new_uid()
    for scope, parent in zip(context.plan.scopes, context.parents(), strict=True):
        row[scope.link] = parent["_key"]
        row |= dict.fromkeys(scope.fields, parent["_key"])
    row |= _loose_values(context)
    return context.store.insert(collection, row)


def _loose_values(context: Context) -> Row:
    """Return the path parameters that a row under this path has as fields."""
    properties = context.contract.schemas.properties(context.plan.collection)
    values = {field: context.path[name] for name, field in context.plan.loose}
    return split_hidden(properties, values)


def example(context: Context) -> Answer:
    """Answer with the document's own example; for operations that have no behaviour."""
    context.parents()
    answer = Answer(context.status, context.engine.examples.answer(context.operation))
    if "Location" in context.operation.success.required_headers:
        answer.headers["Location"] = location(context, answer.value)
    return answer


HANDLERS: dict[str, Handler] = {
    "list": list_page,
    "array": bare_array,
    "get": get_one,
    "create": create,
    "update": update,
    "delete": delete,
    "one": one,
    "set": set_one,
    "example": example,
}


def location(context: Context, value: Json) -> str:
    """Return the absolute URL of a new object, by the links of the document.

    The first link to a GET whose parameters can be read from the answer or the path is taken;
    without one, the uid is put behind the path of the request.
    """
    for linked_to in _links(context.operation.success.pointer, context):
        target = context.contract.operations.get(linked_to.get("operationId", ""))
        if target is None or target.method != "GET":
            continue
        wanted = linked_to.get("parameters", {})
        path = _filled(target.path, wanted, context, value)
        query = {name: _linked_value(wanted[name], context, value) for name in wanted}
        named = {p.name for p in target.query_parameters}
        given = {name: text for name, text in query.items() if name in named and text is not None}
        if path is not None:
            path += f"?{urlencode(given)}" if given else ""
            return f"{context.request.origin}{context.contract.base_path}{path}"
    key = value.get("uid", "") if is_object(value) else ""
    return f"{context.request.origin}{context.request.path}{key}/"


def _links(pointer: tuple[str, ...], context: Context) -> Iterator[dict[str, Any]]:
    node: Any = context.contract.document
    for step in pointer[:-3]:
        node = node[step]
    for one_link in node.get("links", {}).values():
        yield context.contract.schemas.resolve(one_link)


def _filled(path: str, wanted: dict[str, str], context: Context, value: Json) -> str | None:
    for name in re.findall(r"\{([^{}]+)\}", path):
        found = _linked_value(wanted.get(name, f"$request.path.{name}"), context, value)
        if found is None:
            return None
        path = path.replace("{" + name + "}", quote(found, safe=""))
    return path


def _linked_value(expression: Json, context: Context, value: Json) -> str | None:
    """Return the text that a link's parameter stands for, or None when there is none."""
    text = str(expression)
    found: Any = value
    if text.startswith("$response.body#/"):
        steps = text.removeprefix("$response.body#/").split("/")
    elif text.startswith("$request.body#/"):
        found, steps = context.body, text.removeprefix("$request.body#/").split("/")
    elif text.startswith("$request.path."):
        return context.path.get(text.removeprefix("$request.path."))
    else:
        return None if text.startswith("$") else text
    for step in steps:
        found = found.get(step) if is_object(found) else None
    return None if found is None else str(found)


def split_hidden(properties: dict[str, Any], values: Row) -> Row:
    """Hide the values that a collection does not show behind an underscore."""
    return {(name if name in properties else f"_{name}"): value for name, value in values.items()}


def check_unique(context: Context, collection: str, row: Row) -> None:
    """Refuse a slug that another row of the same owner has already, and other taken names.

    Raises:
        Refusal: 409 where the document knows that status, else 400.
    """
    names = context.engine.hooks.uniques.get(collection, ())
    if row.get("slug") is None and not any(row.get(name) is not None for name in names):
        return
    for other in context.store.rows(collection):
        if other["_key"] == row.get("_key"):
            continue
        if _equal(other, row, "slug") and _same_owner(other, row):
            raise taken(context, "slug", "An object with this slug already exists.")
        for name in names:
            if _equal(other, row, name):
                raise taken(context, name, f"An object with this {name} already exists.")


def _equal(one_row: Row, other: Row, name: str) -> bool:
    return one_row.get(name) is not None and one_row.get(name) == other.get(name)


def taken(context: Context, field: str, text: str) -> Refusal:
    """Return the refusal of a value that is taken, in the form the operation documents."""
    documented = "409" in context.operation.responses
    return conflict(text) if documented else invalid({field: [text]})


def _same_owner(one_row: Row, other: Row) -> bool:
    names = ("owner", "owner_name", "_organization", "organization_uid")
    return all(one_row.get(name) == other.get(name) for name in names)


def free_slug(context: Context, collection: str, name: str) -> str:
    """Return a slug for a name that no row of the collection has yet."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "x"
    taken = {row.get("slug") for row in context.store.rows(collection)}
    slug, number = base, 2
    while slug in taken:
        slug, number = f"{base}-{number}", number + 1
    return slug


def request_defaults(contract: Contract, operation: Operation, collection: str) -> Row:
    """Return what the document says a row gets when a body leaves it out."""
    body = operation.body
    if body is None:
        return {}
    schemas = contract.schemas
    properties = schemas.properties(collection)
    defaults = {
        name: schemas.resolve(part)["default"]
        for name, part in schemas.properties_of(body.schema)
        if "default" in schemas.resolve(part)
    }
    return split_hidden(properties, defaults)


def _passed_by(context: Context, entries: list[Entry]) -> list[Entry]:
    """Let rows change that do so when a list is read: before it is filtered and sorted."""
    hooks, collection = context.engine.hooks, context.plan.collection
    if collection not in hooks.listed:
        return entries
    return [Entry(one.seq, hooks.pass_by(context, collection, one.row)) for one in entries]


def _shown(context: Context, entries: list[Entry]) -> list[Row]:
    return [shape(entry.row, context.plan.shape) for entry in entries]


def _filtered(context: Context, entries: list[Entry]) -> list[Entry]:
    for name, keep in context.plan.filters:
        wanted = context.query.get(name)
        if wanted is None:
            continue
        own = context.engine.hooks.filters.get((context.operation.id, name))
        if own is not None:
            entries = [entry for entry in entries if own(context, entry.row, wanted)]
        else:
            entries = keep.narrow(entries, wanted)
    return entries


def _order(context: Context) -> Order:
    asked = str(context.query.get("ordering") or "")
    field = asked.removeprefix("-")
    # An unknown field is ignored, as Django REST framework does and the document says.
    if field and _sortable(context.plan, field):
        return Order(field, asked.startswith("-"))
    return Order("", context.plan.newest_first)


def _sortable(plan: Plan, field: str) -> bool:
    return plan.shape is not None and field in plan.shape


def _limit(context: Context) -> int:
    limit = context.query.get("limit")
    if limit is not None:
        return int(limit)
    for parameter in context.operation.query_parameters:
        if parameter.name == "limit":
            return int(parameter.schema.get("default", DEFAULT_LIMIT))
    return DEFAULT_LIMIT


def _numbered(context: Context) -> bool:
    return any(parameter.name == "page" for parameter in context.operation.query_parameters)


def _envelope(context: Context) -> set[str]:
    schema = context.operation.success.schema or {}
    return {name for name, _ in context.contract.schemas.properties_of(schema)}
