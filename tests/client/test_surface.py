"""Every operation of the document is reachable, alike in both flavours, and documented."""

from __future__ import annotations

import importlib
import inspect
from typing import Any

import pytest

from avala import AsyncAvala, Avala
from tests.operations import Operation, operations, signature

EVERY_OPERATION = pytest.mark.parametrize("operation", operations(), ids=lambda op: op.id)


@pytest.fixture(scope="module")
def clients() -> tuple[Avala, AsyncAvala]:
    """One client of each flavour; nothing is sent."""
    return Avala("a-key"), AsyncAvala("a-key")


@EVERY_OPERATION
def test_is_reachable_with_the_same_signature_in_both_flavours(
    operation: Operation, clients: tuple[Avala, AsyncAvala]
) -> None:
    """`client.<tag>.<method>` exists in both flavours and takes the same arguments."""
    sync, awaiting = (operation.function(client) for client in clients)

    assert signature(sync).parameters == signature(awaiting).parameters
    assert inspect.iscoroutinefunction(awaiting)
    assert not inspect.iscoroutinefunction(sync)


@EVERY_OPERATION
def test_is_on_the_async_side_of_the_sync_client(
    operation: Operation, clients: tuple[Avala, AsyncAvala]
) -> None:
    """`client.async_<tag>.<method>` is the method of the async client."""
    step, *rest = operation.tag.split(".")
    resource: Any = getattr(clients[0], f"async_{step}")
    for name in rest:
        resource = getattr(resource, name)

    assert type(resource) is type(operation.resource(clients[1]))


@EVERY_OPERATION
def test_has_its_module_with_both_detailed_functions(operation: Operation) -> None:
    """`sync_detailed` and `asyncio_detailed` are where users of openapi-python-client look."""
    module = importlib.import_module(f"avala.api.{operation.module}.{operation.id}")

    sync = signature(module.sync_detailed).parameters
    awaiting = signature(module.asyncio_detailed).parameters
    assert sync.keys() == awaiting.keys()
    assert "client" in sync


@EVERY_OPERATION
def test_is_documented(operation: Operation, clients: tuple[Avala, AsyncAvala]) -> None:
    """Each method tells route, arguments, errors and source, in this order."""
    method = operation.function(clients[0])
    text = inspect.getdoc(method) or ""

    assert f"{operation.method} {operation.path}" in " ".join(text.split())
    places = [text.find(title) for title in ("Args:", "Returns:", "Raises:", "Source:")]
    present = [place for place in places if place >= 0]
    assert present == sorted(present)
    assert "Raises:" in text
    assert "Source:" in text
    for name in signature(method).parameters:
        assert f"{name}:" in text, f"{name} is not documented"


@EVERY_OPERATION
def test_a_list_has_an_iterator(operation: Operation, clients: tuple[Avala, AsyncAvala]) -> None:
    """Every `list*` has its `iter*` twin with the same filters and `max_items`."""
    if not operation.verb.startswith("list"):
        return
    twin = "iter" + operation.verb.removeprefix("list")
    for client in clients:
        listing = signature(operation.function(client)).parameters
        walking = signature(getattr(operation.resource(client), twin)).parameters
        assert list(walking) == [*listing, "max_items"]
