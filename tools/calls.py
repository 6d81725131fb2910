"""Example calls of the client's methods, made of the document's own examples.

``tools/reference.py`` puts one at each method. A test calls them all on the mock.
"""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
METHODS = ("get", "put", "post", "patch", "delete")
WIDTH = 88
MOST_FILTERS = 1
NAMES = {
    "path": '"night-shift.zip"',
    "url": '"https://storage.avala.ai/exports/night-shift.zip"',
    "uid": '"1f7d9f0e-1f0f-4a5e-8b86-3d9f5f1f6a55"',
    "owner": '"acme-ai"',
    "slug": '"training-v2"',
    "body": "{}",
    "paths": '["night-0001.jpg", "night-0002.jpg"]',
    "directory": '"images"',
    "folder": '"images"',
    "name": '"Night shift"',
    "dataset_name": '"Night shift"',
    "data_type": '"image"',
    "recording_uid": '"rec-2026-01-15-0007"',
    "sequence_uid": '"0d1e2f3a-4b5c-4d6e-8f70-1a2b3c4d5e6f"',
    "frame_index": "0",
}
"""Arguments of handwritten methods, which no document describes."""

JOBS = {"wait": "get", "create_and_wait": "create"}
"""Methods around a job, and the operation whose arguments they take."""

RESULT = re.compile(r"(?:models\.)?([A-Z]\w*)$")


def example(method: ast.FunctionDef, attribute: str) -> str:
    """Return the code of one call of a method.

    Args:
        method: The method, as it stands in the resource.
        attribute: The resource, such as ``fleet.devices``.
    """
    name = method.name
    called = f"client.{attribute}.{name}"
    if name.startswith("iter"):
        listed = f"{attribute.replace('.', '_')}_list{name.removeprefix('iter')}"
        item = _item(method)
        call = _call(called, _arguments(listed, method), WIDTH - len(item) - 9)
        return f"for {item} in {call}:\n    print({item})"
    operation = f"{attribute.replace('.', '_')}_{JOBS.get(name, name)}"
    given = _arguments(operation, method)
    target = _variable(method)
    prefix = f"{target} = " if target else ""
    return prefix + _call(called, given, WIDTH - len(prefix))


def _item(method: ast.FunctionDef) -> str:
    """Name an item of an iterator after its model."""
    found = re.search(r"Pager\[(?:models\.)?(\w+)\]", _returns(method))
    return _snake(found[1]) if found else "item"


def _variable(method: ast.FunctionDef) -> str:
    """Name the result after its type; nothing for ``None``."""
    returns = _returns(method)
    if returns in ("None", ""):
        return ""
    if "Page[" in returns:
        return "page"
    if "Path" in returns:
        return "path"
    found = RESULT.match(returns)
    return _snake(found[1]) if found else "result"


def _returns(method: ast.FunctionDef) -> str:
    return ast.unparse(method.returns) if method.returns else ""


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def _call(called: str, given: list[tuple[str, str]], room: int) -> str:
    """Write a call on one line where it fits, else an argument a line."""
    pieces = [f"{name}={value}" if name else value for name, value in given]
    line = f"{called}({', '.join(pieces)})"
    if len(line) <= room and "\n" not in line:
        return line
    inside = "".join(f"    {piece.replace(chr(10), chr(10) + '    ')},\n" for piece in pieces)
    return f"{called}(\n{inside})"


def _arguments(operation: str, method: ast.FunctionDef) -> list[tuple[str, str]]:
    """Return name (empty for a positional one) and code of each argument of the example."""
    node = operations().get(operation)
    values = documented(node) if node else {}
    found: list[tuple[str, str]] = []
    plain = method.args.args[1:]
    required = len(plain) - len(method.args.defaults)
    for argument in plain[:required]:
        found.append(("", _value(argument.arg, values)))
    filters = 0
    for argument, default in zip(method.args.kwonlyargs, method.args.kw_defaults, strict=True):
        name = argument.arg
        if default is None or (name in values and values[name][1]):
            found.append((name, _value(name, values)))
        elif name in values and filters < MOST_FILTERS and name not in ("limit", "cursor", "page"):
            found.append((name, _value(name, values)))
            filters += 1
    return found


def _value(name: str, values: dict[str, tuple[Any, bool]]) -> str:
    if name in values:
        return code(values[name][0])
    return NAMES.get(name, '"..."')


def code(value: Any, room: int = 60) -> str:
    """Write a JSON value as Python code, over several lines where it is long."""
    line = _flat(value)
    if len(line) <= room or not isinstance(value, dict | list):
        return line
    if isinstance(value, dict):
        rows = [f"{json.dumps(name)}: {code(one, room - 4)}" for name, one in value.items()]
        return "{\n" + "".join(f"    {_indented(row)},\n" for row in rows) + "}"
    return "[\n" + "".join(f"    {_indented(code(one, room - 4))},\n" for one in value) + "]"


def _indented(text: str) -> str:
    return text.replace("\n", "\n    ")


def _flat(value: Any) -> str:
    if isinstance(value, dict):
        rows = (f"{json.dumps(name)}: {_flat(one)}" for name, one in value.items())
        return "{" + ", ".join(rows) + "}"
    if isinstance(value, list):
        return f"[{', '.join(map(_flat, value))}]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return repr(value)


def documented(node: dict[str, Any]) -> dict[str, tuple[Any, bool]]:
    """Return example values of an operation's arguments, and whether each has to be shown.

    Parameters of the path and members of the example body are shown; filters may be.
    """
    found: dict[str, tuple[Any, bool]] = {}
    for parameter in node["parameters"]:
        schema = resolve(parameter["schema"])
        value = value_of(schema)
        if value is not None:
            name = parameter["schema"].get("x-python-name", parameter["name"])
            found[name] = (value, bool(parameter.get("required")))
    body = node.get("requestBody")
    if body:
        media = resolve(body)["content"]["application/json"]
        value = media.get("example") or next(
            (one["value"] for one in media.get("examples", {}).values()), {}
        )
        schema = resolve(media["schema"])
        if schema.get("properties"):
            found |= {name: (one, True) for name, one in value.items()}
        else:
            found["body"] = (value, True)
    return found


def value_of(schema: dict[str, Any]) -> Any:
    """Return an example that a schema has, or one of its documented values."""
    for key in ("examples", "x-known-values", "enum"):
        if schema.get(key):
            return schema[key][0]
    return schema.get("const")


def resolve(node: dict[str, Any]) -> dict[str, Any]:
    """Follow references until there is none."""
    while "$ref" in node:
        target: Any = document()
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


@cache
def document() -> dict[str, Any]:
    """Load the document."""
    text = (ROOT / "openapi" / "avala.yaml").read_text("utf-8")
    loaded: dict[str, Any] = yaml.load(text, yaml.CSafeLoader)
    return loaded


@cache
def operations() -> dict[str, dict[str, Any]]:
    """Return the operations by id, with method, path and all parameters."""
    found: dict[str, dict[str, Any]] = {}
    for path, item in document()["paths"].items():
        for method in METHODS:
            if method in item:
                node = item[method]
                parameters = [*item.get("parameters", ()), *node.get("parameters", ())]
                found[node["operationId"]] = {
                    **node,
                    "method": method.upper(),
                    "path": path,
                    "parameters": [resolve(one) for one in parameters],
                }
    return found
