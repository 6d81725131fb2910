"""A planted key and secret appear in no log record, repr, traceback, pickle or file."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from avala_ext.errors import AvalaError
from avala_ext.transfer import upload
from avala_ext.wait import JobStates

from .conftest import KEY, Hostile, Side, call, get
from .filehost import FileHost

CREDENTIAL = "Bearer planted6credential7of8the9user"
SIGNATURE = "planted5signature6of7a8link"
PLANTED = (KEY, CREDENTIAL, SIGNATURE)


class Recorder(logging.Handler):
    """Keeps the text of every log record of every library."""

    def __init__(self) -> None:
        super().__init__(0)
        self.lines: list[str] = []
        self.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Keep."""
        self.lines.append(self.format(record))


@pytest.fixture
def log() -> Iterator[list[str]]:
    """Record all there is to record, also of the HTTP library."""
    recorder, root = Recorder(), logging.getLogger()
    before = root.level
    root.addHandler(recorder)
    root.setLevel(0)
    yield recorder.lines
    root.removeHandler(recorder)
    root.setLevel(before)


def leaks(*texts: str) -> list[str]:
    """Return the texts that hold something planted."""
    return [text for text in texts if any(secret in text for secret in PLANTED)]


def shown(error: BaseException) -> list[str]:
    """Return all that is commonly shown, stored or sent of an error."""
    chain: list[BaseException] = [error]
    while (more := chain[-1].__cause__ or chain[-1].__context__) is not None:
        chain.append(more)
    return [
        *map(str, chain),
        *map(repr, chain),
        "".join(traceback.format_exception(error)),
        repr(vars(error)),
        pickle.dumps(error).decode("latin-1"),
    ]


def answers() -> Iterator[bytes]:
    """Give answers that echo the key wherever a server could."""
    key = KEY.encode()
    for status in (b"200 OK", b"400 Bad", b"401 No", b"429 Slow", b"500 Down", b"302 There"):
        for body in (b'{"detail": "KEY", "ok": "KEY", "KEY": 1}', b"<p>KEY</p>", b'"KEY', b"KEY"):
            content = body.replace(b"KEY", key)
            yield b"\r\n".join(
                [
                    b"HTTP/1.1 " + status + b" " + key,
                    b"X-Echo: " + key,
                    b"X-Request-Id: " + key,
                    b"Retry-After: " + key,
                    b"Content-Type: " + key,
                    b"Location: https://elsewhere.example/?k=" + key,
                    b"Content-Length: " + str(len(content)).encode(),
                    b"",
                    content,
                ]
            )
    yield key + b" is no HTTP\r\n\r\n"
    yield b"HTTP/1.1 200 OK\r\n" + key + b"\r\n\r\n"
    yield b"HTTP/1.1 200 OK\r\nContent-Length: " + key + b"\r\n\r\n"
    yield b"HTTP/1.1 200 OK\r\nContent-Encoding: " + key + b"\r\n\r\n" + key


@pytest.fixture
def echo() -> Iterator[str]:
    """Serve those answers in turn, one for each connection."""
    import socket
    import threading

    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        for answer in answers():
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                connection.recv(65536)
                connection.sendall(answer)

    threading.Thread(target=serve, daemon=True).start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    listener.close()


def test_echoed_everywhere(side: Side, echo: str, log: list[str]) -> None:
    """A server that echoes the key into every corner of its answer does not get it shown."""
    options: dict[str, Any] = {
        "base_url": echo,
        "max_retries": 0,
        "headers": {"Authorization": CREDENTIAL},
    }
    for _ in answers():
        with pytest.raises(AvalaError) as caught:
            side.drive(lambda c: c.send(get(f"/things/{KEY}/", query={"q": KEY})), **options)
        assert leaks(*shown(caught.value)) == []
    assert len(log) > 50
    assert leaks(*log) == []


@pytest.mark.parametrize("fault", ["close_after_reading", "status_503", "html", "stall_in_header"])
def test_faults(side: Side, hostile: Hostile, log: list[str], fault: str) -> None:
    """Failures and retries are logged and raised without the key."""
    path, _ = hostile.path(fault)

    with pytest.raises(AvalaError) as caught:
        side.drive(
            lambda c: c.send(get(path, query={"token": KEY})),
            base_url=hostile.url(),
            timeout=0.2,
            max_retries=1,
            headers={"Authorization": CREDENTIAL},
        )

    assert leaks(*shown(caught.value)) == []
    assert leaks(*log) == []


def test_arguments_that_cannot_be_sent(side: Side, hostile: Hostile) -> None:
    """A refused argument is not quoted when it could be a secret in a body."""
    with pytest.raises(ValueError) as caught:
        side.drive(
            lambda c: c.send(call("POST", body={"secret": KEY, "bad": object()})),
            base_url=hostile.url(),
        )
    assert leaks(*shown(caught.value)) == []


def test_failed_job(side: Side) -> None:
    """A job's own error message may echo the key."""
    job = SimpleNamespace(status="failed", error=f"storage refused {KEY}")

    async def aread() -> Any:
        return job

    read = aread if side.is_async else lambda: job
    with pytest.raises(AvalaError) as caught:
        side.drive(
            lambda c: c.wait(
                read, JobStates(("done",), ("failed",)), what="export", interval=0.0, timeout=1.0
            )
        )
    assert leaks(str(caught.value), repr(caught.value)) == []


def test_transfers(side: Side, tmp_path: Path, log: list[str]) -> None:
    """Signed links stay out of errors, logs, progress and the notes beside a file."""
    host = FileHost(b"x" * 100_000)
    progress: list[str] = []
    url = f"{host.url}/a.zip?X-Amz-Signature={SIGNATURE}&X-Amz-Credential={SIGNATURE}"
    (tmp_path / "source").write_bytes(b"x" * 1000)

    def work(client: Any, fetch: bool) -> Any:
        def note(*numbers: Any) -> None:
            progress.append(repr(numbers))

        if fetch:
            return client.download(url, tmp_path / "a.zip", progress=note)
        return client.run(upload(client, url, tmp_path / "source", progress=note))

    try:
        for fetch, faults in (
            (True, ["status:403"]),
            (True, ["redirect:ftp://a/b"]),
            (True, ["cut:5000", *["cut:0"] * 9]),
            (False, ["status:403"]),
            (False, ["eat:10"] * 9),
        ):
            host.faults = list(faults)
            with pytest.raises(AvalaError) as caught:
                side.drive(lambda c: work(c, fetch), max_retries=1)  # noqa: B023 - run at once
            assert leaks(*shown(caught.value)) == []
    finally:
        host.close()
    assert leaks(*log, *progress) == []
    files = [path.read_bytes().decode("latin-1") for path in tmp_path.iterdir()]
    assert len(files) > 1
    assert leaks(*files) == []


def test_user_client_logs(side: Side, hostile: Hostile, log: list[str]) -> None:
    """What httpx itself logs of a client of the user's own holds no key either."""
    import httpx

    path, _ = hostile.path("good")
    kind = httpx.AsyncClient if side.is_async else httpx.Client
    side.drive(
        lambda c: c.send(get(path, query={"token": KEY})),
        base_url=hostile.url(),
        http_client=kind(),
    )
    assert any("HTTP Request" in line for line in log)
    assert leaks(*log) == []
