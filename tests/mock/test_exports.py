"""Exports: their states, their archives, and the link between them."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

import httpx
import pytest

from avala_ext.mock.engine import Engine

from .conftest import Server


def states(client: httpx.Client, export: dict[str, Any]) -> list[str]:
    """Return the states that an export goes through while it is read, to its end."""
    seen = [export["status"]]
    for _ in range(6):
        export = client.get(f"/exports/{export['uid']}/").json()
        if export["status"] != seen[-1]:
            seen.append(export["status"])
    return seen


def unpacked(client: httpx.Client, url: str) -> dict[str, bytes]:
    """Download an archive, without a key, and return its files."""
    answer = httpx.get(url) if url.startswith("http://127") else client.get(url)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
        assert packed.testzip() is None
        return {name: packed.read(name) for name in packed.namelist()}


def test_of_a_project(either: httpx.Client) -> None:
    """Through a project: requested, processing, completed; COCO in the archive."""
    made = either.post("/projects/proj-uuid-001/exports/", json={"format": "coco"})
    assert made.status_code == 201
    assert made.headers["Location"].endswith(f"/exports/{made.json()['uid']}/")
    assert states(either, made.json()) == ["requested", "processing", "completed"]

    export = either.get(made.headers["Location"]).json()
    metrics = either.get("/projects/proj-uuid-001/metrics/").json()
    assert export["exported_task_count"] == metrics["completed_tasks"] > 0
    coco = json.loads(unpacked(either, export["download_url"])["annotations.json"])
    assert len(coco["images"]) == export["total_task_count"]
    categories = {one["id"] for one in coco["categories"]}
    images = {one["id"] for one in coco["images"]}
    assert coco["annotations"]
    for one in coco["annotations"]:
        assert one["category_id"] in categories
        assert one["image_id"] in images
        assert len(one["bbox"]) == 4


def test_of_several_sources(api: httpx.Client) -> None:
    """Through `/exports/`: it ends `exported`, and takes lists as well as single uids."""
    dataset = api.get("/datasets/acme-ai/training-v2/").json()["uid"]
    body = {"name": "n", "format": "YOLO", "projects": ["proj_123"], "dataset": dataset}
    export = api.post("/exports/", json=body).json()
    assert export["projects"] == ["proj_123"]
    assert export["datasets"] == [dataset]
    assert states(api, export) == ["requested", "processing", "exported"]
    url = api.get(f"/exports/{export['uid']}/").json()["download_url"]
    files = unpacked(api, url)
    assert "classes.txt" in files
    assert len(json.loads(files["items.json"])) == 260


def test_of_a_missing_source(api: httpx.Client) -> None:
    """It fails and says why."""
    export = api.post("/exports/", json={"project": "none"}).json()
    assert states(api, export) == ["requested", "processing", "failed"]
    done = api.get(f"/exports/{export['uid']}/").json()
    assert "none" in done["error"]
    assert done["download_url"] is None


def test_polling_the_list(api: httpx.Client) -> None:
    """A list moves the jobs made through the API on; demo jobs keep their states."""
    uid = api.post("/exports/", json={"project": "proj_123"}).json()["uid"]
    for _ in range(3):
        rows = api.get("/exports/", params={"limit": 100}).json()["results"]
    assert {row["uid"]: row["status"] for row in rows}[uid] == "exported"
    assert {row["status"] for row in rows} >= {"requested", "processing", "failed"}


@pytest.fixture
def link(server: Server) -> str:
    """The address of a finished archive."""
    with server.client() as client:
        rows = client.get("/exports/", params={"limit": 100}).json()["results"]
    address: str = next(row["download_url"] for row in rows if row["download_url"])
    return address


def test_ranges(link: str) -> None:
    """A download can be resumed: ranges, their headers, and a changed file."""
    whole = httpx.get(link)
    size = len(whole.content)
    assert whole.headers["Accept-Ranges"] == "bytes"
    rest = httpx.get(link, headers={"Range": "bytes=10-"})
    assert (rest.status_code, rest.content) == (206, whole.content[10:])
    assert rest.headers["Content-Range"] == f"bytes 10-{size - 1}/{size}"
    assert httpx.get(link, headers={"Range": "bytes=5-9"}).content == whole.content[5:10]
    assert httpx.get(link, headers={"Range": "bytes=-3"}).content == whole.content[-3:]
    assert httpx.get(link, headers={"Range": f"bytes={size}-"}).status_code == 416
    changed = httpx.get(link, headers={"Range": "bytes=10-", "If-Range": '"other"'})
    assert (changed.status_code, len(changed.content)) == (200, size)
    same = {"Range": "bytes=10-", "If-Range": whole.headers["ETag"]}
    assert httpx.get(link, headers=same).status_code == 206
    assert httpx.head(link).headers["Content-Length"] == str(size)


def test_an_archive_is_the_same_every_time(engine: Engine, api: httpx.Client) -> None:
    """The same tasks give the same bytes."""
    contents: list[bytes] = []
    for _ in range(2):
        export = api.post("/exports/", json={"project": "proj_123", "format": "coco"}).json()
        states(api, export)
        contents.append(engine.store.file(f"exports/{export['uid']}.zip") or b"")
    assert contents[0] == contents[1] != b""
