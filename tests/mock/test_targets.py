"""Signed upload targets: they take what they were signed for and refuse everything else."""

from __future__ import annotations

import hashlib
import uuid
from typing import Any

import httpx
import pytest

from avala_ext.mock.engine import Engine

ROOT = "https://server.avala.ai/_mock"


@pytest.fixture
def target(api: httpx.Client) -> dict[str, Any]:
    """A target for one PUT of four bytes."""
    return reserve(api, 4)


def reserve(api: httpx.Client, size: int, **fields: Any) -> dict[str, Any]:
    """Reserve a place for a file in a batch of its own."""
    body = {"dataset_name": "Night", "file_path_in_dataset": "a/b c.jpg", "content_length": size}
    if fields.pop("batched", True):
        body |= {"dataset_upload_uid": str(uuid.uuid4()), "upload_protocol_version": 2, **fields}
    answer = api.post("/datasets/manual-upload/file-upload-url/", json=body)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def stored(api: httpx.Client) -> list[dict[str, Any]]:
    """What the mock says that it has received."""
    rows: list[dict[str, Any]] = api.get(f"{ROOT}/uploads/").json()["results"]
    return rows


def test_takes_what_was_signed_once(api: httpx.Client, target: dict[str, Any]) -> None:
    """The bytes are kept, with their digest and how often they came; a second PUT is refused."""
    sent = api.put(target["url"], content=b"1234", headers=target["headers"])
    assert sent.status_code == 200
    assert sent.headers["ETag"] == f'"{hashlib.md5(b"1234").hexdigest()}"'
    (row,) = stored(api)
    assert (row["size"], row["times"]) == (4, 1)
    assert row["sha256"] == hashlib.sha256(b"1234").hexdigest()
    assert row["key"].endswith("/Night/a/b c.jpg")
    assert api.get(f"{ROOT}/files/{row['uid']}").content == b"1234"
    assert api.put(target["url"], content=b"1234", headers=target["headers"]).status_code == 412


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"content": b"12345"}, 400),
        ({"content": b""}, 400),
        ({"method": "POST"}, 405),
        ({"method": "DELETE"}, 405),
        ({"headers": {}}, 403),
        ({"headers": {"Content-Type": "text/html", "If-None-Match": "*"}}, 403),
    ],
)
def test_refuses_anything_else(
    api: httpx.Client, target: dict[str, Any], change: dict[str, Any], status: int
) -> None:
    """Another size, method or header is refused, and nothing is kept."""
    given: dict[str, Any] = {"method": "PUT", "content": b"1234", "headers": target["headers"]}
    given |= change
    assert api.request(url=target["url"], **given).status_code == status
    assert stored(api) == []


@pytest.mark.parametrize("part", ["X-Amz-Signature=", "X-Amz-Credential=", "/Night/"])
def test_refuses_a_forged_url(api: httpx.Client, target: dict[str, Any], part: str) -> None:
    """A signature that is not the mock's, and one of another place, is refused."""
    forged = target["url"].replace(part, f"{part}0", 1)
    assert api.put(forged, content=b"1234", headers=target["headers"]).status_code in (403, 405)
    assert stored(api) == []


def test_ends_with_the_virtual_clock(
    engine: Engine, api: httpx.Client, target: dict[str, Any]
) -> None:
    """After an hour of virtual time a target is of no use."""
    api.post(f"{ROOT}/clock", json={"advance": 3700})
    assert api.put(target["url"], content=b"1234", headers=target["headers"]).status_code == 403


def test_a_form_is_checked_too(api: httpx.Client) -> None:
    """Policy, key and size of a form must be the ones that were signed."""
    found = reserve(api, 3, batched=False)
    fields = found["fields"]
    forged: list[dict[str, str]] = [fields | {"policy": "x"}, fields | {"key": "elsewhere"}, {}]
    for changed in forged:
        answer = api.post(found["url"], data=changed, files={"file": ("b", b"123")})
        assert answer.status_code == 403
    short = api.post(found["url"], data=fields, files={"file": ("b", b"12")})
    assert short.status_code == 400
    assert api.post(found["url"], data=fields, files={"file": ("b", b"123")}).status_code == 204


def test_parts_are_checked_one_by_one(api: httpx.Client) -> None:
    """The last part is smaller; a file with a part missing cannot be completed."""
    size = 20 * 2**20 + 1
    found = reserve(api, size)
    base = f"/datasets/manual-upload/uploads/{found['upload_uid']}/"
    numbers = list(range(1, found["part_count"] + 1))
    signed = api.post(f"{base}parts/", json={"part_numbers": numbers}).json()["parts"]
    assert api.put(signed[-1]["url"], content=bytes(found["part_size"])).status_code == 400
    last = size - found["part_size"] * (len(numbers) - 1)
    assert api.put(signed[-1]["url"], content=bytes(last)).status_code == 200
    assert api.post(f"{base}complete/", json={}).status_code == 400
    beyond = api.post(f"{base}parts/", json={"part_numbers": [len(numbers) + 1]})
    assert beyond.status_code == 400


def test_a_quota_that_fills_and_ages(api: httpx.Client) -> None:
    """Reservations fill the quota, and let it go after a day when nothing came."""
    assert api.patch(f"{ROOT}/uploads/", json={"quota": 1000}).json()["quota"] == 1000
    reserve(api, 900)
    body = {"dataset_name": "N", "file_path_in_dataset": "x", "content_length": 101}
    path = "/datasets/manual-upload/file-upload-url/"
    refused = api.post(path, json=body)
    assert (refused.status_code, refused.json()["used"]) == (413, 900)
    api.post(f"{ROOT}/clock", json={"advance": 25 * 3600})
    assert api.post(path, json=body).status_code == 200


def test_settings_are_checked(api: httpx.Client) -> None:
    """Unknown settings and wrong types are refused."""
    refused: list[Any] = [{"quotas": 1}, {"quota": "1"}, {"forms_only": 1}, []]
    for wrong in refused:
        assert api.patch(f"{ROOT}/uploads/", json=wrong).status_code == 400


def test_a_changed_file_has_a_place_of_its_own(api: httpx.Client) -> None:
    """Reserving again with another size begins anew and counts once."""
    batch = {"dataset_upload_uid": str(uuid.uuid4())}
    first = reserve(api, 4, **batch)
    api.put(first["url"], content=b"1234", headers=first["headers"])
    second = reserve(api, 5, **batch)
    assert second["upload_uid"] == first["upload_uid"]
    assert second["complete"] is False
    sent = api.put(second["url"], content=b"12345", headers=second["headers"])
    assert sent.status_code == 200
    assert api.get("/datasets/manual-upload/quota/").json()["used"] == 5
