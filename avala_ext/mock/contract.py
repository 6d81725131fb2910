"""The document compiled: routes, parameters, bodies and responses, once per process."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from .document import load_document
from .messages import Json
from .parameters import Parameter, compile_parameter
from .problems import field_messages
from .routing import Router
from .schemas import Schema, Schemas

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
JSON_TYPE = "application/json"


@dataclass(slots=True, frozen=True)
class ResponseSpec:
    """One documented response of an operation."""

    status: str
    pointer: tuple[str, ...]
    content_type: str | None
    schema: Schema | None
    required_headers: tuple[str, ...]


@dataclass(slots=True, frozen=True)
class BodySpec:
    """The documented request body of an operation."""

    pointer: tuple[str, ...]
    content_type: str
    schema: Schema
    required: bool


@dataclass(slots=True, frozen=True)
class Operation:
    """One documented operation with all that is needed to check a request and an answer."""

    id: str
    tag: str
    method: str
    path: str
    anonymous: bool
    path_parameters: tuple[Parameter, ...]
    query_parameters: tuple[Parameter, ...]
    header_parameters: tuple[Parameter, ...]
    body: BodySpec | None
    responses: dict[str, ResponseSpec]
    raw: dict[str, Any]

    @property
    def success(self) -> ResponseSpec:
        """The first documented 2xx response (they are listed in rising order)."""
        good = sorted(status for status in self.responses if status.startswith("2"))
        return self.responses[good[0]]

    @property
    def success_status(self) -> int:
        """The status of the first documented 2xx response."""
        return int(self.success.status)


class Contract:
    """The compiled document."""

    def __init__(self, document: dict[str, Any]) -> None:
        """Compile `document`; invalid references raise `KeyError`."""
        self.document = document
        self.schemas = Schemas(document)
        self.base_path = urlsplit(str(document["servers"][0]["url"])).path.rstrip("/")
        self.router: Router[dict[str, Operation]] = Router()
        self.operations: dict[str, Operation] = {}
        for path in document["paths"]:
            self._add_path(path)

    def _add_path(self, path: str) -> None:
        item = self.document["paths"][path]
        methods = {
            method.upper(): self._operation(path, method) for method in METHODS if method in item
        }
        self.router.add(path, methods)
        for operation in methods.values():
            self.operations[operation.id] = operation

    def _operation(self, path: str, method: str) -> Operation:
        item = self.document["paths"][path]
        raw = item[method]
        parameters = list(self._parameters(path, method))
        security = raw.get("security", self.document.get("security", []))
        return Operation(
            id=raw["operationId"],
            tag=(raw.get("tags") or ["default"])[0],
            method=method.upper(),
            path=path,
            anonymous=not security,
            path_parameters=tuple(p for p in parameters if p.place == "path"),
            query_parameters=tuple(p for p in parameters if p.place == "query"),
            header_parameters=tuple(p for p in parameters if p.place == "header"),
            body=self._body(path, method),
            responses={
                str(status): self._response(path, method, str(status))
                for status in sorted(raw["responses"])
            },
            raw=raw,
        )

    def _parameters(self, path: str, method: str) -> Iterator[Parameter]:
        item = self.document["paths"][path]
        own: dict[tuple[str, str], Parameter] = {}
        for place in ((), (method,)):
            listed = (item[place[0]] if place else item).get("parameters", ())
            for index in range(len(listed)):
                pointer = ("paths", path, *place, "parameters", str(index))
                parameter = self._parameter_at(listed[index], pointer)
                own[parameter.place, parameter.name] = parameter
        yield from own.values()

    def _parameter_at(self, raw: Schema, pointer: tuple[str, ...]) -> Parameter:
        if "$ref" in raw:
            pointer = tuple(raw["$ref"].removeprefix("#/").split("/"))
        return compile_parameter(self.schemas, pointer, self.schemas.resolve(raw))

    def _body(self, path: str, method: str) -> BodySpec | None:
        raw = self.document["paths"][path][method].get("requestBody")
        if raw is None:
            return None
        pointer: tuple[str, ...] = ("paths", path, method, "requestBody")
        if "$ref" in raw:
            pointer = tuple(raw["$ref"].removeprefix("#/").split("/"))
            raw = self.schemas.resolve(raw)
        content_type, media = next(iter(raw["content"].items()))
        return BodySpec(
            pointer=(*pointer, "content", content_type, "schema"),
            content_type=content_type,
            schema=media.get("schema", {}),
            required=bool(raw.get("required", False)),
        )

    def _response(self, path: str, method: str, status: str) -> ResponseSpec:
        raw = self.document["paths"][path][method]["responses"][status]
        pointer: tuple[str, ...] = ("paths", path, method, "responses", status)
        if "$ref" in raw:
            pointer = tuple(raw["$ref"].removeprefix("#/").split("/"))
            raw = self.schemas.resolve(raw)
        content: dict[str | None, Schema] = raw.get("content") or {None: {}}
        content_type, media = next(iter(content.items()))
        return ResponseSpec(
            status=status,
            pointer=(*pointer, "content", content_type or "", "schema"),
            content_type=content_type,
            schema=media.get("schema"),
            required_headers=tuple(
                name
                for name, header in raw.get("headers", {}).items()
                if self.schemas.resolve(header).get("required")
            ),
        )

    def body_problems(self, body: BodySpec, value: Json) -> dict[str, list[str]]:
        """Return what is wrong with a decoded request body; empty when nothing is."""
        validator = self.schemas.validator(body.pointer)
        if validator.is_valid(value):
            return {}
        return field_messages(validator.iter_errors(value))

    def answer_problems(self, operation: Operation, status: int, value: Json) -> list[str]:
        """Return how an answer breaks the document; empty when it keeps to it."""
        spec = operation.responses.get(str(status))
        if spec is None:
            return [f"status {status} is not documented for {operation.id}"]
        if spec.schema is None or spec.content_type != JSON_TYPE:
            return []
        validator = self.schemas.validator(spec.pointer)
        if validator.is_valid(value):
            return []
        return [
            f"{operation.id} {status}: /{'/'.join(map(str, error.instance_path))}: {error.message}"
            for error in validator.iter_errors(value)
        ][:5]


@functools.cache
def shared_contract() -> Contract:
    """Return the contract of the loaded document, compiled once per process."""
    return Contract(load_document())
