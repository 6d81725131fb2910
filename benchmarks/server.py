"""A loopback server that is never the slower end: answers are made once and kept as bytes.

    python benchmarks/server.py        prints its port, serves until its standard input ends

The first step of a path says what is special: ``/slow`` answers after 20 ms, ``/big`` has
100,000 tasks where there are 10,000 otherwise.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlsplit

LATENCY = 0.02
TASKS = 10_000
TASKS_OF_BIG = 100_000
ITEMS = 2_000
FILE_BYTES = 512 * 2**20
PIECE = b"\x5a" * 2**20


def task(index: int) -> dict[str, Any]:
    """Make one task, 270 bytes as JSON."""
    return {
        "uid": f"550e8400-e29b-41d4-a716-{index:012d}",
        "type": "image-annotation",
        "name": "box",
        "status": "pending",
        "project": "770a9600-a40d-43f6-8938-668877660000",
        "created_at": "2026-01-10T08:00:00Z",
        "updated_at": "2026-01-18T14:30:00.250000Z",
    }


def item(index: int) -> dict[str, Any]:
    """Make one wide item, about 3 KB as JSON: eight boxes and signed URLs."""
    uid = f"661f9500-f39c-42e5-b827-{index:012d}"
    signed = f"https://media.example.com/{uid}/frame.jpg?X-Signature={'0123456789abcdef' * 8}"
    return {
        "uid": uid,
        "id": index,
        "key": f"drive-07/front/{index:06d}.jpg",
        "dataset": "880b9700-b51e-44a7-9a49-779988770000",
        "dataset_owner_name": "acme",
        "dataset_slug": "drives",
        "url": signed,
        "data_url": signed,
        "thumbnail_url": signed,
        "thumbnails": [signed, signed],
        "video_thumbnail": None,
        "metadata": {"width": 1920, "height": 1080, "camera": "front", "exposure": 0.004},
        "annotations": {"objects": [box(number) for number in range(8)]},
        "annotations_count": 8,
        "crop_data": None,
        "related_items": [],
        "created_at": "2026-01-10T08:00:00Z",
        "updated_at": "2026-01-18T14:30:00.250000Z",
    }


def box(number: int) -> dict[str, Any]:
    """Make one annotation."""
    return {
        "uid": f"99ac0800-c62f-45b8-8b5a-{number:012d}",
        "label": "vehicle",
        "box": {"x": 10.25 * number, "y": 20.5, "width": 120.125, "height": 64.0},
        "attributes": {"occluded": False, "truncated": number % 2 == 0, "score": 0.875},
    }


class Pages:
    """Pages of a list, made when first asked for."""

    def __init__(self, make: Callable[[int], dict[str, Any]], total: int) -> None:
        self._make = make
        self._total = total
        self._ready: dict[tuple[int, int, str], bytes] = {}

    def answer(self, path: str, host: str, limit: int, start: int) -> bytes:
        """Return the whole answer for one page."""
        key = (limit, start, path)
        if key not in self._ready:
            end = start + limit
            following = f"http://{host}{path}?cursor={end}&limit={limit}"
            body = {
                "next": following if end < self._total else None,
                "previous": None,
                "results": [self._make(index) for index in range(start, min(end, self._total))],
            }
            self._ready[key] = http(json.dumps(body, separators=(",", ":")).encode())
        return self._ready[key]


def http(body: bytes) -> bytes:
    """Put the headers of an ordinary answer before a body."""
    head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Request-Id: 01J0000000\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


ONE = http(json.dumps(task(1)).encode())
EMPTY = http(b"")
PAGES = {
    "/tasks/": Pages(task, TASKS),
    "/big/tasks/": Pages(task, TASKS_OF_BIG),
    "/items/": Pages(item, ITEMS),
}


class Server(asyncio.Protocol):
    """One connection: requests in, ready answers out."""

    transport: asyncio.Transport

    def __init__(self) -> None:
        self._buffer = b""
        self._body_left = 0
        self._file_left = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer every request that is complete; bodies are counted and dropped."""
        if self._body_left:
            self._body_left -= len(data)
            if not self._body_left:
                self.transport.write(EMPTY)
            return
        self._buffer += data
        while b"\r\n\r\n" in self._buffer:
            head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
            self._answer(head.decode())

    def _answer(self, head: str) -> None:
        method, target, _ = head.split(" ", 2)
        headers = {
            name.lower(): value
            for name, _, value in (line.partition(": ") for line in head.split("\r\n")[1:])
        }
        if method == "PUT":
            self._body_left = int(headers["content-length"]) - len(self._buffer)
            self._buffer = b""
            if not self._body_left:
                self.transport.write(EMPTY)
        elif target.startswith("/file"):
            self._file_left = FILE_BYTES
            self.transport.write(
                f"HTTP/1.1 200 OK\r\nContent-Length: {FILE_BYTES}\r\n\r\n".encode()
            )
            self.resume_writing()
        else:
            self._send(target, headers.get("host", ""))

    def _send(self, target: str, host: str) -> None:
        url = urlsplit(target)
        answer = ONE
        if url.path.endswith(("/tasks/", "/items/")):
            query = dict(parse_qsl(url.query))
            kind = "/items/" if url.path.endswith("/items/") else "/tasks/"
            pages = PAGES["/big/tasks/" if url.path.startswith("/big") else kind]
            limit, start = int(query.get("limit", 100)), int(query.get("cursor", 0))
            answer = pages.answer(url.path, host, limit, start)
        if url.path.startswith("/slow"):
            asyncio.get_running_loop().call_later(LATENCY, self.transport.write, answer)
        else:
            self.transport.write(answer)

    def pause_writing(self) -> None:
        """The client is slower: wait."""
        self._paused = True

    def resume_writing(self) -> None:
        """Go on with the file."""
        self._paused = False
        while self._file_left and not self._paused:
            self._file_left -= len(PIECE)
            self.transport.write(PIECE)


async def main() -> None:
    """Serve until standard input ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Server, "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main())
