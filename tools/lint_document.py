"""Check the OpenAPI document against the project's own rules.

``python -m tools.lint_document [path]`` prints every violation with its JSON pointer and a remedy,
and exits with 1 when there is one. The default path is ``openapi/avala.yaml``.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from tools.document_rules import RULES, check
from tools.document_rules.reading import is_list, is_mapping

ROOT = Path(__file__).resolve().parents[1]

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DOCUMENT = ROOT / "openapi" / "avala.yaml"


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc] # chosen at run time
    """Refuses a key that is given twice, which YAML allows and PyYAML settles in silence."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen:
                line = key.start_mark.line + 1
                raise yaml.YAMLError(f"line {line}: the key {key.value!r} is given twice")
            seen.add(key.value)
        mapping: dict[Any, Any] = super().construct_mapping(node, deep)
        return mapping


def load(path: Path = DOCUMENT) -> dict[str, Any]:
    """Read a YAML document; raises ``OSError``, or ``yaml.YAMLError`` for what JSON cannot say."""
    document: Any = yaml.load(path.read_text(encoding="utf-8"), _Loader)
    if not is_mapping(document):
        raise yaml.YAMLError("the document is no mapping")
    for fault in _unlike_json(document):
        raise yaml.YAMLError(fault)
    return document


def _unlike_json(node: Any) -> Iterator[str]:
    if is_mapping(node):
        keys: list[object] = list(node)
        yield from (f"quote the key {key}" for key in keys if not isinstance(key, str))
    parts = node.values() if is_mapping(node) else node if is_list(node) else ()
    for part in parts:
        yield from _unlike_json(part)
    if isinstance(node, date):
        yield f"quote the time {node}"


def main(arguments: Sequence[str]) -> int:
    """Lint the document named by the first argument, print what is wrong, return the status."""
    path = Path(arguments[0]) if arguments else DOCUMENT
    try:
        document = load(path)
    except (OSError, yaml.YAMLError) as error:
        print(f"{path}: {error}")
        return 1
    violations = check(document)
    for violation in violations:
        print(violation)
    print(f"{path.name}: {len(violations)} violations of {len(RULES)} rules")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
