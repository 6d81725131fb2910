"""Uploads into datasets: what arrives, what is sent again, what is refused, and how it resumes."""

from __future__ import annotations

import os
import random
import stat
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest

from avala.errors import (
    ForbiddenError,
    QuotaExceededError,
    TransferError,
    UploadStateError,
    ValidationError,
)
from avala_ext.helpers.uploads.journal import Journal
from avala_ext.helpers.uploads.progress import UploadProgress
from tests.conftest import Flavour
from tests.helpers.conftest import Mock, contents

NAME = "Night shift"
GIVEN: dict[str, Any] = {"name": NAME, "slug": "night-shift", "data_type": "image"}
MIB = 2**20


def make(flavour: Flavour, paths: Any, **changes: Any) -> Any:
    """Create a dataset of local files."""
    given = {**GIVEN, **changes}
    return flavour.call(lambda client: client.datasets.create_from_local(paths, **given))


def upload(flavour: Flavour, paths: Any, **given: Any) -> int:
    """Send files."""
    given.setdefault("dataset_name", NAME)
    sent: int = flavour.call(lambda client: client.datasets.upload_files(paths, **given))
    return sent


@pytest.fixture(autouse=True)
def own_home(state: Path) -> None:
    """Keep all states in a folder of the test."""


def test_a_folder_becomes_a_dataset(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """Every file arrives once, byte for byte, and one dataset holds them."""
    dataset = make(flavour, tree)

    assert (dataset.name, dataset.item_count) == (NAME, 12)
    assert mock.items("night-shift") == contents(tree)
    assert {row["times"] for row in mock.received().values()} == {1}
    assert len(mock.requests("datasets_create_from_manual_upload")) == 1


def test_waiting_for_it(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """With `wait`, the dataset is created when the call returns."""

    def work(client: Any) -> Any:
        return client.with_options(timeout=10).datasets.create_from_local(
            tree / "camera-0", **GIVEN, wait=True, timeout=0
        )

    assert flavour.call(work).status in ("creating", "created")


def test_the_old_protocol(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """A server that gives forms gets forms, and no batch when the dataset is made."""
    mock.set_uploads(forms_only=True)
    make(flavour, [tree / "camera-0", tree / "camera-1" / "image 1.jpg"])

    expected = contents(tree / "camera-0") | {
        "image 1.jpg": (tree / "camera-1" / "image 1.jpg").read_bytes()
    }
    assert mock.items("night-shift") == expected
    assert mock.requests("datasets_managed_upload_complete") == []


def test_a_large_file_goes_in_parts(flavour: Flavour, mock: Mock, tmp_path: Path) -> None:
    """Parts arrive once each, and those that are there are not sent again."""
    mock.set_uploads(multipart_from=10 * MIB, part_size=5 * MIB)
    content = random.Random(1).randbytes(17 * MIB + 3)
    (tmp_path / "run.mcap").write_bytes(content)

    sent = upload(flavour, tmp_path / "run.mcap")
    make(flavour, tmp_path / "run.mcap")

    assert sent == len(content)
    assert mock.items("night-shift") == {"run.mcap": content}
    assert sorted(row["size"] for row in mock.received().values()) == [2 * MIB + 3, *[5 * MIB] * 3]
    assert {row["times"] for row in mock.received().values()} == {1}


def test_faults_on_the_way(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """Storage that fails now and then costs retries, nothing else."""
    mock.faults("status:code=503,op=files,p=0.2;lose:op=files,p=0.1;seed:value=3")
    make(flavour, tree)
    mock.faults("")

    assert mock.items("night-shift") == contents(tree)


def test_nothing_is_sent_twice(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """A second run finds in the journal what the first has sent."""
    total = sum(map(len, contents(tree).values()))
    assert upload(flavour, tree) == total
    assert upload(flavour, tree) == 0
    assert len(mock.requests("datasets_create_manual_upload_url")) == 12
    assert make(flavour, tree).item_count == 12
    assert len(mock.requests("datasets_create_manual_upload_url")) == 12


def test_calling_again_returns_the_same_dataset(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """Made of the same files, the dataset is found; of others, its name is taken."""
    first = make(flavour, tree)
    assert make(flavour, tree).uid == first.uid
    (tree / "one more.jpg").write_bytes(b"1")
    with pytest.raises(ValidationError):
        make(flavour, tree)
    assert len(mock.requests("datasets_create_from_manual_upload")) == 2


def test_a_name_that_is_taken(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """400 is raised, also the second time; the foreign dataset is never taken for ours."""
    taken = {"slug": "training-v2", "organization_uid": organization(mock)}
    for _ in range(2):
        with pytest.raises(ValidationError):
            make(flavour, tree, **taken)
    assert len(mock.requests("datasets_create_manual_upload_url")) == 12
    assert make(flavour, tree, **{**taken, "slug": "another"}).slug == "another"


def organization(mock: Mock) -> str:
    """Return the uid of the organization that has datasets."""
    return str(next(row["uid"] for row in mock.rows("Organization") if row["slug"] == "acme-ai"))


def test_an_answer_that_is_lost(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """The dataset was made and nobody heard of it: it is found, and there is one."""
    upload(flavour, tree)
    mock.faults("lose:op=datasets_create_from_manual_upload,times=1")
    dataset = make(flavour, tree)
    assert dataset.slug == "night-shift"
    slugs = [row["slug"] for row in mock.rows("Dataset")]
    assert slugs.count("night-shift") == 1


def test_a_changed_file_is_sent_again(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """Same size, other bytes: the dataset has the new ones."""
    upload(flavour, tree)
    path = tree / "camera-1" / "image 4.jpg"
    path.write_bytes(b"x" * path.stat().st_size)
    assert upload(flavour, tree) > 0
    make(flavour, tree)
    assert mock.items("night-shift") == contents(tree)


def test_a_file_that_is_gone(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """What was sent would be in the dataset, so the run stops; a new batch does without it."""
    upload(flavour, tree)
    (tree / "camera-1" / "image 4.jpg").unlink()
    with pytest.raises(UploadStateError, match=r"image 4\.jpg"):
        make(flavour, tree)
    make(flavour, tree, resume=False)
    assert mock.items("night-shift") == contents(tree)


def test_a_second_run_is_kept_out(flavour: Flavour, mock: Mock, tree: Path, state: Path) -> None:
    """While one run holds the state, another one fails at once."""
    upload(flavour, tree)
    (path,) = (state / "datasets").glob("*.journal")
    with Journal(path), pytest.raises(UploadStateError, match="another run"):
        upload(flavour, tree)


def test_the_state_is_private(flavour: Flavour, mock: Mock, tree: Path, state: Path) -> None:
    """Files are 0600, folders 0700, and none holds the key or a signed URL."""
    make(flavour, tree)
    for path in (state, *state.rglob("*")):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), path
        if path.is_file():
            assert b"avk_" not in path.read_bytes()
            assert b"X-Amz" not in path.read_bytes()


@pytest.mark.parametrize("damage", [b"garbage\n", b'{"kind":"what"}\n', b"[]\n"])
def test_a_damaged_state(
    flavour: Flavour, mock: Mock, tree: Path, state: Path, damage: bytes
) -> None:
    """It is never dropped without a word; a torn last line is no damage."""
    upload(flavour, tree)
    (path,) = (state / "datasets").glob("*.journal")
    content = path.read_bytes()
    path.write_bytes(content + b'{"kind":"sent","pa')
    assert upload(flavour, tree) == 0
    path.write_bytes(damage + content)
    with pytest.raises(UploadStateError):
        upload(flavour, tree)
    assert upload(flavour, tree, resume=False) > 0


def test_what_cannot_be_sent(flavour: Flavour, mock: Mock, tree: Path, state: Path) -> None:
    """States of uploads, duplicates, links that lead out, pipes, nothing at all."""
    upload(flavour, tree / "camera-0")
    with pytest.raises(ValueError, match="states of uploads"):
        upload(flavour, state)
    with pytest.raises(ValueError, match="both become"):
        upload(flavour, [tree / "camera-0", tree / "camera-0" / "image 0.jpg", tree / "camera-0"])
    with pytest.raises(ValueError, match="no files"):
        upload(flavour, [])
    with pytest.raises(ValueError, match="cannot be read"):
        upload(flavour, tree / "missing")
    os.mkfifo(tree / "pipe")
    with pytest.raises(ValueError, match="regular"):
        upload(flavour, tree)
    (tree / "pipe").unlink()
    (tree / "link").symlink_to("/etc")
    with pytest.raises(ValueError, match="link"):
        upload(flavour, tree)
    (tree / "link").unlink()
    (tree / "link").symlink_to("/etc/hostname")
    with pytest.raises(ValueError, match="link"):
        upload(flavour, tree)


def test_links_inside_the_folder(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """A link to a file of the same folder is sent as that file."""
    (tree / "best.jpg").symlink_to(tree / "camera-1" / "image 4.jpg")
    make(flavour, tree)
    assert mock.items("night-shift") == contents(tree)


def test_states_below_the_folder_are_left_out(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """Someone who uploads a home directory does not upload the states in it."""
    inside = tree / ".avala" / "uploads"
    upload(flavour, tree, state_dir=inside)
    assert inside.is_dir()
    make(flavour, tree, state_dir=inside)
    assert all(not key.startswith(".avala") for key in mock.items("night-shift"))


def test_the_quota_is_looked_at_first(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """Files that could never fit are not even begun; the figures are in the error."""
    mock.set_uploads(quota=1000)
    with pytest.raises(QuotaExceededError) as caught:
        upload(flavour, tree)
    assert caught.value.limit == 1000
    assert mock.requests("datasets_create_manual_upload_url") == []


def test_a_quota_that_fills_on_the_way(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """The server's refusal is raised, and what was sent is kept for the next run."""
    total = sum(map(len, contents(tree).values()))
    mock.set_uploads(quota=total)
    upload(flavour, tree / "camera-2", dataset_name="Other")
    with pytest.raises(QuotaExceededError):
        upload(flavour, tree)
    mock.set_uploads(quota=3 * total)
    make(flavour, tree)
    assert mock.items("night-shift") == contents(tree)
    assert {row["times"] for row in mock.received().values()} == {1}


def test_the_first_failure_stops_new_work(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """A refusal that lasts is raised, names no URL, and further files are not begun."""
    mock.faults("status:code=400,op=files")
    with pytest.raises(TransferError) as caught:
        upload(flavour, tree, workers=1)
    mock.faults("")
    assert len(mock.requests("datasets_create_manual_upload_url")) < 4
    assert "X-Amz" not in str(caught.value)
    assert "_mock" not in str(caught.value)


def test_progress(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """The callback sees bytes and files grow up to the totals, also in a run that resumes."""
    seen: list[UploadProgress] = []
    for _ in range(2):
        seen.clear()
        upload(flavour, tree, progress=seen.append, workers=3)
        last = seen[-1]
        assert (last.uploaded_files, last.failed_files) == (last.total_files, 0)
        assert last.uploaded_bytes == last.total_bytes
    sizes = [one.uploaded_files for one in seen]
    assert sizes == sorted(sizes)


def test_a_callback_that_raises(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """Its exception ends the upload and is raised as it is."""

    def stop(state: UploadProgress) -> None:
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        upload(flavour, tree, progress=stop)


def test_a_file_that_changes_meanwhile(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """It is not taken for sent, and the next run sends what it is then."""
    path = tree / "camera-2" / "image 11.jpg"

    def spoil(state: UploadProgress) -> None:
        if state.uploaded_bytes and not spoilt.is_set():
            spoilt.set()
            path.write_bytes(b"another picture")

    spoilt = threading.Event()
    with pytest.raises(TransferError, match="has changed"):
        upload(flavour, tree, progress=spoil, workers=1)
    make(flavour, tree)
    assert mock.items("night-shift") == contents(tree)


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/x?X-Amz-Signature=abc",
        "http://data.avala.ai/x?X-Amz-Signature=abc",
        "https://data.avala.ai:8443/x?X-Amz-Signature=abc",
        "https://user@data.avala.ai/x?X-Amz-Signature=abc",
        "https://data.avala.ai.evil.example/x?X-Amz-Signature=abc",
        "https://evils3.amazonaws.com/x?X-Amz-Signature=abc",
        "https://ec2-1-2-3-4.compute.amazonaws.com/x?X-Amz-Signature=abc",
        "http://127.0.0.1:1/x?X-Amz-Signature=abc",
    ],
)
def test_unknown_hosts_get_nothing(
    mock_environment: Any, tree: Path, url: str, caplog: pytest.LogCaptureFixture
) -> None:
    """A URL that leads elsewhere is refused before a byte is sent; no error or log shows it."""
    from avala import Avala

    def answer(request: httpx.Request) -> httpx.Response:
        assert request.url.host == "127.0.0.1"
        assert "X-Amz-Signature" not in str(request.url)
        if request.url.path.endswith("/file-upload-url/"):
            body: dict[str, Any] = {"method": "PUT", "url": url, "upload_uid": "u", "headers": {}}
            return httpx.Response(200, json=body)
        return httpx.Response(404, json={"detail": "Not found."})

    caplog.set_level("DEBUG")
    client = Avala(http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    with pytest.raises(TransferError) as caught:
        client.datasets.upload_files(tree, dataset_name=NAME)
    for text in (str(caught.value), repr(caught.value), caplog.text):
        assert "Signature=abc" not in text


def test_signed_urls_are_logged_nowhere(
    flavour: Flavour, mock: Mock, tree: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Not by us, not by the HTTP library, at any level."""
    caplog.set_level("DEBUG")
    make(flavour, tree)
    assert "X-Amz" not in caplog.text
    assert "avk_mock" not in caplog.text


def test_batch_and_root(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """The batch is known beforehand and kept; the root names the user or the organization."""
    one = flavour.call(lambda client: client.datasets.prepare_manual_upload_batch(NAME))
    upload(flavour, tree)
    assert {row["batch"] for row in mock.rows("_Upload")} == {one}
    again = flavour.call(
        lambda client: client.datasets.prepare_manual_upload_batch(NAME, resume=False)
    )
    assert again != one

    root = flavour.call(lambda client: client.datasets.resolve_storage_root())
    assert {row["prefix"] for row in mock.rows("_Upload")} == {f"{root}{NAME}/"}
    flavour.call(lambda client: client.datasets.assert_storage_root_unchanged(root))
    other = "__u__=somebody else/"
    with pytest.raises(UploadStateError):
        flavour.call(lambda client: client.datasets.assert_storage_root_unchanged(other))
    found = flavour.call(lambda client: client.datasets.resolve_storage_root(organization_uid="o1"))
    assert found == "__o__=o1/"
    assert len(mock.requests("account_me")) == 1


def test_without_leave_to_ask_for_the_quota(flavour: Flavour, mock: Mock, tree: Path) -> None:
    """The look at the quota may fail for whatever reason."""
    mock.faults("status:code=403,op=datasets_manual_upload_quota")
    with pytest.raises(ForbiddenError):
        flavour.call(lambda client: client.datasets.manual_upload_quota())
    assert make(flavour, tree).item_count == 12


@pytest.mark.parametrize("workers", [0, 65, True, "8"])
def test_workers_are_checked(flavour: Flavour, tree: Path, workers: Any) -> None:
    """A number of workers that cannot be is refused."""
    with pytest.raises(ValueError, match="workers"):
        upload(flavour, tree, workers=workers)
