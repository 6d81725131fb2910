"""Exports: a job that moves on with every read, and a zip archive at its end.

An export made through a project ends `completed` (the REST examples wait for that word), one
made by ``POST /exports/`` ends `exported` (the reference). One whose source does not exist ends
`failed` with an `error`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..archives import archive
from ..context import Context
from ..hooks import hooks
from ..messages import Event, Row
from ..store import Store

DONE = ("completed", "exported", "failed")


@hooks.fills("Export")
def begin(context: Context, row: Row) -> Row:
    """Make a new export wait, with its sources gathered into the three lists."""
    of_project = context.operation.id == "projects_create_export"
    project = context.path["uid"] if of_project else context.body.get("project")
    for name, one in (("projects", project), ("datasets", context.body.get("dataset"))):
        # The single uid is short for a list; beside a list that was sent, it just goes along.
        single = [one] if one is not None else []
        row[f"_{name}"] = [*row[name], *single]
        if name not in context.body:
            row[name] = single
    row["name"] = row.get("name") or f"Export {row['uid'][:8]}"
    row["format"] = row.get("format") or "avala-json-external"
    return {**row, "status": "requested", "_final": "completed" if of_project else "exported"}


@hooks.reads("Export")
def advance(context: Context, row: Row) -> Row:
    """Move a job one step on and show it."""
    return _shown(context, _advanced(context, row))


@hooks.lists("Export")
def advance_listed(context: Context, row: Row) -> Row:
    """Move jobs that were made through the API on when a list is read.

    The reference advises to poll the list. Demo rows stay as they are, so that every status
    can be seen.
    """
    return _shown(context, row if row.get("_seeded") else _advanced(context, row))


def _advanced(context: Context, row: Row) -> Row:
    if row["status"] in DONE:
        return row
    now = context.store.tick()
    if row["status"] in ("requested", "pending"):
        changes: dict[str, Any] = {"status": "processing", "exported_task_count": 0}
    else:
        changes = finish(context.store, row)
    changed = context.store.update("Export", row, **changes, updated_at=now)
    context.events += hooks.changed("Export", row, _shown(context, changed))
    return changed


def _shown(context: Context, row: Row) -> Row:
    """Add the link to the archive, on the host that the request came to."""
    if row["status"] not in ("completed", "exported"):
        return row
    return {**row, "download_url": f"{context.request.origin}/_mock/files/{row['_file']}"}


def finish(store: Store, export: Row) -> dict[str, Any]:
    """Write the archive of an export and return what changes by it."""
    missing = _missing(store, export)
    if missing:
        return {"status": "failed", "error": f"The source {missing} does not exist."}
    tasks, items = _sources(store, export)
    name = f"exports/{export['uid']}.zip"
    store.put_file(name, archive(str(export.get("format") or ""), tasks, items))
    return {
        "status": export.get("_final", "exported"),
        "total_task_count": len(tasks),
        "exported_task_count": len(tasks),
        "_file": name,
    }


def _missing(store: Store, export: Row) -> str | None:
    for name, collection in (("projects", "Project"), ("datasets", "Dataset"), ("slices", "Slice")):
        for uid in _uids(export, name):
            if store.get(collection, uid) is None:
                return uid
    return None


def _uids(export: Row, name: str) -> list[str]:
    """Return the uids of one kind of source, those of the short form included."""
    uids: list[str] = export.get(f"_{name}") or export.get(name) or []
    return uids


def _sources(store: Store, export: Row) -> tuple[list[Row], list[Row]]:
    projects, datasets, slices = (
        set(_uids(export, name)) for name in ("projects", "datasets", "slices")
    )
    tasks = [
        task
        for task in store.rows("Task")
        if task.get("project") in projects and task.get("status") == "completed"
    ]
    items = [item for item in store.rows("DatasetItem") if item.get("_dataset") in datasets]
    items += [item for item in store.rows("SliceItem") if item.get("_slice") in slices]
    return tasks, items


@hooks.changes("Export")
def export_events(old: Row | None, new: Row | None) -> Iterator[Event]:
    """Tell of an export that came to its end."""
    if new is None or old is None or old["status"] in DONE:
        return
    name = {"failed": "export.failed", "completed": "export.completed"}.get(
        new["status"], "export.completed" if new["status"] == "exported" else ""
    )
    if name:
        payload = {key: value for key, value in new.items() if not key.startswith("_")}
        project = (new.get("projects") or [None])[0]
        yield Event(name, payload, project=project)
