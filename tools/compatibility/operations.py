"""What broke between two versions of the document, operation by operation."""

from __future__ import annotations

from collections.abc import Iterator

from tools.compatibility.answers import answer_breaks, webhook_breaks
from tools.compatibility.breaks import Break
from tools.compatibility.requests import request_breaks
from tools.compatibility.schemas import Schemas
from tools.compatibility.symbols import method
from tools.document_rules.reading import Node, Operation, operations


def compare(old: Node, new: Node) -> list[Break]:
    """Return every breaking change between two documents, sorted, each once."""
    return sorted(set(_all(Schemas(old, new, "request"), Schemas(old, new, "response"))))


def _all(sent: Schemas, received: Schemas) -> Iterator[Break]:
    present = {one.name: one for one in operations(sent.new)}
    for old in operations(sent.old):
        new = present.get(old.name)
        if new is None:
            yield Break(method(old), "is gone")
            continue
        yield from _itself(sent, old, new)
        yield from request_breaks(sent, old, new)
        yield from answer_breaks(received, old, new)
    yield from webhook_breaks(received)


def _itself(schemas: Schemas, old: Operation, new: Operation) -> Iterator[Break]:
    if (old.method, old.path) != (new.method, new.path):
        yield Break(method(old), f"is now {new.method.upper()} {new.path}")
    if method(old) != method(new):
        yield Break(method(old), f"is now {method(new)}")
    if not _secured(schemas.old, old) and _secured(schemas.new, new):
        yield Break(method(old), "now needs a key")


def _secured(document: Node, operation: Operation) -> bool:
    return bool(operation.node.get("security", document.get("security")))
