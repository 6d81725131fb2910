"""Automatic labelling: a job that moves on with every read, and can be cancelled."""

from __future__ import annotations

from ..context import Context
from ..hooks import hooks
from ..messages import Answer, Row, conflict
from ..resources import create

DONE = ("completed", "failed", "cancelled")


@hooks.answers("auto_label_jobs_create")
def start(context: Context) -> Answer:
    """Start a job over the items of a project; one that is not active cannot be labelled."""
    if context.parent().get("status") != "active":
        raise conflict("Only an active project can be labelled.")
    return create(context)


@hooks.fills("AutoLabelJob")
def begin(context: Context, row: Row) -> Row:
    """Make a new job wait, with as many items as the project has tasks."""
    project = context.path.get("project_uid")
    total = sum(1 for task in context.store.rows("Task") if task.get("project") == project)
    return {
        **row,
        "status": "pending",
        "model_type": row.get("model_type") or "yolo",
        "confidence_threshold": row.get("confidence_threshold", 0.5),
        "total_items": total,
        "progress_pct": 0.0,
    }


@hooks.reads("AutoLabelJob")
def advance(context: Context, row: Row) -> Row:
    """Move a job one step on: pending, running (half done), completed."""
    if row["status"] in DONE:
        return row
    now = context.store.tick()
    if row["status"] == "pending":
        changes = {"status": "running", "started_at": now, **progress(row, row["total_items"] // 2)}
    else:
        changes = {"status": "completed", "completed_at": now, **progress(row, row["total_items"])}
        changes["summary"] = {"detections": row["total_items"] * 3}
    return context.store.update("AutoLabelJob", row, **changes)


@hooks.lists("AutoLabelJob")
def advance_listed(context: Context, row: Row) -> Row:
    """Move jobs that were made through the API on when a list is read."""
    return row if row.get("_seeded") else advance(context, row)


def progress(row: Row, done: int) -> Row:
    """Return the counts of a job that has done some of its items."""
    total = row["total_items"]
    return {
        "processed_items": done,
        "successful_items": done,
        "progress_pct": 100.0 * done / total if total else 100.0,
    }
