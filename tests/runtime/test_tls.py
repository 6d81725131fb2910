"""TLS in both flavours: trust, reuse, large bodies in both directions, and an early end."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from avala_ext import transports
from avala_ext.errors import APIConnectionError
from avala_ext.transfer import upload
from avala_ext.wire import Request

from .conftest import Side

READ: Request[Any] = Request("tasks_get", "GET", "/tasks/t/", decode=dict)
LARGE = 3 * 2**20
OPTIONS = [
    *("-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
    *("-subj", "/CN=localhost", "-addext"),
]

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not there")


class Handler(BaseHTTPRequestHandler):
    """Answers one object; a large one below ``/large/``; counts what is put."""

    protocol_version = "HTTP/1.1"
    peers: set[Any]

    def do_GET(self) -> None:
        """Answer."""
        self.peers.add(self.client_address)
        self._answer(b'{"uid":"t"}' if "large" not in self.path else b'["' + b"x" * LARGE + b'"]')

    def do_PUT(self) -> None:
        """Take a body."""
        size = len(self.rfile.read(int(self.headers["content-length"])))
        self._answer(str(size).encode())

    def _answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for localhost that signs itself, with its key in the same file."""
    folder = tmp_path_factory.mktemp("tls")
    name = ["subjectAltName=DNS:localhost", "-keyout", "key.pem", "-out", "cert.pem"]
    command = ["openssl", "req", *OPTIONS, *name]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    both = folder / "both.pem"
    both.write_text((folder / "cert.pem").read_text() + (folder / "key.pem").read_text())
    return both


@pytest.fixture
def server(certificate: Path) -> Iterator[str]:
    """Serve over TLS; give the base URL."""
    Handler.peers = set()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as serving:
        serving.socket = context.wrap_socket(serving.socket, server_side=True)
        serving.handle_error = lambda *_: None  # type: ignore[method-assign] # refused handshakes
        thread = threading.Thread(target=serving.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield f"https://localhost:{serving.server_port}/api/v1"
        serving.shutdown()
        thread.join()


@pytest.fixture
def trusted(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Trust the certificate, as a user would."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    transports._tls.cache_clear()
    yield
    transports._tls.cache_clear()


def test_a_connection_is_used_again(side: Side, server: str, trusted: None) -> None:
    """Two calls, one handshake."""

    def work(client: Any) -> Any:
        return side.then(client.send(READ), lambda _: client.send(READ))

    assert side.drive(work, base_url=server) == {"uid": "t"}
    assert len(Handler.peers) == 1


def test_a_large_answer(side: Side, server: str, trusted: None) -> None:
    """More than any buffer holds."""
    large: Request[Any] = Request("x", "GET", "/large/", decode=lambda data: len(data[0]))
    assert side.drive(lambda client: client.send(large), base_url=server) == LARGE


def test_a_large_upload(side: Side, server: str, trusted: None, tmp_path: Path) -> None:
    """More than any buffer holds, the other way."""
    path = tmp_path / "file"
    path.write_bytes(b"y" * LARGE)

    def work(client: Any) -> Any:
        return client.run(upload(client, f"{server}/put", path))

    assert side.drive(work, base_url=server).content == str(LARGE).encode()


def test_a_certificate_that_nobody_trusts(side: Side, server: str) -> None:
    """The connection is refused, and nothing was sent."""
    with pytest.raises(APIConnectionError, match=r"(?i)certificate"):
        side.drive(lambda client: client.send(READ), base_url=server, max_retries=0)
    assert not Handler.peers
