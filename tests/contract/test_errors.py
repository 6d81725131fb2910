"""Each documented error of each operation: its shape on the wire, and the exception it becomes."""

from __future__ import annotations

from typing import Any

import httpx
import jsonschema_rs
import pytest

from avala import errors
from avala_ext.mock import Engine, MockTransport, create_engine
from avala_ext.mock.faults import parse
from tests.contract.wire import FLAVOURS, calling
from tests.operations import Operation, document, operations, resolve

EXCEPTIONS: dict[str, type[errors.APIStatusError]] = {
    "400": errors.ValidationError,
    "401": errors.AuthenticationError,
    "403": errors.ForbiddenError,
    "404": errors.NotFoundError,
    "409": errors.ConflictError,
    "413": errors.QuotaExceededError,
    "429": errors.RateLimitError,
}
"""What the design says; other statuses are a plain `APIStatusError`."""

DOCUMENTED = [
    (operation, status)
    for operation in operations()
    for status in operation.node["responses"]
    if status.startswith("4")
]
EVERY = pytest.mark.parametrize(
    ("operation", "status"), DOCUMENTED, ids=[f"{one.id}-{status}" for one, status in DOCUMENTED]
)


@pytest.fixture(scope="module")
def engine() -> Engine:
    """One mock for all: a fault answers before anything happens."""
    return create_engine(seed="empty")


@EVERY
def test_a_fault_has_the_documented_shape(
    engine: Engine, operation: Operation, status: str
) -> None:
    """Body and headers are those that the document promises for the status."""
    answer = faulty(engine, operation, status)
    response = resolve(operation.node["responses"][status])
    media = response["content"]["application/json"]
    schema = {**media["schema"], "components": document()["components"]}
    jsonschema_rs.Draft202012Validator(schema, validate_formats=True).validate(answer.json())
    headers = response.get("headers", {})
    promised = [name for name, header in headers.items() if resolve(header).get("required")]
    assert [name for name in promised if name not in answer.headers] == []


@pytest.mark.parametrize("flavour", FLAVOURS)
@EVERY
def test_an_error_becomes_its_exception(
    engine: Engine, operation: Operation, status: str, flavour: str
) -> None:
    """The client raises what its documentation promises, with the server's own words."""
    wanted = EXCEPTIONS.get(status, errors.APIStatusError)
    headers = faulty(engine, operation, status).headers
    for body in examples(operation, status):
        answer = httpx.Response(int(status), headers=headers, json=body)
        with pytest.raises(wanted) as caught:
            call(flavour, operation, answer)
        assert caught.value.status_code == int(status)
        assert caught.value.body == body
        assert caught.value.request_id == headers["X-Request-Id"]


def examples(operation: Operation, status: str) -> list[Any]:
    """Return the documented bodies of an error."""
    media = resolve(operation.node["responses"][status])["content"]["application/json"]
    named = [one["value"] for one in media.get("examples", {}).values()]
    return [*named, *([media["example"]] if "example" in media else [])]


@pytest.mark.parametrize(
    "operation", [one for one in operations() if one.node.get("security") != []], ids=lambda o: o.id
)
def test_without_the_key_nothing_is_told(engine: Engine, operation: Operation) -> None:
    """A wrong key is answered with the documented 401 before anything else is judged."""
    engine.faults.set([], 0)
    with httpx.Client(transport=MockTransport(engine), base_url=BASE) as http:
        answer = http.request(operation.method, path_of(operation), headers={KEY: "avk_wrong"})
    assert answer.status_code == 401
    schema = {"$ref": "#/components/schemas/Error", "components": document()["components"]}
    jsonschema_rs.Draft202012Validator(schema).validate(answer.json())


def faulty(engine: Engine, operation: Operation, status: str) -> httpx.Response:
    """Ask the mock for an answer with a status."""
    engine.faults.set(*parse(f"status:code={status},retry_after=3"))
    with httpx.Client(transport=MockTransport(engine), base_url=BASE) as http:
        answer = http.request(operation.method, path_of(operation), headers={KEY: engine.api_key})
    assert answer.status_code == int(status)
    return answer


def path_of(operation: Operation) -> str:
    """Return the path of an operation with something for each parameter."""
    path = operation.path
    for parameter in operation.parameters:
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", "something")
    return path


def call(flavour: str, operation: Operation, answer: httpx.Response) -> Any:
    """Call a client that gets this answer."""

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    with calling(flavour, handler) as client:
        return client(lambda one: operation.function(one)(**operation.arguments))


BASE = "https://server.avala.ai/api/v1"
KEY = "X-Avala-Api-Key"
