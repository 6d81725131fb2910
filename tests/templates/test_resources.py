"""Generated resources and operation modules: what goes over the wire, in both flavours."""

from __future__ import annotations

import asyncio
import inspect
import typing
from datetime import UTC, datetime
from types import ModuleType
from typing import Any

import pytest

from .conftest import HOSTILE, Server

THING = {"uid": "t", "parent": None}
PAGE = {"next": None, "previous": None, "results": [THING]}


def test_query_arguments(client: Any, server: Server) -> None:
    """API names go over the wire; Python names differ for keywords and where the document says."""
    server.answer = PAGE
    client.things.list(
        type="box",
        from_=datetime(2025, 1, 1, tzinfo=UTC),
        device_id="d",
        status="open",
        tags=["a", "b"],
        weird_name=True,
        limit=5,
    )
    assert server.line == (
        "GET /api/v1/things/?type=box&from=2025-01-01T00%3A00%3A00%2B00%3A00&device=d&status=open"
        "&tags=a&tags=b&we%22ird%5C%7Bname%7D=true&limit=5"
    )
    client.things.list(type=None)
    assert server.line == "GET /api/v1/things/"


def test_lists_in_both_flavours(client: Any, async_client: Any, server: Server) -> None:
    """A page, a numbered page and a bare array have one face, and an iterator each."""
    for name, answer in (
        ("list", PAGE),
        ("list_numbered", PAGE | {"count": 1}),
        ("list_all", [THING]),
    ):
        server.answer = answer
        twin = name.replace("list", "iter")
        assert [thing.uid for thing in getattr(client.things, name)()] == ["t"]
        assert [thing.uid for thing in getattr(client.things, twin)(max_items=1)] == ["t"]

        async def collect(name: str = name, twin: str = twin) -> list[str]:
            page = await getattr(async_client.things, name)()
            return [item.uid for item in page.items] + [
                item.uid async for item in getattr(async_client.things, twin)()
            ]

        assert asyncio.run(collect()) == ["t", "t"]


def test_create_drops_none(client: Any, server: Server, models: Any) -> None:
    """What is not given is not sent; nested models, mappings and times are."""
    server.answer = THING
    thing = client.things.create(
        name="n",
        shade="some new shade",
        note=None,
        due=datetime(2025, 1, 1, tzinfo=UTC),
        node=models.Node(name="root"),
        labels=("a",),
        extra={"free": 1},
        size=3,
    )
    assert thing.uid == "t"
    assert server.body == {
        "name": "n",
        "shade": "some new shade",
        "due": "2025-01-01T00:00:00+00:00",
        "node": {"name": "root"},
        "labels": ["a"],
        "extra": {"free": 1},
        "size": 3,
    }
    client.things.create(name="n", shade="dark", node={"name": "x", "note": None})
    assert server.body["node"] == {"name": "x", "note": None}


def test_update_tells_null_from_absent(client: Any, server: Server) -> None:
    """`None` is sent as null, what is not given is not sent, path arguments may be named."""
    server.answer = THING
    client.things.update("me", "t", "v1", note=None)
    assert server.line == "PATCH /api/v1/me/things/t@v1/"
    assert server.body == {"owner": "me", "note": None}
    client.things.update(owner="me", uid="t/x", version="1")
    assert server.line == "PATCH /api/v1/me/things/t%2Fx@1/"
    assert server.body == {"owner": "me"}


def test_other_results(client: Any, server: Server) -> None:
    """No content, a free object, a list that is no page, a whole body, a keyword as method."""
    assert client.things.delete("o", "u", "v") is None
    assert server.line == "DELETE /api/v1/o/things/u@v/"
    server.answer = {"any": [1]}
    assert client.things.search(deep=False, list=["x"]) == {"any": [1]}
    assert server.line == "POST /api/v1/things/search/?deep=false"
    assert server.body == {"list": ["x"]}
    server.answer = [THING]
    assert [thing.uid for thing in client.things.evaluate()] == ["t"]
    server.answer = None
    assert client.things.import_(parts=[{"name": "n"}]) is None
    assert server.body == [{"name": "n"}]


def test_paths_cannot_be_left(client: Any) -> None:
    """A path argument stays in its place."""
    with pytest.raises(ValueError, match=r"\.\."):
        client.things.get("..", "u", "v")


def test_detailed_functions(
    sample: ModuleType, client: Any, async_client: Any, server: Server
) -> None:
    """Operation modules answer with status and headers, in both flavours."""
    things_get = sample.api.things.things_get
    server.answer = THING
    response = things_get.sync_detailed("o", "u", "v", client=client)
    assert (response.status_code, response.parsed.uid) == (200, "t")
    detailed = things_get.asyncio_detailed("o", "u", "v", client=async_client)
    assert asyncio.run(detailed).parsed == response.parsed


def test_a_post_may_be_marked_as_repeatable(sample: ModuleType) -> None:
    """`x-retry-safe` on the answer reaches the request."""
    things = sample.api.things
    assert things.things_create.request(name="n", shade="s").safe
    assert not things.things_import.request(parts=[]).safe


def test_an_anonymous_operation_sends_no_key(client: Any, server: Server) -> None:
    """`security: []` in the document keeps the key at home."""
    server.answer = PAGE
    client.fleet.devices.list()
    assert "x-avala-api-key" not in server.requests[-1].headers
    client.things.list()
    assert server.requests[-1].headers["x-avala-api-key"] == "key"


def test_groups_and_the_other_flavour(client: Any, async_client: Any, server: Server) -> None:
    """`fleet.devices` is nested in both clients, and `Avala` shows the async side."""
    server.answer = PAGE
    assert len(client.fleet.devices.list()) == 1
    assert len(asyncio.run(async_client.fleet.devices.list())) == 1
    assert type(client.async_things) is type(async_client.things)
    assert type(client.async_fleet.devices) is type(async_client.fleet.devices)
    assert client.things is client.things


def test_jobs_can_be_waited_for(client: Any, async_client: Any, server: Server) -> None:
    """`x-job` on the answer of `get` gives the resource a `wait`."""
    server.answer = {"str": "s", "Any": "a", "status": "s"}
    assert client.jobs.wait("u", interval=0).str == "s"
    assert asyncio.run(async_client.jobs.wait("u", interval=0)).str == "s"


def test_mixins_come_first(client: Any, async_client: Any, server: Server) -> None:
    """A mixin adds methods, replaces generated ones and can still call those."""
    server.answer = {"str": "s", "Any": "a", "right": {}}
    assert client.jobs.describe("u") == "described s"
    assert client.jobs.bulk_edit("u") == 3
    assert asyncio.run(async_client.jobs.bulk_edit("u")) == 3
    assert asyncio.run(async_client.jobs.get("u")).str == "s"


def test_docstrings_have_one_order(client: Any) -> None:
    """What it does, the route, arguments, result, errors, source."""
    text = inspect.getdoc(type(client.things).list)
    assert text is not None
    marks = ["`GET /things/`", "\nArgs:\n", "\nReturns:\n", "\nRaises:\n", "\nSource: "]
    places = [text.index(mark) for mark in marks]
    assert places == sorted(places)
    assert "limit: Page size. 1 to 500. The server's default is 20." in text
    assert "NotFoundError (404)" in text
    assert "ServerError" not in text
    assert "max_items" in str(inspect.getdoc(type(client.things).iter))


def test_document_text_stays_text(sample: ModuleType, client: Any) -> None:
    """Text with quotes, backslashes and braces arrives in docstrings as it was written."""
    words = " ".join(HOSTILE.split())
    for documented in (type(client.things), type(client.things).list, sample.models.Thing):
        assert words in " ".join(str(inspect.getdoc(documented)).split())


def test_annotations_can_be_read_at_run_time(client: Any, models: Any) -> None:
    """`typing.get_type_hints` works on methods and models."""
    hints = typing.get_type_hints(type(client.things).create)
    assert hints["return"] is models.Thing
    assert str in typing.get_args(hints["size"])
    assert typing.get_type_hints(models.Thing)["node"] == models.Node | None


def test_the_client_documents_its_arguments(sample: ModuleType) -> None:
    """The docstring names every parameter of the constructor, in both flavours."""
    for flavour in (sample.Avala, sample.AsyncAvala):
        names = set(inspect.signature(flavour).parameters)
        assert all(f"    {name}:" in str(flavour.__doc__) for name in names)
