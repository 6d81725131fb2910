"""Rules about extensions: where the facts come from, what the client needs to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.document_rules.reading import below, follow, media, operations, schemas, success
from tools.document_rules.rule import rule

if TYPE_CHECKING:
    from tools.document_rules.reading import Node
    from tools.document_rules.rule import Findings

_ON_SCHEMAS = frozenset(
    {"x-known-values", "x-filter", "x-filter-fields", "x-python-name", "x-reserved"}
)
_ON_RESPONSES = frozenset(
    {"x-source", "x-retry-safe", "x-job", "x-refuses", "x-rewrites", "x-reserved"}
)
_FILTERS = frozenset({"contains", "iequals"})


@rule("Say in `x-source` on the 2xx response which page or SDK states this.")
def source_named(document: Node) -> Findings:
    """Every success says where its facts come from."""
    for operation in operations(document):
        for _, pointer, response in success(operation):
            if not isinstance(response.get("x-source"), str):
                yield pointer, "has no x-source"


@rule("Use an extension that README.md lists, in the place it names.")
def known_extensions(document: Node) -> Findings:
    """Extensions are known and stand where the generator keeps them."""
    schema_places = {pointer for pointer, _ in schemas(document)}
    for pointer, node in below(document):
        allowed = _ON_SCHEMAS if pointer in schema_places else _ON_RESPONSES
        is_response = len(pointer) > 1 and pointer[-2] == "responses"
        for key in (key for key in node if key.startswith("x-")):
            if key not in allowed or not (pointer in schema_places or is_response):
                yield (*pointer, key), "is not known here"


@rule("Put `x-retry-safe: true` on the 2xx response of a POST, or leave it out.")
def retry_safe_posts(document: Node) -> Findings:
    """Only a POST can be marked safe: the other methods are safe to repeat or never are."""
    for operation in operations(document):
        for _, pointer, response in success(operation):
            if "x-retry-safe" in response and (
                operation.method != "post" or response["x-retry-safe"] is not True
            ):
                yield pointer, f"x-retry-safe: {response['x-retry-safe']} on a {operation.method}"


@rule("Put `x-job: {done: [...]}` on the 200 of the GET that reads one job by its uid.")
def jobs_can_be_awaited(document: Node) -> Findings:
    """What is called a job is read by uid and says which statuses end it."""
    for operation in operations(document):
        for _, pointer, response in success(operation):
            job = response.get("x-job")
            if job is None:
                continue
            if not isinstance(job, dict) or not job.get("done"):
                yield pointer, "x-job has no {done: [...]}"
            elif operation.method != "get" or not any(
                p["in"] == "path" for _, p in operation.parameters
            ):
                yield pointer, "x-job stands on what does not read one job"
            elif job.keys() - {"done", "failed", "interval", "timeout"}:
                yield pointer, "x-job has a key that nothing reads"


@rule("Say when in a text, and document 400; it is what the schemas cannot say.")
def refusals_explained(document: Node) -> Findings:
    """`x-refuses` says when a request that the schemas allow is answered with 400."""
    for operation in operations(document):
        for _, pointer, response in success(operation):
            when = response.get("x-refuses")
            if when is not None and not (
                isinstance(when, str) and "400" in operation.node["responses"]
            ):
                yield pointer, f"x-refuses is {when!r}, or 400 is not documented"


@rule("Map fields of the body to the reason why the server may store another value.")
def rewrites_explained(document: Node) -> Findings:
    """`x-rewrites` names fields of the request body, each with a text."""
    for operation in operations(document):
        body = follow(document, (), operation.node.get("requestBody"))[1]
        known = {
            name
            for pointer, each in media((), body)
            for name in follow(document, pointer, each.get("schema"))[1].get("properties", {})
        }
        for _, pointer, response in success(operation):
            fields = response.get("x-rewrites", {})
            for name in fields.keys() - known:
                yield pointer, f"x-rewrites names {name!r}, which is not sent"
            for name in (name for name, why in fields.items() if not isinstance(why, str)):
                yield pointer, f"x-rewrites does not say why {name!r} may change"


@rule("Use `contains` or `iequals`, on a query parameter; a filter by state has `iequals`.")
def known_filters(document: Node) -> Findings:
    """A filter compares in a known way, and letter case never matters in a filter by state."""
    for operation in operations(document):
        for pointer, parameter in operation.parameters:
            schema = parameter.get("schema", {})
            given = schema.get("x-filter")
            if given is not None and (given not in _FILTERS or parameter["in"] != "query"):
                yield pointer, f"x-filter is {given!r}"
            elif parameter["name"] == "status" and given != "iequals":
                yield pointer, "a filter by state compares letter case"
