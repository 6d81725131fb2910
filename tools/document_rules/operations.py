"""Rules about operations: names, lists, errors, creates and links."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tools.document_rules.reading import answer, below, follow, operations, pointer_text, success
from tools.document_rules.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tools.document_rules.reading import Node, Operation
    from tools.document_rules.rule import Findings

_ORDER = (
    "operationId",
    "tags",
    "summary",
    "description",
    "security",
    "parameters",
    "requestBody",
    "responses",
)
_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


@rule("Give the operation exactly one tag, declared under `tags` with a description.")
def one_declared_tag(document: Node) -> Findings:
    """Every operation has one tag, and the tag is described."""
    described = {tag["name"] for tag in document.get("tags", []) if tag.get("description")}
    for operation in operations(document):
        tags = operation.node.get("tags", [])
        if len(tags) != 1 or tags[0] not in described:
            yield operation.pointer, f"tags are {tags}"


@rule("Call the operation `<tag>_<method>`, dots of the tag as underscores, in snake case.")
def operation_name(document: Node) -> Findings:
    """Every operationId begins with its tag, and no two are the same."""
    seen: set[str] = set()
    for operation in operations(document):
        name = operation.node.get("operationId", "")
        well_formed = name.startswith(f"{operation.tag}_") and _SNAKE.fullmatch(name)
        if not well_formed or name in seen:
            yield operation.pointer, f"operationId is {name!r}"
        seen.add(name)


@rule(f"Write the keys in this order: {', '.join(_ORDER)}.")
def key_order(document: Node) -> Findings:
    """The keys of an operation stand in one order everywhere, and there are no others."""
    for operation in operations(document):
        keys = list(operation.node)
        if keys != [key for key in _ORDER if key in keys]:
            yield operation.pointer, f"keys are {', '.join(keys)}"


@rule("Answer with a `<Thing>Page` of required next, previous, results, or a plain array.")
def list_shape(document: Node) -> Findings:
    """Every list answers with a page or an array, and takes the parameters that go with it."""
    for operation in operations(document):
        named_list = operation.verb == "list" or operation.verb.startswith("list_")
        pointer, schema = answer(document, operation)
        # Without links it is not a page: the resolver's answers carry their cursors in the body.
        if operation.method == "get" and {"next", "results"} <= set(schema.get("properties", {})):
            yield from ((pointer, text) for text in _page_faults(operation, pointer[-1], schema))
            if not named_list:
                yield operation.pointer, f"answers with a page but is called {operation.verb}"
        elif named_list and schema.get("type") == "array":
            yield from _array_faults(operation, schema)
        elif named_list:
            yield operation.pointer, "is called a list but answers with neither page nor array"


def _page_faults(operation: Operation, component: str, schema: Node) -> Iterator[str]:
    query = operation.parameter_names("query")
    keys = query & {"cursor", "page"}
    expected = {"next", "previous", "results", *(["count"] if keys == {"page"} else [])}
    if set(schema["properties"]) != expected or set(schema.get("required", [])) != expected:
        yield f"{operation.name}: properties and `required` are not {sorted(expected)}"
    if len(keys) != 1 or "limit" not in query:
        yield f"{operation.name}: takes {sorted(query)}, not `limit` with `cursor` or `page`"
    if not component.endswith("Page"):
        yield f"{operation.name}: the page is called {component}"
    if "$ref" not in schema["properties"]["results"].get("items", {}):
        yield f"{operation.name}: the items of `results` are not a reference"


def _array_faults(operation: Operation, schema: Node) -> Findings:
    paging = operation.parameter_names("query") & {"cursor", "page", "limit"}
    if paging:
        yield operation.pointer, f"answers with a plain array but takes {sorted(paging)}"
    if "$ref" not in schema.get("items", {}):
        yield operation.pointer, "the items of the array are not a reference"


@rule("Refer to the shared response in components/responses under that status.")
def documented_errors(document: Node) -> Findings:
    """Every operation documents the errors that its kind can meet."""
    for operation in operations(document):
        documented = {str(status) for status in operation.node.get("responses", {})}
        missing = sorted(_expected_errors(operation) - documented)
        if missing:
            yield operation.pointer, f"does not document {', '.join(missing)}"


def _expected_errors(operation: Operation) -> set[str]:
    query = operation.parameter_names("query")
    expected = {"429"}
    if operation.node.get("security") != []:
        expected |= {"401", "403"}
    if query or "requestBody" in operation.node:
        expected.add("400")
    if operation.parameter_names("path") or query & {"cursor", "page"}:
        expected.add("404")
    return expected


@rule("Write the error once in components/responses and refer to it.")
def shared_errors(document: Node) -> Findings:
    """Answers of 4xx and 5xx are references, never written in place."""
    for operation in operations(document):
        for status, response in operation.node.get("responses", {}).items():
            if str(status)[0] in "45" and "$ref" not in response:
                yield (*operation.pointer, "responses", str(status)), "is written in place"


@rule("Leave `security` out: the document's own applies. Only `security: []` may stand.")
def global_security(document: Node) -> Findings:
    """The key is demanded once for all; only anonymous operations say something."""
    if not document.get("security"):
        yield (), "the document demands no key"
    for operation in operations(document):
        if operation.node.get("security", []) != []:
            yield (*operation.pointer, "security"), "the operation has a security of its own"


@rule("Add the header `Location` and `links` to the operations that can follow.")
def create_answer(document: Node) -> Findings:
    """A POST that answers 201 with an object that has a uid sends Location and links."""
    for operation in operations(document):
        makes_object = "uid" in answer(document, operation)[1].get("properties", {})
        for status, pointer, response in success(operation):
            if operation.method == "post" and status == "201" and makes_object:
                if "Location" not in response.get("headers", {}):
                    yield pointer, "has no Location header"
                if not response.get("links"):
                    yield pointer, "has no links"


@rule("Name an existing operation, give every path parameter, and read existing properties.")
def links_lead_somewhere(document: Node) -> Findings:
    """A link names an operation that exists, and fills all of its path parameters."""
    by_name = {operation.name: operation for operation in operations(document)}
    for operation in by_name.values():
        answered = answer(document, operation)[1].get("properties", {})
        for _, pointer, response in success(operation):
            for name, written in response.get("links", {}).items():
                here, link = follow(document, (*pointer, "links", name), written)
                target = by_name.get(link.get("operationId", ""))
                for fault in _link_faults(link, operation, target, answered):
                    yield here, fault


def _link_faults(
    link: Node, source: Operation, target: Operation | None, answered: Node
) -> Iterator[str]:
    if target is None:
        yield f"leads to {link.get('operationId')!r}, which does not exist"
        return
    given = link.get("parameters", {})
    wanted = target.parameter_names("path")
    if not wanted <= set(given) <= wanted | target.parameter_names("query"):
        yield f"gives {sorted(given)} to {target.name}, which needs {sorted(wanted)}"
    for expression in given.values():
        field = expression.removeprefix("$response.body#/")
        if field != expression and field not in answered:
            yield f"reads {expression}, which the response does not have"
        name = expression.removeprefix("$request.path.")
        if name != expression and name not in source.parameter_names("path"):
            yield f"reads {expression}, which the request does not have"


@rule("Correct the reference, or add the component.")
def references_resolve(document: Node) -> Findings:
    """Every `$ref` is local and leads to something."""
    for pointer, node in below(document):
        reference = node.get("$ref")
        if isinstance(reference, str):
            place, target = follow(document, pointer, node)
            if not target:
                yield pointer, f"refers to {pointer_text(place)}, which does not exist"
