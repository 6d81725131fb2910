"""Starting a job, waiting for it and downloading what it makes."""

from __future__ import annotations

import zipfile
from pathlib import Path

from tests.cli.conftest import Avala
from tests.conftest import MockAddress


def test_create_alone_returns_at_once(avala: Avala, mock: MockAddress) -> None:
    """Without `--wait` the job is shown as it was started."""
    job = avala("exports", "create", "--format", "coco").json

    assert job["status"] not in ("exported", "completed")


def test_create_and_wait(avala: Avala, mock: MockAddress) -> None:
    """With `--wait` the job is shown as it ended."""
    job = avala("exports", "create", "--format", "coco", "--wait", "--interval", "0").json

    assert job["status"] == "exported"


def test_create_and_download(avala: Avala, mock: MockAddress, tmp_path: Path) -> None:
    """`--download` waits, makes the folder, and says where the file is."""
    folder = tmp_path / "new" / "folder"
    page = avala("exports", "create", "--download", str(folder), "--interval", "0")
    (path,) = folder.iterdir()

    assert page.json["status"] == "exported"
    assert page.err == f"Saved {path}\n"
    assert zipfile.is_zipfile(path)


def test_download_later(avala: Avala, mock: MockAddress, tmp_path: Path) -> None:
    """`exports download` fetches the file of a job that is done and prints its path."""
    uid = avala("exports", "create", "--wait", "--interval", "0", "-q").out.strip()
    page = avala("exports", "download", uid, str(tmp_path / "x.zip"))

    assert page.json == str(tmp_path / "x.zip")
    assert zipfile.is_zipfile(tmp_path / "x.zip")


def test_waiting_for_a_job_by_its_uid(avala: Avala, mock: MockAddress) -> None:
    """`wait` takes the uid that `-q` printed."""
    uid = avala("exports", "create", "-q").out.strip()
    job = avala("exports", "wait", uid, "--interval", "0").json

    assert (job["uid"], job["status"]) == (uid, "exported")


def test_giving_up_waiting(avala: Avala, mock: MockAddress) -> None:
    """`--wait-timeout` ends the wait with code 1; the job is not shown as done."""
    page = avala("exports", "create", "--wait", "--wait-timeout", "0", "--interval", "0")

    assert (page.code, page.out) == (1, "")
    assert "after 0 s" in page.error
