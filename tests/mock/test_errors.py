"""Refusals: their statuses and the shape of their bodies."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from avala_ext.mock.engine import MAX_BODY, Engine

from .conftest import client_of


def test_keys(engine: Engine) -> None:
    """A missing, empty or wrong key is answered with 401."""
    for key in ("", "avk_other", "avk_mock "):
        with client_of(engine) as client:
            client.headers["X-Avala-Api-Key"] = key
            answer = client.get("/tasks/")
        assert (answer.status_code, answer.json()) == (401, {"detail": "Invalid API key."})


def test_a_new_key_works(engine: Engine, api: httpx.Client) -> None:
    """The key that signing up gives is good for requests, and names its own user."""
    body = {"email": "new@example.com", "password": "correct horse battery"}
    made = api.post("/signup/", json=body)
    assert made.status_code == 201
    with client_of(engine) as client:
        client.headers["X-Avala-Api-Key"] = made.json()["api_key"]
        assert client.get("/users/me/").json()["uid"] == made.json()["user"]["uid"]
    assert api.get("/users/me/").json()["uid"] != made.json()["user"]["uid"]
    assert api.post("/signup/", json=body).json()["detail"].keys() == {"email"}


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({}, {"name"}),
        ({"name": ""}, {"name"}),
        ({"name": None}, {"name"}),
        ({"name": 7}, {"name"}),
        ({"name": "x", "events": "task.completed"}, {"events"}),
        ({"name": "x", "events": [""]}, {"events"}),
        ({"name": "x", "is_active": "yes"}, {"is_active"}),
        ({"name": "x", "callback_url": "no url"}, {"callback_url"}),
        ({"name": "x", "nmae": 1}, {"nmae"}),
        ({"events": 1, "nmae": 1}, {"name", "events", "nmae"}),
        ([], {"non_field_errors"}),
    ],
)
def test_bad_bodies(api: httpx.Client, body: Any, fields: set[str]) -> None:
    """400 with messages for each bad field, under `detail`."""
    answer = api.post("/agents/", json=body)
    assert answer.status_code == 400
    detail = answer.json()["detail"]
    assert set(detail) == fields
    assert all(isinstance(text, str) for texts in detail.values() for text in texts)


def test_secrets_are_not_quoted_back(api: httpx.Client) -> None:
    """The bad value itself is in no message."""
    answer = api.post("/agents/", json={"name": "x", "secret": ["hush-hush"], "hush": "hush-hush"})
    assert answer.status_code == 400
    assert "hush-hush" not in answer.text


@pytest.mark.parametrize(
    "content",
    [b"{", b"\xff", b'{"name": NaN}', b'{"name": "\\ud800"}', b'{"\\ud800": 1}', b"[" * 5000],
)
def test_bodies_that_are_no_json(api: httpx.Client, content: bytes) -> None:
    """400 for broken JSON, lone surrogates and bottomless nesting."""
    answer = api.post("/agents/", content=content, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400
    assert isinstance(answer.json()["detail"], str)


def test_bodies_of_other_types(api: httpx.Client) -> None:
    """A form is not JSON."""
    assert api.post("/agents/", data={"name": "x"}).status_code == 400
    assert api.post("/agents/").json() == {"detail": "A request body is required."}
    null = api.post("/agents/", content=b"null", headers={"Content-Type": "application/json"})
    assert set(null.json()["detail"]) == {"non_field_errors"}


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("limit=0", "limit"),
        ("limit=x", "limit"),
        ("limit=1.5", "limit"),
        ("limit=1&limit=2", "limit"),
        ("limit=", "limit"),
        ("cursor=", "cursor"),
        ("stauts=pending", "stauts"),
        ("limit=99999999999999999999999999999999999", "limit"),
        ("status=" + "x" * 51, "status"),
    ],
)
def test_bad_queries(api: httpx.Client, query: str, field: str) -> None:
    """400 for bad values, and for parameters that the document does not have."""
    answer = api.get(f"/tasks/?{query}")
    assert answer.status_code == 400
    assert set(answer.json()["detail"]) == {field}


def test_booleans_in_queries(api: httpx.Client) -> None:
    """`true` and `false` are understood, `maybe` is not."""
    rules = api.get("/fleet/rules/", params={"enabled": "false"}).json()["results"]
    assert rules
    assert not any(rule["enabled"] for rule in rules)
    assert api.get("/fleet/rules/", params={"enabled": "maybe"}).status_code == 400


@pytest.mark.parametrize(
    "path", ["/nothing/", "/tasks", "/tasks/a/b/", "//tasks/", "/tasks/%20/", "/tasks/a%2Fb/", "/"]
)
def test_unknown_paths(api: httpx.Client, path: str) -> None:
    """404 with the documented body."""
    answer = api.get(f"https://server.avala.ai/api/v1{path}")
    assert (answer.status_code, answer.json()) == (404, {"detail": "Not found."})


def test_wrong_methods(api: httpx.Client) -> None:
    """405 says what is allowed."""
    answer = api.put("/agents/", json={})
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "GET, POST"
    assert api.post("/tasks/").headers["Allow"] == "GET"


def test_roles(api: httpx.Client) -> None:
    """In an organization where the caller is a plain member, nothing can be changed."""
    base = "/organizations/northwind-robotics/"
    assert api.get(base).status_code == 200
    assert api.get(f"{base}members/").status_code == 200
    refused = [
        api.patch(base, json={"name": "x"}),
        api.delete(base),
        api.get(f"{base}invitations/"),
        api.post(f"{base}invitations/", json={"email": "a@example.com"}),
        api.post(f"{base}teams/", json={"name": "x"}),
        api.post(f"{base}transfer-ownership/", json={"new_owner_uid": "x"}),
    ]
    assert {answer.status_code for answer in refused} == {403}
    assert refused[0].json() == {"detail": "You do not have permission to perform this action."}


def test_headers_of_every_answer(api: httpx.Client) -> None:
    """Rate limit and request id are on refusals as on successes."""
    ids: set[str] = set()
    for path in ("/tasks/", "/tasks/none/", "/nothing/", "/tasks/?x=1"):
        headers = api.get(path).headers
        assert {"x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"} <= set(headers)
        ids.add(headers["x-request-id"])
    assert len(ids) == 4


def test_a_body_that_is_too_large(either: httpx.Client) -> None:
    """413, without limit or used, as it is no quota."""
    content = b'{"name": "' + b"x" * MAX_BODY + b'"}'
    answer = either.post("/agents/", content=content, headers={"Content-Type": "application/json"})
    assert answer.status_code == 413
    assert answer.json() == {"detail": "Request body too large."}
    assert either.get("/agents/").status_code == 200
