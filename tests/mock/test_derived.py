"""A resource that is added to the document works in the mock without code."""

from __future__ import annotations

import copy
from typing import Any

import httpx
import pytest

from avala_ext.mock import create_engine
from avala_ext.mock.contract import Contract
from avala_ext.mock.document import load_document

from .conftest import client_of, walk

REF = "#/components/schemas/"


def answer(schema: Any, status: str = "200", **more: Any) -> dict[str, Any]:
    """Return the responses of an operation: one success, and the usual refusals."""
    success: dict[str, Any] = {"description": "Done.", **more}
    if schema is not None:
        success["content"] = {"application/json": {"schema": schema}}
    refusals = {
        code: {"$ref": f"#/components/responses/{name}"}
        for code, name in (
            ("400", "BadRequest"),
            ("401", "Unauthorized"),
            ("404", "NotFound"),
            ("409", "Conflict"),
        )
    }
    return {status: success, **refusals}


def body(name: str) -> dict[str, Any]:
    """Return a request body."""
    schema = {"$ref": REF + name}
    return {"required": True, "content": {"application/json": {"schema": schema}}}


def ref(name: str) -> dict[str, str]:
    """Return a reference to a component schema."""
    return {"$ref": REF + name}


def parameter(name: str) -> dict[str, Any]:
    """Return a path parameter."""
    return {"name": name, "in": "path", "required": True, "schema": ref("Uid")}


def page(name: str) -> dict[str, Any]:
    """Return the schema of a page of things."""
    return {
        "type": "object",
        "required": ["next", "previous", "results"],
        "properties": {
            "next": {"type": ["string", "null"]},
            "previous": {"type": ["string", "null"]},
            "results": {"type": "array", "items": ref(name)},
        },
    }


def extended() -> dict[str, Any]:
    """Return the document with shelves, books on shelves, and a lamp for each shelf."""
    document = copy.deepcopy(load_document())
    schemas, paths = document["components"]["schemas"], document["paths"]
    text, flag = {"type": "string"}, {"type": "boolean", "default": True}
    schemas["Shelf"] = {
        "type": "object",
        "required": ["uid", "name"],
        "properties": {
            "uid": ref("Uid"),
            "name": text,
            "slug": text,
            "kind": text,
            "open": flag,
            "created_at": text,
            "updated_at": text,
        },
    }
    schemas["Book"] = {
        "type": "object",
        "required": ["uid", "title", "pages"],
        "properties": {
            "uid": ref("Uid"),
            "title": text,
            "shelf": text,
            "pages": {"type": "integer", "minimum": 1},
        },
    }
    schemas["Lamp"] = {
        "type": "object",
        "required": ["watts"],
        "properties": {"watts": {"type": "integer", "examples": [40]}, "note": text},
    }
    for name, wanted in (("Shelf", ["name"]), ("Book", ["title"]), ("Lamp", [])):
        kept = {
            k: v
            for k, v in schemas[name]["properties"].items()
            if k not in ("uid", "created_at", "updated_at")
        }
        base = {"type": "object", "properties": kept, "additionalProperties": False}
        schemas[f"{name}Create"] = {**base, "required": wanted}
        schemas[f"{name}Update"] = base
        schemas[f"{name}Page"] = page(name)
    limit, cursor = ({"$ref": f"#/components/parameters/{n}"} for n in ("Limit", "Cursor"))
    kind = {"name": "kind", "in": "query", "schema": text}
    paths["/shelves/"] = {
        "get": op("shelves_list", answer(ref("ShelfPage")), parameters=[limit, cursor, kind]),
        "post": op("shelves_create", answer(ref("Shelf"), "201"), requestBody=body("ShelfCreate")),
    }
    paths["/shelves/{uid}/"] = one("shelves", "Shelf") | {"parameters": [parameter("uid")]}
    books = "/shelves/{shelf_uid}/books/"
    paths[books] = {
        "parameters": [parameter("shelf_uid")],
        "get": op("books_list", answer(ref("BookPage")), parameters=[limit, cursor]),
        "post": op("books_create", answer(ref("Book"), "201"), requestBody=body("BookCreate")),
    }
    both = [parameter("shelf_uid"), parameter("uid")]
    paths[f"{books}{{uid}}/"] = one("books", "Book") | {"parameters": both}
    paths["/shelves/{uid}/lamp/"] = {
        "parameters": [parameter("uid")],
        "get": op("lamps_get", answer(ref("Lamp"))),
        "put": op("lamps_update", answer(ref("Lamp")), requestBody=body("LampUpdate")),
    }
    paths["/shelves/{uid}/dust/"] = {
        "parameters": [parameter("uid")],
        "post": op("shelves_dust", answer(ref("Lamp"))),
    }
    return document


def op(name: str, responses: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return an operation."""
    return {"operationId": name, "tags": ["shelves"], "responses": responses, **more}


def one(tag: str, name: str) -> dict[str, Any]:
    """Return the path item of one thing."""
    return {
        "get": op(f"{tag}_get", answer(ref(name))),
        "patch": op(f"{tag}_update", answer(ref(name)), requestBody=body(f"{name}Update")),
        "delete": op(f"{tag}_delete", answer(None, "204")),
    }


CONTRACT = Contract(extended())


@pytest.fixture
def shop() -> Any:
    """A client of a mock that has shelves."""
    engine = create_engine(contract=CONTRACT, callbacks="none")
    with client_of(engine) as client:
        yield client
    assert engine.violations == []


def test_it_has_demo_rows(shop: httpx.Client) -> None:
    """Made from the schema, as nobody wrote any."""
    assert len(walk(shop, "/shelves/")) == 3


def test_it_has_a_life(shop: httpx.Client) -> None:
    """Create, read, list, filter, change, delete."""
    made = shop.post("/shelves/", json={"name": "Tall one", "kind": "oak"})
    assert made.status_code == 201
    shelf = made.json()
    assert (shelf["slug"], shelf["open"]) == ("tall-one", True)
    location = f"/shelves/{shelf['uid']}/"
    assert shop.get(location).json() == shelf
    assert shop.get("/shelves/", params={"kind": "oak"}).json()["results"] == [shelf]
    assert shop.patch(location, json={"kind": "ash"}).json()["kind"] == "ash"
    assert shop.get("/shelves/", params={"kind": "oak"}).json()["results"] == []
    assert shop.delete(location).status_code == 204
    assert shop.get(location).status_code == 404


def test_what_lies_under_it(shop: httpx.Client) -> None:
    """Children belong to their parent, and go with it."""
    shelves = [shop.post("/shelves/", json={"name": "s"}).json()["uid"] for _ in range(2)]
    book = shop.post(f"/shelves/{shelves[0]}/books/", json={"title": "One"}).json()
    assert (book["shelf"], book["pages"]) == (shelves[0], 1)
    assert len(walk(shop, f"/shelves/{shelves[0]}/books/")) == 1
    assert walk(shop, f"/shelves/{shelves[1]}/books/") == []
    assert shop.get(f"/shelves/{shelves[1]}/books/{book['uid']}/").status_code == 404
    assert shop.post("/shelves/none/books/", json={"title": "x"}).status_code == 404
    shop.delete(f"/shelves/{shelves[0]}/")
    assert shop.get(f"/shelves/{shelves[0]}/books/{book['uid']}/").status_code == 404


def test_slugs_are_unique(shop: httpx.Client) -> None:
    """409 where the document knows it."""
    assert shop.post("/shelves/", json={"name": "a", "slug": "same"}).status_code == 201
    again = shop.post("/shelves/", json={"name": "b", "slug": "same"})
    assert (again.status_code, list(again.json())) == (409, ["detail"])
    other = shop.post("/shelves/", json={"name": "c"}).json()["uid"]
    assert shop.patch(f"/shelves/{other}/", json={"slug": "same"}).status_code == 409


def test_the_lone_object_and_the_rest(shop: httpx.Client) -> None:
    """One lamp for each shelf; an operation without meaning answers an example."""
    uid = shop.post("/shelves/", json={"name": "s"}).json()["uid"]
    assert shop.get(f"/shelves/{uid}/lamp/").json()["watts"] == 40
    assert shop.put(f"/shelves/{uid}/lamp/", json={"watts": 60}).json()["watts"] == 60
    assert shop.get(f"/shelves/{uid}/lamp/").json()["watts"] == 60
    assert shop.post(f"/shelves/{uid}/dust/").json()["watts"] == 40
    assert shop.post("/shelves/none/dust/").status_code == 404


def test_an_answer_that_breaks_the_document_is_told() -> None:
    """It becomes a 500 with the reason, and is counted."""
    engine = create_engine(contract=CONTRACT, callbacks="none")
    row = next(engine.store.rows("Shelf"))
    engine.store.update("Shelf", row, name=7)
    with client_of(engine) as client:
        answer = client.get("/shelves/")
    assert answer.status_code == 500
    assert "shelves_list 200: /results/" in answer.json()["detail"]
    assert len(engine.violations) == 1


def test_headers_are_checked() -> None:
    """A documented header is required and validated like any other parameter."""
    document = copy.deepcopy(load_document())
    schema = {"type": "integer", "minimum": 1}
    header = {"name": "X-Version", "in": "header", "required": True, "schema": schema}
    document["paths"]["/tasks/"]["get"]["parameters"].append(header)
    with client_of(create_engine(contract=Contract(document))) as client:
        for given, status in (({}, 400), ({"X-Version": "0"}, 400), ({"x-version": "2"}, 200)):
            answer = client.get("/tasks/", headers=given)
            assert answer.status_code == status
            assert (status == 200) or list(answer.json()["detail"]) == ["X-Version"]
