"""The reference has an entry for every operation, with an example that works on the mock."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from avala import Avala
from avala_ext.cli.app import walk
from tests.client.arguments import arguments_for
from tests.conftest import MockAddress
from tests.docs.blocks import ROOT, blocks
from tests.operations import Operation, operations

REFERENCE = ROOT / "docs" / "reference"
COMMANDS = ROOT / "docs" / "commands"
PAGES = sorted(path for path in REFERENCE.glob("*.md") if path.stem not in ("index", "operations"))


def examples(path: Path) -> list[tuple[str, ast.Call]]:
    """Return the code of each example of a page, and the call in it."""
    found: list[tuple[str, ast.Call]] = []
    for block in blocks(path):
        if block.language == "python":
            nodes = ast.walk(ast.parse(block.code))
            calls = [node for node in nodes if isinstance(node, ast.Call) and _is_ours(node)]
            assert len(calls) == 1, f"{path.name}:{block.line}"
            found.append((block.code, calls[0]))
    return found


def _is_ours(call: ast.Call) -> bool:
    return ast.unparse(call.func).startswith("client.")


def target(client: Avala, call: ast.Call) -> Any:
    """Return the method that an example calls."""
    found: Any = client
    for step in ast.unparse(call.func).split(".")[1:]:
        found = getattr(found, step)
    return found


def test_every_operation_has_a_method_a_command_and_an_entry() -> None:
    """A walk over the document finds each operation in all three."""
    commands = {" ".join(words) for words, _ in walk()}
    table = (REFERENCE / "operations.md").read_text("utf-8")
    for operation in operations():
        page = REFERENCE / f"{operation.module}.md"
        words = " ".join([*operation.tag.split("."), operation.verb]).replace("_", "-")
        help_page = (COMMANDS / f"{words.split()[0]}.md").read_text("utf-8")

        assert f"\n## {operation.verb}\n" in page.read_text("utf-8"), operation.id
        assert words in commands, operation.id
        assert f"## avala {words}\n" in help_page, operation.id
        assert f"`{operation.method} {operation.path}`" in table, operation.id


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_method_has_an_example_with_arguments_that_it_takes(path: Path) -> None:
    """Each entry shows a call, and the call fits the signature of the method."""
    text = path.read_text("utf-8")
    entries = re.findall(r"^## (?!Models)(\w+)$", text, re.MULTILINE)
    found = examples(path)

    assert [ast.unparse(call.func).rpartition(".")[2] for _, call in found] == entries
    with Avala("k") as client:
        for _, call in found:
            given = [ast.literal_eval(value) for value in call.args]
            named = {str(one.arg): ast.literal_eval(one.value) for one in call.keywords}
            inspect.signature(target(client, call)).bind(*given, **named)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_examples_of_operations_work_on_the_mock(path: Path, mock_environment: MockAddress) -> None:
    """Called with uids that exist there, each example of an operation succeeds."""
    root = mock_environment.base_url.removesuffix("/api/v1")
    known = {operation.id: operation for operation in operations()}
    ran = 0
    for code, call in examples(path):
        method = ast.unparse(call.func).removeprefix("client.").replace(".", "_")
        operation = known.get(method)
        if operation is None or method in OTHERWISE:
            continue
        httpx.post(f"{root}/_mock/reset").raise_for_status()
        with Avala() as client:
            run(code, call, client, operation)
        ran += 1
    assert ran > 0 or path.stem == "annotations"


OTHERWISE = {"annotations_bulk_edit"}
"""Operations whose method is handwritten, with tests of its own."""


def run(code: str, call: ast.Call, client: Avala, operation: Operation) -> None:
    """Run an example, with the uids of its path and body exchanged for such as exist."""
    real = arguments_for(client, operation)
    parameters = list(inspect.signature(target(client, call)).parameters)
    shown = dict(zip(parameters, call.args, strict=False))
    shown |= {str(one.arg): one.value for one in call.keywords}
    given = {name: ast.literal_eval(value) for name, value in shown.items()} | {
        name: value for name, value in real.items() if name in parameters
    }
    exchanged = "client_call()"
    program = code.replace(ast.get_source_segment(code, call) or "", exchanged)
    names = {"client_call": lambda: target(client, call)(**given)}
    exec(compile(program, operation.id, "exec", 0, True), names)
