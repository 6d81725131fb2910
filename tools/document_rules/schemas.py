"""Rules about shapes: names, open and closed, what the generator can read."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from tools.document_rules.reading import (
    at,
    below,
    follow,
    is_list,
    is_mapping,
    operations,
    parse_reference,
    pointer_text,
    received,
    schemas,
    sent,
)
from tools.document_rules.rule import rule

if TYPE_CHECKING:
    from tools.document_rules.reading import Node, Pointer
    from tools.document_rules.rule import Findings

_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_PASCAL = re.compile(r"([A-Z][a-z0-9]*)+")
_FREE = ("components", "schemas", "FreeObject")
_ANNOTATIONS = frozenset({"description", "title", "examples", "example", "default"})
_BESIDE_ALL_OF = frozenset({"allOf", "description", "title", "examples"})


def _is_component(pointer: Pointer) -> bool:
    return len(pointer) == 3 and pointer[:2] == ("components", "schemas")


def _is_object(schema: Node) -> bool:
    return "properties" in schema or schema.get("type") == "object"


@rule("Correct the name, or add the component that it refers to.")
def references_lead_somewhere(document: Node) -> Findings:
    """Every `$ref` is local and names something that exists."""
    for pointer, node in below(document):
        reference = node.get("$ref")
        if isinstance(reference, str) and not _exists(document, reference):
            yield (*pointer, "$ref"), f"{reference} does not exist"


def _exists(document: Node, reference: str) -> bool:
    if not reference.startswith("#/"):
        return False
    try:
        at(document, parse_reference(reference))
    except KeyError:
        return False
    return True


@rule("Make the field a plain string with `x-known-values`; keep enums for requests.")
def open_response_enums(document: Node) -> Findings:
    """What the server writes has no closed list of values."""
    for pointer, schema in received(document).items():
        if "enum" in schema or "const" in schema:
            yield pointer, "a response can contain this closed list"


@rule("Drop `additionalProperties: false`, or split the component into request and response.")
def open_response_objects(document: Node) -> Findings:
    """What the server writes may gain fields."""
    for pointer, schema in received(document).items():
        if schema.get("additionalProperties") is False:
            yield pointer, "a response can contain this closed object"


@rule("Add `additionalProperties: false`.")
def closed_request_objects(document: Node) -> Findings:
    """What the client writes has no unknown fields, free objects and maps aside."""
    for pointer, schema in sent(document).items():
        rest = schema.get("additionalProperties", schema.get("unevaluatedProperties"))
        is_map = "properties" not in schema and isinstance(rest, dict)
        if _is_object(schema) and pointer != _FREE and rest is not False and not is_map:
            yield pointer, "a request can contain this open object"


@rule("Give the object a name in components/schemas and refer to it.")
def named_objects(document: Node) -> Findings:
    """Objects are components, never written in place, save as members of an `allOf`."""
    for pointer, schema in schemas(document):
        in_all_of = len(pointer) == 5 and pointer[3] == "allOf" and _is_component(pointer[:3])
        if _is_object(schema) and not _is_component(pointer) and not in_all_of:
            yield pointer, "an object is written in place"


@rule("Give the enum a name in components/schemas and refer to it.")
def named_enums(document: Node) -> Findings:
    """Enums are components: the generator makes a class of every one."""
    for pointer, schema in schemas(document):
        if "enum" in schema and not _is_component(pointer):
            yield pointer, "an enum is written in place"


@rule("Refer to `FreeObject`.")
def one_free_object(document: Node) -> Findings:
    """There is one object without known fields."""
    for pointer, schema in schemas(document):
        is_free = schema.get("type") == "object" and not any(
            key in schema for key in ("properties", "allOf", "oneOf", "anyOf")
        )
        if is_free and pointer != _FREE and schema.get("additionalProperties", True) is True:
            yield pointer, "is another free object"


@rule("Keep one of the two and refer to it.")
def no_duplicate_shapes(document: Node) -> Findings:
    """No two components have the same shape, texts aside."""
    seen: dict[str, Pointer] = {}
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        here = ("components", "schemas", name)
        if "enum" in schema or "properties" in schema:
            shape = json.dumps(_bare(schema), sort_keys=True)
            if shape in seen:
                yield here, f"has the shape of {pointer_text(seen[shape])}"
            seen.setdefault(shape, here)


def _bare(schema: Any, *, names: bool = False) -> Any:
    if is_list(schema):
        return [_bare(each) for each in schema]
    if not is_mapping(schema):
        return schema
    return {
        key: _bare(each, names=not names and key == "properties")
        for key, each in schema.items()
        if names or (key not in _ANNOTATIONS and not key.startswith("x-"))
    }


@rule("Move the parameter to components/parameters and refer to it.")
def shared_parameters(document: Node) -> Findings:
    """A parameter that is written in place in two operations is shared instead."""
    seen: dict[str, Pointer] = {}
    for operation in operations(document):
        for pointer, parameter in operation.parameters:
            shape = json.dumps(parameter, sort_keys=True)
            if seen.setdefault(shape, pointer) != pointer:
                yield pointer, f"is the same as {pointer_text(seen[shape])}"


@rule("Write `[A-Za-z0-9_]` for \\w, `[0-9]` for \\d and a blank for \\s.")
def portable_patterns(document: Node) -> Findings:
    """Patterns mean the same to every engine, and compile."""
    for pointer, schema in schemas(document):
        pattern = schema.get("pattern", "")
        if re.search(r"\\[wWdDsSbB]", pattern):
            yield pointer, f"the pattern {pattern!r} has a class that engines read differently"
        try:
            re.compile(pattern)
        except re.error as error:
            yield pointer, f"the pattern {pattern!r} does not compile: {error}"


@rule("Put the siblings into a second member of `allOf`; use a plain reference for one.")
def all_of_alone(document: Node) -> Findings:
    """`allOf` has two members or more and no siblings: the generator would drop them."""
    for pointer, schema in schemas(document):
        if "allOf" in schema:
            siblings = set(schema) - _BESIDE_ALL_OF
            if siblings:
                yield pointer, f"has {sorted(siblings)} beside `allOf`"
            if len(schema["allOf"]) < 2:
                yield pointer, "has an `allOf` of one member"


@rule("Write `oneOf: [{$ref: ...}, {type: 'null'}]` with an enum that has no null.")
def readable_nulls(document: Node) -> Findings:
    """Null is a type, not a value of an enum and not the keyword of OpenAPI 3.0."""
    for pointer, schema in schemas(document):
        if "nullable" in schema:
            yield pointer, "`nullable` is not a keyword of OpenAPI 3.1"
        if None in schema.get("enum", ()):
            yield pointer, "an enum has a null"


@rule("Describe it beside the `oneOf`: the text of the component does not arrive.")
def described_unions(document: Node) -> Findings:
    """A property that is a union says what it is, beside the union."""
    for pointer, schema in schemas(document):
        is_property = len(pointer) > 1 and pointer[-2] == "properties"
        if is_property and "oneOf" in schema and not schema.get("description"):
            yield pointer, "the union has no description"


@rule("Use the API's name in snake case; components are in Pascal case.")
def names(document: Node) -> Findings:
    """Properties and parameters are in snake case, components in Pascal case."""
    for pointer, schema in schemas(document):
        if _is_component(pointer) and not _PASCAL.fullmatch(pointer[-1]):
            yield pointer, "the component is not in Pascal case"
        for name in schema.get("properties", {}):
            if not _SNAKE.fullmatch(name):
                yield (*pointer, "properties", name), "the property is not in snake case"
    for operation in operations(document):
        for name in operation.parameter_names("path") | operation.parameter_names("query"):
            if not _SNAKE.fullmatch(name):
                yield operation.pointer, f"the parameter {name} is not in snake case"


@rule("Remove it, use it, or say in `x-reserved` why it stays; drop `x-reserved` once it is used.")
def used_components(document: Node) -> Findings:
    """Every component is referred to, directly or from one that is, or says why not."""
    used = {
        follow(document, pointer, {"$ref": node["$ref"]})[0]
        for pointer, node in below(document)
        if isinstance(node.get("$ref"), str)
    }
    for kind in ("schemas", "parameters", "headers", "responses"):
        for name, node in document.get("components", {}).get(kind, {}).items():
            here = ("components", kind, name)
            if (here in used) == ("x-reserved" in node):
                yield here, "is used but reserved" if here in used else "is not used"
