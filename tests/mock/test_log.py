"""The request log: one readable line each, on standard error."""

from __future__ import annotations

import io
import re
import signal
import subprocess
import sys
from pathlib import Path

import httpx

from avala_ext.mock import create_engine
from avala_ext.mock.requestlog import RequestLog

from .conftest import DEADLINE, client_of


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Claim to be one."""
        return True


def lines_of(stream: io.StringIO) -> list[str]:
    """Return what was logged, without the times of day and durations."""
    text = re.sub(r"\d+\.\d ms", "N ms", stream.getvalue())
    return [line[9:] for line in text.splitlines()]


def test_one_line_for_each_request() -> None:
    """Method, status, target, operation, duration; the fault; why it was refused."""
    stream = io.StringIO()
    engine = create_engine(faults="status:code=503,op=agents_list", callbacks="none")
    engine.watchers.append(RequestLog(stream))
    with client_of(engine) as client:
        client.get("/tasks/", params={"limit": 5})
        client.get("/tasks/", params={"bad": 1})
        client.get("/agents/")
        client.get("/a%0Ab%1B[31m/")
        hook = {"target_url": "http://10.0.0.1/h", "events": ["dataset.created"]}
        uid = client.post("/webhooks/", json=hook).json()["uid"]
        client.post(f"/webhooks/{uid}/test/")
        client.get("https://server.avala.ai/_mock")
    lines = lines_of(stream)
    assert lines[0] == "GET  200 /api/v1/tasks/?limit=5  tasks_list  N ms"
    unknown = '{"detail":{"bad":["Unknown query parameter."]}}'
    assert lines[1] == f"GET  400 /api/v1/tasks/?bad=1  tasks_list  N ms  {unknown}"
    assert "503 /api/v1/agents/  agents_list  N ms  fault: status  {" in lines[2]
    assert lines[3].startswith("GET  404 /api/v1/a%0Ab%1B[31m/  -  N ms")
    assert lines[5].startswith("call --- http://10.0.0.1/h  dataset.created  calls to 10.0.0.1")
    assert len(lines) == 7


def test_colours_on_a_terminal_only() -> None:
    """Statuses are coloured for people."""
    stream = Terminal()
    engine = create_engine()
    engine.watchers.append(RequestLog(stream))
    with client_of(engine) as client:
        client.get("/tasks/")
        client.get("/nothing/")
    assert "\x1b[32m200\x1b[0m" in stream.getvalue()
    assert "\x1b[33m404\x1b[0m" in stream.getvalue()


def test_a_stream_that_is_gone_harms_nobody() -> None:
    """The mock goes on without its log."""
    stream = io.StringIO()
    engine = create_engine()
    engine.watchers.append(RequestLog(stream))
    stream.close()
    with client_of(engine) as client:
        assert client.get("/tasks/").status_code == 200


def test_of_the_process() -> None:
    """Where it answers, then the requests; `--quiet` leaves them out; nothing on stdout."""
    for quiet in (False, True):
        command = [sys.executable, "-u", "-m", "avala_ext.mock", "--port", "0"]
        command += ["--quiet"] if quiet else []
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=Path.cwd()
        ) as process:
            assert process.stderr is not None
            found = re.search(r"http://\S+/api/v1", process.stderr.readline())
            assert found is not None
            assert "/_mock" in process.stderr.readline()
            httpx.get(f"{found[0]}/tasks/", headers={"X-Avala-Api-Key": "avk_mock"})
            process.send_signal(signal.SIGTERM)
            out, err = process.communicate(timeout=DEADLINE)
        assert out == ""
        assert ("GET  200 /api/v1/tasks/  tasks_list" in err) is not quiet
