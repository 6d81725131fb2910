"""A small copy of the checkout, in which one thing at a time is changed and tested."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

from tools.document_rules.reading import Node
from tools.lint_document import load

ROOT = Path(__file__).parents[3]
COPIED = ("avala_ext", "tools", "templates", "openapi", "tests")
FILES = ("pyproject.toml", "generator-config.yaml")
TAGS = ("tasks", "agents")
"""Resources that the copy keeps: enough for every kind of operation, and quick to generate."""


class Checkout:
    """The copy."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.document = folder / "openapi" / "avala.yaml"
        for name in COPIED:
            ignored = shutil.ignore_patterns("__pycache__", "*.csv")
            shutil.copytree(ROOT / name, folder / name, ignore=ignored)
        for name in FILES:
            shutil.copy(ROOT / name, folder / name)
        self.write(small(load(), TAGS))
        self.generate("sound")

    def write(self, document: Node) -> None:
        """Put another document in the place of the one there is."""
        self.document.write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")

    def generate(self, name: str) -> None:
        """Generate the client into a folder of this name.

        Raises:
            AssertionError: the generation failed, which is also a way to catch a mutant.
        """
        output = str(self.folder / name)
        done = self._run(name, "-m", "tools.generate", "--output", output)
        assert done.returncode == 0, done.stdout + done.stderr

    def tests_fail(self, client: str) -> str:
        """Run the contract tests of the client, and return what they said when they fail."""
        tests = [f"tests/contract/test_client_{name}.py" for name in ("responses", "requests")]
        done = self._run(client, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests)
        return done.stdout + done.stderr if done.returncode else ""

    @contextmanager
    def edited(self, path: str, old: str, new: str) -> Iterator[None]:
        """Change a file while the block runs."""
        file = self.folder / path
        text = file.read_text("utf-8")
        assert old in text, f"{path} does not hold {old!r} any more: write the mutant anew"
        file.write_text(text.replace(old, new, 1), "utf-8")
        yield
        file.write_text(text, "utf-8")

    def _run(self, client: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        path = os.pathsep.join((str(self.folder / client), str(self.folder)))
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )


def small(document: Node, tags: tuple[str, ...]) -> Node:
    """Return a document with the operations of some resources, and what these refer to."""
    paths = {
        path: {
            key: node
            for key, node in item.items()
            if key == "parameters" or node["tags"][0] in tags
        }
        for path, item in document["paths"].items()
    }
    kept = {path: item for path, item in paths.items() if item.keys() - {"parameters"}}
    result = {**document, "paths": kept, "webhooks": {}}
    result["tags"] = [tag for tag in document["tags"] if tag["name"] in tags]
    used = set(_references(document, kept))
    result["components"] = {
        section: {name: node for name, node in nodes.items() if (section, name) in used}
        for section, nodes in document["components"].items()
        if section != "securitySchemes"
    }
    result["components"]["securitySchemes"] = document["components"]["securitySchemes"]
    return result


def _references(document: Node, node: Any) -> set[tuple[str, str]]:
    """Return sections and names of all components that a part of the document leads to."""
    found: set[tuple[str, str]] = set()
    waiting = [node]
    while waiting:
        part = waiting.pop()
        if isinstance(part, list):
            waiting += part
        elif isinstance(part, dict):
            waiting += part.values()
            steps = str(part.get("$ref", "")).split("/")
            if len(steps) == 4 and (steps[2], steps[3]) not in found:
                found.add((steps[2], steps[3]))
                waiting.append(document["components"][steps[2]][steps[3]])
    return found
