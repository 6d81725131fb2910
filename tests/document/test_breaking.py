"""The breaking-change check finds planted breaks, names them well, and lets the rest pass."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.breaking import main
from tools.compatibility import compare, read_allowed
from tools.document_rules.reading import at, parse_reference
from tools.lint_document import DOCUMENT, load

Document = dict[str, Any]
Edit = Callable[[Document], object]
OLD = load()

TASKS = "#/paths/~1tasks~1/get"
AGENTS = "#/paths/~1agents~1"
SCHEMAS = "#/components/schemas"
STATUS = f"{TASKS}/parameters/1"


def put(pointer: str, value: Any) -> Edit:
    """Write a value at a pointer."""
    *parents, last = parse_reference(pointer)

    def edit(document: Document) -> None:
        target = at(document, tuple(parents))
        target[int(last) if isinstance(target, list) else last] = value

    return edit


def drop(pointer: str) -> Edit:
    """Remove what stands at a pointer."""
    *parents, last = parse_reference(pointer)

    def edit(document: Document) -> None:
        target = at(document, tuple(parents))
        target.pop(int(last) if isinstance(target, list) else last)

    return edit


def append(pointer: str, value: Any) -> Edit:
    """Append a value to the list at a pointer."""
    return lambda document: at(document, parse_reference(pointer)).append(value)


def move(pointer: str, name: str) -> Edit:
    """Give what stands at a pointer another key."""
    *parents, last = parse_reference(pointer)

    def edit(document: Document) -> None:
        target = at(document, tuple(parents))
        target[name] = target.pop(last)

    return edit


BREAKING: dict[str, tuple[Edit, str]] = {
    "operation gone": (drop(TASKS), "client.tasks.list: is gone"),
    "path moved": (move("#/paths/~1tasks~1", "/jobs/"), "client.tasks.list: is now GET /jobs/"),
    "method renamed": (put(f"{TASKS}/operationId", "tasks_find"), "client.tasks.list: is gone"),
    "needs a key": (drop("#/paths/~1signup~1/post/security"), "now needs a key"),
    "filter gone": (drop(STATUS), "client.tasks.list(status=...): is gone"),
    "filter required": (put(f"{STATUS}/required", True), "(status=...): is now required"),
    "new required parameter": (
        append(
            f"{TASKS}/parameters",
            {"name": "shard", "in": "query", "required": True, "schema": {"type": "string"}},
        ),
        "client.tasks.list(shard=...): is new and required",
    ),
    "parameter narrowed": (
        put("#/components/parameters/Limit/schema/maximum", 100),
        "client.tasks.list(limit=...): takes less than before (maximum)",
    ),
    "parameter of another type": (
        put(f"{STATUS}/schema/type", "integer"),
        "client.tasks.list(status=...): takes less than before (type)",
    ),
    "default changed": (
        put("#/components/parameters/Limit/schema/default", 50),
        "client.tasks.list(limit=...): default was 20, is 50",
    ),
    "filter means something else": (
        put(f"{STATUS}/schema/x-filter", "contains"),
        "client.tasks.list(status=...): x-filter was iequals, is contains",
    ),
    "Python name changed": (
        put(f"{STATUS}/schema/x-python-name", "state"),
        "client.tasks.list(status=...): is now called state",
    ),
    "body field gone": (
        drop(f"{SCHEMAS}/AgentCreate/properties/description"),
        "client.agents.create(description=...): is gone",
    ),
    "body field required": (
        append(f"{SCHEMAS}/AgentCreate/required", "callback_url"),
        "client.agents.create(callback_url=...): is now required",
    ),
    "body field narrowed": (
        put(f"{SCHEMAS}/AgentCreate/properties/name/maxLength", 5),
        "client.agents.create(name=...): takes less than before (maxLength)",
    ),
    "null refused": (
        put(f"{SCHEMAS}/AgentUpdate/properties/project/type", "string"),
        "client.agents.update(project=...): null is refused",
    ),
    "choice gone": (
        put(f"{SCHEMAS}/ExportFormat/enum", ["coco"]),
        "ExportFormat: no longer takes YOLO, avala-json-external, avala_json",
    ),
    "body of another type": (
        move(f"{AGENTS}/post/requestBody/content/application~1json", "application/xml"),
        "client.agents.create: no longer takes application/json",
    ),
    "status gone": (
        move(f"{AGENTS}/post/responses/201", "202"),
        "client.agents.create: no longer answers 201",
    ),
    "header gone": (
        drop(f"{AGENTS}/post/responses/201/headers/Location"),
        "client.agents.create: no longer promises the header Location",
    ),
    "answer of another type": (
        move(f"{TASKS}/responses/200/content/application~1json", "text/csv"),
        "client.tasks.list: no longer answers application/json",
    ),
    "answer of another model": (
        put(
            f"{TASKS}/responses/200/content/application~1json/schema",
            {"$ref": "#/components/schemas/ProjectPage"},
        ),
        "client.tasks.list: answers ProjectPage instead of TaskPage",
    ),
    "field gone": (drop(f"{SCHEMAS}/Task/properties/name"), "Task.name: is gone"),
    "field of another type": (
        put(f"{SCHEMAS}/Task/properties/name/type", ["integer", "null"]),
        "Task.name: answers more than before (type)",
    ),
    "field may be null": (
        put(f"{SCHEMAS}/Export/properties/datasets/type", ["array", "null"]),
        "Export.datasets: null is possible",
    ),
    "field may be missing": (
        put(f"{SCHEMAS}/Agent/required", ["uid"]),
        "Agent.name: may now be missing",
    ),
}
"""Edits that break something, and a part of what must be said of them."""

COMPATIBLE: dict[str, Edit] = {
    "nothing": lambda document: None,
    "new operation": lambda document: document["paths"].update({"/new/": {"get": _NEW}}),
    "new optional parameter": append(
        f"{TASKS}/parameters", {"name": "shard", "in": "query", "schema": {"type": "string"}}
    ),
    "parameter widened": put("#/components/parameters/Limit/schema/maximum", 1000),
    "new optional body field": put(f"{SCHEMAS}/AgentCreate/properties/colour", {"type": "string"}),
    "body field no longer required": put(f"{SCHEMAS}/AgentCreate/required", []),
    "body field takes null": put(
        f"{SCHEMAS}/AgentCreate/properties/description/type", ["string", "null"]
    ),
    "new choice": append(f"{SCHEMAS}/ExportFormat/enum", "kitti"),
    "answer field promised": append(f"{SCHEMAS}/Task/required", "name"),
    "answer field narrowed": put(f"{SCHEMAS}/Task/properties/name/type", "string"),
    "other words": put(f"{SCHEMAS}/Task/description", "Some work."),
    "other known values": put(f"{SCHEMAS}/TaskStatus/x-known-values", ["pending"]),
    "new error": put(f"{TASKS}/responses/409", {"$ref": "#/components/responses/Conflict"}),
    "no key needed": put(f"{TASKS}/security", []),
}
"""Edits that nobody can feel."""

_NEW: Document = {
    "operationId": "tasks_new",
    "tags": ["tasks"],
    "responses": {"200": {"description": "-"}},
}


def edited(edit: Edit) -> Document:
    """Return the document after an edit."""
    document = copy.deepcopy(OLD)
    edit(document)
    return document


@pytest.mark.parametrize("name", BREAKING)
def test_a_break_is_found_and_named(name: str) -> None:
    """Each planted break is told by the client's own name for the thing."""
    edit, said = BREAKING[name]
    found = [str(one) for one in compare(OLD, edited(edit))]
    assert any(said in text for text in found), found


@pytest.mark.parametrize("name", COMPATIBLE)
def test_a_compatible_edit_passes(name: str) -> None:
    """No false alarm."""
    assert compare(OLD, edited(COMPATIBLE[name])) == []


def test_each_operation_that_uses_a_parameter_is_named() -> None:
    """A shared parameter that narrows breaks every method that takes it."""
    edit = put("#/components/parameters/Limit/schema/maximum", 100)
    symbols = {one.symbol for one in compare(OLD, edited(edit))}
    assert {"client.tasks.list(limit=...)", "client.exports.list(limit=...)"} <= symbols


def test_wanted_breaks_are_allowed_with_a_reason(tmp_path: Path) -> None:
    """A break on the list is no failure; entries need a reason, and idle ones are told."""
    edit, text = drop(STATUS), "client.tasks.list(status=...): is gone"
    path = tmp_path / "allowed.txt"
    path.write_text(f"# comment\n\n{text} # nobody used it\nclient.x: is gone # old\n")
    allowed, found = read_allowed(path), compare(OLD, edited(edit))

    assert allowed.unwanted(found) == []
    assert allowed.idle(found) == ["client.x: is gone"]
    path.write_text(f"{text}\n")
    with pytest.raises(ValueError, match="reason"):
        read_allowed(path)


def test_the_command_compares_with_a_commit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 0 without breaks, 1 with one, 2 when there is nothing to compare with."""
    changed = tmp_path / "avala.yaml"
    text = DOCUMENT.read_text("utf-8")
    changed.write_text(text.replace("operationId: tasks_get\n", "operationId: tasks_fetch\n"))
    none = str(tmp_path / "none.txt")

    assert main(["--against", "HEAD", "--document", str(changed), "--allowed", none]) == 1
    assert "client.tasks.get: is gone" in capsys.readouterr().out
    assert main(["--against", "no-such-ref"]) == 2
    assert "no-such-ref" in capsys.readouterr().err
