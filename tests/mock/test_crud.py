"""Create, read, change and delete, as derived from the document."""

from __future__ import annotations

import httpx
import pytest

from avala_ext.mock.engine import Engine


def test_life_of_an_agent(either: httpx.Client) -> None:
    """Create gives a Location that works; a change stays; after a delete there is nothing."""
    made = either.post("/agents/", json={"name": "one", "events": ["task.completed"]})
    assert made.status_code == 201
    location = made.headers["Location"]
    agent = made.json()
    assert location.endswith(f"/api/v1/agents/{agent['uid']}/")
    assert agent["is_active"] is True

    read = either.get(location).json()
    assert read["events"] == ["task.completed"]

    changed = either.patch(location, json={"name": "two", "events": []})
    assert changed.json()["name"] == "two"
    again = either.get(location).json()
    assert (again["name"], again["events"]) == ("two", [])
    assert again["updated_at"] > read["updated_at"]
    assert again["created_at"] == read["created_at"]

    gone = either.delete(location)
    assert (gone.status_code, gone.content) == (204, b"")
    for method in ("GET", "DELETE"):
        answer = either.request(method, location)
        assert (answer.status_code, answer.json()) == (404, {"detail": "Not found."})


def test_null_clears_and_absence_keeps(api: httpx.Client) -> None:
    """In a PATCH, null empties a field and a missing field stays."""
    body = {"name": "x", "callback_url": "https://hooks.example.com/", "project": "proj-uuid-001"}
    location = api.post("/agents/", json=body).headers["Location"]
    changed = api.patch(location, json={"callback_url": None}).json()
    assert changed["callback_url"] is None
    assert changed["project"] == "proj-uuid-001"
    assert api.patch(location, json={}).json()["name"] == "x"


def test_put_replaces(api: httpx.Client) -> None:
    """What a PUT leaves out goes back to its default; ids, times and the secret stay."""
    body = {"name": "x", "events": ["task.completed"], "is_active": False, "description": "d"}
    made = api.post("/agents/", json=body)
    location = made.headers["Location"]
    put = api.put(location, json={"name": "y"}).json()
    assert (put["name"], put["events"], put["is_active"]) == ("y", [], True)
    assert not put["description"]
    assert (put["uid"], put["created_at"]) == (made.json()["uid"], made.json()["created_at"])
    assert put["secret"] == made.json()["secret"]
    assert api.get(location).json().get("secret") is None
    assert api.put(location, json={"name": "y", "secret": "new"}).json()["secret"] == "new"


def test_a_handle_is_unique(api: httpx.Client) -> None:
    """No two organizations have one handle; null takes it away and is shared by many."""
    paths = [api.post("/organizations/", json={"name": name}).headers["Location"] for name in "AB"]
    assert api.patch(paths[0], json={"handle": "mine"}).status_code == 200
    refused = api.patch(paths[1], json={"handle": "mine"})
    assert (refused.status_code, list(refused.json()["detail"])) == (400, ["handle"])
    assert api.patch(paths[0], json={"handle": "mine", "name": "C"}).status_code == 200
    assert [api.patch(path, json={"handle": None}).status_code for path in paths] == [200, 200]


def test_a_secret_is_shown_once(api: httpx.Client) -> None:
    """In the answer to the create, and nowhere else."""
    for path, body in (
        ("/agents/", {"name": "x"}),
        ("/webhooks/", {"target_url": "https://h.example.com/", "events": ["task.completed"]}),
    ):
        made = api.post(path, json=body)
        assert made.json()["secret"]
        assert api.get(made.headers["Location"]).json().get("secret") is None
        assert all(row.get("secret") is None for row in api.get(path).json()["results"])
    made = api.post("/agents/", json={"name": "x", "secret": "mine"})
    assert made.json()["secret"] == "mine"


def test_a_device_token_is_shown_once(api: httpx.Client) -> None:
    """As with secrets."""
    made = api.post("/fleet/devices/", json={"name": "rig", "type": "robot_arm"})
    assert made.json()["device_token"]
    assert api.get(made.headers["Location"]).json().get("device_token") is None


def test_credentials_never_come_back(api: httpx.Client) -> None:
    """What a storage configuration is given as credentials is in no answer."""
    body = {
        "name": "bucket",
        "provider": "aws_s3",
        "s3_bucket_name": "b",
        "s3_bucket_region": "eu-north-1",
        "s3_access_key_id": "do-not-show",
        "s3_secret_access_key": "do-not-show",
    }
    made = api.post("/storage-configs/", json=body)
    assert made.status_code == 201
    texts = [made.text, api.get(made.headers["Location"]).text, api.get("/storage-configs/").text]
    assert all("do-not-show" not in text for text in texts)


def test_a_taken_slug_is_refused(api: httpx.Client) -> None:
    """One owner cannot have two datasets under one slug, and the first stays as it was."""
    body = {"name": "A", "slug": "mine", "data_type": "image"}
    assert api.post("/datasets/", json=body).status_code == 201
    again = api.post("/datasets/", json={**body, "name": "B"})
    assert again.status_code in (400, 409)
    assert "slug" in again.text
    assert api.get("/datasets/ada/mine/").json()["name"] == "A"


def test_a_slug_made_from_a_name_is_free(api: httpx.Client) -> None:
    """Two organizations of one name get two slugs."""
    first = api.post("/organizations/", json={"name": "Zwei Ärzte"}).json()
    second = api.post("/organizations/", json={"name": "Zwei Ärzte"}).json()
    assert (first["slug"], second["slug"]) == ("zwei-arzte", "zwei-arzte-2")


def test_deleting_takes_what_lies_below(api: httpx.Client, engine: Engine) -> None:
    """The executions of a deleted agent are gone with it."""
    assert any(row["_agent"] == "agent_123" for row in engine.store.rows("AgentExecution"))
    assert api.delete("/agents/agent_123/").status_code == 204
    assert not any(row["_agent"] == "agent_123" for row in engine.store.rows("AgentExecution"))


def test_an_object_of_which_there_is_one(api: httpx.Client) -> None:
    """A project's consensus configuration is there from the start and can be changed."""
    path = "/projects/proj-uuid-001/consensus/config/"
    before = api.get(path).json()
    assert api.get(path).json() == before
    changed = api.put(path, json={"iou_threshold": 0.75}).json()
    assert changed["iou_threshold"] == 0.75
    assert changed["min_annotations"] == before["min_annotations"]
    assert api.get(path).json() == changed
    assert api.get("/projects/proj_123/consensus/config/").json()["uid"] != changed["uid"]


@pytest.mark.parametrize("uid", ["proj-uuid-001", "770a9600-g40d-63f6-c938-668877660000"])
def test_ids_need_not_be_uuids(api: httpx.Client, uid: str) -> None:
    """The published ids are opaque."""
    assert api.get(f"/projects/{uid}/").json()["uid"] == uid


def test_ids_are_lowercase_uuids_and_repeatable(engine: Engine, api: httpx.Client) -> None:
    """The same requests give the same ids, in the form of a UUID."""
    first = [api.post("/agents/", json={"name": "x"}).json() for _ in range(3)]
    engine.reset()
    assert first == [api.post("/agents/", json={"name": "x"}).json() for _ in range(3)]
    uid = first[0]["uid"]
    assert uid == uid.lower()
    assert [len(part) for part in uid.split("-")] == [8, 4, 4, 4, 12]
