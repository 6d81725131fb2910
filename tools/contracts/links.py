"""The links of the document: where an answer leads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.document_rules.reading import Node, Operation, follow, operations


def links_of(document: Node, operation: Operation) -> Iterator[Node]:
    """Yield the links of the answers of an operation."""
    for response in operation.node["responses"].values():
        for link in follow(document, (), response)[1].get("links", {}).values():
            yield follow(document, (), link)[1]


def targets(document: Node, operation: Operation) -> Iterator[str]:
    """Yield the operations that the answers of one lead to."""
    return (link["operationId"] for link in links_of(document, operation))


def roots(document: Node) -> set[str]:
    """Return the operations that no link leads to, written or inferred: where a walk begins."""
    found = list(operations(document))
    reached = {name for one in found for name in targets(document, one)}
    making = {one.path for one in found if one.method == "post"}
    return {one.name for one in found if _collection(one.path) not in making} - reached


def _collection(path: str) -> str:
    """Return the path under which a thing is made, for the path of a thing; else an empty one."""
    found = re.fullmatch(r"(.*/)\{[^{}]+\}/", path)
    return found[1] if found else ""
