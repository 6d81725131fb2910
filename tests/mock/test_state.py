"""All data saved to a file and loaded again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from avala_ext.mock import create_engine
from avala_ext.mock.engine import Engine
from avala_ext.mock.factory import SeedError

from .conftest import DEADLINE, Server, client_of, walk

STATE = "https://server.avala.ai/_mock/state"


def test_what_is_saved_comes_back_the_same(api: httpx.Client, tmp_path: Path) -> None:
    """Rows, files, ids to come and the clock: two mocks go on alike."""
    export = api.post("/exports/", json={"project": "proj_123"}).json()
    for _ in range(3):
        done = api.get(f"/exports/{export['uid']}/").json()
    file = tmp_path / "state.json"
    file.write_bytes(api.get(STATE).content)

    other = create_engine(seed=file)
    with client_of(other) as client:
        assert client.get(STATE).json() == api.get(STATE).json()
        assert client.get(done["download_url"]).content == api.get(done["download_url"]).content
        for path in ("/tasks/", "/agents/", "/datasets/"):
            assert list(walk(client, path)) == list(walk(api, path))
        made = [one.post("/agents/", json={"name": "next"}).json() for one in (api, client)]
        # Secrets are made from the same counter.
        assert made[0] == made[1]
    assert other.violations == []


def test_a_running_mock_takes_a_state(either: httpx.Client) -> None:
    """`PUT` replaces everything; a reset brings the start back; nonsense changes nothing."""
    base = str(either.base_url).split("/api/v1")[0]
    rows = {"Task": [{"uid": "t1", "name": "mine", "status": "pending"}, {"name": "no uid"}]}
    state = {"format": "avala-mock-state", "version": 1, "collections": rows}
    users = either.get(f"{base}/_mock/store/_User").json()["results"]
    rows["_User"] = users
    assert either.put(f"{base}/_mock/state", json=state).json() == {"loaded": True}
    assert either.get("/tasks/t1/").json()["name"] == "mine"
    assert either.get("/users/me/").json()["uid"] == users[0]["uid"]
    for bad in (
        {},
        {**state, "version": 2},
        {**state, "clock": "x"},
        {**state, "files": {"a": "?"}},
    ):
        assert either.put(f"{base}/_mock/state", json=bad).status_code == 400
    assert either.get("/tasks/t1/").is_success
    either.post(f"{base}/_mock/reset")
    assert either.get("/tasks/t1/").status_code == 404


def test_saved_when_stopped(start_server: Callable[..., Server], tmp_path: Path) -> None:
    """`--save-data` writes what `--seed-data` reads, at SIGTERM."""
    file = tmp_path / "saved.json"
    server = start_server("--save-data", str(file))
    with server.client() as client:
        uid = client.post("/agents/", json={"name": "kept"}).json()["uid"]
    server.process.terminate()
    assert server.process.wait(DEADLINE) == 0

    again = start_server("--seed-data", str(file), "--save-data", str(tmp_path / "none" / "x"))
    with again.client() as client:
        assert client.get(f"/agents/{uid}/").json()["name"] == "kept"
    again.process.terminate()
    _, err = again.process.communicate(timeout=DEADLINE)
    assert again.process.returncode == 1
    assert "cannot write" in err


@pytest.mark.parametrize(
    "value",
    [
        {"collections": {"Task": 1}},
        {"collections": []},
        {"counter": -1},
        {"seq": "x"},
        {"clock": None},
        {"files": []},
        {"files": {"a": 1}},
        {"version": 9},
    ],
)
def test_malformed_files(tmp_path: Path, value: dict[str, Any]) -> None:
    """They are refused with a reason that names the file."""
    file = tmp_path / "bad.json"
    file.write_text(json.dumps({"format": "avala-mock-state", "version": 1, **value}))
    with pytest.raises(SeedError, match=r"bad\.json"):
        create_engine(seed=file)


def test_memory_of_requests_is_bounded(engine: Engine, api: httpx.Client) -> None:
    """Old requests and calls are forgotten; bodies are not kept unless asked for."""
    assert engine.requests.maxlen is not None
    assert engine.calls.maxlen is not None
    api.post("/agents/", json={"name": "x"})
    assert (engine.requests[-1].body, dict(engine.requests[-1].headers)) == (b"", {})
