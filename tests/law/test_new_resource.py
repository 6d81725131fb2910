"""The test of the idea: a resource added to the document reaches everything, with no other edit.

A copy of the checkout gets the resource of ``gizmos.yaml`` and is generated anew. Everything is
then tried there, by the commands that users and contributors use.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COPIED = (
    "avala_ext",
    "tools",
    "templates",
    "openapi",
    "tests",
    "docs",
    "pyproject.toml",
    "generator-config.yaml",
)
SECTIONS = ("tags", "paths", "schemas")

SCRIPT = """
import asyncio
from avala import AsyncAvala, Avala
from avala.errors import NotFoundError
from avala.models import Gizmo

with Avala() as client:
    red = client.gizmos.create(name="First", colour="mauve")
    client.gizmos.create(name="Second", colour="teal")
    assert isinstance(red, Gizmo) and client.gizmos.get(red.uid) == red
    assert [one.name for one in client.gizmos.iter(colour="mauve", limit=1)] == ["First"]
    assert {one.name for one in client.gizmos.iter()} >= {"First", "Second"}
    assert client.gizmos.update(red.uid, colour="green").colour == "green"
    client.gizmos.delete(red.uid)
    try:
        client.gizmos.get(red.uid)
    except NotFoundError:
        pass
    else:
        raise AssertionError("still there after it was deleted")

async def main():
    async with AsyncAvala() as client:
        assert "Second" in [one.name async for one in client.gizmos.iter(limit=1)]
        assert len(await client.gizmos.list(colour="teal")) == 1

asyncio.run(main())
"""


class Checkout:
    """A copy of the repository, and how to run Python in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            **os.environ,
            "PYTHONPATH": f"{folder / 'generated'}{os.pathsep}{folder}",
            "PYTHONDONTWRITEBYTECODE": "1",
        }

    def python(self, *arguments: str) -> str:
        """Run Python to success and return what it printed."""
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


def extended(document: str, addition: str) -> str:
    """Put each section of the addition at the beginning of the same section of the document."""
    for section in SECTIONS:
        start = addition.index(f"{section}:\n") + len(f"{section}:\n")
        rest = addition[start:]
        ends = [rest.index(mark) for mark in ("\npaths:", "\ncomponents:") if mark in rest]
        block = rest[: min(ends)] if ends else rest
        document = document.replace(f"{section}:\n", f"{section}:\n{block.rstrip()}\n", 1)
    return document


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """Copy the repository, add the resource to the document, generate."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in COPIED:
        source = ROOT / name
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, folder / name)
    path = folder / "openapi" / "avala.yaml"
    addition = Path(__file__).with_name("gizmos.yaml").read_text("utf-8")
    path.write_text(extended(path.read_text("utf-8"), addition), "utf-8")
    copied = Checkout(folder)
    copied.python("-m", "tools.generate")
    return copied


@pytest.fixture(scope="module")
def served(checkout: Checkout) -> Iterator[Checkout]:
    """Serve the copy's mock, and point clients at it."""
    command = [sys.executable, "-m", "avala_ext.mock", "--port", "0", "--json"]
    with subprocess.Popen(
        command,
        cwd=checkout.folder,
        env=checkout.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as mock:
        assert mock.stdout is not None
        address = json.loads(mock.stdout.readline())
        checkout.environment |= {
            "AVALA_API_KEY": address["api_key"],
            "AVALA_BASE_URL": address["base_url"],
            "AVALA_ALLOW_INSECURE_BASE_URL": "1",
        }
        yield checkout
        mock.terminate()


def test_the_document_is_still_sound(checkout: Checkout) -> None:
    """The linter of the document has nothing against the new resource."""
    assert "0 violations" in checkout.python("-m", "tools.lint_document")


def test_the_client_works_on_the_mock(served: Checkout) -> None:
    """Sync, async and iterator create, read, filter, change and delete on the mock's new routes."""
    served.python("-c", SCRIPT)


def test_the_command_line_has_the_commands(served: Checkout) -> None:
    """The new resource is among the commands, and its commands do what they say."""
    assert "gizmos" in served.python("-m", "avala_ext.cli", "--help")
    made = served.python("-m", "avala_ext.cli", "gizmos", "create", "--name", "Third", "-o", "json")
    uid = json.loads(made)["uid"]
    shown = served.python("-m", "avala_ext.cli", "gizmos", "get", uid, "-o", "json")
    assert json.loads(shown)["name"] == "Third"


def test_the_reference_has_its_page(checkout: Checkout) -> None:
    """The pages of methods and of commands are written."""
    for place in ("reference", "commands"):
        page = (checkout.folder / "docs" / place / "gizmos.md").read_text("utf-8")
        assert "gizmos" in page


def test_the_tests_of_the_surface_cover_it(checkout: Checkout) -> None:
    """The tests that walk the document walk the new operations too."""
    said = checkout.python(
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "tests/client/test_surface.py",
        "-k",
        "gizmos",
    )
    assert "25 passed" in said


def test_the_contract_tests_cover_it(checkout: Checkout) -> None:
    """The fuzzer takes the new operations as they are: all phases, every check, no failure."""
    code = (
        "import sys, tempfile; from pathlib import Path; "
        "from tools.contracts import jobs; from tools.contracts.fuzzer import execute; "
        "from tools.lint_document import load; "
        "run = next(run for run in jobs.stateful(load(), 1, 10) if run.name == 'stateful gizmos'); "
        "result = execute(run, Path(tempfile.mkdtemp())); "
        "print(result.text); print('failures:', result.failures)"
    )
    said = checkout.python("-c", code)
    assert "failures: ()" in said, said
