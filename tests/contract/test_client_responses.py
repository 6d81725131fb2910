"""Answers that the document allows go through the client and come out unchanged."""

from __future__ import annotations

import json
from typing import Any

import httpx
import jsonschema_rs
import pytest

from avala import models
from tests.contract.generated import answering, response_schema, values
from tests.contract.wire import FLAVOURS, calling, detailed
from tests.operations import Operation, document, resolve
from tools.contracts.agreement import differences, plain
from tools.document_rules.reading import reached

EVERY = pytest.mark.parametrize("operation", answering(), ids=lambda one: one.id)


@pytest.mark.parametrize("flavour", FLAVOURS)
@EVERY
def test_answers_come_through_unchanged(
    operation: Operation, flavour: str, values_each: int
) -> None:
    """``to_dict()`` of what was read is what was sent, but for the spelling of instants."""
    body: Any = None

    def answer(request: httpx.Request) -> httpx.Response:
        content = json.dumps(body).encode()
        return httpx.Response(operation.success[0], content=content, headers=JSON)

    call = detailed(operation, flavour, operation.arguments)
    with calling(flavour, answer) as client:
        for body in (operation.example, *values(operation.id, values_each)):
            response = client(call)
            unlike = list(differences(body, plain(response.parsed)))
            assert not unlike, f"{unlike[:5]} in {body}"


@EVERY
def test_what_is_generated_is_allowed(operation: Operation, values_each: int) -> None:
    """A second validator agrees that the generated answers are ones the document allows."""
    schema = {**(response_schema(operation) or {}), "components": document()["components"]}
    validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    for value in values(operation.id, values_each):
        validator.validate(value)


def test_each_property_of_a_schema_is_one_of_its_model() -> None:
    """No generator trap has left a property out: such losses come with exit status 0."""
    for name, schema in components():
        model = getattr(models, name)
        assert model._attributes().keys() == set(properties(schema)), name


def components() -> list[tuple[str, dict[str, Any]]]:
    """Return the components with properties that a successful answer can contain."""
    roots = [(("paths",), response_schema(operation)) for operation in answering()]
    found = reached(document(), roots).items()
    return [(place[-1], schema) for place, schema in found if properties(schema)]


def properties(schema: dict[str, Any]) -> list[str]:
    """Return the names of a schema's properties, those of its ``allOf`` included."""
    inherited = [name for one in schema.get("allOf", ()) for name in properties(resolve(one))]
    return [*inherited, *schema.get("properties", {})]


JSON = {"Content-Type": "application/json"}
