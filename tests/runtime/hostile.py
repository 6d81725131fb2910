"""A server that misbehaves on demand: raw sockets, in a process of its own.

The path says what it does: ``/<fault>/<id>/``. A query ``times=2`` limits the fault to the first
two requests of that id; later ones get a good answer. How many requests of an id arrived,
``GET /count/<id>/`` tells. Faults that happen before a request is read have ports of their own.

Run as ``python -m tests.runtime.hostile``; prints its ports as one JSON line and serves until
its standard input closes.
"""

from __future__ import annotations

import gzip
import json
import socket
import struct
import sys
import threading
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from email.utils import formatdate
from urllib.parse import parse_qs, urlsplit

GOOD = b'{"ok": true}'
MEGABYTE = 2**20


class Gone(Exception):
    """The client has closed the connection."""


class Exchange:
    """One request, and the ways to answer it."""

    def __init__(self, connection: socket.socket, head: bytes, rest: bytes, ports: Ports) -> None:
        self.connection = connection
        self.rest = rest
        self.ports = ports
        lines = head.decode("latin-1").split("\r\n")
        self.method, target, _ = lines[0].split(" ", 2)
        self.headers = {
            name.strip().lower(): value.strip()
            for name, _, value in (line.partition(":") for line in lines[1:])
        }
        parts = urlsplit(target)
        self.query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        steps = [step for step in parts.path.split("/") if step]
        self.fault, self.id = [*steps, "", ""][:2]
        self.keep = True

    def read_body(self) -> None:
        """Read what the request announces."""
        left = int(self.headers.get("content-length", "0")) - len(self.rest)
        while left > 0:
            chunk = self.connection.recv(65536)
            if not chunk:
                raise Gone
            left -= len(chunk)

    def raw(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.connection.sendall(data)

    def answer(
        self, status: str = "200 OK", body: bytes = GOOD, headers: str = "", *, length: bool = True
    ) -> None:
        """Send a complete answer; ``headers`` are lines that end with CRLF."""
        if "content-type" not in headers.lower():
            headers += "Content-Type: application/json\r\n"
        if length:
            headers += f"Content-Length: {len(body)}\r\n"
        self.raw(f"HTTP/1.1 {status}\r\n{headers}\r\n".encode("latin-1") + body)

    def chunked(self, *chunks: bytes, headers: str = "", end: bytes = b"0\r\n\r\n") -> None:
        """Send a chunked answer."""
        self.answer(body=b"", headers=f"Transfer-Encoding: chunked\r\n{headers}", length=False)
        for chunk in chunks:
            self.raw(f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n")
        self.raw(end)

    def close(self) -> None:
        """End the connection in good manners."""
        self.keep = False

    def reset(self) -> None:
        """End the connection with RST."""
        linger_nothing(self.connection)
        self.keep = False

    def stall(self) -> None:
        """Say nothing until the client gives up."""
        self.keep = False
        self.connection.settimeout(30)
        try:
            while self.connection.recv(65536):
                pass
        except OSError:
            raise Gone from None

    def drip(self, data: Iterator[bytes], seconds: float) -> None:
        """Send little pieces until the client gives up."""
        self.keep = False
        for piece in data:
            self.raw(piece)
            time.sleep(seconds)


Fault = Callable[[Exchange], None]
FAULTS: dict[str, Fault] = {}


def fault(function: Fault) -> Fault:
    """Register a fault under its name."""
    FAULTS[function.__name__] = function
    return function


def plain(name: str, status: str = "200 OK", body: bytes = GOOD, headers: str = "") -> None:
    """Register a fault that is one well-framed answer."""
    FAULTS[name] = lambda exchange: exchange.answer(status, body, headers)


def verbatim(name: str, data: bytes) -> None:
    """Register a fault that is some bytes and the end of the connection."""

    def send(exchange: Exchange) -> None:
        exchange.raw(data)
        exchange.close()

    FAULTS[name] = send


def forever(data: bytes) -> Iterator[bytes]:
    """Repeat until the client gives up, or for 30 seconds."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        yield data


# No answer, or only a part of one.
@fault
def close_after_reading(exchange: Exchange) -> None:
    exchange.close()


@fault
def reset_after_reading(exchange: Exchange) -> None:
    exchange.reset()


@fault
def stall_before_answer(exchange: Exchange) -> None:
    exchange.stall()


@fault
def stall_in_header(exchange: Exchange) -> None:
    exchange.raw(b"HTTP/1.1 200 OK\r\nContent-Ty")
    exchange.stall()


@fault
def stall_in_body(exchange: Exchange) -> None:
    exchange.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n" + GOOD[:5])
    exchange.stall()


@fault
def drip_header(exchange: Exchange) -> None:
    exchange.raw(b"HTTP/1.1 200 OK\r\nX-Drip: ")
    exchange.drip(forever(b"x"), 0.05)


@fault
def drip_body(exchange: Exchange) -> None:
    exchange.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
    exchange.drip(forever(b" "), 0.05)


@fault
def drip_chunks(exchange: Exchange) -> None:
    exchange.raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    exchange.drip(forever(b"1\r\n \r\n"), 0.05)


@fault
def informational_storm(exchange: Exchange) -> None:
    exchange.drip(forever(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 50), 0.01)


@fault
def continue_and_stall(exchange: Exchange) -> None:
    exchange.raw(b"HTTP/1.1 100 Continue\r\n\r\n")
    exchange.stall()


@fault
def truncated_length(exchange: Exchange) -> None:
    exchange.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + GOOD)
    exchange.close()


@fault
def reset_in_body(exchange: Exchange) -> None:
    exchange.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + GOOD)
    time.sleep(0.05)
    exchange.reset()


@fault
def truncated_chunked(exchange: Exchange) -> None:
    exchange.chunked(GOOD, end=b"")
    exchange.close()


@fault
def truncated_inside_chunk(exchange: Exchange) -> None:
    exchange.chunked(end=b"ff\r\n" + GOOD)
    exchange.close()


@fault
def close_in_header(exchange: Exchange) -> None:
    exchange.raw(b"HTTP/1.1 200 OK\r\nContent-Le")
    exchange.close()


# Wrong framing.
@fault
def short_content_length(exchange: Exchange) -> None:
    exchange.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n" + GOOD)


@fault
def garbage_after_body(exchange: Exchange) -> None:
    """A second answer that nobody asked for must not become that of the next request."""
    fake = b'HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n{"fake": true}'
    exchange.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n" + GOOD + fake)


verbatim("negative_length", b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n" + GOOD)
verbatim("words_as_length", b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n" + GOOD)
verbatim(
    "two_lengths", b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 12\r\n\r\n" + GOOD
)
verbatim("unknown_transfer_encoding", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: rot13\r\n\r\n" + GOOD)
verbatim(
    "bad_chunk_size",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nabc\r\n0\r\n\r\n",
)
verbatim(
    "endless_chunk_size", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"f" * 200_000
)
verbatim("http_0_9", GOOD)
verbatim("http_1_0", b"HTTP/1.0 200 OK\r\n\r\n" + GOOD)
verbatim("http_3", b"HTTP/3.0 200 OK\r\nContent-Length: 12\r\n\r\n" + GOOD)
verbatim("another_protocol", b"SSH-2.0-OpenSSH_9.9\r\n")
verbatim("tls_alert", b"\x15\x03\x01\x00\x02\x02\x28")
verbatim("binary_noise", bytes(range(256)) * 20)
verbatim("no_reason", b"HTTP/1.1 200\r\nContent-Length: 12\r\n\r\n" + GOOD)
verbatim("bad_status_line", b"HTTP/1.1 OK 200\r\n\r\n" + GOOD)
verbatim("status_of_four_digits", b"HTTP/1.1 2000 OK\r\n\r\n" + GOOD)
verbatim("status_zero", b"HTTP/1.1 000 Nothing\r\n\r\n" + GOOD)
verbatim(
    "header_without_colon", b"HTTP/1.1 200 OK\r\nnonsense\r\nContent-Length: 12\r\n\r\n" + GOOD
)
verbatim("header_with_null", b"HTTP/1.1 200 OK\r\nX-A: a\x00b\r\nContent-Length: 12\r\n\r\n" + GOOD)
verbatim("header_without_name", b"HTTP/1.1 200 OK\r\n: a\r\nContent-Length: 12\r\n\r\n" + GOOD)
verbatim("bare_line_feeds", b"HTTP/1.1 200 OK\nContent-Length: 12\n\n" + GOOD)
verbatim(
    "injected_header", b"HTTP/1.1 200 OK\r\nX-A: a\rX-B: b\r\nContent-Length: 12\r\n\r\n" + GOOD
)
verbatim("folded_header", b"HTTP/1.1 200 OK\r\nX-A: a\r\n b\r\nContent-Length: 12\r\n\r\n" + GOOD)
verbatim("huge_header", b"HTTP/1.1 200 OK\r\nX-A: " + b"a" * 2 * MEGABYTE + b"\r\n\r\n" + GOOD)
verbatim("many_headers", b"HTTP/1.1 200 OK\r\n" + b"X-A: a\r\n" * 100_000 + b"\r\n" + GOOD)
plain("foreign_letters_in_header", headers="X-A: \xfc\xff\r\n")


@fault
def trailers(exchange: Exchange) -> None:
    exchange.chunked(GOOD, end=b"0\r\nX-Late: yes\r\n\r\n")


@fault
def tiny_chunks(exchange: Exchange) -> None:
    exchange.chunked(*(bytes([byte]) for byte in GOOD))


@fault
def hints_first(exchange: Exchange) -> None:
    exchange.raw(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n")
    exchange.answer()


@fault
def switched_protocol(exchange: Exchange) -> None:
    exchange.raw(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: chat\r\nConnection: upgrade\r\n\r\n"
    )
    exchange.stall()


@fault
def closes_after_each(exchange: Exchange) -> None:
    """The answer promises to keep the connection, which then closes all the same."""
    exchange.answer()
    exchange.close()


@fault
def closes_a_little_later(exchange: Exchange) -> None:
    exchange.answer()
    time.sleep(0.02)
    exchange.close()


# Size and compression.
@fault
def huge_body(exchange: Exchange) -> None:
    exchange.raw(b"HTTP/1.1 200 OK\r\nContent-Length: 4000000000\r\n\r\n[")
    exchange.drip(forever(b" " * MEGABYTE), 0)


@fault
def huge_chunked_body(exchange: Exchange) -> None:
    exchange.raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    exchange.drip(forever(b"100000\r\n" + b" " * MEGABYTE + b"\r\n"), 0)


def bomb(megabytes: int) -> bytes:
    """Compress a lot of nothing."""
    pack = zlib.compressobj(9, zlib.DEFLATED, 31)
    data = b"".join(pack.compress(b" " * MEGABYTE) for _ in range(megabytes))
    return data + pack.flush()


BOMB = bomb(256)
plain("gzip_bomb", body=BOMB, headers="Content-Encoding: gzip\r\n")
plain("gzip_bomb_twice", body=gzip.compress(BOMB), headers="Content-Encoding: gzip, gzip\r\n")
plain("gzip_bomb_in_error", "500 No", body=BOMB, headers="Content-Encoding: gzip\r\n")
plain("broken_gzip", body=b"\x1f\x8b\x08" + b"?" * 50, headers="Content-Encoding: gzip\r\n")
plain("not_gzip_at_all", headers="Content-Encoding: gzip\r\n")
plain("cut_gzip", body=gzip.compress(GOOD * 50)[:40], headers="Content-Encoding: gzip\r\n")
plain("good_gzip", body=gzip.compress(GOOD), headers="Content-Encoding: gzip\r\n")
plain("good_deflate", body=zlib.compress(GOOD), headers="Content-Encoding: deflate\r\n")
plain("raw_deflate", body=zlib.compress(GOOD)[2:-4], headers="Content-Encoding: deflate\r\n")
plain("brotli_unasked", headers="Content-Encoding: br\r\n")
plain("empty_gzip", body=b"", headers="Content-Encoding: gzip\r\n")

# Bodies that are not what they should be.
plain("html", body=b"<html><h1>Sign in</h1></html>", headers="Content-Type: text/html\r\n")
plain("html_as_json", body=b"<html><h1>Sign in</h1></html>")
plain("html_error", "502 Bad Gateway", b"<html>nginx</html>", "Content-Type: text/html\r\n")
plain("empty_200", body=b"")
plain("empty_201", "201 Created", b"")
plain("empty_202", "202 Accepted", b"")
plain("garbage_json", body=b'{"ok": tru')
plain("two_values", body=GOOD + GOOD)
plain("nan", body=b'{"ok": NaN}')
plain("infinity", body=b'{"ok": -Infinity}')
plain("deep_nesting", body=b"[" * 100_000 + b"]" * 100_000)
plain("deep_objects_in_error", "400 Bad Request", b'{"a":' * 900 + b"1" + b"}" * 900)
plain("lone_surrogate", body=b'{"ok": "\\ud800"}')
plain("raw_surrogate", body=b'{"ok": "\xed\xa0\x80"}')
plain("duplicated_keys", body=b'{"ok": false, "ok": true}')
plain("byte_order_mark", body=b"\xef\xbb\xbf" + GOOD)
plain(
    "latin_1",
    body='{"ok": "\xfc"}'.encode("latin-1"),
    headers="Content-Type: application/json; charset=latin-1\r\n",
)
plain("utf_16", body='{"ok": true}'.encode("utf-16"))
plain("huge_number", body=b'{"ok": ' + b"9" * 400 + b"}")
plain("null_body", body=b"null")
plain("string_body", body=b'"ok"')
plain("array_body", body=b"[]")
plain("null_bytes", body=b"\x00" * 100)
plain("whitespace", body=b" \r\n\t ")
plain("wrong_types", body=b'{"ok": "yes"}')

# Statuses. 1xx are answers on the way, so only 101 can be the last.
for code in (203, 206, 226, 299, 300, 304, 306, 399, 402, 405, 406, 407, 410, 411, 412, 413, 414):
    plain(f"status_{code}", f"{code} X", b"" if code == 304 else GOOD)
for code in (415, 417, 418, 421, 422, 423, 424, 426, 428, 431, 451, 494, 499, 501, 505, 506, 507):
    plain(f"status_{code}", f"{code} X")
for code in (400, 401, 403, 404, 408, 409, 425, 429, 500, 502, 503, 504, 508, 510, 511, 520, 522):
    plain(f"status_{code}", f"{code} X", b'{"detail": "no"}')
for code in (525, 530, 599, 600, 700, 999):
    plain(f"status_{code}", f"{code} X", b'{"detail": "no"}')
verbatim("status_204_with_body", b"HTTP/1.1 204 No Content\r\nContent-Length: 12\r\n\r\n" + GOOD)
verbatim("status_205_with_body", b"HTTP/1.1 205 Reset\r\nContent-Length: 12\r\n\r\n" + GOOD)
verbatim("status_304_with_body", b"HTTP/1.1 304 Not Modified\r\nContent-Length: 12\r\n\r\n" + GOOD)
for code in (301, 302, 303, 307, 308):

    def redirect(exchange: Exchange, code: int = code) -> None:
        """Lead to another port of this server, which would count a request that followed."""
        place = f"http://127.0.0.1:{exchange.ports.second}/caught/{exchange.id}/"
        exchange.answer(f"{code} Elsewhere", b"", f"Location: {place}\r\n")

    FAULTS[f"redirect_{code}"] = redirect
plain("redirect_without_location", "302 Found", b"")

RETRY_AFTER = {
    "seconds": "1",
    "zero": "0",
    "fraction": "0.2",
    "negative": "-1",
    "words": "soon",
    "exponent": "1e9",
    "huge": "99999999999",
    "empty": "",
    "past_date": formatdate(time.time() - 3600, usegmt=True),
    "future_date": formatdate(time.time() + 3600, usegmt=True),
    "bad_date": "Wed, 99 Foo 2026 99:99:99 GMT",
    "not_ascii": "\xb2",
}
for form, value in RETRY_AFTER.items():
    for code in (429, 503):
        plain(f"retry_after_{form}_{code}", f"{code} X", b"{}", f"Retry-After: {value}\r\n")


class Ports:
    """Where the server listens."""

    def __init__(self) -> None:
        self.main = self.second = 0
        self.accept_then_close = self.reset_on_accept = self.silent = self.full_backlog = 0
        self.refused = 0


class Server:
    """Accepts, counts, misbehaves."""

    def __init__(self) -> None:
        self.ports = Ports()
        self.counts: Counter[str] = Counter()
        self.kept: list[socket.socket] = []

    def start(self) -> None:
        """Open all ports."""
        self.ports.main = self._listen(self._serve)
        self.ports.second = self._listen(self._serve)
        self.ports.accept_then_close = self._listen(socket.socket.close)
        self.ports.reset_on_accept = self._listen(self._reset)
        self.ports.silent = self._listen(self.kept.append)
        self.ports.full_backlog = self._full()
        with socket.socket() as closed:
            closed.bind(("127.0.0.1", 0))
            self.ports.refused = closed.getsockname()[1]

    def _listen(self, handle: Callable[[socket.socket], object]) -> int:
        listener = socket.create_server(("127.0.0.1", 0), backlog=256)

        def accept() -> None:
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=handle, args=(connection,), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        port: int = listener.getsockname()[1]
        return port

    def _full(self) -> int:
        """Listen, but let no further connection be made."""
        listener = socket.create_server(("127.0.0.1", 0), backlog=0)
        self.kept.append(listener)
        port: int = listener.getsockname()[1]
        for _ in range(3):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", port))
            self.kept.append(filler)
        return port

    def _reset(self, connection: socket.socket) -> None:
        self.counts["reset_on_accept"] += 1
        linger_nothing(connection)
        connection.close()

    def _serve(self, connection: socket.socket) -> None:
        rest = b""
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            while True:
                head, rest = read_head(connection, rest)
                exchange = Exchange(connection, head, rest, self.ports)
                exchange.read_body()
                rest = b""
                self._answer(exchange)
                if not exchange.keep:
                    break
        except (OSError, Gone):
            pass
        finally:
            connection.close()

    def _answer(self, exchange: Exchange) -> None:
        if exchange.fault == "count":
            exchange.answer(body=json.dumps(self.counts[exchange.id]).encode())
            return
        self.counts[exchange.id] += 1
        number = self.counts[exchange.id]
        if exchange.fault == "good" or number > int(exchange.query.get("times", "1000000")):
            exchange.answer()
        else:
            FAULTS[exchange.fault](exchange)


def linger_nothing(connection: socket.socket) -> None:
    """Let closing send RST."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def read_head(connection: socket.socket, data: bytes) -> tuple[bytes, bytes]:
    """Read up to the empty line."""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65536)
        if not chunk:
            raise Gone
        data += chunk
    head, _, rest = data.partition(b"\r\n\r\n")
    return head, rest


def main() -> None:
    """Serve until standard input closes."""
    server = Server()
    server.start()
    print(json.dumps(vars(server.ports)), flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
