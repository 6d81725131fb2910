"""Starting: what is imported, what is missing, what other programs are called."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.cli.conftest import PROGRAM_WORDS, Avala, program
from tests.conftest import MockAddress

REPORT = """
import sys
from avala_ext.cli import main
try:
    main({words!r})
finally:
    print("\\n" + " ".join(sys.modules), file=sys.stderr)
"""


def loaded(*words: str) -> set[str]:
    """Run the command line in a fresh process and return the modules it loaded."""
    done = subprocess.run(
        [sys.executable, "-c", REPORT.format(words=list(words))],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize(
    "words",
    [
        ("--help",),
        ("fleet", "--help"),
        ("tasks", "list", "--help"),
        ("exports", "create", "--help"),
        ("--version",),
        ("shell-completion", "bash"),
    ],
    ids=" ".join,
)
def test_help_loads_no_client(words: tuple[str, ...]) -> None:
    """Help and completion load neither the HTTP library nor attrs nor any resource."""
    modules = loaded(*words)

    assert not {"httpx", "attr", "attrs", "orjson", "asyncio"} & modules
    assert not [name for name in modules if name.startswith("avala.models.")]
    assert not [name for name in modules if name.startswith("avala.api.") and name.count(".") > 2]
    assert "avala.client" not in modules


def test_a_call_loads_what_it_needs(mock: MockAddress) -> None:
    """A list of tasks loads the models of tasks, no other resource, and no asyncio."""
    modules = loaded("tasks", "list", "--limit", "1")
    resources = {name.split(".")[2] for name in modules if name.startswith("avala.api.")}

    assert resources == {"tasks"}
    assert not {"asyncio", "csv", "tomllib", "difflib"} & modules
    assert "avala_ext.cli.show.yaml" not in modules


def test_without_click() -> None:
    """Without the library there is one line that names the extra, and exit code 2."""
    code = "import sys, avala_ext.cli; sys.modules['click'] = None; sys.exit(avala_ext.cli.main())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "pip install 'avala-client[cli]'" in done.stderr


def test_version(avala: Avala) -> None:
    """`--version` says the version that is installed."""
    from importlib.metadata import version

    assert avala("--version").out == f"avala {version('avala-client')}\n"


def test_any_locale(avala: Avala, mock: MockAddress) -> None:
    """Programs get UTF-8, whatever the locale says."""
    uid = avala("agents", "create", "--name", "Zoë 日本", "-q").out.strip()
    for form in ("json", "csv", "yaml", "jsonl"):
        words = [*PROGRAM_WORDS, "agents", "get", uid, "-o", form]
        done = subprocess.run(
            words, env={**os.environ, "PYTHONIOENCODING": "ascii"}, capture_output=True, check=True
        )
        assert "Zoë 日本" in done.stdout.decode("utf-8")


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams(mock: MockAddress, closed: str) -> None:
    """A stream that is closed is no reason to fail."""
    words = f"{sys.executable} -m avala_ext.cli tasks list --limit 1"
    done = subprocess.run(["bash", "-c", f"{words} {closed}"], capture_output=True, check=False)

    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(avala: Avala, shell: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The script of a shell is printed; without a name, that of $SHELL."""
    page = avala("shell-completion", shell)
    monkeypatch.setenv("SHELL", f"/usr/bin/{shell}")

    assert page.code == 0
    assert f"_AVALA_COMPLETE={shell}_complete" in page.out
    assert avala("shell-completion").out == page.out


def test_completion_of_an_unknown_shell(avala: Avala, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the shell cannot be guessed, it is asked for."""
    monkeypatch.setenv("SHELL", "/bin/tcsh")

    assert avala("shell-completion").code == 2
    assert "bash, zsh, fish" in avala("shell-completion").error


def completions(line: str) -> list[str]:
    """Return what bash would offer at the end of a line."""
    words = line.split(" ")
    done = subprocess.run(
        [sys.executable, "-m", "avala_ext.cli"],
        env={
            **os.environ,
            "_AVALA_COMPLETE": "bash_complete",
            "COMP_WORDS": line,
            "COMP_CWORD": str(len(words) - 1),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    return [item.partition(",")[2] for item in done.stdout.splitlines()]


@pytest.mark.parametrize(
    ("line", "offer"),
    [
        ("avala tas", ["tasks"]),
        ("avala fleet dev", ["devices"]),
        ("avala fleet devices reg", ["register"]),
        ("avala tasks list --stat", ["--status"]),
        ("avala tasks list --status p", ["pending"]),
        ("avala tasks list -o js", ["json", "jsonl"]),
        ("avala agents create --events task.completed,export.f", ["task.completed,export.failed"]),
        ("avala shell-completion z", ["zsh"]),
    ],
)
def test_completion(line: str, offer: list[str]) -> None:
    """Commands, options and known values are offered."""
    assert completions(line) == offer


def test_the_mock(mock: MockAddress) -> None:
    """`avala mock` passes its arguments on and serves until it is told to stop."""
    with subprocess.Popen(
        [sys.executable, "-m", "avala_ext.cli", "mock", "--port", "0", "--json"],
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout is not None
        address = json.loads(server.stdout.readline())
        leads_there = {"AVALA_BASE_URL": address["base_url"], "AVALA_API_KEY": address["api_key"]}
        page = program("tasks", "list", "-q", **leads_there)
        server.terminate()

        assert server.wait(10) == 0
    assert page.out.count("\n") > 1
    assert "--seed-data" in program("mock", "--help").out
    assert program("mock", "--no-such-option").code == 2
