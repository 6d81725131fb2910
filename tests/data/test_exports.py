"""Exports open as Python objects, and COCO ones in pycocotools."""

from __future__ import annotations

import zipfile
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from avala import Avala, errors, models
from avala_ext.data import CocoExport, PlatformExport, open_export

COCO: Any = import_module("pycocotools.coco").COCO


def download(client: Avala, form: str, folder: Path) -> Path:
    """Export the demo's largest project with one of its datasets, and fetch the archive."""
    created = client.exports.create(
        name="all", format=form, datasets=[], projects=["proj-uuid-001"], slices=[]
    )
    client.exports.wait(created.uid, interval=0.01)
    return client.exports.download(created.uid, folder)


def test_coco(client: Avala, tmp_path: Path) -> None:
    """Annotations come with their image and label."""
    export = open_export(download(client, "coco", tmp_path))
    assert isinstance(export, CocoExport)
    first = export.annotations[0]

    assert len(export.images) == 140
    assert first.label in export.labels
    assert first.image in export.images
    assert len(first.bbox) == 4
    assert "140 images" in repr(export)


def test_pycocotools_loads_it(client: Avala, tmp_path: Path) -> None:
    """The object and the file inside the archive are both what pycocotools expects."""
    archive = download(client, "coco", tmp_path)
    export = open_export(archive)
    assert isinstance(export, CocoExport)
    with zipfile.ZipFile(archive) as content:
        file = content.extract("annotations.json", tmp_path)

    for coco in (export.to_pycocotools(), COCO(file)):
        assert len(coco.getImgIds()) == len(export.images)
        found = coco.loadAnns(coco.getAnnIds(imgIds=[export.images[0].id]))
        assert {one["id"] for one in found} == {
            one.id for one in export.annotations if one.image == export.images[0]
        }
        assert [one["name"] for one in coco.loadCats(coco.getCatIds())] == export.labels


def test_the_platforms_own_form(client: Avala, tmp_path: Path) -> None:
    """Records are plain, or read by the model that is named."""
    export = open_export(download(client, "avala-json-external", tmp_path))
    assert isinstance(export, PlatformExport)
    plain, read = list(export.tasks()), list(export.tasks(models.TaskResult))

    assert [one["uid"] for one in plain] == [one.uid for one in read]
    assert read[0].annotations is not None
    assert read[0].annotations[0].label
    assert list(export.items()) == []


@pytest.mark.parametrize("content", [b"PK\x03\x04 broken", b"no json", b'{"images": 3}'])
def test_what_is_no_export_is_refused(content: bytes, tmp_path: Path) -> None:
    """A broken file, or another one, is an error of ours that names it."""
    path = tmp_path / "export.zip"
    path.write_bytes(content)

    with pytest.raises(errors.TransferError, match=r"export\.zip"):
        open_export(path)


def test_coco_of_another_layout_is_refused(tmp_path: Path) -> None:
    """A file that names an image which it lacks is not taken."""
    path = tmp_path / "coco.json"
    path.write_text('{"images": [], "categories": [], "annotations": [{"id": 1, "image_id": 7}]}')

    with pytest.raises(errors.APIResponseError, match="layout"):
        open_export(path)
