"""Rules about examples: they exist, and they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jsonschema_rs

from tools.document_rules.reading import (
    follow,
    media,
    media_types,
    operations,
    pointer_fragment,
    schemas,
    success,
)
from tools.document_rules.rule import rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tools.document_rules.reading import Located, Node, Pointer
    from tools.document_rules.rule import Findings

_URN = "urn:avala:document"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


@rule("Add an `example` beside the schema.")
def success_example(document: Node) -> Findings:
    """Every success that has a JSON body shows one."""
    for operation in operations(document):
        for _, pointer, response in success(operation):
            for place, each in media(*follow(document, pointer, response)):
                if not any(True for _ in _examples(document, place, each)):
                    yield place, "has no example"


@rule("Add an `example` beside the schema.")
def request_example(document: Node) -> Findings:
    """Every request that has a JSON body shows one."""
    for operation in operations(document):
        here = (*operation.pointer, "requestBody")
        for place, each in media(*follow(document, here, operation.node.get("requestBody"))):
            if not any(True for _ in _examples(document, place, each)):
                yield place, "has no example"


@rule("Correct the example, or the schema.")
def valid_examples(document: Node) -> Findings:
    """Every example of a request, a response or a webhook validates, formats included."""
    faults = _validator(document)
    for place, each in media_types(document):
        for where, value in _examples(document, place, each):
            if "schema" in each:
                yield from ((where, fault) for fault in faults((*place, "schema"), value))


@rule("Correct the value, or the schema.")
def valid_schema_values(document: Node) -> Findings:
    """Values that a schema itself gives, as examples or default, validate against it."""
    faults = _validator(document)
    for pointer, schema in schemas(document):
        for index, value in enumerate(schema.get("examples", [])):
            where = (*pointer, "examples", str(index))
            yield from ((where, fault) for fault in faults(pointer, value))
        if "default" in schema:
            where = (*pointer, "default")
            yield from ((where, fault) for fault in faults(pointer, schema["default"]))


def _examples(document: Node, pointer: Pointer, node: Node) -> Iterator[Located]:
    if "example" in node:
        yield (*pointer, "example"), node["example"]
    for name, written in node.get("examples", {}).items():
        place, example = follow(document, (*pointer, "examples", name), written)
        if "value" in example:
            yield (*place, "value"), example["value"]


def _validator(document: Node) -> Callable[[Pointer, Any], Iterator[str]]:
    # One registry for the document: a validator is then only a reference into it.
    registry = jsonschema_rs.Registry([(_URN, {"$schema": _DIALECT, **document})])

    def faults(pointer: Pointer, value: Any) -> Iterator[str]:
        schema = {"$ref": _URN + pointer_fragment(pointer)}
        validator = jsonschema_rs.Draft202012Validator(
            schema, registry=registry, validate_formats=True
        )
        for error in validator.iter_errors(value):
            yield f"{pointer_fragment(tuple(map(str, error.instance_path)))}: {error.message}"

    return faults
