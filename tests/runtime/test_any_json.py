"""Any JSON as the answer to any operation of the document gives a value or an error of the tree."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings

from avala import AsyncAvala, Avala
from avala.errors import APIResponseError, AvalaError
from tests.operations import Operation, operations

from .conftest import KEY
from .test_errors import JSON

SCALARS: list[Any] = [None, True, 0, -1, 1.5, 1e300, "", "x", "2026-01-01T00:00:00Z", [], {}, [[]]]


class Answering:
    """A client whose server always gives the body at hand."""

    def __init__(self) -> None:
        self.body: Any = None
        self.client = Avala(KEY, http_client=httpx.Client(transport=httpx.MockTransport(self)))

    def __call__(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=json.dumps(self.body).encode())

    def try_with(self, operation: Operation, body: Any) -> Any:
        """Call the operation; the result, or the error if it is one of the tree."""
        self.body = body
        try:
            return operation.function(self.client)(**operation.arguments)
        except AvalaError as error:
            assert len(str(error)) < 2500
            return error


@pytest.fixture(scope="module")
def answering() -> Iterator[Answering]:
    """Make the client once: hypothesis asks often."""
    answering = Answering()
    yield answering
    answering.client.close()


EVERY_OPERATION = pytest.mark.parametrize("operation", operations(), ids=lambda op: op.id)


@EVERY_OPERATION
@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(body=JSON)
def test_any_json(answering: Answering, operation: Operation, body: Any) -> None:
    """Whatever JSON comes, nothing but a value or an AvalaError does."""
    answering.try_with(operation, body)


@EVERY_OPERATION
def test_examples_with_one_thing_wrong(answering: Answering, operation: Operation) -> None:
    """The documented example with any one value replaced is a value or an APIResponseError."""
    if operation.example is None:
        pytest.skip("it has no body")
    chance = random.Random(operation.id)
    for place in places(operation.example):
        for value in chance.sample(SCALARS, 4):
            body = replaced(operation.example, place, value)
            result = answering.try_with(operation, body)
            assert not isinstance(result, AvalaError) or isinstance(result, APIResponseError)


def places(value: Any) -> Iterator[tuple[Any, ...]]:
    """Name every place inside a JSON value."""
    yield ()
    if isinstance(value, dict):
        for key, member in value.items():
            yield from ((key, *rest) for rest in places(member))
    elif isinstance(value, list):
        for index, member in enumerate(value[:1]):
            yield from ((index, *rest) for rest in places(member))


def replaced(value: Any, place: tuple[Any, ...], new: Any) -> Any:
    """Return a copy with another value at a place."""
    if not place:
        return new
    whole = copy.deepcopy(value)
    inner = whole
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = new
    return whole


def test_both_flavours_share_the_decoders() -> None:
    """The async client reads answers by the same functions, so one flavour is enough here."""
    assert AsyncAvala.send.__module__ == Avala.send.__module__
