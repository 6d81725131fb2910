"""The bugs, by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import orjson

from avala_ext.mock.messages import Request, Response
from tests.contract.planted.bug import (
    Behave,
    Bug,
    Handle,
    below,
    body_of,
    error,
    is_about,
    query_of,
    with_body,
    with_query,
)

AGENT = ("agents_create", "agents_get", "agents_update", "agents_delete")
FUZZING = "examples,coverage,fuzzing"
KEY = "x-avala-api-key"

Change = Callable[[Any], Any]


def answering(method: str, matches: Callable[[Request], bool], change: Change) -> Behave:
    """Return a bug that changes the JSON of successful answers."""

    def behave(request: Request, handle: Handle) -> Response:
        response = handle(request)
        if request.method == method and matches(request) and response.status < 300:
            return with_body(response, change(body_of(response)))
        return response

    return behave


def without_query(path: str, *names: str) -> Behave:
    """Return a bug that ignores query parameters."""

    def behave(request: Request, handle: Handle) -> Response:
        if not is_about(request, "GET", path):
            return handle(request)
        kept = {name: text for name, text in query_of(request).items() if name not in names}
        return handle(with_query(request, kept))

    return behave


def crash_on_empty_list(request: Request, handle: Handle) -> Response:
    """Fail on a value that is allowed, and that nobody thought of."""
    body = body_of(request)
    if (
        is_about(request, "POST", "/agents/")
        and isinstance(body, dict)
        and body.get("events") == []
    ):
        return error(500)
    return handle(request)


def crash_on_rare_query(request: Request, handle: Handle) -> Response:
    """Fail only when the largest page meets a filter."""
    query = query_of(request)
    if is_about(request, "GET", "/tasks/") and query.get("limit") == "500" and "status" in query:
        return error(500)
    return handle(request)


def plain_text_404(request: Request, handle: Handle) -> Response:
    """Answer one kind of 404 as plain text."""
    response = handle(request)
    if below(request, "GET", "/agents/") and response.status == 404:
        return Response(404, {"Content-Type": "text/plain"}, b"Not found.")
    return response


def accept_any_body(request: Request, handle: Handle) -> Response:
    """Take a webhook that is not valid."""
    response = handle(request)
    if is_about(request, "POST", "/webhooks/") and response.status == 400:
        good = {"target_url": "https://hooks.example.com/x", "events": ["task.completed"]}
        headers = {**request.headers, "content-type": "application/json"}
        return handle(replace(request, query="", headers=headers, body=orjson.dumps(good)))
    return response


def keep_after_delete(request: Request, handle: Handle) -> Response:
    """Say that an agent is gone, and keep it."""
    if below(request, "DELETE", "/agents/"):
        found = handle(replace(request, method="GET"))
        return Response(204, {}) if found.status == 200 else found
    return handle(request)


def ignore_key(request: Request, handle: Handle) -> Response:
    """Let anyone read one kind of thing."""
    if below(request, "GET", "/agents/"):
        return handle(replace(request, headers={**request.headers, KEY: "avk_mock"}))
    return handle(request)


def lose_created(request: Request, handle: Handle) -> Response:
    """Answer 201 and store nothing."""
    response = handle(request)
    if is_about(request, "POST", "/agents/") and response.status == 201:
        path = f"{request.path}{body_of(response)['uid']}/"
        handle(replace(request, method="DELETE", path=path, body=b""))
    return response


def undocumented_status(request: Request, handle: Handle) -> Response:
    """Answer 409 where the document has none."""
    body = body_of(request)
    long = isinstance(body, dict) and len(str(body.get("name", ""))) > 50
    if is_about(request, "POST", "/agents/") and long:
        return error(409)
    return handle(request)


def no_location(request: Request, handle: Handle) -> Response:
    """Leave out a header that is promised."""
    response = handle(request)
    if is_about(request, "POST", "/exports/"):
        response.headers.pop("Location", None)
    return response


def forget_update(request: Request, handle: Handle) -> Response:
    """Answer an update as if it was stored."""
    if not below(request, "PATCH", "/agents/"):
        return handle(request)
    before = handle(replace(request, method="GET", body=b""))
    response = handle(request)
    if response.status == 200 and before.status == 200:
        old = {
            name: value
            for name, value in body_of(before).items()
            if name in ("name", "description", "is_active", "callback_url") and value is not None
        }
        handle(replace(request, body=orjson.dumps(old)))
    return response


def accept_unknown_query(request: Request, handle: Handle) -> Response:
    """Ignore query parameters that nobody documented."""
    if is_about(request, "GET", "/tasks/"):
        known = ("project", "status", "limit", "cursor")
        kept = {name: text for name, text in query_of(request).items() if name in known}
        return handle(with_query(request, kept))
    return handle(request)


def accept_unknown_cursor(request: Request, handle: Handle) -> Response:
    """Begin again at the first page when a cursor is not known."""
    response = handle(request)
    if is_about(request, "GET", "/tasks/") and response.status == 404:
        query = query_of(request)
        query.pop("cursor", None)
        return handle(with_query(request, query))
    return response


def other_method(request: Request, handle: Handle) -> Response:
    """Offer a method that is not documented."""
    if request.method == "PUT" and request.path.endswith("/tasks/"):
        return handle(replace(request, method="GET", body=b"", query=""))
    return handle(request)


def repeat_page(request: Request, handle: Handle) -> Response:
    """Lead from each page to the same page again."""
    response = handle(request)
    if is_about(request, "GET", "/tasks/") and response.status == 200:
        body = body_of(response)
        if body["next"]:
            host = request.headers.get("host", "localhost")
            body["next"] = f"http://{host}{request.path}?{request.query}"
        return with_body(response, body)
    return response


def _first(change: Change) -> Change:
    """Return a change of the first item of a page."""

    def first(body: Any) -> Any:
        if body["results"]:
            body["results"][0] = change(body["results"][0])
        return body

    return first


def _at(path: str) -> Callable[[Request], bool]:
    return lambda request: request.path.endswith(path)


def _one_agent(request: Request) -> bool:
    return below(request, request.method, "/agents/")


BUGS: dict[str, Bug] = {
    "500 on an empty list": Bug(
        crash_on_empty_list, AGENT[:1], FUZZING, "Server error", quick=True
    ),
    "500 on a rare query": Bug(crash_on_rare_query, ("tasks_list",), "coverage", "Server error"),
    "404 as plain text": Bug(plain_text_404, AGENT[1:2], FUZZING, "Undocumented Content-Type"),
    "required field missing": Bug(
        answering("GET", _one_agent, lambda body: {n: v for n, v in body.items() if n != "name"}),
        AGENT,
        FUZZING,
        "violates schema",
        quick=True,
    ),
    "field of another type": Bug(
        answering("GET", _at("/tasks/"), _first(lambda item: {**item, "created_at": 1737211800})),
        ("tasks_list",),
        "examples",
        "violates schema",
    ),
    "list without its envelope": Bug(
        answering("GET", _at("/agents/"), lambda body: body["results"]),
        ("agents_list",),
        "examples",
        "violates schema",
    ),
    "invalid body accepted": Bug(
        accept_any_body, ("webhooks_create",), "coverage", "Schema-violating request accepted"
    ),
    "still there after delete": Bug(
        keep_after_delete, AGENT, "stateful", "still available", quick=True
    ),
    "key not needed": Bug(ignore_key, AGENT[:2], FUZZING, "authentication", quick=True),
    "created object lost": Bug(lose_created, AGENT, "stateful", "not found"),
    "undocumented status": Bug(undocumented_status, AGENT[:1], FUZZING, "Undocumented status"),
    "Location missing": Bug(no_location, ("exports_create",), "examples", "header"),
    "filter ignored": Bug(
        without_query("/tasks/", "status"),
        ("tasks_list",),
        FUZZING,
        "list_keeps_to_its_query",
        quick=True,
    ),
    "limit ignored": Bug(
        without_query("/tasks/", "limit"), ("tasks_list",), FUZZING, "list_keeps_to_its_query"
    ),
    "ordering ignored": Bug(
        without_query("/exports/", "ordering"),
        ("exports_list",),
        FUZZING,
        "list_keeps_to_its_query",
    ),
    "update not stored": Bug(forget_update, AGENT, FUZZING, "write_is_stored", quick=True),
    "value changed on its way": Bug(
        answering("POST", _at("/agents/"), lambda body: {**body, "name": body["name"].upper()}),
        AGENT[:1],
        FUZZING,
        "write_is_stored",
    ),
    "unknown query accepted": Bug(
        accept_unknown_query, ("tasks_list",), "examples", "unknown_query_is_refused"
    ),
    "unknown cursor accepted": Bug(
        accept_unknown_cursor, ("tasks_list",), "examples", "unknown_page_is_not_found"
    ),
    "pages repeat": Bug(repeat_page, ("tasks_list",), "examples,coverage", "next_page_follows"),
    "undocumented method": Bug(other_method, ("tasks_list",), "coverage", "method"),
}
"""What is planted, and which check has to see it."""
