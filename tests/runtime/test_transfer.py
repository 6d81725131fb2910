"""Downloads and uploads: whole or not at all, resumed, checked, with the key kept at home."""

from __future__ import annotations

import hashlib
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from avala_ext.errors import (
    APIConnectionError,
    APITimeoutError,
    ForbiddenError,
    NotFoundError,
    ServerError,
    TransferError,
)
from avala_ext.transfer import check_url, upload

from .conftest import KEY, Side
from .filehost import FileHost

CONTENT = random.Random(1).randbytes(300_000)
SHA = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def host() -> Iterator[FileHost]:
    """Run a storage host."""
    host = FileHost(CONTENT)
    yield host
    host.close()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Name a file that is not there yet."""
    return tmp_path / "export.zip"


def fetch(side: Side, host: FileHost, target: Path, *, home: bool = False, **options: Any) -> Any:
    """Download the file; ``home`` makes the storage host the API's own."""
    client: dict[str, Any] = {
        "base_url": host.url if home else "http://127.0.0.1:9/api/v1",
        "timeout": 0.5,
    }
    url = options.pop("url", f"{host.url}/files/export.zip?X-Amz-Signature=planted5signature")
    return side.drive(lambda c: c.download(url, target, **options), **client)


def traces(target: Path) -> list[str]:
    """List what lies in the folder."""
    return sorted(path.name for path in target.parent.iterdir())


def test_download(side: Side, host: FileHost, target: Path) -> None:
    """A file arrives whole under its name, with progress, and leaves no other trace."""
    seen: list[tuple[int, int | None]] = []

    path = fetch(side, host, target, progress=lambda *a: seen.append(a), sha256=SHA.upper())

    assert path == target
    assert target.read_bytes() == CONTENT
    assert traces(target) == ["export.zip"]
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert [done for done, _ in seen] == sorted({done for done, _ in seen})


def test_name_from_the_link(side: Side, host: FileHost, tmp_path: Path) -> None:
    """A folder takes the name from the link; a name that leads out is refused."""
    assert fetch(side, host, tmp_path).name == "export.zip"
    for name in ("files/..", "files/.bashrc", "files/a%2Fb", ""):
        with pytest.raises(ValueError, match="names no file"):
            fetch(side, host, tmp_path, url=f"{host.url}/{name}")


@pytest.mark.parametrize("validator", ["etag", "modified"])
def test_resumes_where_it_broke_off(
    side: Side, host: FileHost, target: Path, validator: str, no_sleep: list[float]
) -> None:
    """However often the connection breaks, each byte comes once and the file is whole."""
    host.validator = validator
    host.faults = [f"cut:{20_000}"] * 8

    fetch(side, host, target, sha256=SHA)

    assert target.read_bytes() == CONTENT
    starts = [int((text or "bytes=0-")[6:-1]) for text in host.ranges()]
    assert starts == sorted(starts)
    assert len(starts) == 9
    assert starts[-1] == 160_000


@pytest.mark.parametrize("validator", ["weak", "none"])
def test_without_a_validator_it_begins_anew(
    side: Side, host: FileHost, target: Path, validator: str, no_sleep: list[float]
) -> None:
    """Where nothing names the version, a broken download is repeated as a whole."""
    host.validator = validator
    host.faults = ["cut:20000"]

    fetch(side, host, target, sha256=SHA)

    assert host.ranges() == [None, None]


def test_resumes_in_a_later_run(
    side: Side, host: FileHost, target: Path, no_sleep: list[float]
) -> None:
    """What an earlier run left is continued; without `resume` it is thrown away."""
    host.faults = ["cut:50000", *["cut:0"] * 5]
    with pytest.raises(APIConnectionError):
        fetch(side, host, target)
    assert traces(target) == [".export.zip.part", ".export.zip.part.json"]
    assert not target.exists()

    host.requests.clear()
    fetch(side, host, target, sha256=SHA)
    assert host.ranges() == ["bytes=50000-"]
    assert target.read_bytes() == CONTENT
    assert traces(target) == ["export.zip"]

    host.faults = ["cut:50000", *["cut:0"] * 5]
    with pytest.raises(APIConnectionError):
        fetch(side, host, target)
    host.requests.clear()
    fetch(side, host, target, resume=False)
    assert host.ranges() == [None]


@pytest.mark.parametrize("second", ["change", "whole", "stubborn", "wrong-range"])
def test_a_changed_file_is_never_mixed(
    side: Side, host: FileHost, target: Path, second: str, no_sleep: list[float]
) -> None:
    """A file that changed, or a server that ignores or garbles ranges, means beginning anew."""
    host.faults = ["cut:50000", second]
    fetch(side, host, target)

    assert target.read_bytes() == host.content


def test_range_of_another_version(
    side: Side, host: FileHost, target: Path, no_sleep: list[float]
) -> None:
    """A part that bears another validator is not appended, even if the server sends it."""
    host.faults = ["cut:50000"]
    real = host.serve

    def serve(handler: Any) -> None:
        if len(host.requests) == 1:
            host.version, host.content = 2, CONTENT[::-1]
            host.faults = ["stubborn"]
        real(handler)

    host.serve = serve  # type: ignore[method-assign] # a test double
    fetch(side, host, target)

    assert target.read_bytes() == CONTENT[::-1]


def test_wrong_checksum(side: Side, host: FileHost, target: Path) -> None:
    """A file that is not as expected is thrown away."""
    with pytest.raises(TransferError, match="SHA-256"):
        fetch(side, host, target, sha256="0" * 64)
    assert traces(target) == []
    with pytest.raises(ValueError, match="64 hexadecimal"):
        fetch(side, host, target, sha256="abc")


def test_checksum_of_a_resumed_file(
    side: Side, host: FileHost, target: Path, no_sleep: list[float]
) -> None:
    """The checksum counts what an earlier run left too."""
    host.faults = ["cut:50000", *["cut:0"] * 5]
    with pytest.raises(APIConnectionError):
        fetch(side, host, target)
    part = target.with_name(".export.zip.part")
    part.write_bytes(b"x" + part.read_bytes()[1:])

    with pytest.raises(TransferError, match="SHA-256"):
        fetch(side, host, target, sha256=SHA)
    fetch(side, host, target, sha256=SHA)


@pytest.mark.parametrize("code", [400, 403, 404, 410])
def test_refused_by_a_storage_host(side: Side, host: FileHost, target: Path, code: int) -> None:
    """An expired link is a TransferError with the status, without the signature."""
    host.faults = [f"status:{code}"]
    with pytest.raises(TransferError, match="ask the API for a new one") as caught:
        fetch(side, host, target)
    assert caught.value.status_code == code
    assert "planted5signature" not in repr(vars(caught.value)) + str(caught.value)
    assert traces(target) == []


def test_refused_by_the_api(side: Side, host: FileHost, target: Path) -> None:
    """What the API itself refuses is an error of its status."""
    for code, kind in ((403, ForbiddenError), (404, NotFoundError)):
        host.faults = [f"status:{code}"]
        with pytest.raises(kind):
            fetch(side, host, target, home=True)


def test_passing_statuses(side: Side, host: FileHost, target: Path, no_sleep: list[float]) -> None:
    """A storage host that is down for a moment is asked again; for long, it is an error."""
    host.faults = ["status:503", "status:500"]
    fetch(side, host, target)
    assert target.read_bytes() == CONTENT
    host.faults = ["status:503"] * 3
    with pytest.raises((TransferError, ServerError)):
        fetch(side, host, target)


def test_stall(side: Side, host: FileHost, target: Path) -> None:
    """A download that stands still ends after the timeout; what it got is kept and continued."""
    host.faults = ["stall:50000", "stall:0"]
    started = time.monotonic()
    with pytest.raises(APITimeoutError):
        side.drive(lambda c: c.download(f"{host.url}/a.zip", target), timeout=0.2, max_retries=0)
    assert time.monotonic() - started < 1.5
    assert host.ranges() == [None, "bytes=50000-"]


def test_the_key_stays_at_home(side: Side, host: FileHost, target: Path, tmp_path: Path) -> None:
    """The key goes to the API's own origin only, whatever links and redirects say."""
    elsewhere = FileHost(CONTENT)
    home: dict[str, Any] = {"headers": {"X-Team": "planted"}}
    try:
        host.faults = [f"redirect:{elsewhere.url}/b.zip"]
        side.drive(lambda c: c.download("/a.zip", target), base_url=host.url, **home)
        assert host.requests[0][2]["x-avala-api-key"] == KEY
        assert host.requests[0][2]["x-team"] == "planted"
        assert "x-avala-api-key" not in elsewhere.requests[0][2]
        assert "x-team" not in elsewhere.requests[0][2]
        fetch(side, elsewhere, target)
        assert "x-avala-api-key" not in elsewhere.requests[1][2]
    finally:
        elsewhere.close()


@pytest.mark.parametrize(
    "place",
    [
        "ftp://a/b",
        "file:///etc/passwd",
        "http://10.0.0.1/a",
        "https://user:pw@a/b",
        "https://a:99999/b",
        "https://[::1",
        "//",
        "/a.zip",
        "javascript:alert(1)",
    ],
)
def test_bad_redirects(side: Side, host: FileHost, target: Path, place: str) -> None:
    """A redirect to a bad place, or round and round, is a TransferError."""
    host.faults = [f"redirect:{place}"] * 9
    with pytest.raises(TransferError, match="redirected"):
        fetch(side, host, target)
    assert len(host.requests) <= 6


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nothing",
        "ftp://a/b",
        "file:///etc/passwd",
        "http://example.com/a",
        "https://user:pw@a/b",
        "https://a:99999/b",
        "https://a/b\r\nX-Evil: 1",
        "https://a/" + "b" * 70_000,
    ],
)
def test_bad_urls(side: Side, target: Path, url: str) -> None:
    """A URL that cannot be used is a ValueError, before anything is touched."""
    with pytest.raises(ValueError):
        side.drive(lambda c: c.download(url, target))
    assert traces(target) == []
    with pytest.raises(ValueError):
        check_url("https://server.avala.ai/api", url)


def test_bad_paths(side: Side, host: FileHost, tmp_path: Path) -> None:
    """A folder that does not exist is a ValueError; a place that cannot be written an error."""
    with pytest.raises(ValueError, match="does not exist"):
        fetch(side, host, tmp_path / "no" / "such" / "file")
    (tmp_path / ".locked.part").mkdir()
    with pytest.raises(TransferError, match="cannot be written"):
        fetch(side, host, tmp_path / "locked")


def test_full_disk(
    side: Side, host: FileHost, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that fills up is a TransferError after one request."""

    def full(part: Any, chunk: bytes) -> None:
        raise OSError(28, "No space left on device")

    import avala_ext.transfer as module

    class Part(module._Part):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            self._file = Full(self._file)  # type: ignore[assignment] # a test double

    class Full:
        def __init__(self, file: Any) -> None:
            self._file = file
            self.write = lambda chunk: full(None, chunk)

        def __getattr__(self, name: str) -> Any:
            return getattr(self._file, name)

    monkeypatch.setattr(module, "_Part", Part)
    with pytest.raises(TransferError, match="No space left"):
        fetch(side, host, target)
    assert len(host.requests) == 1


def test_progress_may_stop_it(side: Side, host: FileHost, target: Path) -> None:
    """What the progress callback raises ends the download and reaches the caller."""

    def stop(done: int, total: int | None) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError):
        fetch(side, host, target, progress=stop)
    assert len(host.requests) == 1


def test_two_downloads_to_one_file(side: Side, host: FileHost, target: Path) -> None:
    """A second download to the same file is refused while the first one runs."""
    refused: list[Exception] = []

    def again(done: int, total: int | None) -> None:
        if not refused:
            try:
                fetch(Side("sync"), host, target)
            except TransferError as error:
                refused.append(error)

    if side.is_async:
        pytest.skip("the callback would have to block the loop")
    fetch(side, host, target, progress=again)

    assert "another download" in str(refused[0])
    assert target.read_bytes() == CONTENT


def send(side: Side, host: FileHost, path: Path, *, home: bool = False, **options: Any) -> Any:
    """Upload a file; ``home`` makes the storage host the API's own."""
    url = f"{host.url}/part?X-Amz-Signature=planted5signature"
    return side.drive(
        lambda c: c.run(upload(c, url, path, **options)),
        base_url=host.url if home else "http://127.0.0.1:9/api/v1",
        timeout=1.0,
    )


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Write a file to upload."""
    path = tmp_path / "source.bin"
    path.write_bytes(CONTENT)
    return path


def test_upload(side: Side, host: FileHost, source: Path) -> None:
    """A file arrives whole, with its length and type, without the key, with progress."""
    seen: list[tuple[int, int | None]] = []

    reply = send(side, host, source, progress=lambda *a: seen.append(a))

    assert host.uploads == [SHA]
    assert reply.headers["etag"] == f'"{SHA[:8]}"'
    headers = host.requests[0][2]
    assert headers["content-length"] == str(len(CONTENT))
    assert headers["content-type"] == "application/octet-stream"
    assert "transfer-encoding" not in headers
    assert "x-avala-api-key" not in headers
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    send(side, host, source, home=True)
    assert host.requests[1][2]["x-avala-api-key"] == KEY


def test_upload_of_a_part(side: Side, host: FileHost, source: Path) -> None:
    """A part of a file is sent by offset and length; signed headers go along."""
    send(
        side,
        host,
        source,
        offset=1000,
        length=5000,
        headers={"Content-Type": "video/mp4", "x-amz-acl": "private", "Host": "ignored"},
    )

    assert host.uploads == [hashlib.sha256(CONTENT[1000:6000]).hexdigest()]
    assert host.requests[0][2]["content-type"] == "video/mp4"
    assert host.requests[0][2]["x-amz-acl"] == "private"
    ranges: list[dict[str, Any]] = [
        {"offset": -1},
        {"offset": 10**9},
        {"length": 10**9},
        {"length": -1},
    ]
    for bad in ranges:
        with pytest.raises(ValueError):
            send(side, host, source, **bad)


def test_empty_upload(side: Side, host: FileHost, tmp_path: Path) -> None:
    """An empty file is a file."""
    (tmp_path / "empty").touch()
    send(side, host, tmp_path / "empty")
    assert host.uploads == [hashlib.sha256(b"").hexdigest()]


@pytest.mark.parametrize("fault", ["eat:1000", "status:503", "status:500"])
def test_upload_is_repeated_whole(
    side: Side, host: FileHost, source: Path, fault: str, no_sleep: list[float]
) -> None:
    """A PUT that failed is sent anew from its beginning; a POST is not repeated."""
    host.faults = [fault]
    send(side, host, source)
    assert host.uploads[-1] == SHA
    assert len(host.requests) == 2

    host.faults = [fault]
    with pytest.raises((APIConnectionError, TransferError)):
        send(side, host, source, method="POST")
    assert len(host.requests) == 3


def test_upload_refused(side: Side, host: FileHost, source: Path) -> None:
    """A storage host that refuses is a TransferError without the signature."""
    host.faults = ["status:403"]
    with pytest.raises(TransferError) as caught:
        send(side, host, source)
    assert caught.value.status_code == 403
    assert "planted5signature" not in str(caught.value)


def test_upload_of_what_is_not_there(side: Side, host: FileHost, source: Path) -> None:
    """A file that is missing, or shrinks meanwhile, is a TransferError."""
    with pytest.raises(TransferError, match="cannot be read"):
        send(side, host, source.with_name("missing"))

    def shrink(done: int, total: int | None) -> None:
        source.write_bytes(b"")

    with pytest.raises(TransferError, match="shorter"):
        send(side, host, source, progress=shrink)


def test_memory_is_flat(side: Side, host: FileHost, tmp_path: Path) -> None:
    """A file of 64 MiB goes up and down without being held."""
    import tracemalloc

    host.content = bytes(64 * 2**20)
    target = tmp_path / "big"
    fetch(side, host, target)
    tracemalloc.start()
    try:
        fetch(side, host, tmp_path / "again")
        send(side, host, target)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 16 * 2**20
