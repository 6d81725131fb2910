"""A mock in a process of its own, for tests that need a real socket."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]

MOCK = (sys.executable, "-m", "avala_ext.mock")
"""The command of the mock that is shipped. Nothing may leave the machine while it is fuzzed."""

OPTIONS = ("--port", "0", "--callbacks", "none", "--json")


class MockFailed(RuntimeError):
    """The mock could not be started, or did not survive."""


@dataclass(frozen=True, slots=True)
class Mock:
    """A running mock.

    Attributes:
        base_url: root of its API.
        api_key: the key it takes.
        process: the process that serves it.
    """

    base_url: str
    api_key: str
    process: subprocess.Popen[str]

    def control(self, path: str) -> Any:
        """Return the JSON that ``GET /_mock/<path>`` answers."""
        root = self.base_url.removesuffix("/api/v1")
        with urllib.request.urlopen(f"{root}/_mock/{path}", timeout=30) as answer:
            return json.load(answer)

    def get(self, path: str) -> Any:
        """Return the JSON that the API answers to a path; ``None`` for an error."""
        request = urllib.request.Request(
            f"{self.base_url}{path}", headers={"X-Avala-Api-Key": self.api_key}
        )
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return json.load(answer)
        except urllib.error.HTTPError:
            return None

    def coverage(self) -> dict[str, dict[str, int]]:
        """Return how often each documented status of each operation was answered."""
        counted: dict[str, dict[str, int]] = self.control("coverage")
        return counted


@contextmanager
def running(
    command: Sequence[str] = MOCK, environment: Mapping[str, str] | None = None
) -> Iterator[Mock]:
    """Serve a mock with demo data on a free port while the block runs.

    Args:
        command: what serves it; takes the options of ``python -m avala_ext.mock``.
        environment: variables on top of those of this process.

    Raises:
        MockFailed: it did not start, or ended before it was told to.
    """
    process = subprocess.Popen(
        [*command, *OPTIONS],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        if not line:
            raise MockFailed(f"the mock did not start: exit status {process.wait()}")
        yield Mock(**json.loads(line), process=process)
        if process.poll() is not None:
            raise MockFailed(f"the mock ended by itself: exit status {process.returncode}")
    finally:
        process.terminate()
        process.wait(timeout=10)
        process.stdout.close()
