"""Generate ``generated/`` from the document, or check that it is up to date.

    python tools/generate.py                    write generated/avala and generated/PROVENANCE
    python tools/generate.py --check            fail when they differ from what would be written

The generator writes into a temporary folder. Only what passed every check reaches the output, and
files that did not change are left alone, so that a failed run breaks nothing.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import version
from keyword import iskeyword
from pathlib import Path
from typing import Any

import yaml
from openapi_python_client.strings import PythonIdentifier

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ROOT / "templates"
CONFIG = ROOT / "generator-config.yaml"
METHODS = ("get", "put", "post", "delete", "patch")

GARBAGE = re.compile(r"object at 0x|\bUndefined\b|<built-in method")
"""What Jinja prints when a template misuses a value; the generator itself does not notice."""

DERIVED: tuple[tuple[str, ...], ...] = (
    ("-m", "tools.reference"),
    ("-m", "tools.cli_reference"),
    ("-m", "tools.pictures"),
)
"""Steps that follow from the generated code.

Each is a command for this interpreter; with ``--check`` it must compare instead of write.
"""


class GenerationError(Exception):
    """The generated code cannot be used; the message says why."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    parser = argparse.ArgumentParser(description="Generate the client from the document.")
    parser.add_argument("--document", type=Path, default=ROOT / "openapi" / "avala.yaml")
    parser.add_argument("--output", type=Path, default=ROOT / "generated")
    parser.add_argument("--templates", type=Path, default=TEMPLATES)
    parser.add_argument("--check", action="store_true", help="compare instead of write")
    options = parser.parse_args(arguments)
    output = options.output.resolve()
    try:
        with tempfile.TemporaryDirectory(prefix="avala-generate-") as folder:
            fresh = Path(folder)
            generate(options.document.resolve(), fresh, options.templates.resolve())
            changes = list(differences(fresh, output))
            if options.check:
                return report(changes)
            for path in changes:
                transfer(fresh / path, output / path)
    except GenerationError as error:
        print(f"generate: {error}", file=sys.stderr)
        return 1
    print(f"generate: {len(changes)} files changed in {output}")
    return derive(check=False) if output == ROOT / "generated" else 0


def generate(document: Path, folder: Path, templates: Path = TEMPLATES) -> None:
    """Write the package ``avala`` and PROVENANCE into an empty folder.

    Args:
        document: The OpenAPI document.
        folder: Where to write.
        templates: The Jinja overrides.

    Raises:
        GenerationError: The generator failed or warned, or its output is incomplete.
    """
    package = folder / "avala"
    run_generator(document, package, templates)
    content: dict[str, Any] = yaml.load(document.read_text("utf-8"), yaml.CBaseLoader)
    problems = [*garbage(package), *missing_methods(content, package)]
    if problems:
        raise GenerationError("\n  ".join(["the output is not usable:", *problems]))
    (folder / "PROVENANCE").write_text(provenance(document, content, templates, package), "utf-8")


def run_generator(document: Path, package: Path, templates: Path) -> None:
    """Call openapi-python-client; a warning counts as a failure."""
    command = [sys.executable, "-m", "openapi_python_client", "generate"]
    command += ["--path", str(document), "--output-path", str(package)]
    command += ["--config", str(CONFIG), "--custom-template-path", str(templates)]
    command += ["--meta", "none", "--fail-on-warning"]
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}",
        "RUFF_CONFIG": str(ROOT / "pyproject.toml"),
    }
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise GenerationError(f"openapi-python-client failed\n{done.stdout}{done.stderr}")


def garbage(package: Path) -> Iterator[str]:
    """Name the files that hold what no template meant to print."""
    for path in sorted(package.rglob("*.py")):
        found = GARBAGE.search(path.read_text("utf-8"))
        if found:
            yield f"{path.relative_to(package)}: holds {found.group()!r}"


def operations(content: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield every operation of the document."""
    for item in content["paths"].values():
        yield from (item[method] for method in METHODS if method in item)


def missing_methods(content: dict[str, Any], package: Path) -> Iterator[str]:
    """Name the operations of the document that no resource offers."""
    for operation in operations(content):
        tag = PythonIdentifier(operation["tags"][0], "tag")
        name = PythonIdentifier(operation["operationId"], "field_")
        method = name.removeprefix(f"{tag}_")
        method += "_" if iskeyword(method) else ""
        folder = package / "api" / tag
        if not (folder / f"{name}.py").is_file():
            yield f"{name}: no module"
        for resource in ("resource.py", "async_resource.py"):
            if not has_method(folder / resource, {method, f"_{method}"}):
                yield f"{name}: no method in {resource}"


def has_method(path: Path, names: set[str]) -> bool:
    """Tell whether a class of the module has a method of one of these names."""
    return path.is_file() and any(
        isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name in names
        for top in ast.parse(path.read_text("utf-8")).body
        if isinstance(top, ast.ClassDef)
        for node in top.body
    )


def provenance(document: Path, content: dict[str, Any], templates: Path, package: Path) -> str:
    """Say what the output was made from, for people and for ``--check``."""
    inside = document.is_relative_to(ROOT)
    models = [path for path in (package / "models").glob("*.py") if path.name != "__init__.py"]
    facts = {
        "document": document.relative_to(ROOT).as_posix() if inside else document.name,
        "document-sha256": hashlib.sha256(document.read_bytes()).hexdigest(),
        "templates-sha256": templates_digest(templates),
        "generator": f"openapi-python-client {version('openapi-python-client')}",
        "formatter": f"ruff {version('ruff')}",
        "operations": sum(1 for _ in operations(content)),
        "models": len(models),
    }
    return "".join(f"{name}: {value}\n" for name, value in facts.items())


def templates_digest(templates: Path) -> str:
    """Hash the templates and the generator's options."""
    digest = hashlib.sha256(CONFIG.read_bytes())
    for path in sorted(templates.rglob("*.jinja")):
        digest.update(path.relative_to(templates).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def differences(fresh: Path, output: Path) -> Iterator[Path]:
    """Yield the relative paths at which the two folders differ, in either direction."""
    for path in sorted({*files(fresh), *files(output)}):
        new, old = fresh / path, output / path
        if not (new.is_file() and old.is_file() and new.read_bytes() == old.read_bytes()):
            yield path


def files(folder: Path) -> Iterator[Path]:
    """Yield the relative paths of what is generated; other files of the folder are not ours."""
    for path in (folder / "PROVENANCE", *(folder / "avala").rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(folder)


def transfer(new: Path, old: Path) -> None:
    """Bring one file of the output up to date, or remove it and a folder that it leaves empty."""
    if not new.is_file():
        old.unlink()
        if all(path.name == "__pycache__" for path in old.parent.iterdir()):
            shutil.rmtree(old.parent)
        return
    old.parent.mkdir(parents=True, exist_ok=True)
    old.write_bytes(new.read_bytes())


def report(changes: list[Path]) -> int:
    """Tell what is out of date and return the exit code of ``--check``."""
    for path in changes:
        print(f"generated/{path} is not what the document and the templates give")
    if changes:
        print(f"{len(changes)} files differ: run `make generate` and commit the result")
        return 1
    return derive(check=True)


def derive(*, check: bool) -> int:
    """Run the derived steps; the first failure ends them."""
    for step in DERIVED:
        command = [sys.executable, *step, *(["--check"] if check else [])]
        code = subprocess.run(command, cwd=ROOT, check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
