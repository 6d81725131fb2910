"""The flows of the REST documentation work on the mock with plain `requests`, key in a header.

The paths, parameters and fields are those that the published examples use.
"""

from __future__ import annotations

import time
from typing import Any

import pytest
import requests

from tests.conftest import MockAddress


class Api:
    """Calls the mock the way the published examples do."""

    def __init__(self, address: MockAddress) -> None:
        self.base = address.base_url
        self.headers = {"X-Avala-Api-Key": address.api_key}

    def get(self, path: str, **params: Any) -> Any:
        """GET below the base URL, or an absolute URL; return the decoded body."""
        url = path if path.startswith("http") else f"{self.base}{path}"
        answer = requests.get(url, headers=self.headers, params=params, timeout=30)
        answer.raise_for_status()
        return answer.json()

    def post(self, path: str, body: dict[str, Any]) -> Any:
        """POST JSON; return the decoded body."""
        answer = requests.post(f"{self.base}{path}", headers=self.headers, json=body, timeout=30)
        answer.raise_for_status()
        return answer.json()

    def all_pages(self, path: str, **params: Any) -> list[Any]:
        """Follow `next` until it is null; the link repeats the parameters."""
        found: list[Any] = []
        url: str | None = path
        while url:
            page = self.get(url, **params)
            found += page["results"]
            url, params = page["next"], {}
        return found


@pytest.fixture
def api(mock_server: MockAddress) -> Api:
    """The API of the mock."""
    return Api(mock_server)


def test_datasets(api: Api) -> None:
    """A dataset is found in the list and read by owner and slug."""
    listed = {(ds["owner"], ds["slug"]): ds for ds in api.all_pages("/datasets/")}
    dataset = api.get("/datasets/acme-ai/training-v2/")

    assert listed["acme-ai", "training-v2"]["item_count"] == dataset["item_count"]
    assert dataset["name"]
    assert dataset["data_type"]
    assert dataset["created_at"]
    items = api.all_pages("/datasets/acme-ai/training-v2/items/", limit=100)
    assert len(items) == dataset["item_count"] > 0


def test_projects_by_status_in_capitals(api: Api) -> None:
    """The status filter ignores letter case, and each project has name and kind of work."""
    projects = api.get("/projects/", status="ACTIVE")["results"]

    assert projects
    assert {project["status"].lower() for project in projects} == {"active"}
    assert all(project["name"] and project["task_type"] for project in projects)


def test_metrics(api: Api) -> None:
    """Metrics hold the three numbers of the example."""
    metrics = api.get("/projects/proj-uuid-001/metrics/")

    assert 0 < metrics["completed_tasks"] <= metrics["total_tasks"]
    assert 0 <= metrics["acceptance_rate"] <= 1


def test_export_pipeline(api: Api) -> None:
    """An export of a project ends `completed` with a link that delivers an archive."""
    export = api.post("/projects/proj-uuid-001/exports/", {"format": "coco"})
    deadline = time.monotonic() + 30
    while (export := api.get(f"/exports/{export['uid']}/"))["status"] != "completed":
        assert export["status"] != "failed"
        assert time.monotonic() < deadline
    archive = requests.get(export["download_url"], timeout=30)

    assert archive.status_code == 200
    assert archive.content.startswith(b"PK")


def test_task_results(api: Api) -> None:
    """Completed tasks of a project come with labelled annotations."""
    tasks = api.get("/projects/proj-uuid-001/tasks/", status="completed")["results"]

    assert tasks
    annotations = [annotation for task in tasks for annotation in task["annotations"]]
    assert annotations
    assert all(annotation["label"] and annotation["annotation_type"] for annotation in annotations)


def test_tasks(api: Api) -> None:
    """Tasks are filtered by project and status; one is read by its uid."""
    page = api.get("/tasks/", project="proj-uuid-001", status="pending")

    assert {task["status"] for task in page["results"]} == {"pending"}
    assert {task["project"] for task in page["results"]} == {"proj-uuid-001"}
    task = page["results"][0]
    assert api.get(f"/tasks/{task['uid']}/") == task


def test_members_and_invitation(api: Api) -> None:
    """Members have a nested user; an invitation repeats the address it went to."""
    members = api.get("/organizations/acme-ai/members/")["results"]
    invitation = api.post(
        "/organizations/acme-ai/invitations/",
        {"email": "someone.new@example.com", "role": "annotator"},
    )

    assert all(member["user"]["username"] and member["role"] for member in members)
    assert invitation["email"] == "someone.new@example.com"


@pytest.mark.parametrize(
    ("path", "headers", "status", "words"),
    [
        ("/tasks/unknown/", {}, 404, "Not found."),
        ("/tasks/", {"X-Avala-Api-Key": "wrong"}, 401, "Invalid API key."),
    ],
)
def test_documented_errors(
    api: Api, path: str, headers: dict[str, str], status: int, words: str
) -> None:
    """An unknown task and a wrong key are answered with the documented bodies."""
    answer = requests.get(f"{api.base}{path}", headers={**api.headers, **headers}, timeout=30)

    assert answer.status_code == status
    assert answer.json() == {"detail": words}
