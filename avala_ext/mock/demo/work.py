"""Projects, their tasks with annotations, exports and automatic labelling."""

from __future__ import annotations

from ..behaviours.exports import finish
from ..messages import Row
from .builder import Builder, cycle

MAIN_PROJECT = "proj-uuid-001"
TASK_TYPES = (
    "image-annotation",
    "video-annotation",
    "point-cloud-annotation",
    "point-cloud-objects",
)
TASK_NAMES = ("box", "polygon", "classification", "cuboid")
LABELS = ("car", "truck", "person", "bicycle", "forklift", "pallet")

_PROJECTS = (
    # uid (None: from the counter), name, status, number of tasks
    (MAIN_PROJECT, "Street scenes 2025", "active", 420),
    ("770a9600-g40d-63f6-c938-668877660000", "Loading dock boxes", "active", 60),
    ("project-uid-123", "Forklift cuboids", "active", 25),
    ("proj_123", "Night drive classification", "paused", 12),
    (None, "Parking lot polygons", "completed", 8),
    (None, "Old street scenes", "archived", 8),
    (None, "Rain test", "pending-approval", 0),
    (None, "Cancelled trial", "canceled", 3),
)


def build(builder: Builder) -> None:
    """Add projects with their tasks, exports and jobs."""
    for index, (uid, name, status, count) in enumerate(_projects()):
        project = _project(builder, uid, name, status, index)
        for number in range(count):
            _task(builder, project, number, completed=status in ("completed", "archived"))
    _published_tasks(builder)
    _exports(builder)
    _auto_label_jobs(builder)
    _batches(builder)


def _batches(builder: Builder) -> None:
    for index in range(22):
        builder.add(
            "WorkBatch",
            name=f"Work batch {index:02d}",
            project=MAIN_PROJECT,
            status=cycle(("open", "done"), index),
        )


def _projects() -> list[tuple[str | None, str, str, int]]:
    more = [
        (None, f"Batch {number:02d}", cycle(("active", "paused", "completed"), number), 2)
        for number in range(1, 23)
    ]
    return [*_PROJECTS, *more]


def _project(builder: Builder, uid: str | None, name: str, status: str, index: int) -> Row:
    return builder.add(
        "Project",
        uid or name,
        uid=uid,
        name=name,
        status=status,
        task_type=cycle(TASK_TYPES, index),
        is_active=status == "active",
        visibility=cycle(("private", "public"), index),
        owner_name=cycle(("ada", "acme-ai"), index),
        is_imported=False,
        short_description=f"{name}, with boxes and polygons.",
        industry_icon="robotics",
    )


def _task(builder: Builder, project: Row, number: int, *, completed: bool) -> Row:
    states = ("pending", "in_progress", "completed", "pending", "completed", "failed")
    status = "completed" if completed else cycle(states, number)
    annotations = _annotations(number) if status == "completed" else []
    hidden: Row = {}
    if project["uid"] == MAIN_PROJECT:
        # Every item is done by two people or by four, who do not quite agree.
        item = number // 12 * 2 // 3
        hidden["_dataset_item"] = builder.get(f"acme-ai/training-v2/{item}")["uid"]
        if annotations:
            annotations = _opinion(_annotations(item), item, number % 12)
    return builder.add(
        "Task",
        type=project["task_type"],
        name=cycle(TASK_NAMES, number),
        status=status,
        project=project["uid"],
        annotations=annotations,
        _accepted=number % 5 != 4 if status == "completed" else None,
        **hidden,
    )


def _annotations(number: int) -> list[Row]:
    return [
        {
            "uid": f"ann-{number:04d}-{index}",
            "type": "bounding_box",
            "annotation_type": "bounding_box",
            "label": cycle(LABELS, number + index),
            "x": 10.0 + 7 * index,
            "y": 20.5 + number % 40,
            "width": 64.0,
            "height": 48.0,
            "attributes": {"occlusion": "none"},
        }
        for index in range(1 + number % 3)
    ]


def _opinion(annotations: list[Row], item: int, person: int) -> list[Row]:
    """Return what one person made of an item: boxes shifted, now and then another label."""
    shift = float(person * (item % 7) // 4)
    moved = [{**one, "uid": f"{one['uid']}-{person}", "y": one["y"] + shift} for one in annotations]
    if person > 7 and item % 4 == 3:
        moved[0]["label"] = "van"
    return moved


def _published_tasks(builder: Builder) -> None:
    """Add the tasks that published examples ask for by their ids."""
    for uid, project in (
        ("task-uid-123", "project-uid-123"),
        ("990c1800-i62f-85h8-e150-880099880000", "770a9600-g40d-63f6-c938-668877660000"),
    ):
        builder.add(
            "Task",
            uid,
            uid=uid,
            type="image-annotation",
            name="box",
            status="pending",
            project=project,
            annotations=[],
        )


def _exports(builder: Builder) -> None:
    states = ("exported", "exported", "requested", "processing", "failed")
    for index in range(26):
        status = cycle(states, index)
        project = builder.get(MAIN_PROJECT)
        export = builder.add(
            "Export",
            f"export {index}",
            name=f"Nightly {index:02d}",
            format=cycle(("coco", "avala-json-external", "YOLO"), index),
            status=status,
            projects=[project["uid"]],
            error="The source is gone." if status == "failed" else None,
            _final="exported",
        )
        if status == "exported":
            builder.store.update("Export", export, **finish(builder.store, export))


def _auto_label_jobs(builder: Builder) -> None:
    states = ("completed", "running", "pending", "failed")
    for index in range(24):
        status = cycle(states, index)
        done = {"completed": 40, "running": 12, "failed": 7}.get(status, 0)
        project = builder.get(cycle((MAIN_PROJECT, "project-uid-123"), index))
        builder.add(
            "AutoLabelJob",
            status=status,
            model_type=cycle(("yolo", "sam3"), index),
            confidence_threshold=0.5,
            labels=["car", "person"],
            dry_run=index % 6 == 5,
            total_items=40,
            processed_items=done,
            successful_items=max(0, done - 2),
            failed_items=min(done, 2),
            skipped_items=0,
            progress_pct=done * 100 / 40,
            error_message="The model did not load." if status == "failed" else None,
            summary={"detections": done * 3},
            started_at=builder.time() if status != "pending" else None,
            completed_at=builder.time(2) if status in ("completed", "failed") else None,
            project=project["uid"],
            _project=project["_key"],
        )
