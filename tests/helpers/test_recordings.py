"""Uploads of recordings, in the plain and in the managed way."""

from __future__ import annotations

import contextlib
import random
from pathlib import Path
from typing import Any

import httpx
import pytest

from avala.errors import (
    APIConnectionError,
    JobFailedError,
    NotFoundError,
    TransferError,
    UploadStateError,
)
from avala_ext.helpers.uploads.progress import UploadProgress
from tests.conftest import Flavour
from tests.helpers.conftest import Mock, contents

MIB = 2**20


@pytest.fixture
def recording(mock: Mock) -> str:
    """A recording that never had an upload session."""
    used = {row["recording"] for row in mock.rows("_FleetUpload")}
    return next(str(row["uid"]) for row in mock.rows("Recording") if row["uid"] not in used)


@pytest.fixture(autouse=True)
def own_home(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep all receipts in a folder of the test, and look at jobs more often."""
    monkeypatch.setattr("avala_ext.helpers.uploads.managed._POLL", 0.05)


def upload(flavour: Flavour, recording: str, paths: Any, **given: Any) -> Any:
    """Upload a recording in the plain way."""
    return flavour.call(
        lambda client: client.fleet.uploads.upload_recording(recording, paths, **given)
    )


def managed(flavour: Flavour, recording: str, paths: Any, **given: Any) -> Any:
    """Upload a recording in the managed way."""
    return flavour.call(
        lambda client: client.fleet.uploads.upload_managed_recording(recording, paths, **given)
    )


def stored(mock: Mock, recording: str) -> dict[str, str]:
    """Return the digests of what arrived for a recording, by path."""
    rows = mock.received().values()
    prefix = f"/{recording}/"
    return {row["key"].partition(prefix)[2]: row["sha256"] for row in rows if prefix in row["key"]}


def digests(root: Path) -> dict[str, str]:
    """Return the digests of the files of a folder."""
    import hashlib

    return {name: hashlib.sha256(data).hexdigest() for name, data in contents(root).items()}


def test_a_whole_recording(flavour: Flavour, mock: Mock, recording: str, tree: Path) -> None:
    """Every file arrives once, is confirmed, and the session is closed."""
    seen: list[UploadProgress] = []
    session = upload(flavour, recording, tree, progress=seen.append)

    assert session.status in ("completing", "completed")
    assert (session.total_files, session.confirmed_files) == (12, 12)
    assert session.s3_prefix.endswith(f"/{recording}/")
    assert stored(mock, recording) == digests(tree)
    assert {row["times"] for row in mock.received().values()} == {1}
    assert (seen[-1].uploaded_files, seen[-1].uploaded_bytes) == (12, seen[-1].total_bytes)

    assert upload(flavour, recording, tree).uid == session.uid
    assert len(mock.requests("fleet_uploads_init_upload")) == 1


def test_batches_of_a_hundred(flavour: Flavour, mock: Mock, recording: str, tmp_path: Path) -> None:
    """URLs and confirmations go by hundreds."""
    root = tmp_path / "many"
    root.mkdir()
    for number in range(230):
        (root / f"{number:03}.bin").write_bytes(bytes([number % 251]))
    upload(flavour, recording, root, workers=8)
    assert len(mock.requests("fleet_uploads_get_upload_urls")) == 3
    assert len(mock.requests("fleet_uploads_confirm_upload")) == 3
    assert stored(mock, recording) == digests(root)


def test_a_session_of_somebody_else(
    flavour: Flavour, mock: Mock, recording: str, tree: Path
) -> None:
    """It is not touched."""
    files = [{"path": "a", "size_bytes": 1}]
    flavour.call(lambda client: client.fleet.uploads.init_upload(recording, files=files))
    with pytest.raises(UploadStateError, match="not begun here"):
        upload(flavour, recording, tree)
    with pytest.raises(NotFoundError):
        upload(flavour, "no-such-recording", tree)


@pytest.mark.parametrize("operation", ["init_upload", "confirm_upload", "finalize_upload"])
def test_answers_that_are_lost(
    flavour: Flavour, mock: Mock, recording: str, tree: Path, operation: str
) -> None:
    """What was carried out unseen is found out, in this run or the next; nothing comes twice."""
    mock.faults(f"lose:op=fleet_uploads_{operation},times=1")
    try:
        upload(flavour, recording, tree)
    except Exception as error:
        assert operation == "init_upload", error
        upload(flavour, recording, tree)
    assert stored(mock, recording) == digests(tree)
    assert {row["times"] for row in mock.received().values()} == {1}
    assert len(mock.requests("fleet_uploads_init_upload")) == 1


def test_requests_that_never_arrived(
    flavour: Flavour, mock: Mock, recording: str, tree: Path
) -> None:
    """The begin was dropped: the next run finds that there is no session, and begins one."""
    mock.faults("drop:op=fleet_uploads_init_upload,times=1")
    with pytest.raises(Exception, match="init"):
        upload(flavour, recording, tree)
    upload(flavour, recording, tree)
    assert stored(mock, recording) == digests(tree)


def test_a_file_that_fails(flavour: Flavour, mock: Mock, recording: str, tree: Path) -> None:
    """The others are confirmed, the error is raised, and the next run sends the rest."""
    mock.faults("status:code=400,op=files,after=6,times=1")
    with pytest.raises(TransferError) as caught:
        upload(flavour, recording, tree, workers=1)
    assert "X-Amz" not in str(caught.value)
    status = flavour.call(lambda client: client.fleet.uploads.get_upload_status(recording))
    assert len(status.pending_paths) == 12 - status.confirmed_files == 6
    upload(flavour, recording, tree)
    assert stored(mock, recording) == digests(tree)
    assert {row["times"] for row in mock.received().values()} == {1}


def test_a_changed_source(flavour: Flavour, mock: Mock, recording: str, tree: Path) -> None:
    """The run stops; touched files with the same bytes are the same files."""
    mock.faults("status:code=400,op=files,after=3,times=1")
    with pytest.raises(TransferError):
        upload(flavour, recording, tree, workers=1)
    path = tree / "camera-1" / "image 4.jpg"
    content = path.read_bytes()
    path.write_bytes(b"x" * len(content))
    with pytest.raises(UploadStateError, match="has changed"):
        upload(flavour, recording, tree)
    path.write_bytes(content)
    (tree / "more").write_bytes(b"1")
    with pytest.raises(UploadStateError, match="added or removed"):
        upload(flavour, recording, tree)
    (tree / "more").unlink()
    with pytest.raises(UploadStateError, match="storage_config"):
        upload(flavour, recording, tree, storage_config_uid="other")
    upload(flavour, recording, tree)
    assert stored(mock, recording) == digests(tree)


def test_receipts_of_older_clients(
    flavour: Flavour, mock: Mock, recording: str, tree: Path, state: Path
) -> None:
    """They stop the run."""
    state.mkdir(parents=True)
    (state / f"{recording}.json").write_text("{}")
    with pytest.raises(UploadStateError, match="older client"):
        upload(flavour, recording, tree)


def test_no_links(flavour: Flavour, mock: Mock, recording: str, tree: Path) -> None:
    """Recordings consist of regular files."""
    (tree / "link").symlink_to(tree / "camera-1" / "image 4.jpg")
    with pytest.raises(ValueError, match="link"):
        upload(flavour, recording, tree)
    (tree / "link").unlink()
    found = flavour.call(lambda client: _soon(client, tree))
    assert [file.target for file in found] == sorted(contents(tree))


def _soon(client: Any, tree: Path) -> Any:
    return client.fleet.uploads.collect_files(tree)


@pytest.fixture
def mcaps(tmp_path: Path) -> Path:
    """A small file, and one of two parts."""
    root = tmp_path / "drive"
    (root / "rear").mkdir(parents=True)
    (root / "front 1.mcap").write_bytes(random.Random(1).randbytes(MIB))
    with (root / "rear" / "large.mcap").open("wb") as file:
        file.write(random.Random(2).randbytes(MIB) * 66)
    return root


def parts(mock: Mock) -> list[tuple[str, int, int]]:
    """Return name, size and receptions of every part that arrived."""
    rows = mock.received().values()
    return sorted((Path(row["key"]).name, row["size"], row["times"]) for row in rows)


def test_managed(flavour: Flavour, mock: Mock, recording: str, mcaps: Path) -> None:
    """Parts of 64 MiB arrive once each, and the server finds the digests it was promised."""
    status = managed(flavour, recording, mcaps, wait_timeout=30)
    assert status.finalization.state == "succeeded"
    assert status.finalization.dataset_uid
    assert status.confirmed_files == 2
    expected = [("front 1.mcap", MIB, 1), ("large.mcap", 2 * MIB, 1), ("large.mcap", 64 * MIB, 1)]
    assert parts(mock) == expected

    again = managed(flavour, recording, mcaps)
    assert again.session_uid == status.session_uid
    assert len(mock.requests("fleet_uploads_managed_finalize")) == 1


def test_managed_without_waiting(flavour: Flavour, mock: Mock, recording: str, mcaps: Path) -> None:
    """One look is taken; later calls look again."""
    (mcaps / "rear" / "large.mcap").unlink()
    states = [managed(flavour, recording, mcaps).finalization.state for _ in range(4)]
    assert states[0] == "pending"
    assert states[-1] == "succeeded"


def test_managed_with_faults(flavour: Flavour, mock: Mock, recording: str, mcaps: Path) -> None:
    """A part that came although nobody said so is not sent again; one that did not is."""
    mock.faults("lose:op=files,times=1;drop:op=files,times=1,after=2")
    with contextlib.suppress(APIConnectionError):
        managed(flavour, recording, mcaps)
    status = managed(flavour, recording, mcaps, wait_timeout=30)
    mock.faults("")
    assert status.finalization.state == "succeeded"
    assert {times for _, _, times in parts(mock)} == {1}
    assert len(mock.requests("fleet_uploads_managed_multipart_init")) == 2


def test_managed_content_that_is_not_the_promised(
    flavour: Flavour, mock: Mock, recording: str, mcaps: Path
) -> None:
    """The server's verdict is raised, with the session."""
    (mcaps / "rear" / "large.mcap").unlink()
    managed(flavour, recording, mcaps)
    (session,) = mock.rows("_Managed")
    file = {**session["files"][0]}
    generation = {**file["generation"], "generation_uid": "lost"}
    mock.patch(f"store/_Managed/{session['_key']}", {"files": [{**file, "generation": generation}]})
    with pytest.raises(JobFailedError, match="source_unavailable") as caught:
        managed(flavour, recording, mcaps, wait_timeout=30)
    assert caught.value.job.finalization.code == "source_unavailable"
    mock.patch(f"store/_Managed/{session['_key']}", {"files": [file]})
    assert managed(flavour, recording, mcaps, wait_timeout=30).finalization.state == "succeeded"
    assert len(mock.requests("fleet_uploads_managed_finalize")) == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("__cloud__", "elsewhere"),
        ("uploadId=", "uploadId=x"),
        ("auto", "us-west-2"),
        ("X-Amz-Expires=300", "X-Amz-Expires=3000"),
        ("content-length", "content-type"),
        ("&X-Amz-Signature", "&extra=1&X-Amz-Signature"),
        ("http://127.0.0.1", "https://evil.example"),
    ],
)
def test_managed_grants_that_are_not_believed(
    mock: Mock, recording: str, mcaps: Path, old: str, new: str
) -> None:
    """Each ends before a byte is sent there, and shows nothing of the URL."""
    from avala import Avala

    asked = 0

    def change(response: httpx.Response) -> None:
        nonlocal asked
        if response.request.url.path.endswith("/multipart/parts/"):
            asked += 1
            response.read()
            if old != "uploadId=" or asked > 2:
                text = response.content.decode().replace(old, new, 1)
                vars(response)["_content"] = text.encode()

    hooks = {"response": [change]}
    client = Avala(http_client=httpx.Client(event_hooks=hooks))
    with pytest.raises(TransferError) as caught:
        client.fleet.uploads.upload_managed_recording(recording, mcaps, workers=1)
    assert "X-Amz" not in str(caught.value)
    assert all("large" not in row["key"] or old == "uploadId=" for row in mock.received().values())


@pytest.mark.parametrize("name", ["a.bin", "__derived__/a.mcap", "e\u0301.mcap"])
def test_managed_names(flavour: Flavour, mock: Mock, tmp_path: Path, name: str) -> None:
    """Other kinds of files, derived ones and decomposed names are refused."""
    path = tmp_path / "root" / name
    path.parent.mkdir(parents=True)
    path.write_bytes(b"1")
    with pytest.raises(ValueError, match=r"mcap|NFC"):
        managed(flavour, "r", tmp_path / "root")


@pytest.mark.parametrize("given", [{"workers": 5}, {"wait_timeout": 3601}, {"wait_timeout": -1}])
def test_managed_arguments(flavour: Flavour, mcaps: Path, given: dict[str, Any]) -> None:
    """Numbers out of range are refused."""
    with pytest.raises(ValueError, match=r"workers|wait_timeout"):
        managed(flavour, "r", mcaps, **given)
