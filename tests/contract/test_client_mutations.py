"""Whatever comes back ends as a value of the client or as an AvalaError, never as anything else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from avala import AsyncCursorPage, AvalaError, CursorPage
from tests.contract.mutations import BODIES, STATUSES, mutations
from tests.contract.wire import FLAVOURS, Call, calling
from tests.operations import Operation, operations
from tools.contracts.agreement import plain

EVERY = pytest.mark.parametrize("operation", operations(), ids=lambda one: one.id)
JSON = {"Content-Type": "application/json"}


@EVERY
def test_mutated_answers_end_as_value_or_avala_error(operation: Operation) -> None:
    """Missing, extra and replaced parts of a good answer, in each place of it."""
    outcomes = {
        outcome(flavour_call, operation, what)
        for flavour_call, what in sent(operation, "sync", list(mutations(operation.example)))
    }
    assert "error" in outcomes or operation.example is None


@EVERY
def test_mutated_answers_in_the_async_flavour(operation: Operation) -> None:
    """A sample of the same, since both flavours share the code that reads answers."""
    for call, what in sent(operation, "async", list(mutations(operation.example))[::9]):
        outcome(call, operation, what)


@pytest.mark.parametrize("flavour", FLAVOURS)
@EVERY
def test_any_body_ends_as_value_or_avala_error(operation: Operation, flavour: str) -> None:
    """Bodies that are no JSON, or JSON of any kind, with the documented status."""
    for call, what in raw(operation, flavour, [(operation.success[0], body) for body in BODIES]):
        outcome(call, operation, what)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("operation", operations()[:8], ids=lambda one: one.id)
def test_any_status_ends_as_value_or_avala_error(operation: Operation, flavour: str) -> None:
    """Every status with every body."""
    answers = [(status, body) for status in STATUSES for body in BODIES]
    for call, what in raw(operation, flavour, answers):
        outcome(call, operation, what)


def sent(
    operation: Operation, flavour: str, changes: list[tuple[str, Any]]
) -> Iterator[tuple[Call, str]]:
    """Answer with one mutated value after the other."""
    encoded = [(what, json.dumps(value).encode()) for what, value in changes]
    yield from _answered(flavour, [(what, operation.success[0], body) for what, body in encoded])


def raw(
    operation: Operation, flavour: str, answers: list[tuple[int, bytes]]
) -> Iterator[tuple[Call, str]]:
    """Answer with one status and body after the other."""
    named = [(f"{status} {body[:60]!r}", status, body) for status, body in answers]
    yield from _answered(flavour, named)


def _answered(flavour: str, answers: list[tuple[str, int, bytes]]) -> Iterator[tuple[Call, str]]:
    current: tuple[str, int, bytes] = ("", 200, b"")

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(current[1], content=current[2], headers=JSON)

    with calling(flavour, answer) as call:
        for current in answers:
            yield call, current[0]


def outcome(call: Call, operation: Operation, what: str) -> str:
    """Call, and use what came of it as a user would: print it, write it, walk it."""
    try:
        result = call(lambda client: operation.function(client)(**operation.arguments))
        pages = isinstance(result, CursorPage | AsyncCursorPage)
        written = plain(result.items if pages else result)
        json.dumps(written)
        repr(result)
    except AvalaError as error:
        assert str(error)
        repr(error)
        return "error"
    except Exception as error:
        raise AssertionError(f"{operation.id}: {what}: {error!r}") from error
    return "value"
