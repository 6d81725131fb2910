"""Rules about texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.document_rules.reading import follow, operations, schemas
from tools.document_rules.rule import rule

if TYPE_CHECKING:
    from tools.document_rules.reading import Node
    from tools.document_rules.rule import Findings


@rule("Write a summary of one sentence, with its full stop, and a description.")
def operation_text(document: Node) -> Findings:
    """Every operation has a summary, which is one sentence, and a description."""
    for operation in operations(document):
        summary = operation.node.get("summary", "")
        if not summary.endswith(".") or "\n" in summary:
            yield operation.pointer, f"the summary is {summary!r}"
        if not operation.node.get("description"):
            yield operation.pointer, "there is no description"


@rule("Write the description inside the parameter's `schema`, not beside it.")
def parameter_description(document: Node) -> Findings:
    """Every parameter is described in its schema; the generator drops the text beside it."""
    for operation in operations(document):
        for pointer, parameter in operation.parameters:
            if "description" in parameter:
                yield pointer, f"{parameter['name']}: the description stands beside the schema"
            schema = follow(document, pointer, parameter.get("schema", {}))[1]
            if not schema.get("description"):
                yield pointer, f"{parameter['name']}: the schema has no description"


@rule("Describe the property, or the component it refers to.")
def property_description(document: Node) -> Findings:
    """Every property is described, in place or through its reference."""
    for pointer, schema in schemas(document):
        for name, part in schema.get("properties", {}).items():
            here = (*pointer, "properties", name)
            if not part.get("description") and not follow(document, here, part)[1].get(
                "description"
            ):
                yield here, "has no description"


@rule("Describe the component.")
def component_description(document: Node) -> Findings:
    """Every schema under components is described, for it is a page of the reference."""
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        if not schema.get("description"):
            yield ("components", "schemas", name), "has no description"


@rule("Move the text into the component, or write the schema in place.")
def reference_stands_alone(document: Node) -> Findings:
    """A schema that is a reference has nothing beside it: the generator would drop it."""
    for pointer, schema in schemas(document):
        if "$ref" in schema and len(schema) > 1:
            yield pointer, f"has {sorted(set(schema) - {'$ref'})} beside `$ref`"
