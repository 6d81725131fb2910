"""Running the command line: in this process for the many cases, as a real program for the few."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from click.testing import CliRunner

from avala_ext.cli.app import PROGRAM
from tests.conftest import MockAddress

PROGRAM_WORDS = [sys.executable, "-m", "avala_ext.cli"]


@dataclass
class Outcome:
    """What a run of the command line left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)

    @property
    def error(self) -> str:
        """The one line that says what went wrong."""
        assert self.err.count("\n") == 1, self.err
        assert self.err.startswith("Error: ")
        assert "Traceback" not in self.err
        return self.err


Avala = Callable[..., Outcome]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A configuration folder of the test's own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("AVALA_PROFILE", raising=False)
    return tmp_path


@pytest.fixture(scope="module")
def tidy(mock_server: MockAddress) -> Iterator[None]:
    """Leave the mock to other tests as it was."""
    yield
    control(mock_server, "reset")


@pytest.fixture
def mock(mock_environment: MockAddress, home: Path, tidy: None) -> MockAddress:
    """The mock with its demo data as they were, and an environment that leads there."""
    control(mock_environment, "reset")
    return mock_environment


def control(mock: MockAddress, what: str, body: Any = None) -> Any:
    """Tell the mock something behind the API's back."""
    root = mock.base_url.removesuffix("/api/v1")
    return httpx.post(f"{root}/_mock/{what}", json=body).raise_for_status()


@pytest.fixture
def avala(home: Path) -> Iterator[Avala]:
    """Run the command line in this process, where nothing is a terminal."""

    def run(*words: str, stdin: str = "") -> Outcome:
        done = CliRunner().invoke(PROGRAM, list(words), input=stdin)
        assert done.exception is None or isinstance(done.exception, SystemExit), done.output
        return Outcome(done.exit_code, done.stdout, done.stderr)

    yield run
    logger = logging.getLogger("avala")
    logger.handlers.clear()
    logger.setLevel(logging.NOTSET)


def program(*words: str, stdin: str = "", **environment: str) -> Outcome:
    """Run the command line as a program of its own, with pipes for everything."""
    done = subprocess.run(
        [*PROGRAM_WORDS, *words],
        input=stdin,
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        timeout=30,
        check=False,
    )
    return Outcome(done.returncode, done.stdout, done.stderr)
