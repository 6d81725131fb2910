"""A storage host for tests: serves one file with ranges, takes uploads, and fails as told."""

from __future__ import annotations

import hashlib
import socket
import struct
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class FileHost:
    """Serves ``content`` under every path.

    Attributes:
        faults: One for each request, in turn; then none. ``cut:N`` sends N bytes of the body and
            resets; ``stall:N`` sends N and waits; ``status:N``; ``change`` gives the file a new
            version first; ``whole`` ignores the range; ``wrong-range``; ``unasked``;
            ``redirect:URL``; ``lie`` announces fewer bytes than follow; ``eat:N`` reads N bytes of
            an upload and resets; ``nap`` waits a little before it reads an upload.
        validator: ``etag``, ``weak``, ``modified`` or ``none``.
    """

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.version = 1
        self.validator = "etag"
        self.faults: list[str] = []
        self.requests: list[tuple[str, str, dict[str, str]]] = []
        self.uploads: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()

    def ranges(self) -> list[str | None]:
        """Return the Range header of each request."""
        return [headers.get("range") for _, _, headers in self.requests]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        host = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *arguments: Any) -> None:
                pass

            def do_GET(self) -> None:
                host.serve(self)

            def do_PUT(self) -> None:
                host.take(self)

            do_POST = do_PUT

        return Handler

    def _note(self, handler: BaseHTTPRequestHandler) -> tuple[str, str]:
        headers = {name.lower(): value for name, value in handler.headers.items()}
        self.requests.append((handler.command, handler.path, headers))
        name, _, argument = (self.faults.pop(0) if self.faults else "").partition(":")
        return name, argument

    def _simple(self, handler: BaseHTTPRequestHandler, name: str, argument: str) -> bool:
        if name not in ("status", "redirect"):
            return False
        handler.send_response(int(argument) if name == "status" else 302)
        if name == "redirect":
            handler.send_header("Location", argument)
        handler.send_header("Content-Length", "0")
        handler.end_headers()
        return True

    def serve(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer a GET."""
        name, argument = self._note(handler)
        if self._simple(handler, name, argument):
            return
        if name == "change":
            self.version += 1
            self.content = self.content[::-1]
        start = self._start(handler, name)
        body = self.content[start:]
        if start is None or (start and start >= len(self.content)):
            handler.send_response(416)
            handler.send_header("Content-Length", "0")
            handler.end_headers()
            return
        partial = start > 0 or name == "unasked"
        handler.send_response(206 if partial else 200)
        if partial:
            first = start + (1 if name == "wrong-range" else 0)
            total = len(self.content)
            handler.send_header("Content-Range", f"bytes {first}-{total - 1}/{total}")
        self._validator(handler)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        self._send(handler, body, name, argument)

    def _start(self, handler: BaseHTTPRequestHandler, name: str) -> Any:
        asked = handler.headers.get("range")
        if asked is None or name in ("whole", "unasked"):
            return 0
        same = handler.headers.get("if-range") in (self._etag(), self._modified())
        return int(asked.removeprefix("bytes=").rstrip("-")) if same or name == "stubborn" else 0

    def _etag(self) -> str:
        return f'"v{self.version}"'

    def _modified(self) -> str:
        return f"Mon, 0{self.version} Jan 2024 00:00:00 GMT"

    def _validator(self, handler: BaseHTTPRequestHandler) -> None:
        if self.validator == "etag":
            handler.send_header("ETag", self._etag())
        elif self.validator == "weak":
            handler.send_header("ETag", f"W/{self._etag()}")
        elif self.validator == "modified":
            handler.send_header("Last-Modified", self._modified())

    def _send(self, handler: BaseHTTPRequestHandler, body: bytes, name: str, argument: str) -> None:
        if name in ("cut", "stall"):
            handler.wfile.write(body[: int(argument)])
            handler.wfile.flush()
            if name == "stall":
                time.sleep(2)
            else:
                time.sleep(0.02)
                reset(handler.connection)
            handler.close_connection = True
            return
        handler.wfile.write(body)

    def take(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer a PUT or POST."""
        name, argument = self._note(handler)
        if name == "nap":
            time.sleep(0.05)
        left = int(handler.headers["content-length"])
        digest = hashlib.sha256()
        if name == "eat":
            handler.rfile.read(int(argument))
            reset(handler.connection)
            handler.close_connection = True
            return
        while left:
            chunk = handler.rfile.read(min(left, 65536))
            if not chunk:
                return
            digest.update(chunk)
            left -= len(chunk)
        if self._simple(handler, name, argument):
            return
        self.uploads.append(digest.hexdigest())
        handler.send_response(200)
        handler.send_header("ETag", f'"{digest.hexdigest()[:8]}"')
        handler.send_header("Content-Length", "0")
        handler.end_headers()


def reset(connection: socket.socket) -> None:
    """End a connection with RST."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()
