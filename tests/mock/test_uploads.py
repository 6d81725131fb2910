"""Uploads into datasets and of recordings, and the resolver's downloads."""

from __future__ import annotations

import hashlib
import uuid
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest

from avala_ext.mock.behaviours import fleet_managed_uploads
from avala_ext.mock.engine import Engine

ROOT = "https://server.avala.ai/_mock"
RECORDING = "/fleet/recordings/{}/"
PROTOCOL = "fleet-managed-mcap-v1"


@pytest.fixture
def recording(api: httpx.Client) -> str:
    """Path of a recording without an upload session."""
    uid = api.get("/fleet/recordings/").json()["results"][0]["uid"]
    return RECORDING.format(uid)


# ---- datasets


def ask(api: httpx.Client, size: int, **fields: Any) -> dict[str, Any]:
    """Ask where a file goes."""
    body = {
        "dataset_name": "Night",
        "file_path_in_dataset": "a/b.jpg",
        "content_length": size,
        **fields,
    }
    answer = api.post("/datasets/manual-upload/file-upload-url/", json=body)
    assert answer.status_code == 200, answer.text
    target: dict[str, Any] = answer.json()
    return target


def finish(api: httpx.Client, **fields: Any) -> dict[str, Any]:
    """Make the dataset of what was uploaded, and return it."""
    body = {"name": "Night", "slug": "night", "data_type": "image", **fields}
    answer = api.post("/datasets/manual-upload/", json=body)
    assert answer.status_code == 201, answer.text
    dataset: dict[str, Any] = answer.json()
    return dataset


def test_a_form(api: httpx.Client) -> None:
    """The old protocol: a form with the fields given, the file last."""
    target = ask(api, 5)
    assert target["method"] == "POST"
    sent = api.post(target["url"], data=target["fields"], files={"file": ("b.jpg", b"12345")})
    assert sent.status_code == 204
    dataset = finish(api)
    assert (dataset["item_count"], dataset["owner"]) == (1, "ada")
    (item,) = api.get("/datasets/ada/night/items/").json()["results"]
    assert item["key"] == "a/b.jpg"
    assert api.get(item["url"]).content == b"12345"


def test_one_put(api: httpx.Client) -> None:
    """The new protocol, small file: PUT, then complete."""
    batch = {"upload_protocol_version": 2, "dataset_upload_uid": str(uuid.uuid4())}
    target = ask(api, 4, **batch)
    assert (target["method"], target["complete"]) == ("PUT", False)
    complete = f"/datasets/manual-upload/uploads/{target['upload_uid']}/complete/"
    assert api.post(complete, json={}).status_code == 400
    assert api.put(target["url"], content=b"1234", headers=target["headers"]).status_code == 200
    assert api.post(complete, json={}).status_code == 204
    assert ask(api, 4, **batch)["complete"] is True
    assert finish(api, dataset_upload_uid=batch["dataset_upload_uid"])["item_count"] == 1


def test_in_parts(api: httpx.Client) -> None:
    """The new protocol, large file: parts that can be asked for again."""
    chosen = {"multipart_from": 2 * 5 * 1024**2, "part_size": 5 * 1024**2}
    assert api.patch(f"{ROOT}/uploads/", json=chosen).json()["part_size"] == 5 * 1024**2
    content = b"abcde" * (12 * 1024**2 // 5)
    batch = {"upload_protocol_version": 2, "dataset_upload_uid": str(uuid.uuid4())}
    target = ask(api, len(content), **batch)
    assert (target["method"], target["part_count"]) == ("MULTIPART", 3)
    base = f"/datasets/manual-upload/uploads/{target['upload_uid']}/"
    for number in range(1, 4):
        signed = api.post(f"{base}parts/", json={"part_numbers": [number]}).json()["parts"][0]
        start = (number - 1) * target["part_size"]
        part = content[start : start + target["part_size"]]
        assert api.put(signed["url"], content=part, headers=signed["headers"]).status_code == 200
        listed = ask(api, len(content), **batch)["uploaded_parts"]
        assert listed[-1] == {"part_number": number, "size": len(part)}
    assert api.post(f"{base}complete/", json={}).status_code == 204
    assert finish(api, dataset_upload_uid=batch["dataset_upload_uid"])["item_count"] == 1
    (item,) = api.get("/datasets/ada/night/items/").json()["results"]
    assert api.get(item["url"]).content == content


def test_the_quota(api: httpx.Client) -> None:
    """Reservations count, and what goes beyond is refused with both numbers."""
    path = "/datasets/manual-upload/quota/"
    before = api.get(path).json()
    ask(api, 1000)
    assert api.get(path).json()["used"] == before["used"] + 1000
    body = {"dataset_name": "N", "file_path_in_dataset": "x", "content_length": before["limit"]}
    refused = api.post("/datasets/manual-upload/file-upload-url/", json=body)
    assert refused.status_code == 413
    assert refused.json()["limit"] == before["limit"]
    assert refused.json()["used"] == before["used"] + 1000


# ---- recordings


def test_session_of_a_recording(api: httpx.Client, recording: str) -> None:
    """Begin, send, confirm, finalize; the status tells each step."""
    none = api.get(f"{recording}upload/status/")
    text = "No upload session found for this recording."
    assert (none.status_code, none.json()) == (404, {"detail": text})

    files = {"front.mcap": b"front", "sub/diag.mcap": b"diagnosis"}
    asked = [{"path": path, "size_bytes": len(content)} for path, content in files.items()]
    session = api.post(f"{recording}upload/init/", json={"files": asked}).json()
    assert session["status"] == "initiated"
    assert session["s3_prefix"].startswith("fleet/")

    named = {"session_uid": session["uid"]}
    body = {**named, "file_paths": list(files)}
    confirmed: list[dict[str, Any]] = []
    for entry in api.post(f"{recording}upload/urls/", json=body).json()["urls"]:
        content = files[entry["path"]]
        sent = api.put(entry["put_url"], content=content, headers=entry["headers"])
        etag = sent.headers["ETag"].strip('"')
        assert etag == hashlib.md5(content, usedforsecurity=False).hexdigest()
        one = {"path": entry["path"], "etag": etag, "size_bytes": len(content)}
        confirmed.append(one)

    early = api.post(f"{recording}upload/finalize/", json=named)
    assert early.status_code == 400
    api.post(f"{recording}upload/confirm/", json={**named, "files": confirmed[:1]})
    status = api.get(f"{recording}upload/status/").json()
    assert status["pending_paths"] == ["sub/diag.mcap"]
    total = api.post(f"{recording}upload/confirm/", json={**named, "files": confirmed[1:]}).json()
    assert (total["confirmed_files"], total["confirmed_bytes"]) == (2, 14)
    assert api.post(f"{recording}upload/finalize/", json=named).status_code == 200
    states = [api.get(f"{recording}upload/status/").json()["status"] for _ in range(2)]
    assert states == ["completing", "completed"]
    assert api.get(recording).json()["status"] == "ready"


def test_sessions_of_others(api: httpx.Client, recording: str) -> None:
    """An unknown session, and one of another recording, are not found."""
    rows = api.get("/fleet/recordings/").json()["results"]
    body = {"files": [{"path": "a", "size_bytes": 1}]}
    session = api.post(f"{recording}upload/init/", json=body).json()
    other = RECORDING.format(rows[1]["uid"])
    asked = {"session_uid": session["uid"], "file_paths": ["a"]}
    assert api.post(f"{other}upload/urls/", json=asked).status_code == 404
    assert api.post(f"{recording}upload/urls/", json=asked).status_code == 200
    unknown = {**asked, "session_uid": "none"}
    assert api.post(f"{recording}upload/urls/", json=unknown).status_code == 404


@pytest.mark.parametrize("broken", [False, True])
def test_managed_upload(
    api: httpx.Client, recording: str, monkeypatch: pytest.MonkeyPatch, broken: bool
) -> None:
    """Admit, send in parts, finalize; published only if the bytes are the announced ones."""
    monkeypatch.setattr(fleet_managed_uploads, "PART_SIZE", 1000)
    base = f"{recording}managed-upload/"
    content = b"mcap" * 600
    head = {"protocol": PROTOCOL, "session_uid": str(uuid.uuid4())}
    digest = hashlib.sha256(content).hexdigest()
    file = {"path": "run.mcap", "size_bytes": len(content), "content_sha256": digest}
    admitted = api.post(f"{base}admit/", json={**head, "files": [file]})
    assert admitted.status_code == 201, admitted.text
    assert api.post(f"{base}admit/", json={**head, "files": [file]}).json() == admitted.json()
    file_uid = admitted.json()["files"][0]["file_uid"]

    named = {**head, "file_uid": file_uid}
    begun = api.post(f"{base}multipart/init/", json=named).json()
    assert (begun["part_count"], begun["number"]) == (3, 1)
    named["generation_uid"] = begun["generation_uid"]
    for number in (1, 2, 3):
        answer = api.post(f"{base}multipart/parts/", json={**named, "numbers": [number]}).json()
        (grant,) = answer["parts"]
        part = content[grant["offset"] : grant["offset"] + grant["size_bytes"]]
        sent = b"?" * len(part) if broken else part
        assert api.put(grant["url"], content=sent, headers=grant["headers"]).status_code == 200
    progress = api.get(f"{base}multipart/progress/", params={**named, "after": 1}).json()
    assert [one["part_number"] for one in progress["parts"]] == [2, 3]

    final = {"file_uid": file_uid, "generation_uid": begun["generation_uid"]}
    done = api.post(f"{base}finalize/", json={**head, "files": [final]})
    assert done.status_code == 202
    states: list[str] = []
    for _ in range(3):
        status = api.get(f"{base}status/", params=head).json()
        states.append(status["finalization"]["state"])
    if broken:
        assert states == ["pending", "running", "failed"]
        assert status["finalization"]["code"] == "content_mismatch"
    else:
        assert states == ["pending", "running", "succeeded"]
        assert status["confirmed_bytes"] == len(content)
        assert status["finalization"]["dataset_uid"]


# ---- resolver


def test_resolving_and_fetching(engine: Engine, api: httpx.Client) -> None:
    """Without a key: alias, digest, all objects, and the bytes behind a grant."""
    del api.headers["X-Avala-Api-Key"]
    found = api.get("/resolve/acme-ai/training-v2@main/").json()
    uid, digest = found["dataset_uid"], found["revision_sha256"]
    exact = api.get(f"/resolve/uid/{uid}/{digest}/").json()
    assert exact["manifest"] == found["manifest"]
    assert exact["requested_reference"] == found["canonical_reference"]

    objects: list[dict[str, Any]] = []
    cursor = None
    path = found["manifest"]["objects_path"]
    while True:
        params: dict[str, Any] = {"cursor": cursor} if cursor else {}
        page = api.get(path, params=params).json()
        objects += page["results"]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert len(objects) == found["manifest"]["object_count"] > 100
    assert sum(one["size_bytes"] for one in objects) == found["manifest"]["total_size_bytes"]
    assert objects == sorted(objects, key=lambda one: (one["role"], one["ordinal"]))

    some = api.get(path, params={"role": "video", "ordinals": [1, 3]}).json()
    assert [one["ordinal"] for one in some["results"]] == [1, 3]
    assert some["next_cursor"] is some["previous_cursor"] is None

    access = some["results"][0]["access_path"]
    answer = api.post(access, params={"transport": "avala-edge-v1"})
    grant = answer.json()
    end = datetime.fromisoformat(grant["expires_at"])
    left = (end - parsedate_to_datetime(answer.headers["Date"])).total_seconds()
    assert 5 < left <= 300
    content = api.get(grant["url"]).content
    assert hashlib.sha256(content).hexdigest() == grant["sha256"]
    assert api.get(grant["url"].rsplit(".", 1)[0] + ".1").status_code == 403


def test_withdrawn_and_unknown_revisions(engine: Engine, api: httpx.Client) -> None:
    """410 with the document of the withdrawal, by digest only; 404 for the rest."""
    gone = next(row for row in engine.store.rows("_Revision") if row["withdrawn"])
    for path in (
        f"/resolve/acme-ai/training-v2@{gone['revision_sha256']}/",
        f"/resolve/uid/{gone['dataset_uid']}/{gone['revision_sha256']}/",
    ):
        answer = api.get(path)
        assert answer.status_code == 410
        assert answer.json()["code"] == "dataset_revision_withdrawn"
    assert api.get("/resolve/acme-ai/training-v2@other/").status_code == 404
    assert api.get(f"/resolve/acme-ai/training-v2@{'0' * 64}/").status_code == 404
