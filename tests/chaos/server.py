"""The server of the chaos run: lists, creates, files and uploads, failing three times in ten.

A process of its own with raw sockets. It keeps what it really did, so that the run can compare:
``GET /ledger/`` tells every object created and how often, and every upload.

Run as ``python -m tests.chaos.server FAULTS``, with the part of the requests that fail; prints
its base URL and serves until standard input closes.
"""

from __future__ import annotations

import hashlib
import json
import random
import socket
import struct
import sys
import threading
import time
from collections import Counter
from urllib.parse import parse_qs, urlsplit

PAGE = 20
FILE = random.Random(5).randbytes(200_000)


class Server:
    """Answers, or fails."""

    def __init__(self, faults: float) -> None:
        self.faults = faults
        self.chance = random.Random(11)
        self.lock = threading.Lock()
        self.created: Counter[str] = Counter()
        self.uploads: Counter[str] = Counter()
        self.failed = self.seen = 0

    def serve(self, connection: socket.socket) -> None:
        """Serve one connection to its end."""
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        data = b""
        try:
            while True:
                while b"\r\n\r\n" not in data:
                    chunk = connection.recv(65536)
                    if not chunk:
                        return
                    data += chunk
                head, _, body = data.partition(b"\r\n\r\n")
                lines = head.decode("latin-1").split("\r\n")
                headers = {
                    name.lower(): value.strip()
                    for name, _, value in (line.partition(":") for line in lines[1:])
                }
                left = int(headers.get("content-length", "0"))
                while len(body) < left:
                    chunk = connection.recv(65536)
                    if not chunk:
                        return
                    body += chunk
                data = b""
                method, target, _ = lines[0].split(" ", 2)
                if not self.act(connection, method, target, headers, body):
                    return
        except OSError:
            pass
        finally:
            connection.close()

    def act(
        self,
        connection: socket.socket,
        method: str,
        target: str,
        headers: dict[str, str],
        body: bytes,
    ) -> bool:
        """Answer one request; return whether the connection goes on."""
        url = urlsplit(target)
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        fault = self.draw() if url.path != "/ledger/" else "none"
        if fault == "reset before":
            return self.reset(connection)
        if fault in ("429", "503"):
            return self.answer(connection, int(fault), b"{}", {"Retry-After": "0.01"})
        if fault == "500" and method != "POST":
            return self.answer(connection, 500, b"<html>oops</html>", {})
        status, content, extra = self.work(method, url.path, query, headers, body)
        if fault == "reset after":
            return self.reset(connection)
        if fault == "cut":
            connection.sendall(self.frame(status, content, extra)[:-3])
            return False
        if fault == "stall":
            connection.sendall(self.frame(status, content, extra)[:20])
            time.sleep(0.4)
            return False
        return self.answer(connection, status, content, extra)

    def draw(self) -> str:
        """Choose a fault, or none."""
        with self.lock:
            self.seen += 1
            if self.chance.random() >= self.faults:
                return "none"
            self.failed += 1
            kinds = ("reset before", "429", "503", "500", "reset after", "cut", "stall")
            return self.chance.choices(kinds, (4, 4, 4, 4, 4, 4, 1))[0]

    def work(
        self, method: str, path: str, query: dict[str, str], headers: dict[str, str], body: bytes
    ) -> tuple[int, bytes, dict[str, str]]:
        """Do what is asked."""
        if path == "/ledger/":
            counts = {"seen": self.seen, "failed": self.failed}
            ledger = {"created": self.created, "uploads": self.uploads, **counts}
            return 200, json.dumps(ledger).encode(), {}
        if path == "/items/" and method == "GET":
            return 200, self.page(query), {}
        if path == "/items/":
            name = json.loads(body)["name"]
            with self.lock:
                self.created[name] += 1
            return 201, json.dumps({"name": name}).encode(), {}
        if path == "/file/":
            return self.file(headers)
        with self.lock:
            self.uploads[hashlib.sha256(body).hexdigest()] += 1
        return 200, b"", {"ETag": '"u"'}

    def page(self, query: dict[str, str]) -> bytes:
        """Give one page of a list of numbers."""
        total, cursor = int(query["total"]), int(query.get("cursor", "0"))
        end = min(total, cursor + PAGE)
        more = f"http://elsewhere.example/items/?cursor={end}" if end < total else None
        return json.dumps({"results": list(range(cursor, end)), "next": more}).encode()

    def file(self, headers: dict[str, str]) -> tuple[int, bytes, dict[str, str]]:
        """Give the file, or the rest of it."""
        start = 0
        if headers.get("if-range") == '"v1"':
            start = int(headers["range"].removeprefix("bytes=").rstrip("-"))
        extra = {"ETag": '"v1"'}
        if start:
            extra["Content-Range"] = f"bytes {start}-{len(FILE) - 1}/{len(FILE)}"
        return (206 if start else 200), FILE[start:], extra

    def frame(self, status: int, content: bytes, extra: dict[str, str]) -> bytes:
        """Write an answer."""
        lines = [f"HTTP/1.1 {status} X", "Content-Type: application/json"]
        lines += [f"Content-Length: {len(content)}"]
        lines += [f"{name}: {value}" for name, value in extra.items()]
        return "\r\n".join([*lines, "", ""]).encode() + content

    def answer(
        self, connection: socket.socket, status: int, content: bytes, extra: dict[str, str]
    ) -> bool:
        """Send an answer."""
        connection.sendall(self.frame(status, content, extra))
        return True

    def reset(self, connection: socket.socket) -> bool:
        """End the connection with RST."""
        linger = struct.pack("ii", 1, 0)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        return False


def main() -> None:
    """Serve until standard input closes."""
    server = Server(float(sys.argv[1]))
    listener = socket.create_server(("127.0.0.1", 0), backlog=256)

    def accept() -> None:
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=server.serve, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
