"""The main job: look at projects, walk the tasks of one, export its annotations, read them.

Needs AVALA_API_KEY (and AVALA_BASE_URL for another server). `make demo` runs it on the mock.
"""

from __future__ import annotations

import json
import tempfile
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

from avala import Avala


def read_annotations(archive: Path) -> dict[str, Any]:
    """Open the archive of a COCO export and return its annotation file."""
    with zipfile.ZipFile(archive) as content:
        name = next(name for name in content.namelist() if name.endswith(".json"))
        coco: dict[str, Any] = json.loads(content.read(name))
    return coco


def describe(coco: dict[str, Any]) -> str:
    """Say in one line what a COCO file holds."""
    names = {category["id"]: category["name"] for category in coco["categories"]}
    labels = Counter(names[annotation["category_id"]] for annotation in coco["annotations"])
    counts = ", ".join(f"{count} {label}" for label, count in labels.most_common())
    return f"{len(coco['images'])} images, {len(coco['annotations'])} annotations ({counts})"


def main() -> None:
    """Do the job with the sync client."""
    with Avala() as client, tempfile.TemporaryDirectory() as folder:
        print("Projects")
        sizes = {}
        for project in client.projects.iter():
            metrics = client.projects.get_metrics(project.uid)
            sizes[project.uid] = metrics.total_tasks or 0
            print(
                f"  {project.name}: {metrics.completed_tasks} of {metrics.total_tasks} tasks done"
            )

        largest = max(sizes, key=lambda uid: sizes[uid])
        statuses = Counter(task.status for task in client.tasks.iter(project=largest, limit=100))
        pages = sum(1 for _ in client.tasks.list(project=largest, limit=100).iter_pages())
        print(f"Tasks of {largest}: {dict(statuses)} on {pages} pages")

        started = client.projects.create_export(largest, format="coco")
        export = client.exports.wait(
            started.uid, interval=0.1, on_progress=lambda job: print(f"  export: {job.status}")
        )
        archive = client.exports.download(export.uid, Path(folder, "export.zip"))
        print(
            f"{archive.name}, {archive.stat().st_size} bytes: {describe(read_annotations(archive))}"
        )


if __name__ == "__main__":
    main()
