"""Tasks: completing one is an event."""

from __future__ import annotations

from collections.abc import Iterator

from ..hooks import hooks
from ..messages import Event, Row


@hooks.changes("Task")
def task_events(old: Row | None, new: Row | None) -> Iterator[Event]:
    """Tell of a task that came to be completed, failed or created."""
    if new is None:
        return
    before = old.get("status") if old else None
    if old is None:
        yield task_event("task.created", new)
    if new.get("status") != before and new.get("status") in ("completed", "failed"):
        yield task_event(f"task.{new['status']}", new)


def task_event(name: str, task: Row) -> Event:
    """Return an event about a task; its type and name narrow the agents told."""
    words = frozenset(str(task[key]) for key in ("type", "name") if task.get(key))
    payload = {key: value for key, value in task.items() if not key.startswith("_")}
    return Event(name, payload, project=task.get("project"), task=task["uid"], words=words)
