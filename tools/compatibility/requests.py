"""What broke in what a client may send."""

from __future__ import annotations

from collections.abc import Iterator

from tools.compatibility.breaks import Break
from tools.compatibility.places import component, contents
from tools.compatibility.schemas import Place, Schemas
from tools.compatibility.symbols import argument, method, positions, python_name
from tools.document_rules.reading import Operation, follow

MEANING = ("x-filter", "x-filter-fields", "default")
"""Keywords of a query parameter that its schema's containment says nothing of."""


def request_breaks(schemas: Schemas, old: Operation, new: Operation) -> Iterator[Break]:
    """Yield what broke in parameters and body of an operation."""
    yield from _parameters(schemas, old, new)
    yield from _body(schemas, old, new)


def _parameters(schemas: Schemas, old: Operation, new: Operation) -> Iterator[Break]:
    before = {(node["in"], node["name"]): (place, node) for place, node in old.parameters}
    after = {(node["in"], node["name"]): (place, node) for place, node in new.parameters}
    for key, place in before.items():
        symbol = argument(old, python_name(place[1]))
        if key in after:
            changes = _parameter(schemas, place, after[key])
            yield from (Break(symbol, change) for change in changes)
        else:
            yield Break(symbol, "is gone")
    for key, (_, node) in after.items():
        if key not in before and node.get("required"):
            yield Break(argument(new, python_name(node)), "is new and required")
    if positions(old) != positions(new) and set(positions(old)) == set(positions(new)):
        yield Break(method(old), f"takes its arguments as ({', '.join(positions(new))})")


def _parameter(schemas: Schemas, old: Place, new: Place) -> Iterator[str]:
    before, after = old[1], new[1]
    if after.get("required") and not before.get("required"):
        yield "is now required"
    if python_name(before) != python_name(after):
        yield f"is now called {python_name(after)}"
    was = follow(schemas.old, (*old[0], "schema"), before["schema"])
    now = follow(schemas.new, (*new[0], "schema"), after["schema"])
    for path, change in schemas.breaks(was, now):
        yield f"{'.'.join(path)} {change}".strip()
    for key in MEANING if before["in"] == "query" else ():
        if was[1].get(key) != now[1].get(key):
            yield f"{key} was {was[1].get(key)}, is {now[1].get(key)}"


def _body(schemas: Schemas, old: Operation, new: Operation) -> Iterator[Break]:
    before = follow(schemas.old, (*old.pointer, "requestBody"), old.node.get("requestBody"))
    after = follow(schemas.new, (*new.pointer, "requestBody"), new.node.get("requestBody"))
    if after[1].get("required") and not before[1].get("required"):
        yield Break(method(old), "now needs a body")
    kept = dict(contents(after))
    for kind, place in contents(before):
        if kind not in kept:
            yield Break(method(old), f"no longer takes {kind}")
            continue
        for path, change in schemas.breaks(place, kept[kind]):
            yield _in_body(old, component(place[1]), path, change)


def _in_body(operation: Operation, own: str | None, path: tuple[str, ...], change: str) -> Break:
    """Name a break in a body by the argument, where it is a field of the body itself."""
    if own is not None and path[:1] != (own,):
        return Break(".".join(path), f"{change} (in {method(operation)})")
    inner = path if own is None else path[1:]
    if not inner:
        return Break(method(operation), f"its body {change}")
    name, *rest = inner
    return Break(argument(operation, name), f"{'.'.join(rest)} {change}".strip())
