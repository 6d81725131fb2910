"""The main job once more, with the async client; see main_job.py."""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from pathlib import Path

from main_job import describe, read_annotations

from avala import AsyncAvala


async def main() -> None:
    """Do the job with the async client; metrics of all projects are fetched at once."""
    async with AsyncAvala() as client:
        print("Projects")
        projects = [project async for project in client.projects.iter()]
        metrics = await asyncio.gather(
            *(client.projects.get_metrics(project.uid) for project in projects)
        )
        for project, numbers in zip(projects, metrics, strict=True):
            print(f"  {project.name}: {numbers.completed_tasks} of {numbers.total_tasks} done")

        sizes = [numbers.total_tasks or 0 for numbers in metrics]
        largest = projects[sizes.index(max(sizes))]
        statuses = Counter(
            [task.status async for task in client.tasks.iter(project=largest.uid, limit=100)]
        )
        print(f"Tasks of {largest.uid}: {dict(statuses)}")

        started = await client.projects.create_export(largest.uid, format="coco")
        export = await client.exports.wait(started.uid, interval=0.1)
        with tempfile.TemporaryDirectory() as folder:
            archive = await client.exports.download(export.uid, Path(folder, "export.zip"))
            print(f"{archive.name}: {describe(read_annotations(archive))}")


if __name__ == "__main__":
    asyncio.run(main())
