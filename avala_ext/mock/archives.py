"""The files that exports end in: COCO, YOLO or plain JSON, zipped."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import orjson

from .messages import Row

WIDTH, HEIGHT = 1920, 1080
"""Size in pixels that every demo image is said to have."""


def archive(form: str, tasks: list[Row], items: list[Row]) -> bytes:
    """Return a zip of annotations.

    Args:
        form: the export's format; ``coco`` and ``YOLO`` have layouts of their own, every other
            word gives plain JSON.
        tasks: completed tasks with their `annotations`.
        items: dataset items whose own annotations go along.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        if form.lower() == "yolo":
            _write(packed, "classes.txt", "\n".join(_labels(tasks)).encode())
            labels = _labels(tasks)
            for task in tasks:
                _write(packed, f"labels/{task['uid']}.txt", _yolo(task, labels))
        elif form.lower() == "coco":
            _write(packed, "annotations.json", orjson.dumps(coco(tasks)))
        else:
            _write(packed, "results.json", orjson.dumps([_plain(task) for task in tasks]))
        if items:
            _write(packed, "items.json", orjson.dumps([_plain(item) for item in items]))
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
            box = _box(one)
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
            {"id": n, "file_name": f"{task['uid']}.jpg", "width": WIDTH, "height": HEIGHT}
            for n, task in enumerate(tasks, 1)
        ],
        "categories": [{"id": n, "name": label} for n, label in enumerate(labels, 1)],
        "annotations": annotations,
    }


def _box(annotation: Row) -> list[float]:
    return [float(annotation.get(key, 0.0)) for key in ("x", "y", "width", "height")]


def _yolo(task: Row, labels: list[str]) -> bytes:
    lines: list[str] = []
    for one in task.get("annotations") or ():
        x, y, width, height = _box(one)
        centre = ((x + width / 2) / WIDTH, (y + height / 2) / HEIGHT)
        numbers = (*centre, width / WIDTH, height / HEIGHT)
        lines.append(" ".join([str(labels.index(one["label"])), *(f"{n:.6f}" for n in numbers)]))
    return "\n".join(lines).encode()


def _plain(row: Row) -> Row:
    return {name: value for name, value in row.items() if not name.startswith("_")}
