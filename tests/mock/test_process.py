"""The mock as a process: start, messages, signals, database."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from .conftest import DEADLINE, Server, walk


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the mock with arguments that keep it from serving."""
    command = [sys.executable, "-m", "avala_ext.mock", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE, check=False)


def test_one_line_and_nothing_else(start_server: Callable[..., Server]) -> None:
    """With --json one line says where and with what key; requests print nothing."""
    server = start_server("--api-key", "avk_own", "--host", "127.0.0.1")
    hello = json.loads(server.line)
    assert hello.keys() == {"base_url", "api_key"}
    assert hello["api_key"] == "avk_own"
    with server.client() as client:
        assert client.get("/tasks/").status_code == 200
        assert client.get("/nothing/").status_code == 404
    server.process.terminate()
    out, err = server.process.communicate(timeout=DEADLINE)
    assert (out, err, server.process.returncode) == ("", "", 0)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("fault", ["slow:seconds=60", "drip:seconds=60,piece=9"])
def test_signals_end_it(
    start_server: Callable[..., Server], number: signal.Signals, fault: str
) -> None:
    """SIGTERM and SIGINT end it within two seconds and quietly, with open connections, too."""
    server = start_server("--faults", f"{fault},op=tasks_list")
    with server.client() as idle, ThreadPoolExecutor(1) as pool:
        idle.get("/agents/")
        hanging = pool.submit(idle.get, "/tasks/")
        while server.control("requests?operation=tasks_list")["count"] == 0:
            time.sleep(0.01)
        started = time.monotonic()
        server.process.send_signal(number)
        told = server.process.communicate(timeout=DEADLINE)
        assert time.monotonic() - started < 2
        # No answer is made up for the request that hangs.
        assert isinstance(hanging.exception(DEADLINE), httpx.TransportError)
    assert (*told, server.process.returncode) == ("", "", 0)


def test_a_killed_mock_has_forgotten_nothing(
    start_server: Callable[..., Server], tmp_path: Path
) -> None:
    """With --db every acknowledged write is there again after SIGKILL, and ids go on."""
    database = str(tmp_path / "mock.db")
    server = start_server("--db", database)
    with server.client() as client:
        made = [client.post("/agents/", json={"name": f"n{i}"}).json() for i in range(20)]
        client.patch(f"/agents/{made[0]['uid']}/", json={"name": "changed"})
        client.delete(f"/agents/{made[1]['uid']}/")
        export = client.post("/exports/", json={"project": "proj_123"}).json()
        for _ in range(3):
            done = client.get(f"/exports/{export['uid']}/").json()
    server.process.kill()
    server.process.wait(DEADLINE)

    again = start_server("--db", database)
    with again.client() as client:
        names = {row["uid"]: row["name"] for row in walk(client, "/agents/")}
        assert names[made[0]["uid"]] == "changed"
        assert made[1]["uid"] not in names
        assert {one["uid"] for one in made[2:]} <= set(names)
        kept = client.get(f"/exports/{export['uid']}/").json()
        assert kept["status"] == done["status"] == "exported"
        assert httpx.get(kept["download_url"]).content[:2] == b"PK"
        new = client.post("/agents/", json={"name": "new"}).json()
        assert new["uid"] not in names
        assert new["created_at"] > made[-1]["created_at"]
        again.control("reset", {})
        assert made[2]["uid"] not in {row["uid"] for row in walk(client, "/agents/")}


def test_listening_everywhere(start_server: Callable[..., Server]) -> None:
    """The address that is told is one that can be called."""
    server = start_server("--host", "0.0.0.0")
    assert server.base_url.startswith("http://127.0.0.1:")
    with server.client() as client:
        assert client.get("/tasks/").status_code == 200


def test_empty_and_own_data(start_server: Callable[..., Server], tmp_path: Path) -> None:
    """`empty` holds nothing but the caller; a file holds what it says."""
    server = start_server("--seed-data", "empty")
    with server.client() as client:
        assert client.get("/tasks/").json()["results"] == []
        assert client.get("/users/me/").json()["uid"]
        made = client.post("/organizations/", json={"name": "First"}).json()
        assert client.patch(f"/organizations/{made['slug']}/", json={"name": "N"}).is_success

    file = tmp_path / "seed.json"
    file.write_text(json.dumps({"Task": [{"uid": "t1", "name": "one", "status": "pending"}]}))
    server = start_server("--seed-data", str(file))
    with server.client() as client:
        assert client.get("/tasks/").json()["results"] == [
            {"uid": "t1", "name": "one", "status": "pending"}
        ]


def test_a_taken_port() -> None:
    """One line, status 1."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        ended = run("--port", str(listener.getsockname()[1]))
    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1
    assert "cannot listen" in ended.stderr


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("--port", "x"), 2, "not a number"),
        (("--port", "70000"), 2, "between 0 and 65535"),
        (("--nothing",), 2, "unrecognized"),
        (("--callbacks", "some"), 2, "invalid choice"),
        (("--port", "0", "--faults", "nonsense"), 1, "unknown fault"),
        (("--port", "0", "--seed-data", "/no/such/file"), 2, "cannot read"),
        (("--port", "0", "--db", "/no/such/folder/db"), 1, "cannot use"),
        (("--port", "0", "--host", "256.0.0.1"), 1, "cannot listen"),
    ],
)
def test_bad_arguments(arguments: tuple[str, ...], status: int, words: str) -> None:
    """A clear last line, nothing on stdout, no traceback."""
    ended = run(*arguments)
    assert (ended.returncode, ended.stdout) == (status, "")
    assert words in ended.stderr.splitlines()[-1]
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("content", ["[", "[]", '{"Task": 1}', '{"Task": [1]}'])
def test_bad_seed_files(tmp_path: Path, content: str) -> None:
    """A seed file that is no map of rows is refused."""
    file = tmp_path / "seed.json"
    file.write_text(content)
    ended = run("--port", "0", "--seed-data", str(file))
    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    """Another file is left alone."""
    file = tmp_path / "text"
    file.write_text("no database " * 100)
    assert run("--port", "0", "--db", str(file)).returncode == 1
    assert file.read_text().startswith("no database")
