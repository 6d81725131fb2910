"""Large bodies and many clients at once."""

from __future__ import annotations

import concurrent.futures
import socket
import time
from collections.abc import Iterator

import httpx

from avala_ext.mock.engine import Engine

from .conftest import Server, client_of, walk

MEGABYTE = 1024**2


def test_a_hundred_megabytes(server: Server) -> None:
    """A body far above the limit is read away in linear time and refused."""

    def chunks() -> Iterator[bytes]:
        for _ in range(100):
            yield b"x" * MEGABYTE

    with server.client() as client:
        started = time.monotonic()
        headers = {"Content-Type": "application/json"}
        answer = client.post("/agents/", content=chunks(), headers=headers)
        assert answer.status_code == 413
        assert time.monotonic() - started < 20


def test_a_large_upload(server: Server) -> None:
    """A file of 50 MB arrives byte by byte, in linear time."""
    content = bytes(range(256)) * (50 * MEGABYTE // 256)
    body = {"dataset_name": "L", "file_path_in_dataset": "l", "content_length": len(content)}
    made = {"name": "L", "slug": "l", "data_type": "image"}
    with server.client() as client:
        started = time.monotonic()
        target = client.post("/datasets/manual-upload/file-upload-url/", json=body).json()
        form = {"data": target["fields"], "files": {"file": ("l", content)}}
        assert client.post(target["url"], **form).is_success
        assert client.post("/datasets/manual-upload/", json=made).json()["item_count"] == 1
        (item,) = client.get("/datasets/ada/l/items/").json()["results"]
        assert httpx.get(item["url"], timeout=60).content == content
        assert time.monotonic() - started < 20


def test_many_writers_over_a_socket(server: Server) -> None:
    """Creates from many threads are all kept, each with an id of its own."""

    def work(number: int) -> list[str]:
        with server.client() as client:
            return [
                client.post("/agents/", json={"name": f"{number}"}).json()["uid"] for _ in range(10)
            ]

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        made = [uid for uids in pool.map(work, range(16)) for uid in uids]
    assert len(set(made)) == 160
    with server.client() as client:
        assert set(made) <= {row["uid"] for row in walk(client, "/agents/", limit=500)}


def test_many_threads_in_process(engine: Engine) -> None:
    """One engine serves many threads."""

    def work(number: int) -> int:
        with client_of(engine) as client:
            client.post("/agents/", json={"name": f"{number}"})
            return client.get("/tasks/").status_code

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        assert set(pool.map(work, range(100))) == {200}
    assert sum(1 for row in engine.store.rows("Agent") if row["name"].isdigit()) == 100


def test_a_client_that_goes_away(server: Server) -> None:
    """Half a request and a closed connection harm nobody."""
    host, port = server.origin.removeprefix("http://").split(":")
    for sent in (b"", b"GET /api", b"POST /api/v1/agents/ HTTP/1.1\r\nContent-Length: 99\r\n\r\n{"):
        with socket.create_connection((host, int(port))) as connection:
            connection.sendall(sent)
    with server.client() as client:
        assert client.get("/tasks/").status_code == 200
