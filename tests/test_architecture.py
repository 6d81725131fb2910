"""Who may import whom, and what else holds of the source as a whole."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BEHIND_HTTPX = {"avala_ext.transports", "avala_ext.streams"}
HTTP_LIBRARIES = {"httpx", "httpcore", "h11", "anyio"}

RUNTIME = "avala_ext"
ALLOWED: dict[str, set[str]] = {
    # part of the source: the parts of ours that it may import besides itself
    "runtime": set(),
    "helpers": {"runtime"},
    "generated": {"runtime", "helpers"},
    "cli": {"generated", "mock"},
    "mock": set(),
    "testing": {"generated", "mock"},
}


def part_of(module: str) -> str | None:
    """Say to which part of ours a module belongs; ``None`` for those of others."""
    top, _, rest = module.partition(".")
    if top == "avala":
        return "generated"
    if top != RUNTIME:
        return None
    inner = rest.partition(".")[0]
    return inner if inner in ("cli", "mock", "helpers", "testing") else "runtime"


def modules() -> Iterator[tuple[str, Path]]:
    """Yield dotted name and path of every module that is shipped."""
    for base, top in ((ROOT, RUNTIME), (ROOT / "generated", "avala")):
        for path in sorted((base / top).rglob("*.py")):
            parts = path.relative_to(base).with_suffix("").parts
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


def imports(name: str, path: Path) -> Iterator[str]:
    """Yield the absolute names of all modules that one imports, wherever in its code."""
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            stem = ".".join([*base, *([node.module] if node.module else [])])
            yield stem
            yield from (f"{stem}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize(("name", "path"), list(modules()), ids=[name for name, _ in modules()])
def test_imports_only_what_its_part_may(name: str, path: Path) -> None:
    """The runtime knows no generated code, the mock knows neither, and so on."""
    own = part_of(name)
    assert own is not None
    for imported in imports(name, path):
        other = part_of(imported)
        assert other in (None, own) or other in ALLOWED[own], f"{name} imports {imported}"


def test_the_command_line_uses_public_names_of_the_client_only() -> None:
    """`avala_ext.cli` imports `avala` and its public modules, nothing inside them."""
    public = {"avala", "avala.errors", "avala.models", "avala.types", "avala.webhooks"}
    for name, path in modules():
        if part_of(name) == "cli":
            for imported in imports(name, path):
                if imported.startswith("avala.") and imported not in public:
                    module = imported.rpartition(".")[0]
                    assert module in public, f"{name} imports {imported}"


def test_one_module_alone_touches_private_parts_of_the_http_library() -> None:
    """Only `transports`, with `streams` below it, reaches behind httpx; the rest uses its types."""
    for name, path in modules():
        if part_of(name) in ("mock", "testing") or name in BEHIND_HTTPX:
            continue
        for imported in imports(name, path):
            top = imported.partition(".")[0]
            assert top not in HTTP_LIBRARIES - {"httpx"}, f"{name} imports {imported}"
            assert "._" not in imported or top not in HTTP_LIBRARIES


def test_importing_the_client_loads_next_to_nothing() -> None:
    """`import avala` loads no HTTP library, no attrs, no asyncio, no typing of its own."""
    code = (
        "import sys; before = set(sys.modules); import avala; "
        "print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}

    assert loaded <= {"avala", "avala_ext", "__future__"}


def test_sync_users_never_import_asyncio() -> None:
    """A sync call loads neither asyncio nor models of other resources."""
    code = (
        "import sys, httpx; before = set(sys.modules); "
        "from avala import Avala; "
        "transport = httpx.MockTransport(lambda request: httpx.Response(200, json={'uid': 'a'})); "
        "Avala('k', http_client=httpx.Client(transport=transport)).tasks.get('a'); "
        "print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout.split()

    assert "asyncio" not in loaded
    models = [name for name in loaded if name.startswith("avala.models.")]
    assert models == ["avala.models.task"]


@pytest.mark.parametrize("tree", ["avala_ext", "generated", "tools", "examples", "tests"])
def test_suppressions_carry_a_code_and_a_reason(tree: str) -> None:
    """A suppressed finding says which one and why."""
    for path in sorted((ROOT / tree).rglob("*.py")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            for mark in ("# type: ignore", "# noqa", "# pyright: ignore"):
                before, found, after = line.partition(mark)
                if found and '"' not in before and path != Path(__file__):
                    assert after[:1] in ("[", ":"), f"{path}:{number}: no code"
                    assert "#" in after or " - " in after, f"{path}:{number}: no reason"


def test_nothing_generated_shows_an_object_instead_of_its_text() -> None:
    """No template printed a value that it should have filtered."""
    for path in (ROOT / "generated").rglob("*.py"):
        assert "object at 0x" not in path.read_text("utf-8"), path
