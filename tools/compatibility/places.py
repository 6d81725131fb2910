"""Where schemas stand in requests and answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tools.compatibility.schemas import Place
from tools.document_rules.reading import media


def contents(place: Place) -> Iterator[tuple[str, Place]]:
    """Yield media types of a request body or response, with their schemas."""
    for pointer, each in media(*place):
        yield pointer[-1], ((*pointer, "schema"), each.get("schema", {}))


def component(schema: Any) -> str | None:
    """Return the component that a schema refers to."""
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    return reference.rsplit("/", 1)[-1] if reference else None
