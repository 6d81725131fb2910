"""Projects: numbers counted from their tasks, and approval."""

from __future__ import annotations

from collections.abc import Iterator

from ..context import Context
from ..hooks import hooks
from ..messages import Answer, Event, Row
from ..resources import add_row, location, new_row

# The results of a project are its tasks with the annotations shown.
hooks.alias("TaskResult", "Task")


@hooks.answers("projects_get_metrics")
def metrics(context: Context) -> Answer:
    """Count the tasks of a project and the share of its completed tasks that was accepted."""
    project = context.row()
    tasks = tasks_of(context, project)
    done = [task for task in tasks if task.get("status") == "completed"]
    return Answer(
        200,
        {
            "total_tasks": len(tasks),
            "completed_tasks": len(done),
            "acceptance_rate": acceptance(done),
        },
    )


def tasks_of(context: Context, project: Row) -> list[Row]:
    """Return the tasks of a project."""
    return [task for task in context.store.rows("Task") if task.get("project") == project["uid"]]


def acceptance(done: list[Row]) -> float:
    """Return the share of completed tasks that was accepted; 0 without any."""
    accepted = sum(1 for task in done if task.get("_accepted", True))
    return accepted / len(done) if done else 0.0


@hooks.answers("projects_create_from_existing")
def clone(context: Context) -> Answer:
    """Make a project that waits for approval; of the body only a name is understood."""
    name = context.body.get("name")
    known = isinstance(name, str) and 0 < len(name) <= 100
    row = new_row(context, {"name": name if known else "Copy of a template"})
    waiting = {"status": "pending-approval", "is_active": False, "visibility": "private"}
    owner = {"owner_name": context.user.get("username"), "is_imported": False}
    stored = add_row(context, "Project", {**row, **waiting, **owner})
    answer = context.answer(stored)
    answer.headers["Location"] = location(context, answer.value)
    return answer


@hooks.answers("projects_approve")
def approve(context: Context) -> Answer:
    """Let a project that waits for approval begin."""
    project = context.row()
    if project.get("status") == "pending-approval":
        changed = context.store.update("Project", project, status="active", is_active=True)
        context.events += hooks.changed("Project", project, changed)
        project = changed
    return context.answer(project)


@hooks.changes("Project")
def project_events(old: Row | None, new: Row | None) -> Iterator[Event]:
    """Tell of a project whose status changed."""
    if old is None or new is None or old.get("status") == new.get("status"):
        return
    payload = {key: value for key, value in new.items() if not key.startswith("_")}
    yield Event("project.status_changed", payload, project=new["uid"])
