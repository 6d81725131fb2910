"""Arguments that the document allows go out as requests that the document allows.

What is sent is judged by the contract of the mock, which shares no code with the client.
"""

from __future__ import annotations

import inspect
import json
from dataclasses import replace
from typing import Any

import httpx
import pytest

from avala_ext.mock.contract import Operation as Documented
from avala_ext.mock.contract import shared_contract
from avala_ext.mock.parameters import read_query
from tests.contract.generated import Arguments, arguments
from tests.contract.wire import FLAVOURS, calling, ways
from tests.operations import Operation, operations
from tools.contracts.agreement import differences

TAKING = [one for one in operations() if one.parameters or "requestBody" in one.node]


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("operation", TAKING, ids=lambda one: one.id)
def test_arguments_reach_the_wire(operation: Operation, flavour: str, values_each: int) -> None:
    """Path, query and body hold what was given, in the way the document says."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        content = json.dumps(operation.example).encode() if operation.example is not None else b""
        return httpx.Response(operation.success[0], content=content, headers=HEADERS)

    with calling(flavour, answer) as call:
        for given in map(joined, arguments(operation.id, values_each)):
            for way in ways(operation, flavour, keywords(operation, given)):
                seen.clear()
                call(way)
                problems = list(unlike(operation, given, seen[0]))
                assert not problems, f"{problems[:5]} for {given}"


def joined(given: Arguments) -> Arguments:
    """Let path and body agree where both name the same thing: it is one argument."""
    if not isinstance(given.body, dict):
        return given
    shared = {name: value for name, value in given.path.items() if name in given.body}
    return replace(given, body=given.body | shared)


def keywords(operation: Operation, given: Arguments) -> dict[str, Any]:
    """Spell generated values as the keyword arguments of the client."""
    names = {
        parameter["name"]: parameter["schema"].get("x-python-name", parameter["name"])
        for parameter in operation.parameters
    }
    result = {names[name]: value for name, value in (given.path | given.query).items()}
    if given.body is None:
        return result
    taken = inspect.signature(detailed_function(operation)).parameters
    return result | (given.body if "body" not in taken else {"body": given.body})


def detailed_function(operation: Operation) -> Any:
    """Return the function of the operation's module."""
    module = __import__(f"avala.api.{operation.module}.{operation.id}", fromlist=["sync_detailed"])
    return module.sync_detailed


def unlike(operation: Operation, given: Arguments, request: httpx.Request) -> list[str]:
    """Say how a request differs from what was given, or from what the document allows."""
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    contract = shared_contract()
    found = contract.router.find(path.removeprefix(contract.base_path))
    assert found is not None, f"{path} is no path of the document"
    methods, names = found
    documented = methods[request.method]
    assert documented.id == operation.id
    values, problems = read_query(documented.query_parameters, query)
    return [
        *(f"query {name}: {texts}" for name, texts in problems.items()),
        *differences({name: str(value) for name, value in given.path.items()}, names, "path "),
        *differences(given.query, values, "query "),
        *body_problems(documented, given, request),
    ]


def body_problems(documented: Documented, given: Arguments, request: httpx.Request) -> list[str]:
    """Say what is wrong with the body: by the document, and by what was given."""
    if documented.body is None:
        return ["a body was sent"] if request.content else []
    body = json.loads(request.content) if request.content else None
    wanted = given.body
    if request.method == "POST" and isinstance(wanted, dict):
        # A create leaves out what is None: the server's default and null are the same there.
        wanted = {name: value for name, value in wanted.items() if value is not None}
    if wanted is None and not documented.body.required:
        wanted, body = {}, body or {}  # An optional body with nothing in it may be left out.
    problems = shared_contract().body_problems(documented.body, body)
    return [
        *(f"body {name}: {texts}" for name, texts in problems.items()),
        *differences(wanted, body),
    ]


HEADERS = {"Content-Type": "application/json", "Location": "https://server.avala.ai/api/v1/x/"}
