"""Lists: paging in both directions, filters and ordering."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from avala_ext.mock.engine import Engine

from .conftest import client_of, walk


def uids(page: Any) -> list[str]:
    """Return the uids of a page."""
    return [row["uid"] for row in page["results"]]


def test_forth_and_back(either: httpx.Client) -> None:
    """Following `next` to the end and `previous` back gives the same pages."""
    forth: list[list[str]] = []
    page = either.get("/tasks/", params={"limit": 37, "project": "proj-uuid-001"}).json()
    while True:
        forth.append(uids(page))
        if page["next"] is None:
            break
        page = either.get(page["next"]).json()

    back = [uids(page)]
    while page["previous"] is not None:
        page = either.get(page["previous"]).json()
        back.insert(0, uids(page))

    assert len(forth) > 5
    assert [uid for one in back for uid in one] == [uid for one in forth for uid in one]
    assert len({uid for one in forth for uid in one}) == 420


def test_links_are_absolute_on_the_requests_own_host(engine: Engine) -> None:
    """`next` names the host that was asked, whatever it is called."""
    with client_of(engine, Host="mock.internal:81") as client:
        page = client.get("/tasks/", params={"status": "pending"}).json()
    assert page["next"].startswith("https://mock.internal:81/api/v1/tasks/?cursor=")
    assert "status=pending" in page["next"]


def test_default_and_largest_limit(api: httpx.Client) -> None:
    """20 rows by default, up to 500 on one page."""
    assert len(api.get("/tasks/").json()["results"]) == 20
    assert len(api.get("/tasks/", params={"limit": 500}).json()["results"]) == 500
    assert api.get("/tasks/", params={"limit": 501}).status_code == 400


def test_a_page_does_not_move_when_rows_come_and_go(api: httpx.Client) -> None:
    """A cursor holds a place, not a number: nothing is repeated and nothing is lost."""
    before = [row["uid"] for row in walk(api, "/agents/", limit=5)]
    page = api.get("/agents/", params={"limit": 5}).json()
    for _ in range(3):
        assert api.post("/agents/", json={"name": "late"}).status_code == 201
    assert api.delete(f"/agents/{before[2]}/").status_code == 204

    seen = uids(page)
    while page["next"] is not None:
        page = api.get(page["next"]).json()
        seen += uids(page)
    assert seen == before


def test_the_row_at_the_cursor_may_be_deleted(api: httpx.Client) -> None:
    """The page behind a deleted row begins with the row after it."""
    before = [row["uid"] for row in walk(api, "/agents/")]
    page = api.get("/agents/", params={"limit": 3}).json()
    assert api.delete(f"/agents/{before[2]}/").status_code == 204
    assert uids(api.get(page["next"]).json()) == before[3:6]


def test_newest_first(api: httpx.Client) -> None:
    """A list begins with what was made last."""
    made = api.post("/agents/", json={"name": "newest"}).json()
    assert uids(api.get("/agents/").json())[0] == made["uid"]


@pytest.mark.parametrize("limit", [1, 7, 500])
@pytest.mark.parametrize("ordering", ["created_at", "-created_at", "name", "-name"])
def test_ordering(api: httpx.Client, ordering: str, limit: int) -> None:
    """`ordering` sorts by a field, both ways and across pages."""
    path = "/datasets/acme-ai/training-v2/items/"
    field = ordering.removeprefix("-").replace("name", "key")
    asked = ordering.replace("name", "key")
    rows = walk(api, path, ordering=asked, limit=limit if limit > 1 else 50)
    values = [row[field] for row in rows]
    assert values == sorted(values, reverse=ordering.startswith("-"))
    assert len({row["uid"] for row in rows}) == 260


def test_an_unknown_ordering_is_ignored(api: httpx.Client) -> None:
    """As the document says of it."""
    ignored = api.get("/exports/", params={"ordering": "nothing"}).json()
    assert uids(ignored) == uids(api.get("/exports/").json())


def test_a_cursor_of_another_order_is_refused(api: httpx.Client) -> None:
    """A cursor belongs to the order it was made in."""
    path = "/datasets/acme-ai/training-v2/items/"
    page = api.get(path, params={"ordering": "key"}).json()
    moved = page["next"].replace("ordering=key", "ordering=-key")
    assert api.get(moved).status_code == 404


@pytest.mark.parametrize(
    "cursor", ["zzz", "cD0", "cD0xJm89LSZkPWY=x", "%00", "cD1bXSZvPS0mZD1m", "é", "a" * 2000]
)
def test_a_bad_cursor_is_not_found(api: httpx.Client, cursor: str) -> None:
    """404, as the document says on every list."""
    answer = api.get("/tasks/", params={"cursor": cursor})
    assert (answer.status_code, answer.json()) == (404, {"detail": "Invalid cursor."})


def test_filters_narrow_together(api: httpx.Client) -> None:
    """Several filters must all match; letters of a status may be of either case."""
    rows = walk(api, "/tasks/", project="proj-uuid-001", status="COMPLETED", limit=100)
    assert rows
    assert {(row["project"], row["status"]) for row in rows} == {("proj-uuid-001", "completed")}


def test_a_filter_for_nothing_gives_an_empty_last_page(api: httpx.Client) -> None:
    """No rows, no links, no error."""
    page = api.get("/tasks/", params={"status": "nonsense"}).json()
    assert page == {"next": None, "previous": None, "results": []}


def test_substring_filter(api: httpx.Client) -> None:
    """A dataset is found by a part of its name, in any case."""
    rows = walk(api, "/datasets/", name="TRAIN")
    assert [row["slug"] for row in rows] == ["training-v2"]


def test_search_for_members(api: httpx.Client) -> None:
    """`search` looks into every text field of a member."""
    rows = api.get("/organizations/acme-ai/members/", params={"search": "marsh"}).json()["results"]
    assert [row["username"] for row in rows] == ["cleo"]


def test_page_numbers(api: httpx.Client) -> None:
    """Lists by page number have a count, and 404 behind the end."""
    first = api.get("/datasets/acme-ai/list/", params={"limit": 5}).json()
    second = api.get(first["next"]).json()
    assert first["count"] == second["count"] > 10
    assert "page=2" in first["next"]
    assert uids(api.get(second["previous"]).json()) == uids(first)
    assert not set(uids(first)) & set(uids(second))

    beyond = api.get("/datasets/acme-ai/list/", params={"limit": 5, "page": 99})
    assert (beyond.status_code, beyond.json()) == (404, {"detail": "Invalid page."})


def test_an_unknown_owner_is_not_found(api: httpx.Client) -> None:
    """Whose datasets, and whose slices?"""
    assert api.get("/datasets/nobody/list/").status_code == 404
    assert api.get("/slices/nobody/list/").status_code == 404


def test_rows_of_another_parent_stay_away(api: httpx.Client) -> None:
    """A nested list holds the rows of its parent only, and needs the parent."""
    targets = walk(api, "/projects/project-uid-123/quality-targets/")
    others = walk(api, "/projects/proj-uuid-001/quality-targets/")
    assert targets
    assert not {row["uid"] for row in targets} & {row["uid"] for row in others}
    assert api.get("/projects/none/quality-targets/").status_code == 404
    one = targets[0]["uid"]
    assert api.get(f"/projects/proj-uuid-001/quality-targets/{one}/").status_code == 404
