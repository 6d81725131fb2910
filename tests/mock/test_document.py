"""Every operation of the document works on the demo data and keeps to its schema."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest

from avala_ext.mock.catalog import Catalog, Plan
from avala_ext.mock.contract import Operation, shared_contract
from avala_ext.mock.engine import Engine
from avala_ext.mock.hooks import load_behaviours

from .conftest import client_of

CONTRACT = shared_contract()
OPERATIONS = sorted(CONTRACT.operations)
PLANS = Catalog(CONTRACT, load_behaviours().aliases).plans
LISTS = ("list", "array")

# Parameters that no demo row holds under a field of the same meaning.
NAMED = {
    ("resolver_resolve_alias", "selector"): "main",
    ("datasets_list_by_owner", "owner"): "acme-ai",
    ("slices_list", "owner"): "acme-ai",
}
NEEDS_MORE = re.compile(r"fleet_uploads_(?!init|managed_admit)|datasets_managed_upload_")
"""Operations that need a session first; their flows have tests of their own."""


def path_of(engine: Engine, operation: Operation) -> str:
    """Return the operation's path with the ids of demo rows that hang together."""
    plan = engine.catalog.plans[operation.id]
    row = sample(engine, plan)
    values: dict[str, str] = {}
    for scope in plan.scopes:
        parent = _parent(engine, row, scope.component, scope.link, scope.fields)
        values |= {name: str(_value(parent, field)) for name, field in scope.keys}
    for name, field in (*plan.keys, *plan.loose):
        values[name] = str(_value(row, field))
    values |= {name: text for (one, name), text in NAMED.items() if one == operation.id}
    values |= _resolved(engine, operation)
    return operation.path.format(**values)


def sample(engine: Engine, plan: Plan) -> dict[str, Any]:
    """Return a row of the plan's collection that lies under the fullest parent there is."""
    rows = list(engine.store.rows(plan.collection))
    if plan.collection == "Invitation":
        rows = [row for row in rows if row["status"] == "pending"]
    return rows[0] if rows else {}


def _parent(
    engine: Engine, row: dict[str, Any], component: str, link: str, fields: tuple[str, ...]
) -> dict[str, Any]:
    key = row.get(link) or next((row[name] for name in fields if row.get(name)), None)
    found = engine.store.get(component, str(key)) if key else None
    return found or next(engine.store.rows(component))


def _value(row: dict[str, Any], field: str) -> Any:
    return row.get(field, row.get(f"_{field}"))


def _resolved(engine: Engine, operation: Operation) -> dict[str, str]:
    if operation.id == "slices_list_by_dataset":
        dataset = engine.store.find("Dataset", slug="training-v2")
        return {"dataset_uid": dataset["uid"]} if dataset else {}
    if operation.tag != "resolver":
        return {}
    revision = next(engine.store.rows("_Revision"))
    item = next(engine.store.rows("_Object"))
    return {
        "owner": revision["owner"],
        "dataset": revision["slug"],
        "selector": "main",
        "dataset_uid": revision["dataset_uid"],
        "revision_sha256": revision["revision_sha256"],
        "object_uid": item["uid"],
    }


def user(engine: Engine, username: str) -> str:
    """Return the uid of a demo user."""
    row = engine.store.find("_User", username=username)
    assert row is not None
    return str(row["uid"])


def body_of(engine: Engine, operation: Operation) -> Any:
    """Return the documented example of the request body, with a slug of its own."""
    if operation.body is None:
        return None
    media: Any = CONTRACT.document
    for step in operation.body.pointer[:-1]:
        media = media[step]
    body = media.get("example")
    if body is None and media.get("examples"):
        body = next(iter(media["examples"].values()))["value"]
    if body is None:
        body = engine.examples.value(operation.body.schema)
    if operation.id == "organizations_transfer_ownership":
        body = {"new_owner_uid": user(engine, "cleo")}
    if operation.id == "organizations_add_team_member":
        body = {"user_uid": user(engine, "eva")}
    if operation.id == "datasets_transfer":
        body = {"owner_username": "ada"}
    return body


def query_of(engine: Engine, operation: Operation) -> dict[str, Any]:
    """Return examples of the query parameters that an operation cannot do without."""
    return {
        parameter.name: engine.examples.value(parameter.schema)
        for parameter in operation.query_parameters
        if parameter.required
    }


def call(engine: Engine, operation: Operation) -> httpx.Response:
    """Call an operation as its documentation says."""
    if operation.id == "organizations_leave":
        path = "/organizations/northwind-robotics/leave/"
    elif operation.id.startswith(("organizations_remove_member", "organizations_update_member")):
        member = engine.store.find("OrganizationMember", username="bo")
        assert member is not None
        path = operation.path.format(slug="acme-ai", user_uid=member["user_uid"])
    else:
        path = path_of(engine, operation)
    with client_of(engine) as client:
        body = body_of(engine, operation)
        params = query_of(engine, operation)
        if body is None:
            return client.request(operation.method, path, params=params)
        return client.request(operation.method, path, params=params, json=body)


@pytest.mark.parametrize("name", [one for one in OPERATIONS if not NEEDS_MORE.match(one)])
def test_operation_answers_as_documented(engine: Engine, name: str) -> None:
    """The example request succeeds with the documented status, and breaks no schema."""
    operation = CONTRACT.operations[name]
    answer = call(engine, operation)

    assert answer.status_code == operation.success_status, answer.text
    assert engine.violations == []


@pytest.mark.parametrize("name", [one for one in OPERATIONS if PLANS[one].kind in LISTS])
def test_lists_are_not_empty(engine: Engine, name: str) -> None:
    """Demo data have at least one row in every list."""
    plan = engine.catalog.plans[name]
    answer = call(engine, CONTRACT.operations[name]).json()
    assert answer if plan.kind == "array" else answer["results"]


@pytest.mark.parametrize("name", OPERATIONS)
def test_key_is_needed_as_documented(engine: Engine, name: str) -> None:
    """Without a key only the anonymous operations go on."""
    operation = CONTRACT.operations[name]
    path = re.sub(r"\{[^{}]+\}", "x", operation.path)
    with client_of(engine) as client:
        del client.headers["X-Avala-Api-Key"]
        answer = client.request(operation.method, path)
    if operation.anonymous:
        assert answer.status_code != 401
    else:
        assert answer.status_code == 401
        assert answer.json() == {"detail": "Invalid API key."}


def test_every_behaviour_has_its_operation() -> None:
    """No behaviour is left over from an operation that was renamed."""
    behaviours = load_behaviours()
    assert set(behaviours.handlers) <= set(OPERATIONS)
    assert {name for name, _ in behaviours.filters} <= set(OPERATIONS)


def test_every_operation_does_something(engine: Engine) -> None:
    """No operation merely repeats the document's example."""
    idle = {
        name
        for name, plan in engine.catalog.plans.items()
        if plan.kind == "example" and name not in engine.hooks.handlers
    }
    assert idle == set()


def test_demo_rows_are_of_documented_components(engine: Engine) -> None:
    """Each public collection is a component, and each row keeps to its schema."""
    for name in engine.store.names():
        if name.startswith("_"):
            continue
        validator = CONTRACT.schemas.component(name)
        for row in engine.store.rows(name):
            shown = {k: v for k, v in row.items() if not k.startswith("_")}
            problems = [f"{e.instance_path}: {e.message}" for e in validator.iter_errors(shown)]
            assert problems == [], name


def test_every_filter_finds_and_narrows(engine: Engine, api: httpx.Client) -> None:
    """Each filter of each list keeps some rows, and no others than it should."""
    for name, plan in engine.catalog.plans.items():
        if plan.kind not in LISTS:
            continue
        path = path_of(engine, CONTRACT.operations[name])
        for parameter, keep in plan.filters:
            if keep.mode == "search" or (name, parameter) in engine.hooks.filters:
                continue
            rows = [entry.row for entry in engine.store.entries(plan.collection).values()]
            values = [row.get(keep.field) or row.get(f"_{keep.field}") for row in rows]
            value: Any = next((one for one in values if one is not None), None)
            value = value["uid"] if isinstance(value, dict) else value
            assert value is not None, f"no demo row has {keep.field} for {name}"
            params = {**query_of(engine, CONTRACT.operations[name]), parameter: value}
            answer = api.get(path, params={k: _text(v) for k, v in params.items()})
            assert answer.status_code == 200, answer.text
            found = answer.json()
            found = found if plan.kind == "array" else found["results"]
            assert found, f"{name} by {parameter}={value}"


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
