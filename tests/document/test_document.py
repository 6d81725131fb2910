"""The document keeps its own rules, and each rule catches the fault it is there for."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from openapi_spec_validator import validate

from tools.document_rules import RULES, check
from tools.document_rules.reading import at, media_types, operations, parse_reference, schemas
from tools.lint_document import DOCUMENT, load, main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Fault = Callable[[dict[str, Any]], object]

DOC = load()
AGENT = "#/components/schemas/Agent"
CREATE = "#/components/schemas/AgentCreate"
PAGE = "#/components/schemas/AgentPage"
LIST = "#/paths/~1agents~1/get"
POST = "#/paths/~1agents~1/post"
GET = "#/paths/~1agents~1{uid}~1/get"
DELETE = "#/paths/~1agents~1{uid}~1/delete"
CREATED = f"{POST}/responses/201"
STATUS = "#/paths/~1tasks~1/get/parameters/1"
SCHEMAS = "#/components/schemas"
LIMIT = "#/components/parameters/Limit"
NOT_FOUND = "#/components/responses/NotFound/content/application~1json/examples/object/value"


def put(pointer: str, value: Any) -> Fault:
    """Return a fault that writes ``value`` at ``pointer``."""
    *parents, last = parse_reference(pointer)

    def fault(document: dict[str, Any]) -> None:
        target = at(document, tuple(parents))
        target[int(last) if isinstance(target, list) else last] = value

    return fault


def drop(pointer: str) -> Fault:
    """Return a fault that removes what stands at ``pointer``."""
    *parents, last = parse_reference(pointer)
    return lambda document: at(document, tuple(parents)).pop(last)


def append(pointer: str, value: Any) -> Fault:
    """Return a fault that appends ``value`` to the list at ``pointer``."""
    return lambda document: at(document, parse_reference(pointer)).append(value)


def reverse(pointer: str) -> Fault:
    """Return a fault that turns round the order of the keys at ``pointer``."""

    def fault(document: dict[str, Any]) -> None:
        node = at(document, parse_reference(pointer))
        items = list(reversed(node.items()))
        node.clear()
        node.update(items)

    return fault


FREE = {"type": "object", "description": "Free.", "additionalProperties": True}
INLINE: dict[str, Any] = {"type": "object", "description": "In place.", "properties": {}}

# For every rule: faults, and where the rule has to find each of them.
PLANTED: dict[str, list[tuple[Fault, str]]] = {
    "one_declared_tag": [
        (append(f"{LIST}/tags", "tasks"), LIST),
        (put(f"{LIST}/tags/0", "robots"), LIST),
        (drop("#/tags/1/description"), LIST),
    ],
    "operation_name": [
        (put(f"{GET}/operationId", "get_agent"), GET),
        (put(f"{GET}/operationId", "agents_Get"), GET),
        (put(f"{GET}/operationId", "agents_list"), GET),
    ],
    "key_order": [(reverse(GET), GET), (put(f"{GET}/x-note", "dropped"), GET)],
    "list_shape": [
        (put(f"{PAGE}/required", ["next", "results"]), PAGE),
        (put(f"{PAGE}/properties/total", {"type": "integer"}), PAGE),
        (put(f"{PAGE}/properties/results/items", {"type": "string"}), PAGE),
        (drop(f"{LIST}/parameters"), PAGE),
        (append(f"{LIST}/parameters", {"$ref": "#/components/parameters/Page"}), PAGE),
        (drop(f"{SCHEMAS}/OrganizationPage/properties/count"), f"{SCHEMAS}/OrganizationPage"),
        (put(f"{LIST}/operationId", "agents_all"), LIST),
        (put(f"{GET}/operationId", "agents_list_one"), GET),
        (put(f"{LIST}/responses/200/content/application~1json/schema", {"type": "array"}), LIST),
    ],
    "documented_errors": [
        (drop(f"{GET}/responses/{status}"), GET) for status in ("401", "403", "404", "429")
    ]
    + [(drop(f"{POST}/responses/400"), POST), (drop(f"{LIST}/responses/404"), LIST)],
    "shared_errors": [
        (put(f"{GET}/responses/404", {"description": "Gone."}), f"{GET}/responses/404")
    ],
    "global_security": [
        (put(f"{GET}/security", [{"ApiKey": []}]), f"{GET}/security"),
        (drop("#/security"), "#"),
    ],
    "create_answer": [(drop(f"{CREATED}/headers"), CREATED), (drop(f"{CREATED}/links"), CREATED)],
    "links_lead_somewhere": [
        (put(f"{CREATED}/links/get/operationId", "agents_read"), f"{CREATED}/links/get"),
        (put(f"{CREATED}/links/get/parameters", {}), f"{CREATED}/links/get"),
        (put(f"{CREATED}/links/get/parameters/uid", "$response.body#/id"), f"{CREATED}/links/get"),
        (put(f"{CREATED}/links/get/parameters/uid", "$request.path.uid"), f"{CREATED}/links/get"),
    ],
    "references_resolve": [
        (
            put(f"{GET}/responses/404/$ref", "#/components/responses/Nothing"),
            f"{GET}/responses/404",
        ),
        (
            put(f"{PAGE}/properties/results/items/$ref", f"{SCHEMAS}/Nothing"),
            f"{PAGE}/properties/results/items",
        ),
    ],
    "operation_text": [
        (drop(f"{GET}/summary"), GET),
        (put(f"{GET}/summary", "Get one agent"), GET),
        (drop(f"{GET}/description"), GET),
    ],
    "parameter_description": [
        (put(f"{STATUS}/description", "Beside."), STATUS),
        (drop(f"{STATUS}/schema/description"), STATUS),
    ],
    "property_description": [
        (drop(f"{AGENT}/properties/name/description"), f"{AGENT}/properties/name"),
        (drop(f"{SCHEMAS}/Uid/description"), f"{AGENT}/properties/uid"),
    ],
    "component_description": [(drop(f"{AGENT}/description"), AGENT)],
    "reference_stands_alone": [
        (put(f"{AGENT}/properties/uid/description", "Beside."), f"{AGENT}/properties/uid")
    ],
    "open_response_enums": [
        (put(f"{SCHEMAS}/TaskStatus/enum", ["pending"]), f"{SCHEMAS}/TaskStatus"),
        (put(f"{AGENT}/properties/name/const", "x"), f"{AGENT}/properties/name"),
        (
            put(f"{AGENT}/properties/name", {"$ref": f"{SCHEMAS}/ExportFormat"}),
            f"{SCHEMAS}/ExportFormat",
        ),
    ],
    "open_response_objects": [(put(f"{AGENT}/additionalProperties", False), AGENT)],
    "closed_request_objects": [
        (drop(f"{CREATE}/additionalProperties"), CREATE),
        (put(f"{CREATE}/properties/project", {"$ref": AGENT}), AGENT),
    ],
    "named_objects": [
        (put(f"{AGENT}/properties/name", INLINE), f"{AGENT}/properties/name"),
        (
            put(f"{GET}/responses/200/content/application~1json/schema", INLINE),
            f"{GET}/responses/200/content/application~1json/schema",
        ),
    ],
    "named_enums": [
        (put(f"{CREATE}/properties/name/enum", ["a"]), f"{CREATE}/properties/name"),
        (put(f"{STATUS}/schema/enum", ["pending"]), f"{STATUS}/schema"),
    ],
    "one_free_object": [(put(f"{SCHEMAS}/Anything", FREE), f"{SCHEMAS}/Anything")],
    "no_duplicate_shapes": [
        (
            put(
                f"{SCHEMAS}/Robot", {**copy.deepcopy(at(DOC, parse_reference(AGENT))), "title": ""}
            ),
            f"{SCHEMAS}/Robot",
        )
    ],
    "shared_parameters": [
        (put(f"{LIST}/parameters/0", at(DOC, parse_reference(STATUS))), f"{LIST}/parameters/0")
    ],
    "portable_patterns": [
        (put(f"{SCHEMAS}/Uid/pattern", r"^\w+$"), f"{SCHEMAS}/Uid"),
        (put(f"{SCHEMAS}/Uid/pattern", "^(a$"), f"{SCHEMAS}/Uid"),
    ],
    "all_of_alone": [
        (put(f"{AGENT}/allOf", [{"$ref": CREATE}, {"$ref": PAGE}]), AGENT),
        (put(f"{SCHEMAS}/Robot", {"allOf": [{"$ref": AGENT}]}), f"{SCHEMAS}/Robot"),
    ],
    "readable_nulls": [
        (put(f"{AGENT}/properties/name/nullable", True), f"{AGENT}/properties/name"),
        (append(f"{SCHEMAS}/ExportFormat/enum", None), f"{SCHEMAS}/ExportFormat"),
    ],
    "described_unions": [
        (
            drop(f"{AGENT}/properties/execution_stats/description"),
            f"{AGENT}/properties/execution_stats",
        )
    ],
    "names": [
        (put(f"{SCHEMAS}/agent_kind", {"type": "string"}), f"{SCHEMAS}/agent_kind"),
        (put(f"{AGENT}/properties/isActive", {}), f"{AGENT}/properties/isActive"),
        (put(f"{STATUS}/name", "taskStatus"), "#/paths/~1tasks~1/get"),
    ],
    "used_components": [
        (put(f"{SCHEMAS}/Robot", {"type": "string"}), f"{SCHEMAS}/Robot"),
        (put("#/components/headers/X-Robot", {"schema": {}}), "#/components/headers/X-Robot"),
        (put(f"{AGENT}/x-reserved", "for later"), AGENT),
    ],
    "source_named": [(drop(f"{DELETE}/responses/204/x-source"), f"{DELETE}/responses/204")],
    "known_extensions": [
        (put(f"{GET}/x-source", "misplaced"), f"{GET}/x-source"),
        (put(f"{STATUS}/x-filter", "iequals"), f"{STATUS}/x-filter"),
        (
            put(f"{AGENT}/properties/name/x-known-value", []),
            f"{AGENT}/properties/name/x-known-value",
        ),
        (put(f"{CREATED}/x-known-values", []), f"{CREATED}/x-known-values"),
    ],
    "references_lead_somewhere": [
        (
            put(f"{LIST}/responses/401/$ref", "#/components/responses/Unauthorised"),
            f"{LIST}/responses/401/$ref",
        ),
        (put(f"{LIST}/responses/401/$ref", "errors.yaml#/401"), f"{LIST}/responses/401/$ref"),
    ],
    "retry_safe_posts": [
        (put(f"{GET}/responses/200/x-retry-safe", True), f"{GET}/responses/200"),
        (put(f"{CREATED}/x-retry-safe", False), CREATED),
    ],
    "jobs_can_be_awaited": [
        (put(f"{CREATED}/x-job", {"done": ["ready"]}), CREATED),
        (put(f"{LIST}/responses/200/x-job", {"done": ["ready"]}), f"{LIST}/responses/200"),
        (put(f"{GET}/responses/200/x-job", {"failed": ["error"]}), f"{GET}/responses/200"),
        (
            put(f"{GET}/responses/200/x-job", {"done": ["ready"], "finished": []}),
            f"{GET}/responses/200",
        ),
    ],
    "refusals_explained": [
        (put(f"{CREATED}/x-refuses", True), CREATED),
        (put(f"{GET}/responses/200/x-refuses", "it rains"), f"{GET}/responses/200"),
    ],
    "rewrites_explained": [
        (put(f"{CREATED}/x-rewrites", {"colour": "it fades"}), CREATED),
        (put(f"{CREATED}/x-rewrites", {"secret": True}), CREATED),
    ],
    "known_filters": [
        (put(f"{STATUS}/schema/x-filter", "startswith"), STATUS),
        (drop(f"{STATUS}/schema/x-filter"), STATUS),
    ],
    "success_example": [
        (
            drop(f"{GET}/responses/200/content/application~1json/example"),
            f"{GET}/responses/200/content/application~1json",
        )
    ],
    "request_example": [
        (
            drop(f"{POST}/requestBody/content/application~1json/example"),
            f"{POST}/requestBody/content/application~1json",
        )
    ],
    "valid_examples": [
        (
            put(f"{GET}/responses/200/content/application~1json/example/created_at", "today"),
            f"{GET}/responses/200/content/application~1json/example",
        ),
        (
            put(f"{POST}/requestBody/content/application~1json/example/nmae", "typo"),
            f"{POST}/requestBody/content/application~1json/example",
        ),
        (drop(f"{NOT_FOUND}/detail"), NOT_FOUND),
    ],
    "valid_schema_values": [
        (put(f"{SCHEMAS}/Uid/examples/0", "a b"), f"{SCHEMAS}/Uid/examples/0"),
        (put(f"{LIMIT}/schema/default", 0), f"{LIMIT}/schema/default"),
    ],
}

CASES = [
    pytest.param(name, fault, place, id=f"{name}-{index}")
    for name, planted in PLANTED.items()
    for index, (fault, place) in enumerate(planted)
]


def test_document_keeps_all_rules() -> None:
    """The linter finds nothing."""
    assert [str(violation) for violation in check(DOC)] == []


def test_document_is_openapi() -> None:
    """The document is valid OpenAPI 3.1 by a validator that is not ours."""
    validate(DOC)


def test_every_rule_has_a_planted_fault() -> None:
    """No rule can be added without showing that it catches something."""
    assert set(PLANTED) == set(RULES)
    assert all(PLANTED.values())


@pytest.mark.parametrize(("name", "fault", "place"), CASES)
def test_rule_catches_planted_fault(name: str, fault: Fault, place: str) -> None:
    """The rule finds the fault at its place, and says what to do."""
    document = copy.deepcopy(DOC)
    fault(document)
    found = list(RULES[name].violations(document))
    assert place in {violation.pointer for violation in found}
    assert all(violation.message and violation.remedy for violation in found)


def test_a_dangling_reference_is_all_that_is_reported() -> None:
    """A misspelt reference to a schema is named at its place; no other rule trips over it."""
    document = copy.deepcopy(DOC)
    put(f"{PAGE}/properties/results/items/$ref", f"{SCHEMAS}/Agnet")(document)

    (found,) = check(document)
    assert found.pointer == f"{PAGE}/properties/results/items/$ref"
    assert "Agnet does not exist" in found.message


def test_rules_see_the_whole_document() -> None:
    """The walks on which the rules rely reach every operation, component and body."""
    paths = DOC["paths"].values()
    assert len(list(operations(DOC))) == sum(key != "parameters" for item in paths for key in item)
    components = {p[2] for p, _ in schemas(DOC) if p[:2] == ("components", "schemas")}
    assert components == set(DOC["components"]["schemas"])
    bodies = sum("requestBody" in operation.node for operation in operations(DOC))
    bodies += len(DOC["webhooks"])
    assert sum("requestBody" in pointer for pointer, _ in media_types(DOC)) == bodies > 0


def test_properties_may_be_called_like_keywords() -> None:
    """A property called content, default or schema is a property, not a keyword."""
    document = copy.deepcopy(DOC)
    for name in ("content", "default", "schema", "properties", "enum"):
        put(f"{AGENT}/properties/{name}", {"type": "string", "description": "A field."})(document)
    assert check(document) == []


def test_command_prints_violations(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command exits with 1 and shows place, rule and remedy of each violation."""
    faulty = tmp_path / "faulty.yaml"
    faulty.write_text(DOCUMENT.read_text("utf-8").replace("summary: Get one agent.", "summary: A"))
    assert main([str(faulty)]) == 1
    out = capsys.readouterr().out
    assert "#/paths/~1agents~1{uid}~1/get\n    operation_text: the summary is 'A'" in out
    assert RULES["operation_text"].remedy in out


@pytest.mark.parametrize("text", ["a: [", "- a", "a: {200: b}", "a: [2025-01-01T00:00:00Z]", None])
def test_command_refuses_what_is_no_document(
    text: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is missing, or says what JSON cannot, is an error and not a traceback."""
    path = tmp_path / "document.yaml"
    if text is not None:
        path.write_text(text)
    assert main([str(path)]) == 1
    assert str(path) in capsys.readouterr().out


def test_command_accepts_the_document(capsys: pytest.CaptureFixture[str]) -> None:
    """The command exits with 0 for the document itself."""
    assert main([]) == 0
    assert "0 violations" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: 1\na: 2\n", "line 2: the key 'a' is given twice"),
        ("200: x\n", "quote the key 200"),
        ("a: 2025-01-10\n", "quote the time 2025-01-10"),
    ],
)
def test_what_json_cannot_say_is_refused(tmp_path: Path, text: str, words: str) -> None:
    """YAML that other readers understand differently does not get as far as the rules."""
    path = tmp_path / "document.yaml"
    path.write_text(text)

    with pytest.raises(yaml.YAMLError, match=words):
        load(path)
