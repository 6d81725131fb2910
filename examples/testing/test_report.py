"""A report over tasks: data seeded, the result and the requests checked."""

from __future__ import annotations

from collections import Counter

from avala import Avala, models
from avala_ext.testing import AvalaMock


def progress(client: Avala, project: str) -> str:
    """Say how far a project is. (This stands for the code under test.)"""
    counts = Counter(task.status for task in client.tasks.iter(project=project))
    return f"{counts['completed']} of {counts.total()} done"


def test_progress(avala_mock: AvalaMock, project: models.Project) -> None:
    """Only tasks of the project count, and one request is enough."""
    avala_mock.seed("tasks", name="of another project", status="completed")

    assert progress(avala_mock.client, project.uid) == "1 of 3 done"

    (request,) = avala_mock.requests
    assert request.operation == "tasks_list"
    assert request.query["project"] == project.uid
