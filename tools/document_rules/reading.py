"""Finding one's way in an OpenAPI document: operations, responses, schemas, references."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeGuard
from urllib.parse import quote, unquote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Node = dict[str, Any]
Pointer = tuple[str, ...]
Located = tuple[Pointer, Any]

METHODS = ("get", "put", "post", "patch", "delete", "head", "options", "trace")
_SCHEMA_MAPS = ("properties", "patternProperties", "$defs", "dependentSchemas")
_SCHEMA_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SCHEMA_SINGLES = (
    "items",
    "additionalProperties",
    "unevaluatedProperties",
    "unevaluatedItems",
    "propertyNames",
    "contains",
    "not",
    "if",
    "then",
    "else",
)
_DATA_KEYS = frozenset({"example", "examples", "default", "enum", "const", "value"})


def is_mapping(value: Any) -> TypeGuard[Node]:
    """Tell whether a value of the document is an object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Tell whether a value of the document is an array."""
    return isinstance(value, list)


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one path, with the parameters it takes from the path item included."""

    path: str
    method: str
    pointer: Pointer
    node: Node
    parameters: tuple[Located, ...]

    @property
    def name(self) -> str:
        """The operationId, or method and path where there is none."""
        return str(self.node.get("operationId", f"{self.method} {self.path}"))

    @property
    def tag(self) -> str:
        """The first tag as the beginning of an operationId: ``fleet.devices`` is
        ``fleet_devices``."""
        tags = self.node.get("tags") or [""]
        return str(tags[0]).replace(".", "_")

    @property
    def verb(self) -> str:
        """The name of the method in the client, such as ``list_items``."""
        return self.name.removeprefix(f"{self.tag}_")

    def parameter_names(self, place: str) -> set[str]:
        """Names of the parameters in ``place``, which is path, query, header or cookie."""
        return {node["name"] for _, node in self.parameters if node.get("in") == place}


def pointer_text(pointer: Pointer) -> str:
    """Write a pointer as a JSON pointer in a URI fragment, readable rather than encoded."""
    return "#" + "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in pointer)


def pointer_fragment(pointer: Pointer) -> str:
    """Write a pointer as a valid URI fragment: braces and the like are percent-encoded."""
    return quote(pointer_text(pointer), safe="#/~")


def parse_reference(reference: str) -> Pointer:
    """Read a local ``$ref`` such as ``#/components/schemas/Task``."""
    parts = unquote(reference.removeprefix("#")).split("/")[1:]
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)


def at(document: Node, pointer: Pointer) -> Any:
    """Return what stands at ``pointer``; raise ``KeyError`` when nothing does."""
    node: Any = document
    for part in pointer:
        if is_list(node):
            if not part.isdigit() or int(part) >= len(node):
                raise KeyError(part)
            node = node[int(part)]
        elif is_mapping(node):
            node = node[part]
        else:
            raise KeyError(part)
    return node


def follow(document: Node, pointer: Pointer, node: Any) -> tuple[Pointer, Node]:
    """Follow ``$ref`` to where the thing is defined; a dangling one gives an empty node."""
    seen: set[str] = set()
    while is_mapping(node) and "$ref" in node:
        reference = node["$ref"]
        if reference in seen:
            return pointer, {}
        seen.add(reference)
        pointer = parse_reference(reference)
        try:
            node = at(document, pointer)
        except KeyError:
            return pointer, {}
    return pointer, node if is_mapping(node) else {}


def operations(document: Node) -> Iterator[Operation]:
    """Yield every operation under ``paths``, in the document's order."""
    for path, item in document.get("paths", {}).items():
        for method in (key for key in item if key in METHODS):
            here = ("paths", path, method)
            shared = _parameters(document, ("paths", path), item)
            own = _parameters(document, here, item[method])
            yield Operation(path, method, here, item[method], (*shared, *own))


def _parameters(document: Node, pointer: Pointer, node: Node) -> Iterator[Located]:
    for index, parameter in enumerate(node.get("parameters", [])):
        yield follow(document, (*pointer, "parameters", str(index)), parameter)


def success(operation: Operation) -> Iterator[tuple[str, Pointer, Node]]:
    """Yield status, place and node of the documented 2xx responses."""
    for status, response in operation.node.get("responses", {}).items():
        if str(status).startswith("2"):
            yield str(status), (*operation.pointer, "responses", str(status)), response


def media(pointer: Pointer, node: Node) -> Iterator[tuple[Pointer, Node]]:
    """Yield the media types in the ``content`` of a response or request body."""
    for kind, each in node.get("content", {}).items():
        yield (*pointer, "content", kind), each


def answer(document: Node, operation: Operation) -> tuple[Pointer, Node]:
    """Return the schema of the first 2xx response with a body, where it is defined."""
    for _, pointer, response in success(operation):
        for place, each in media(*follow(document, pointer, response)):
            return follow(document, (*place, "schema"), each.get("schema", {}))
    return operation.pointer, {}


def below(document: Node) -> Iterator[Located]:
    """Yield every object in the document, schemas included, but not what is mere data."""
    yield from _below((), document, named=False)


def _below(pointer: Pointer, node: Any, *, named: bool) -> Iterator[Located]:
    if is_list(node):
        for index, each in enumerate(node):
            yield from _below((*pointer, str(index)), each, named=False)
    elif is_mapping(node):
        yield pointer, node
        for key, each in node.items():
            # Below `properties` and the like, keys are names: a property may be called "default".
            if named or key not in _DATA_KEYS or (key == "examples" and is_mapping(each)):
                yield from _below((*pointer, key), each, named=not named and key in _SCHEMA_MAPS)


def media_types(document: Node) -> Iterator[tuple[Pointer, Node]]:
    """Yield every media type in the document, those of components and webhooks included."""
    for pointer, node in _outside_schemas((), document):
        if is_mapping(node.get("content")):
            yield from media(pointer, node)


def schemas(document: Node) -> Iterator[tuple[Pointer, Node]]:
    """Yield every schema in the document with its place: components, parameters, bodies, parts."""
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        yield from subschemas(("components", "schemas", name), schema)
    for pointer, node in _outside_schemas((), document):
        if "schema" in node:
            yield from subschemas((*pointer, "schema"), node["schema"])


def _outside_schemas(pointer: Pointer, node: Any) -> Iterator[tuple[Pointer, Node]]:
    if is_list(node):
        for index, each in enumerate(node):
            yield from _outside_schemas((*pointer, str(index)), each)
    elif is_mapping(node) and pointer != ("components", "schemas"):
        yield pointer, node
        for key, each in node.items():
            if key != "schema" and key not in _DATA_KEYS:
                yield from _outside_schemas((*pointer, key), each)


def subschemas(pointer: Pointer, schema: Any) -> Iterator[tuple[Pointer, Node]]:
    """Yield a schema and all schemas written inside it; references are not followed."""
    if not is_mapping(schema):
        return
    yield pointer, schema
    for place, child in _children(pointer, schema):
        yield from subschemas(place, child)


def _children(pointer: Pointer, schema: Node) -> Iterator[Located]:
    for key in _SCHEMA_SINGLES:
        if key in schema:
            yield (*pointer, key), schema[key]
    for key in _SCHEMA_LISTS:
        for index, each in enumerate(schema.get(key, [])):
            yield (*pointer, key, str(index)), each
    for key in _SCHEMA_MAPS:
        for name, each in schema.get(key, {}).items():
            yield (*pointer, key, name), each


def reached(document: Node, roots: Iterable[Located]) -> dict[Pointer, Node]:
    """Return every schema that can be reached from ``roots`` through parts and references."""
    found: dict[Pointer, Node] = {}
    waiting = list(roots)
    while waiting:
        pointer, schema = follow(document, *waiting.pop())
        if pointer not in found and schema:
            found[pointer] = schema
            waiting.extend(_children(pointer, schema))
    return found


def sent(document: Node) -> dict[Pointer, Node]:
    """Return every schema that a request body can contain."""
    return reached(document, _body_schemas(document, operations(document)))


def received(document: Node) -> dict[Pointer, Node]:
    """Return every schema that the server writes: responses, and the bodies of webhooks."""
    hooks = operations({**document, "paths": document.get("webhooks", {})})
    answers = _response_schemas(document, operations(document))
    return reached(document, [*answers, *_body_schemas(document, hooks)])


def _body_schemas(document: Node, found: Iterable[Operation]) -> Iterator[Located]:
    for operation in found:
        here = (*operation.pointer, "requestBody")
        for pointer, each in media(*follow(document, here, operation.node.get("requestBody"))):
            yield (*pointer, "schema"), each.get("schema")


def _response_schemas(document: Node, found: Iterable[Operation]) -> Iterator[Located]:
    for operation in found:
        for status, response in operation.node.get("responses", {}).items():
            here = (*operation.pointer, "responses", str(status))
            for pointer, each in media(*follow(document, here, response)):
                yield (*pointer, "schema"), each.get("schema")
