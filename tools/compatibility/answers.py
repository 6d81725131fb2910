"""What broke in what a client receives."""

from __future__ import annotations

from collections.abc import Iterator

from tools.compatibility.breaks import Break
from tools.compatibility.places import component, contents
from tools.compatibility.schemas import Place, Schemas
from tools.compatibility.symbols import method
from tools.document_rules.reading import Operation, follow, success


def answer_breaks(schemas: Schemas, old: Operation, new: Operation) -> Iterator[Break]:
    """Yield what broke in the successful answers of an operation."""
    present = {status: (pointer, node) for status, pointer, node in success(new)}
    for status, pointer, node in success(old):
        if status not in present:
            yield Break(method(old), f"no longer answers {status}")
            continue
        before = follow(schemas.old, pointer, node)
        after = follow(schemas.new, *present[status])
        yield from (Break(method(old), text) for text in _headers(schemas, before, after))
        yield from _bodies(schemas, method(old), before, after)


def webhook_breaks(schemas: Schemas) -> Iterator[Break]:
    """Yield what broke in the events that the platform delivers."""
    present = schemas.new.get("webhooks", {})
    for name, item in schemas.old.get("webhooks", {}).items():
        symbol = f"webhook {name}"
        if name not in present:
            yield Break(symbol, "is gone")
            continue
        for verb, node in item.items():
            here = ("webhooks", name, verb, "requestBody")
            before = follow(schemas.old, here, node.get("requestBody"))
            after = follow(schemas.new, here, present[name].get(verb, {}).get("requestBody"))
            yield from _bodies(schemas, symbol, before, after)


def _headers(schemas: Schemas, old: Place, new: Place) -> Iterator[str]:
    for name, header in old[1].get("headers", {}).items():
        before = follow(schemas.old, old[0], header)[1]
        after = follow(schemas.new, new[0], new[1].get("headers", {}).get(name))[1]
        if before.get("required") and not after.get("required"):
            yield f"no longer promises the header {name}"


def _bodies(schemas: Schemas, symbol: str, old: Place, new: Place) -> Iterator[Break]:
    present = dict(contents(new))
    for kind, place in contents(old):
        if kind not in present:
            yield Break(symbol, f"no longer answers {kind}")
            continue
        names = [component(one[1]) or "a plain value" for one in (place, present[kind])]
        if names[0] != names[1]:
            yield Break(symbol, f"answers {names[1]} instead of {names[0]}")
        for path, change in schemas.breaks(place, present[kind], (symbol,)):
            yield Break(".".join(path), change)
