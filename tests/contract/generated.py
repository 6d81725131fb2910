"""Values that the document allows, drawn by schemathesis.

Schemathesis generates requests, not responses. So the document is turned round: a made-up one whose
request bodies are the schemas of the real responses.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import unquote

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.core import NotSet

from tests.operations import Operation, document, operations, resolve

LARGEST = 2**53
"""Integers beyond this are not safe in JSON, says RFC 8259; nothing in the API comes near."""


def response_schema(operation: Operation) -> dict[str, Any] | None:
    """Return the schema of an operation's successful answer, if that is JSON."""
    content = operation.success[1].get("content", {})
    found: dict[str, Any] | None = content.get("application/json", {}).get("schema")
    return found


@cache
def values(operation_id: str, count: int) -> tuple[Any, ...]:
    """Return `count` different answers that the document allows for an operation."""
    operation = next(one for one in operations() if one.id == operation_id)
    schema = response_schema(operation)
    assert schema is not None
    return _values(_place(schema), count)


@cache
def _values(place: str, count: int) -> tuple[Any, ...]:
    """Draw once for all operations that share a schema."""
    return tuple(_safe(case.body) for case in _cases(_turned()[place]["POST"], count))


@dataclass(frozen=True, slots=True)
class Arguments:
    """What a caller may give for one operation: values by the API's names, and the body."""

    path: dict[str, Any]
    query: dict[str, Any]
    body: Any


@cache
def arguments(operation_id: str, count: int) -> tuple[Arguments, ...]:
    """Return `count` different sets of arguments that the document allows for an operation."""
    operation = next(one for one in operations() if one.id == operation_id)
    kinds = {one["name"]: resolve(one["schema"]).get("type") for one in operation.parameters}
    return tuple(
        Arguments(
            {name: _read(value, kinds[name]) for name, value in case.path_parameters.items()},
            {name: _read(value, kinds[name]) for name, value in case.query.items()},
            None if isinstance(case.body, NotSet) else _safe(case.body),
        )
        for case in _cases(_straight().find_operation_by_id(operation_id), count)
    )


def _read(value: Any, kind: Any) -> Any:
    """Undo what schemathesis has done for the URL: percent-encoding, numbers as text."""
    if not isinstance(value, str):
        return value
    return unquote(value) if kind == "string" else json.loads(value)


def _safe(value: Any) -> Any:
    """Bring the integers of free-form JSON, which no schema bounds, into the safe range."""
    if isinstance(value, dict):
        return {name: _safe(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_safe(each) for each in value]
    return value % LARGEST if type(value) is int and abs(value) > LARGEST else value


def _cases(operation: Any, count: int) -> list[Any]:
    drawn: list[Any] = []

    @settings(
        max_examples=count,
        database=None,
        derandomize=True,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(operation.as_strategy(generation_mode=GenerationMode.POSITIVE))
    def draw(case: Any) -> None:
        drawn.append(case)

    draw()
    return drawn


@cache
def _straight() -> Any:
    """Return the document as it is, but for the bounds of integers."""
    return schemathesis.openapi.from_dict(_bounded(document()))


@cache
def _turned() -> Any:
    """Return the turned document, with one operation for each schema of an answer."""
    schemas = [schema for one in operations() if (schema := response_schema(one))]
    content = {
        "openapi": "3.1.0",
        "info": {"title": "turned round", "version": "1"},
        "paths": {_place(schema): {"post": _taking(_bounded(schema))} for schema in schemas},
        "components": {"schemas": _bounded(document()["components"]["schemas"])},
    }
    return schemathesis.openapi.from_dict(content)


def _place(schema: dict[str, Any]) -> str:
    """Name a schema as a path: by its component, or by its text where it is written out."""
    reference = schema.get("$ref") or f"{schema.get('type')}-{schema.get('items', {}).get('$ref')}"
    return f"/{reference.replace('/', '-').replace('#', '')}"


def _taking(schema: Any) -> dict[str, Any]:
    return {
        "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
        "responses": {"200": {"description": "never sent"}},
    }


def _bounded(node: Any) -> Any:
    """Copy schemas with bounds on each integer that has none."""
    if isinstance(node, list):
        return [_bounded(one) for one in node]
    if not isinstance(node, dict):
        return node
    copy = {key: _bounded(value) for key, value in node.items()}
    kinds = copy.get("type")
    if kinds == "integer" or (isinstance(kinds, list) and "integer" in kinds):
        copy = {"minimum": -LARGEST, "maximum": LARGEST, **copy}
    return copy


def answering() -> list[Operation]:
    """Return the operations that answer with JSON."""
    return [one for one in operations() if response_schema(one) is not None]
