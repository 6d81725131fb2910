"""Exports: a job that moves on with every read, and a zip archive at its end."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import orjson

from ..messages import Row
from ..store import Store


def finished_fields(store: Store, export: Row, origin: str) -> dict[str, Any]:
    """Write the archive of an export and return the fields that change by it."""
    tasks = _tasks(store, export)
    name = f"exports/{export['uid']}.zip"
    store.put_file(name, archive(export, tasks))
    return {
        "status": export.get("_final", "exported"),
        "total_task_count": len(tasks),
        "exported_task_count": len(tasks),
        "download_url": f"{origin}/_mock/files/{name}",
    }


def _tasks(store: Store, export: Row) -> list[Row]:
    projects = set(export.get("projects") or ()) | {export.get("project"), export.get("_project")}
    return [
        task
        for task in store.rows("Task")
        if task.get("project") in projects and task.get("status") == "completed"
    ]


def archive(export: Row, tasks: list[Row]) -> bytes:
    """Return a zip of the annotations: COCO, YOLO or plain JSON, by the export's format."""
    form = str(export.get("format") or "coco").lower()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        if form == "yolo":
            _write(packed, "classes.txt", "\n".join(_labels(tasks)).encode())
            for task in tasks:
                _write(packed, f"labels/{task['uid']}.txt", _yolo(task, _labels(tasks)))
        elif form == "coco":
            _write(packed, "annotations.json", orjson.dumps(coco(tasks)))
        else:
            _write(packed, "results.json", orjson.dumps([_plain(task) for task in tasks]))
    return buffer.getvalue()


def _write(packed: zipfile.ZipFile, name: str, content: bytes) -> None:
    # A fixed date keeps the archive the same from run to run.
    packed.writestr(zipfile.ZipInfo(name, (2026, 1, 15, 9, 0, 0)), content)


def _labels(tasks: list[Row]) -> list[str]:
    return sorted({ann["label"] for task in tasks for ann in task.get("annotations") or ()})


def coco(tasks: list[Row]) -> dict[str, Any]:
    """Return the annotations of tasks in COCO's layout: images, categories, annotations."""
    labels = _labels(tasks)
    annotations: list[dict[str, Any]] = []
    for image_id, task in enumerate(tasks, 1):
        for one in task.get("annotations") or ():
            box = [one.get(key, 0.0) for key in ("x", "y", "width", "height")]
            annotations.append(
                {
                    "id": len(annotations) + 1,
                    "image_id": image_id,
                    "category_id": labels.index(one["label"]) + 1,
                    "bbox": box,
                    "area": box[2] * box[3],
                    "iscrowd": 0,
                }
            )
    return {
        "images": [
            {"id": n, "file_name": f"{task['uid']}.jpg", "width": 1920, "height": 1080}
            for n, task in enumerate(tasks, 1)
        ],
        "categories": [{"id": n, "name": label} for n, label in enumerate(labels, 1)],
        "annotations": annotations,
    }


def _yolo(task: Row, labels: list[str]) -> bytes:
    lines = []
    for one in task.get("annotations") or ():
        x, y = one.get("x", 0.0) / 1920, one.get("y", 0.0) / 1080
        width, height = one.get("width", 0.0) / 1920, one.get("height", 0.0) / 1080
        numbers = (x + width / 2, y + height / 2, width, height)
        lines.append(" ".join([str(labels.index(one["label"])), *(f"{n:.6f}" for n in numbers)]))
    return "\n".join(lines).encode()


def _plain(task: Row) -> Row:
    return {name: value for name, value in task.items() if not name.startswith("_")}
