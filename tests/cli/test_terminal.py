"""What a person sees: a real program on a pseudo terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping

import pytest

from tests.cli.conftest import PROGRAM_WORDS, Avala, Outcome, control
from tests.conftest import MockAddress

STYLE = re.compile(r"\x1b\[[0-9;]*m")


class Terminal:
    """A program with a terminal of some size as standard input, output and error."""

    def __init__(
        self,
        *words: str,
        columns: int = 80,
        pipe_output: bool = False,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.seen = ""
        self._main, side = pty.openpty()
        fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        variables = {**os.environ, "TERM": "xterm-256color", **(environment or {})}
        variables.pop("COLUMNS", None)
        self.process = subprocess.Popen(
            [*PROGRAM_WORDS, *words],
            stdin=side,
            stdout=subprocess.PIPE if pipe_output else side,
            stderr=side,
            env=variables,
            start_new_session=True,
        )
        os.close(side)

    def read(self, until: str | None = None, timeout: float = 15) -> str:
        """Read to the end, or until a text has appeared."""
        deadline = time.monotonic() + timeout
        while until is None or until not in self.seen:
            left = deadline - time.monotonic()
            assert left > 0, self.seen
            if not select.select([self._main], [], [], left)[0]:
                continue
            try:
                piece = os.read(self._main, 65536)
            except OSError:  # the other side is closed
                break
            if not piece:
                break
            self.seen += piece.decode()
        return self.seen

    def type(self, text: str) -> None:
        """Type something."""
        os.write(self._main, text.encode())

    def finish(self) -> Outcome:
        """Read the rest and return everything with the exit code."""
        piped = self.process.stdout.read().decode() if self.process.stdout else ""
        screen = self.read()
        os.close(self._main)
        return Outcome(self.process.wait(15), piped, screen.replace("\r\n", "\n"))


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_a_table_fits(mock: MockAddress, columns: int) -> None:
    """No line is wider than the terminal, uids are whole, and there is colour."""
    page = Terminal("datasets", "list", "--limit", "5", columns=columns).finish()
    lines = STYLE.sub("", page.err).splitlines()

    assert page.code == 0
    assert lines[0].split()[0] == "UID"
    assert all(len(line) <= columns for line in lines[:6])
    assert re.fullmatch(r"[0-9a-f-]{36}", lines[1].split()[0])
    assert STYLE.search(page.err)
    assert "Next page: --cursor" in page.err


def test_chosen_columns_are_all_there(mock: MockAddress) -> None:
    """Columns that were asked for are squeezed rather than left out."""
    words = ("tasks", "list", "--columns", "uid,project,created_at,updated_at,name")
    lines = STYLE.sub("", Terminal(*words).finish().err).splitlines()

    assert len(lines[0].split()) == 5
    assert all(len(line) <= 80 for line in lines)


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colours_can_be_switched_off(mock: MockAddress, environment: dict[str, str]) -> None:
    """NO_COLOR and a dumb terminal are respected."""
    page = Terminal("tasks", "list", "--limit", "2", environment=environment).finish()

    assert page.code == 0
    assert "\x1b[3" not in page.err


@pytest.mark.parametrize(("answer", "code"), [("y", 0), ("n", 1), ("", 1)])
def test_deleting_asks(avala: Avala, mock: MockAddress, answer: str, code: int) -> None:
    """On a terminal a deletion names its object and waits for a yes."""
    uid = avala("agents", "list", "-q", "--limit", "1").out.strip()
    terminal = Terminal("agents", "delete", uid, columns=120)
    assert uid in terminal.read(until="[y/N]")
    terminal.type(f"{answer}\n")
    page = terminal.finish()

    assert page.code == code
    assert avala("agents", "get", uid).code == (1 if code == 0 else 0)


def test_the_key_is_asked_for_without_being_shown(
    mock: MockAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`configure` does not echo the key."""
    monkeypatch.delenv("AVALA_API_KEY")
    terminal = Terminal("configure", columns=200)
    terminal.read(until="API key")
    time.sleep(0.2)  # until the echo is off
    terminal.type(f"{mock.api_key}\n")
    terminal.read(until="API root")
    terminal.type("\n")
    page = terminal.finish()

    assert page.code == 0
    assert "The key works" in page.err
    assert mock.api_key not in page.err


def test_waiting_shows_progress_that_vanishes(mock: MockAddress) -> None:
    """A wait shows its state on the terminal; the output stays clean."""
    words = ("exports", "create", "--wait", "--interval", "0.2", "-o", "json")
    page = Terminal(*words, pipe_output=True).finish()

    assert page.code == 0
    assert page.json["status"] == "exported"
    assert "\r\x1b[2K" in page.err
    assert page.err.endswith("\r\x1b[2K")


def test_an_interrupted_wait_says_how_to_go_on(mock: MockAddress) -> None:
    """Ctrl-C ends with code 130 and names the command that continues."""
    terminal = Terminal("exports", "create", "--wait", "--interval", "20", columns=120)
    terminal.read(until=" s")
    terminal.process.send_signal(signal.SIGINT)
    page = terminal.finish()

    assert page.code == 130
    assert "avala exports wait" in page.err
    assert page.err.rstrip().endswith("Interrupted.")
    assert "Traceback" not in page.err


def test_an_interrupted_request(mock: MockAddress) -> None:
    """Ctrl-C while the server is slow ends with code 130 as well."""
    control(mock, "faults", {"spec": "slow:seconds=10"})
    process = subprocess.Popen(
        [*PROGRAM_WORDS, "--verbose", "tasks", "list"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    time.sleep(3)  # until the request is under way, also on a busy machine
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=15)
    control(mock, "faults", {"spec": ""})

    assert process.returncode == 130
    assert (out, err.decode().splitlines()[-1]) == (b"", "Interrupted.")


def test_a_reader_that_goes_is_no_error(mock: MockAddress) -> None:
    """`| head` ends the program quietly."""
    shell = f"{sys.executable} -m avala_ext.cli tasks list --all -o json | head -n 1"
    done = subprocess.run(
        ["bash", "-c", f"{shell}; exit ${{PIPESTATUS[0]}}"],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )

    assert (done.stdout, done.stderr) == ("[\n", "")
    assert done.returncode in (0, 141)


def test_nothing_moves_where_nobody_looks(avala: Avala, mock: MockAddress) -> None:
    """Without a terminal there is no progress, no colour and no hint."""
    page = avala("tasks", "list", "--all", "-o", "table")

    assert page.err == ""
    assert "\x1b" not in page.out


@pytest.mark.parametrize("word", ["--help", "tasks", "status"])
def test_help_in_colour(mock: MockAddress, word: str) -> None:
    """Headings stand out on a terminal."""
    page = Terminal(word).finish()

    assert page.code == 0
    assert "\x1b[1m" in page.err
