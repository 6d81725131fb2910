"""The examples run, as a user would run them: each a process of its own against the mock."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.conftest import MockAddress

ROOT = Path(__file__).parents[2]
SCRIPTS = sorted(
    path for folder in ("sdk", "rest") for path in (ROOT / "examples" / folder).glob("*.py")
)

EXPECTED = {
    "sdk/tasks.py": "pending tasks on all pages",
    "sdk/tasks_async.py": "tasks in all",
    "sdk/projects.py": "tasks on the first page",
    "sdk/agents.py": "Updated Quality Monitor False",
    "sdk/agents_async.py": "1 executions",
    "rest/datasets.py": "items fetched",
    "rest/project_metrics.py": "Acceptance rate: ",
    "rest/export_pipeline.py": "Download URL: http://",
    "rest/members.py": "Invitation sent to newuser@example.com",
    "rest/retry.py": "datasets",
    "rest/batch.py": "Processed ",
}
"""What each script must have said, besides ending well."""


@pytest.fixture(scope="module")
def callback_url() -> Iterator[str]:
    """Run a receiver that agents can call."""

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(b'{"action": "approve"}')

        def log_message(self, *args: object) -> None:
            """Keep the test's output clean."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/hook"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_runs(script: Path, mock_server: MockAddress, callback_url: str) -> None:
    """An example ends with exit status 0, says nothing on stderr, and what it promises."""
    done = subprocess.run(
        [sys.executable, "-W", "error", str(script)],
        env={**os.environ, **mock_server.environment, "CALLBACK_URL": callback_url},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert EXPECTED[f"{script.parent.name}/{script.name}"] in done.stdout


def test_the_demo_does_the_main_job_and_leaves_nothing_behind() -> None:
    """The demo starts a mock, exports in both flavours, and stops what it started."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "examples" / "demo.py")],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout.count("export.zip") == 2
    assert done.stdout.endswith("Done.\n")
    port = done.stdout.partition("http://127.0.0.1:")[2].partition("/")[0]
    listening = subprocess.run(
        [sys.executable, "-c", f"import socket; socket.create_connection(('127.0.0.1', {port}))"],
        capture_output=True,
        check=False,
    )
    assert listening.returncode != 0
