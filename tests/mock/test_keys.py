"""API keys with scopes: what each may do, and the ways to give them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from avala_ext.mock import create_engine, mock_transport
from avala_ext.mock.contract import shared_contract
from avala_ext.mock.engine import Engine
from avala_ext.mock.factory import SeedError
from avala_ext.mock.keys import SCOPES, KeyProblem, needed

from .conftest import BASE, Server, client_of
from .test_process import run

DENIED = {"detail": "You do not have permission to perform this action."}
LIMITED = {scope: [scope] for scope in SCOPES}

ALLOWED = [
    ("datasets.read", "GET", "/datasets/"),
    ("datasets.write", "GET", "/datasets/"),
    ("datasets.write", "POST", "/datasets/"),
    ("projects.read", "GET", "/projects/"),
    ("projects.read", "GET", "/tasks/"),
    ("projects.read", "GET", "/projects/proj_123/tasks/"),
    ("projects.write", "POST", "/projects/proj_123/approve/"),
    ("tasks.read", "GET", "/projects/proj_123/tasks/"),
    ("exports.create", "POST", "/exports/"),
    ("exports.create", "GET", "/exports/"),
    ("exports.create", "POST", "/projects/proj_123/exports/"),
    ("work_batches.read", "GET", "/work-batches/"),
    ("work_batches.read", "GET", "/users/me/"),
]

DENIALS = [
    ("datasets.read", "POST", "/datasets/"),
    ("datasets.read", "GET", "/tasks/"),
    ("projects.read", "POST", "/projects/proj_123/approve/"),
    ("projects.write", "POST", "/projects/proj_123/exports/"),
    ("tasks.read", "GET", "/projects/"),
    ("exports.create", "GET", "/tasks/"),
    ("work_batches.read", "GET", "/agents/"),
    ("projects.write", "POST", "/agents/"),
]


@pytest.fixture
def limited() -> Engine:
    """An engine with a key for each scope."""
    return create_engine(keys=LIMITED, callbacks="none")


@pytest.mark.parametrize(("scope", "method", "path"), ALLOWED)
def test_what_a_scope_allows(limited: Engine, scope: str, method: str, path: str) -> None:
    """The key comes through to the checks of the request itself."""
    with client_of(limited, **{"X-Avala-Api-Key": scope}) as client:
        assert client.request(method, path, json={}).status_code not in (401, 403)


@pytest.mark.parametrize(("scope", "method", "path"), DENIALS)
def test_what_it_does_not(limited: Engine, scope: str, method: str, path: str) -> None:
    """403 as documented, before the request is looked at."""
    with client_of(limited, **{"X-Avala-Api-Key": scope}) as client:
        answer = client.request(method, path, content=b"no json")
    assert (answer.status_code, answer.json()) == (403, DENIED)
    assert limited.violations == []


def test_every_operation_that_needs_a_key_can_be_denied(limited: Engine) -> None:
    """Each documents 403 and gives it to a key whose scope is for something else."""
    for operation in shared_contract().operations.values():
        if operation.anonymous or operation.id == "account_me":
            continue
        other = next(scope for scope in SCOPES if scope not in needed(operation))
        with client_of(limited, **{"X-Avala-Api-Key": other}) as client:
            path = operation.path.replace("{", "").replace("}", "")
            answer = client.request(operation.method, path)
        assert answer.status_code == 403, operation.id
        assert "403" in operation.responses
    assert limited.violations == []


def test_several_keys_on_the_command_line(start_server: Callable[..., Server]) -> None:
    """The first is announced; each may do what it may."""
    server = start_server("--api-key", "avk_all", "--api-key", "avk_r:tasks.read,datasets.read")
    assert server.api_key == "avk_all"
    with server.client() as client:
        assert client.get("/agents/").status_code == 200
        client.headers["X-Avala-Api-Key"] = "avk_r"
        assert client.get("/tasks/").status_code == 200
        assert client.get("/agents/").status_code == 403


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("", "cannot be empty"),
        (":tasks.read", "cannot be empty"),
        ("k:", "unknown scope ''"),
        ("k:tasks.write", "known are datasets.read"),
        (" k", "without spaces"),
        ("k\u00e9", "printable ASCII"),
    ],
)
def test_keys_that_cannot_be(key: str, words: str) -> None:
    """One line, status 2."""
    ended = run("--port", "0", "--api-key", key)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert len(ended.stderr.splitlines()) == 1
    assert "--api-key" in ended.stderr
    assert words in ended.stderr


def test_in_process() -> None:
    """The key of the engine may be limited, and a bad one is refused."""
    transport = mock_transport(api_key="k", keys={"k": ["tasks.read"]})
    with httpx.Client(transport=transport, headers={"X-Avala-Api-Key": "k"}) as client:
        assert client.get(f"{BASE}/tasks/").status_code == 200
        assert client.get(f"{BASE}/agents/").status_code == 403
    with pytest.raises(KeyProblem, match="empty"):
        create_engine(api_key="")


def test_keys_among_the_data(tmp_path: Path) -> None:
    """A seed file brings keys along; malformed ones are refused."""
    file = tmp_path / "seed.json"
    file.write_text(json.dumps({"_ApiKey": [{"key": "k", "scopes": ["tasks.read"]}, {"key": "f"}]}))
    with client_of(create_engine(seed=file), **{"X-Avala-Api-Key": "k"}) as client:
        assert client.get("/users/me/").json()["username"] == "ada"
        assert client.get("/agents/").status_code == 403
        assert client.get("/agents/", headers={"X-Avala-Api-Key": "f"}).status_code == 200
    file.write_text(json.dumps({"_ApiKey": [{"key": "k", "scopes": ["all"]}]}))
    with pytest.raises(SeedError, match="_ApiKey, row 1: unknown scope 'all'"):
        create_engine(seed=file)


def test_keys_added_while_it_runs(api: httpx.Client) -> None:
    """They can be given other scopes, and end with a reset."""
    url = "https://server.avala.ai/_mock/keys"
    other = {"X-Avala-Api-Key": "other"}
    assert api.get("/tasks/", headers=other).status_code == 401
    api.post(url, json={"key": "other", "scopes": ["projects.read"]}).raise_for_status()
    assert api.get("/agents/", headers=other).status_code == 403
    listed = api.post(url, json={"key": "other"}).json()["keys"]
    assert {"key": "other", "scopes": []} in listed
    assert listed == api.get(url).json()["keys"]
    assert api.get("/agents/", headers=other).status_code == 200
    api.post("https://server.avala.ai/_mock/reset")
    assert api.get("/agents/", headers=other).status_code == 401


BAD: list[dict[str, Any]] = [
    {},
    {"key": 1},
    {"key": "k", "scopes": "tasks.read"},
    {"key": "k", "scopes": [1]},
    {"key": "k", "scopes": ["x"]},
    {"key": "avk_mock", "scopes": []},
]


@pytest.mark.parametrize("body", BAD)
def test_bad_keys_are_refused(api: httpx.Client, body: dict[str, Any]) -> None:
    """400 naming the key, and nothing is changed."""
    answer = api.post("https://server.avala.ai/_mock/keys", json=body)
    assert (answer.status_code, list(answer.json()["detail"])) == (400, ["key"])
    assert api.get("/agents/").status_code == 200
