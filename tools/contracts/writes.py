"""What the document says of what is written: which values may change, where they can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from tools.contracts.agreement import differences
from tools.document_rules.reading import Node, Operation, follow, media, operations, success


def stored(document: Node) -> dict[str, frozenset[str]]:
    """Return for each operation the body fields that are kept as they are sent.

    They are the documented ones, less those of which the document says by ``x-rewrites`` at the
    successful answer why the server may keep another value.
    """
    return {
        one.name: frozenset(_sent(document, one)) - frozenset(_rewritten(one))
        for one in operations(document)
    }


def _sent(document: Node, operation: Operation) -> Iterator[str]:
    body = follow(document, (), operation.node.get("requestBody"))[1]
    for _, each in media((), body):
        yield from follow(document, (), each.get("schema"))[1].get("properties", {})


def _rewritten(operation: Operation) -> Iterator[str]:
    for _, _, response in success(operation):
        yield from response.get("x-rewrites", ())


def readable(document: Node) -> re.Pattern[str]:
    """Return a pattern of the paths that can be read, below the base path of the server."""
    templates = [path for path, item in document["paths"].items() if "get" in item]
    inner = "|".join(re.sub(r"\\\{[^{}]+\\\}", "[^/]+", re.escape(path)) for path in templates)
    base = urlsplit(document["servers"][0]["url"]).path
    return re.compile(f"{re.escape(base)}(?:{inner})")


def unlike(sent: Node, seen: Node) -> list[str]:
    """Say which fields that were sent are shown with another value.

    Fields that are not shown do not count. Objects may have grown, and a name may have become the
    object that it stands for.
    """
    return [
        problem
        for name, value in sent.items()
        if name in seen and not _refers(value, seen[name])
        for problem in differences(value, seen[name], f"/{name}", grows=True)
    ]


def _refers(name: Any, thing: Any) -> bool:
    return isinstance(thing, dict) and name in (thing.get("uid"), thing.get("slug"))
