"""Every operation is called over a socket: by both flavours, and by its operation module."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from avala import AsyncAvala, AsyncCursorPage, Avala, CursorPage
from tests.client.arguments import arguments_for
from tests.conftest import MockAddress
from tests.operations import Operation, operations, resolve

EVERY_OPERATION = pytest.mark.parametrize("operation", operations(), ids=lambda op: op.id)

COUNTED = {"annotations_bulk_edit", "fleet_events_create_batch"}
"""Operations that helpers replace by methods which return a count, as published."""


@pytest.fixture(autouse=True)
def fresh_mock(mock_environment: MockAddress) -> Iterator[None]:
    """Give each call the demo data as they were: an operation may delete what another reads."""
    root = mock_environment.base_url.removesuffix("/api/v1")
    httpx.post(f"{root}/_mock/reset").raise_for_status()
    yield


def check(operation: Operation, result: Any) -> None:
    """A result is of the documented type: the model, a page of it, an object, or nothing."""
    schema = operation.answer
    if operation.id in COUNTED:
        assert type(result) is int
    elif schema is None:
        assert result is None
    elif isinstance(result, CursorPage | AsyncCursorPage):
        assert operation.verb.startswith("list")
        assert result.items, "the demo data hold nothing to list"
        listed = schema.get("items") or resolve_page(schema)
        assert {type(item).__name__ for item in result} == {model_name(listed)}
    else:
        assert type(result).__name__ == model_name(schema)


def resolve_page(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of what a page lists."""
    items: dict[str, Any] = resolve(schema)["properties"]["results"]["items"]
    return items


def model_name(schema: dict[str, Any]) -> str:
    """Return the name of the class that a schema is read into."""
    if resolve(schema).get("type") == "array":
        return "list"
    if not resolve(schema).get("properties"):
        return "dict"
    return str(schema["$ref"].rpartition("/")[2])


@EVERY_OPERATION
def test_sync(operation: Operation) -> None:
    """The sync client gets the documented success."""
    with Avala() as client:
        arguments = arguments_for(client, operation)
        check(operation, operation.function(client)(**arguments))


@EVERY_OPERATION
def test_async(operation: Operation) -> None:
    """The async client gets the documented success."""

    async def call(arguments: dict[str, Any]) -> Any:
        async with AsyncAvala() as client:
            return await operation.function(client)(**arguments)

    with Avala() as client:
        arguments = arguments_for(client, operation)
    check(operation, asyncio.run(call(arguments)))


@EVERY_OPERATION
def test_detailed(operation: Operation) -> None:
    """The operation module answers with the documented status, the raw body and its type."""
    module = importlib.import_module(f"avala.api.{operation.module}.{operation.id}")
    with Avala() as client:
        response = module.sync_detailed(**arguments_for(client, operation), client=client)

    assert response.status_code == operation.success[0]
    assert bool(response.content) == (operation.example is not None)
    assert (response.parsed is None) == (operation.example is None)
    assert response.request_id


@pytest.mark.parametrize(
    "operation", [op for op in operations() if op.verb.startswith("list")], ids=lambda op: op.id
)
def test_iterators_yield_what_the_pages_hold(operation: Operation) -> None:
    """`iter*` yields the items of all pages, in both flavours, in the order of `list*`."""
    twin = "iter" + operation.verb.removeprefix("list")

    async def walk(arguments: dict[str, Any]) -> list[Any]:
        async with AsyncAvala() as client:
            iterator = getattr(operation.resource(client), twin)(**arguments)
            return [item async for item in iterator]

    with Avala() as client:
        arguments = arguments_for(client, operation)
        page = operation.function(client)(**arguments)
        listed = [item for page in page.iter_pages() for item in page]
        walked = list(getattr(operation.resource(client), twin)(**arguments))
    assert walked == listed
    assert asyncio.run(walk(arguments)) == listed
