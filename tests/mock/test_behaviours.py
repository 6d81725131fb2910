"""What the document cannot say, resource by resource."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from avala_ext.mock.engine import Engine

from .conftest import walk

ACME = "/organizations/acme-ai/"
UNKNOWN = "No {} has this uid."


def member(api: httpx.Client, username: str) -> dict[str, Any]:
    """Return a member of Acme AI."""
    rows = walk(api, f"{ACME}members/")
    return next(row for row in rows if row["username"] == username)


# ---- projects


def test_metrics_are_counted(api: httpx.Client) -> None:
    """They agree with the list of tasks."""
    tasks = walk(api, "/tasks/", project="proj-uuid-001", limit=500)
    done = [task for task in tasks if task["status"] == "completed"]
    metrics = api.get("/projects/proj-uuid-001/metrics/").json()
    assert (metrics["total_tasks"], metrics["completed_tasks"]) == (len(tasks), len(done))
    assert 0 < metrics["acceptance_rate"] < 1


def test_metrics_of_an_empty_project(api: httpx.Client) -> None:
    """No tasks is no error."""
    made = api.post("/projects/create-from-existing/", json={"name": "New"})
    metrics = api.get(f"/projects/{made.json()['uid']}/metrics/").json()
    assert metrics == {"total_tasks": 0, "completed_tasks": 0, "acceptance_rate": 0.0}


def test_approval(api: httpx.Client) -> None:
    """A copied project waits, and an approved one is active."""
    made = api.post("/projects/create-from-existing/", json={"name": 7, "x": [1]})
    assert made.json()["status"] == "pending-approval"
    assert api.get(made.headers["Location"]).status_code == 200
    approved = api.post(f"/projects/{made.json()['uid']}/approve/").json()
    assert (approved["status"], approved["is_active"]) == ("active", True)


def test_results_have_annotations(api: httpx.Client) -> None:
    """The tasks of a project come with their annotations, the task list does not have them."""
    path = "/projects/proj-uuid-001/tasks/"
    results = api.get(path, params={"status": "completed"}).json()["results"]
    assert results
    for task in results:
        assert task["annotations"]
        assert all(one["label"] and one["annotation_type"] for one in task["annotations"])
    assert "annotations" not in api.get(f"/tasks/{results[0]['uid']}/").json()


# ---- datasets


def test_a_new_dataset_settles(api: httpx.Client) -> None:
    """It is being created at first; the caller owns it, or the organization named."""
    acme = api.get(ACME).json()["uid"]
    body = {"name": "D", "slug": "d", "data_type": "image"}
    made = api.post("/datasets/", json={**body, "organization_uid": acme}).json()
    assert (made["status"], made["owner"], made["owner_name"]) == ("creating", *["acme-ai"] * 2)
    assert api.get(f"/datasets/{made['uid']}/").json()["status"] == "created"
    assert api.post("/datasets/", json=body).json()["owner"] == "ada"


def test_transfer(api: httpx.Client) -> None:
    """The former path no longer works; only the caller or her organizations can be given it."""
    path = "/datasets/acme-ai/training-v2/"
    acme = api.get(ACME).json()["uid"]
    north = api.get("/organizations/northwind-robotics/").json()["uid"]
    both = {"owner_username": "ada", "organization_uid": acme}
    for body, status in (
        ({}, 400),
        (both, 400),
        ({"owner_username": "bo"}, 403),
        ({"organization_uid": north}, 403),
        ({"organization_uid": "none"}, 403),
    ):
        assert api.post(f"{path}transfer/", json=body).status_code == status
    moved = api.post(f"{path}transfer/", json={"owner_username": "ada"}).json()
    assert moved["owner_name"] == "ada"
    assert api.get(path).status_code == 404
    assert api.get("/datasets/ada/training-v2/items/").json()["results"]
    back = api.post("/datasets/ada/training-v2/transfer/", json={"organization_uid": acme})
    assert back.json()["owner_name"] == "acme-ai"


def test_health(api: httpx.Client) -> None:
    """Counts of items, sequences and frames."""
    health = api.get("/datasets/acme-ai/dock-lidar/health/").json()
    assert (health["item_count"], health["sequence_count"]) == (6, 30)
    assert health["total_frames"] == sum(one["frame_count"] for one in health["sequences"])
    assert health["ingest_ok"] is True


def test_bulk_edit(api: httpx.Client) -> None:
    """Edits are written to their items; an invalid one stops the whole request."""
    base = "/datasets/acme-ai/dock-lidar/"
    item = api.get(f"{base}items/").json()["results"][0]["uid"]
    edit = {
        "action": "upsert",
        "object_uuid": "o-1",
        "object_type": "cuboid",
        "dataset_item_uid": item,
        "object_name": "Car",
        "object_data": {"label": "car"},
    }
    bad = api.post(f"{base}bulk-edition/", json=[edit, {"action": "paint", "object_uuid": "o"}])
    assert bad.status_code == 400
    assert api.get(f"{base}items/{item}/").json()["annotations"] == {}
    for _ in range(2):
        assert api.post(f"{base}bulk-edition/", json=[edit]).json() == {"updated": 1}
    assert api.get(f"{base}items/{item}/").json()["annotations"] == {"o-1": {"label": "car"}}
    gone = {"action": "delete", "object_uuid": "o-1", "dataset_item_uid": item}
    api.post(f"{base}bulk-edition/", json=[gone])
    assert api.get(f"{base}items/{item}/").json()["annotations"] == {}


def test_slices(api: httpx.Client) -> None:
    """A slice points at the items of its datasets, or the first few of them."""
    dataset = api.get("/datasets/acme-ai/training-v2/").json()["uid"]
    body = {
        "name": "Few",
        "visibility": "private",
        "sub_slices": [{"type": "dataset", "dataset_uid": dataset}],
        "organization": "acme-ai",
        "random_selection_count": 5,
    }
    made = api.post("/slices/", json=body).json()
    assert (made["owner_name"], made["slug"], made["item_count"]) == ("acme-ai", "few", 5)
    items = walk(api, "/slices/acme-ai/few/items/list/")
    assert len(items) == 5
    assert api.get(f"/slices/acme-ai/few/items/{items[0]['uid']}/").json() == items[0]
    found = walk(api, f"/slices/dataset/{dataset}/")
    assert made["uid"] in {row["uid"] for row in found}
    assert api.post("/slices/", json={**body, "organization": "none"}).status_code == 403
    assert api.get("/slices/dataset/none/").status_code == 404


# ---- jobs


def test_auto_labelling(api: httpx.Client) -> None:
    """The job moves on with each read; a cancelled one is gone."""
    path = "/projects/proj-uuid-001/auto-label/"
    job = api.post(path, json={"labels": ["car"]}).json()
    assert (job["status"], job["total_items"]) == ("pending", 420)
    seen = [api.get(f"/auto-label-jobs/{job['uid']}/").json() for _ in range(3)]
    assert [one["status"] for one in seen] == ["running", "completed", "completed"]
    assert [one["progress_pct"] for one in seen] == [50.0, 100.0, 100.0]
    project = {"project": "proj-uuid-001"}
    assert job["uid"] in {row["uid"] for row in walk(api, "/auto-label-jobs/", **project)}
    assert api.delete(f"/auto-label-jobs/{job['uid']}/").status_code == 204
    assert api.get(f"/auto-label-jobs/{job['uid']}/").status_code == 404
    assert api.post("/projects/proj_123/auto-label/", json={}).status_code == 409


# ---- quality


@pytest.mark.parametrize(("comparison", "breached"), [("gte", True), ("lt", False)])
def test_targets_are_evaluated(api: httpx.Client, comparison: str, breached: bool) -> None:
    """The comparison states the goal; the outcome is kept in the target."""
    base = "/projects/project-uid-123/quality-targets/"
    body = {"name": "t", "metric": "acceptance_rate", "threshold": 0.99, "operator": comparison}
    target = api.post(base, json=body).json()
    results = api.post(f"{base}evaluate/").json()
    result = next(one for one in results if one["uid"] == target["uid"])
    assert result["is_breached"] is breached
    kept = api.get(f"{base}{target['uid']}/").json()
    assert kept["last_value"] == result["current_value"]
    assert (kept["is_breached"], kept["breach_count"]) == (breached, int(breached))


def test_annotation_issues(api: httpx.Client) -> None:
    """An issue names tool, problem and reporter; closing it is noted; the metrics count it."""
    dataset = "/datasets/acme-ai/dock-lidar/"
    sequence = api.get(f"{dataset}sequences/").json()["results"][-1]["uid"]
    path = f"/sequences/{sequence}/annotation-issues/"
    tool = api.get("/qc-available-tools/", params={"dataset_type": "lidar"}).json()[0]
    body = {
        "sequence_uid": sequence,
        "tool_uid": tool["uid"],
        "problem_uid": tool["problems"][1]["uid"],
        "project_uid": "proj-uuid-001",
        "priority": "low",
    }
    before = api.get(f"{dataset}annotation-issues/metrics/").json()
    issue = api.post(path, json=body).json()
    assert issue["tool"]["name"] == tool["name"]
    assert issue["problem"] == tool["problems"][1]
    assert (issue["status"], issue["reporter"]["username"]) == ("open", "ada")
    assert issue["project"]["uid"] == "proj-uuid-001"
    assert [row["uid"] for row in api.get(path).json()] == [issue["uid"]]
    listed = api.get(f"{dataset}annotation-issues/", params={"sequence_uid": sequence}).json()
    assert [row["uid"] for row in listed] == [issue["uid"]]
    after = api.get(f"{dataset}annotation-issues/metrics/").json()
    assert after["status_count"]["open"] == before["status_count"]["open"] + 1

    closed = api.patch(f"{path}{issue['uid']}/", json={"status": "completed"}).json()
    assert closed["closed_at"]
    assert api.delete(f"{path}{issue['uid']}/").status_code == 204
    assert api.get(path).json() == []
    assert api.get("/sequences/none/annotation-issues/").status_code == 404


# ---- organizations


def test_founding_and_dissolving(api: httpx.Client) -> None:
    """The founder is owner and only member."""
    made = api.post("/organizations/", json={"name": "Polar Maps"}).json()
    base = f"/organizations/{made['slug']}/"
    (only,) = walk(api, f"{base}members/")
    assert (only["username"], only["role"], only["user"]["username"]) == ("ada", "owner", "ada")
    assert api.patch(base, json={"description": "North."}).json()["description"] == "North."
    assert api.post(f"{base}leave/").status_code == 403
    assert api.delete(base).status_code == 204
    assert api.get(base).status_code == 404


def test_members(api: httpx.Client) -> None:
    """Roles change, members go, the owner stays."""
    ada, bo = member(api, "ada")["user_uid"], member(api, "bo")["user_uid"]
    role = api.patch(f"{ACME}members/{bo}/role/", json={"role": "admin"})
    assert role.status_code == 204
    assert member(api, "bo")["role"] == "admin"
    assert api.patch(f"{ACME}members/{ada}/role/", json={"role": "member"}).status_code == 403
    count = api.get(ACME).json()["member_count"]
    assert api.delete(f"{ACME}members/{bo}/").status_code == 204
    assert api.delete(f"{ACME}members/{bo}/").status_code == 404
    assert api.get(ACME).json()["member_count"] == count - 1
    assert api.delete(f"{ACME}members/{ada}/").status_code == 403


def test_passing_on_and_leaving(api: httpx.Client) -> None:
    """After the transfer the former owner is an admin and can leave."""
    cleo = member(api, "cleo")["user_uid"]
    path = f"{ACME}transfer-ownership/"
    assert api.post(path, json={"new_owner_uid": "none"}).status_code == 400
    assert api.post(path, json={"new_owner_uid": cleo}).status_code == 204
    assert [member(api, name)["role"] for name in ("ada", "cleo")] == ["admin", "owner"]
    assert api.delete(ACME).status_code == 403
    assert api.post(f"{ACME}leave/").status_code == 204
    for method, path in (("GET", ""), ("GET", "members/"), ("POST", "leave/"), ("DELETE", "")):
        assert api.request(method, f"{ACME}{path}").status_code == 404
    assert ACME.split("/")[2] not in {row["slug"] for row in walk(api, "/organizations/")}


def test_an_organization_is_seen_again_by_who_comes_back(api: httpx.Client) -> None:
    """Whoever left may accept an invitation that still waits."""
    waits = api.get(f"{ACME}invitations/").json()["results"][0]
    cleo = member(api, "cleo")["user_uid"]
    api.post(f"{ACME}transfer-ownership/", json={"new_owner_uid": cleo}).raise_for_status()
    api.post(f"{ACME}leave/").raise_for_status()
    api.post(f"/organizations/invitations/{waits['uid']}/accept/", json={}).raise_for_status()
    assert member(api, "ada")["role"] == waits["role"]
    assert api.get(ACME).status_code == 200


def test_invitations(api: httpx.Client) -> None:
    """Sent, sent again, taken back, accepted; the list holds those that wait."""
    body = {"email": "newuser@example.com", "role": "annotator"}
    made = api.post(f"{ACME}invitations/", json=body).json()
    assert made["email"] == made["invited_email"] == "newuser@example.com"
    assert (made["role"], made["status"]) == ("annotator", "pending")

    def waiting() -> set[str]:
        return {row["uid"] for row in walk(api, f"{ACME}invitations/")}

    base = f"{ACME}invitations/{made['uid']}/"
    assert made["uid"] in waiting()
    assert api.post(f"{base}resend/").status_code == 204
    assert api.post(f"{base}cancel/").status_code == 204
    assert made["uid"] not in waiting()
    accept = f"/organizations/invitations/{made['uid']}/accept/"
    assert api.post(accept).status_code == 404
    other = api.post(f"{ACME}invitations/", json=body).json()["uid"]
    accepted = api.post(f"/organizations/invitations/{other}/accept/")
    assert accepted.json()["status"] == "accepted"
    assert accepted.headers["Location"].endswith(ACME)


def test_teams(api: httpx.Client) -> None:
    """A team has members out of its organization."""
    made = api.post(f"{ACME}teams/", json={"name": "Night", "color": "#000000"}).json()
    assert (made["slug"], made["organization_slug"], made["member_count"]) == (
        "night",
        "acme-ai",
        0,
    )
    base = f"{ACME}teams/night/"
    eva = member(api, "eva")["user_uid"]
    assert api.post(f"{base}members/", json={"user_uid": "none"}).status_code == 400
    added = api.post(f"{base}members/", json={"user_uid": eva, "role": "lead"})
    assert (added.status_code, added.json()["username"]) == (201, "eva")
    assert api.get(base).json()["member_count"] == 1
    assert api.patch(f"{base}members/{eva}/role/", json={"role": "member"}).status_code == 204
    assert [row["role"] for row in walk(api, f"{base}members/")] == ["member"]
    assert api.delete(f"{base}members/{eva}/").status_code == 204
    assert walk(api, f"{base}members/") == []
    assert api.patch(base, json={"name": "Late"}).json()["name"] == "Late"
    assert api.delete(base).status_code == 204
    assert api.get(base).status_code == 404


# ---- fleet and integrations


def test_alerts(api: httpx.Client) -> None:
    """Seen, then solved with a note."""
    (alert, *_) = api.get("/fleet/alerts/", params={"status": "OPEN"}).json()["results"]
    seen = api.post(f"/fleet/alerts/{alert['uid']}/acknowledge/").json()
    assert (seen["status"], seen["acknowledged_by"]) == ("acknowledged", "ada")
    done = api.post(f"/fleet/alerts/{alert['uid']}/resolve/", json={"resolution_note": "ok"}).json()
    assert (done["status"], done["resolution_note"]) == ("resolved", "ok")


def test_batches_of_events(api: httpx.Client, engine: Engine) -> None:
    """All events of a batch are there afterwards."""
    recording = api.get("/fleet/recordings/").json()["results"][0]
    event = {
        "recording": recording["uid"],
        "device": recording["device"],
        "label": "x",
        "type": "batched",
        "timestamp": "2026-01-01T00:00:00Z",
    }
    made = api.post("/fleet/events/batch/", json={"events": [event] * 3})
    assert made.json()["created"] == 3
    rows = walk(api, "/fleet/events/", type="batched")
    assert [row["severity"] for row in rows] == ["info"] * 3


@pytest.mark.parametrize("field", ["recording", "device"])
def test_events_of_nothing(api: httpx.Client, field: str) -> None:
    """Unknown uids are refused by name, and of a batch nothing is kept then."""
    recording = api.get("/fleet/recordings/").json()["results"][0]
    event = {"recording": recording["uid"], "device": recording["device"], "label": "x"}
    event |= {"type": "lost", "timestamp": "2026-01-01T00:00:00Z"}
    lost = event | {field: "none"}
    answer = api.post("/fleet/events/", json=lost)
    assert (answer.status_code, answer.json()["detail"]) == (400, {field: [UNKNOWN.format(field)]})
    batch = api.post("/fleet/events/batch/", json={"events": [event, lost]})
    assert batch.status_code == 400
    assert batch.json()["detail"] == {"events": [f"1.{field}: {UNKNOWN.format(field)}"]}
    assert walk(api, "/fleet/events/", type="lost") == []


def test_trial_runs(api: httpx.Client) -> None:
    """Storage and inference say whether they are set up."""
    bad = api.post("/storage-configs/", json={"name": "b", "provider": "aws_s3"}).json()
    result = api.post(f"/storage-configs/{bad['uid']}/test/").json()
    assert result["verified"] is False
    assert "s3_bucket_name" in result["errors"]
    good = api.get("/storage-configs/", params={"organization": "acme-ai"}).json()["results"]
    assert good
    provider = api.get("/inference-providers/").json()["results"][0]
    outcome = api.post(f"/inference-providers/{provider['uid']}/test/").json()
    kept = api.get(f"/inference-providers/{provider['uid']}/").json()
    assert (outcome["success"], outcome["tested_at"]) == (True, kept["last_test_at"])


def test_storage_of_an_organization(api: httpx.Client) -> None:
    """Made for one organization, it is listed there and not with the other."""
    body = {"name": "mine", "provider": "aws_s3", "s3_bucket_name": "b"}
    north = {"organization": "northwind-robotics"}
    made = api.post("/storage-configs/", json=body, params=north).json()["uid"]
    assert made in {row["uid"] for row in walk(api, "/storage-configs/", **north)}
    assert made not in {
        row["uid"] for row in walk(api, "/storage-configs/", organization="acme-ai")
    }
    info = [
        api.get("/storage-configs/setup-info/", params={"organization": slug}).json()["external_id"]
        for slug in ("acme-ai", "northwind-robotics")
    ]
    assert info[0] != info[1]
