"""Code blocks of Markdown pages, and how each language is run."""

from __future__ import annotations

import contextlib
import doctest
import io
import os
import re
import shlex
import socket
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
FENCE = re.compile(
    r"^(?P<mark><!-- not run: [^\n]*-->\n)?```(?P<language>\w+)\n(?P<code>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True)
class Block:
    """One fenced block."""

    language: str
    code: str
    line: int
    run: bool


def blocks(path: Path) -> list[Block]:
    """Return the blocks of a page."""
    text = path.read_text("utf-8")
    return [
        Block(
            found["language"],
            found["code"],
            text[: found.start("code")].count("\n") + 1,
            found["mark"] is None,
        )
        for found in FENCE.finditer(text)
    ]


def same(expected: str, got: str) -> bool:
    """Compare output, with ``...`` for anything."""
    return doctest.OutputChecker().check_output(
        expected, got if got.endswith("\n") else got + "\n", doctest.ELLIPSIS
    )


class Page:
    """Runs the blocks of one page in their order, as a reader would."""

    def __init__(self, path: Path, environment: dict[str, str], folder: Path) -> None:
        self.path = path
        self.names: dict[str, Any] = {"__name__": "__page__"}
        bin_folder = Path(sys.executable).parent
        self.environment = {
            **os.environ,
            **environment,
            "PATH": f"{bin_folder}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder / "config"),
        }
        self.folder = folder
        self.servers: list[subprocess.Popen[bytes]] = []
        self.port = free_port()

    def run(self) -> None:
        """Run everything; the output that a page shows must be what comes."""
        output: str | None = None
        for block in blocks(self.path):
            where = f"{self.path.name}:{block.line}"
            if block.language == "python":
                code = compile("\n" * block.line + block.code, str(self.path), "exec", 0, True)
                output = self.python(code) if block.run else None
            elif block.language == "console":
                self.console(block.code, where)
            elif block.language == "text" and output is not None:
                assert same(block.code, output), f"{where}: shown\n{block.code}got\n{output}"
                output = None

    def python(self, code: Any) -> str:
        """Run a block in the page's namespace and return what it printed."""
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(code, self.names)
        return out.getvalue()

    def console(self, text: str, where: str) -> None:
        """Run the commands of a block, each with the output that follows it."""
        for command, expected in commands(text):
            got = self.command(command)
            assert not expected or same(expected, got), (
                f"{where}: {command}\nshown\n{expected}got\n{got}"
            )

    def command(self, command: str) -> str:
        """Run one command; installing and building are looked at instead of done."""
        command = command.replace(":8000", f":{self.port}").replace(
            "--port 8000", f"--port {self.port}"
        )
        if command.startswith("export "):
            for setting in shlex.split(command)[1:]:
                name, _, value = setting.partition("=")
                self.environment[name] = os.environ[name] = value
            return ""
        if command.startswith("pip "):
            return check_pip(command)
        if command.startswith("make "):
            return check_make(command)
        if command.endswith("&"):
            return self.serve(command.removesuffix("&"))
        done = subprocess.run(
            ["bash", "-o", "pipefail", "-ec", command],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
        return done.stdout + (done.stderr if not done.stdout else "")

    def serve(self, command: str) -> str:
        """Start a server and wait until it answers."""
        self.servers.append(
            subprocess.Popen(
                ["bash", "-c", f"exec {command}"],
                cwd=self.folder,
                env=self.environment,
                stderr=subprocess.DEVNULL,
            )
        )
        for _ in range(300):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port)):
                return ""
            time.sleep(0.05)
        raise AssertionError(f"{command} does not answer")

    def close(self) -> None:
        """Stop what was started."""
        for server in self.servers:
            server.terminate()
            server.wait(10)


def commands(text: str) -> Iterator[tuple[str, str]]:
    """Yield each command of a console block with the output below it."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield command, output


def check_pip(command: str) -> str:
    """Extras that a page names exist."""
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"][
        "optional-dependencies"
    ]
    for named in re.findall(r"avala-client\[([\w,]+)\]", command):
        assert set(named.split(",")) <= extras.keys(), command
    return ""


def check_make(command: str) -> str:
    """A target that a page names exists."""
    target = command.split()[1]
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE), command
    return ""


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
