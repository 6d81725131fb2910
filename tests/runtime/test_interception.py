"""Users' own tools see what the default client sends, in both flavours, and then no more.

A client without such a tool hands its requests straight to the connection; these tests keep
that way from hiding anything.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
import respx
import vcr  # type: ignore[import-untyped] # it has no types
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from pytest_httpx import HTTPXMock

from avala_ext.flow import Send
from avala_ext.transports import _lean, _split
from avala_ext.wire import Request

from .conftest import KEY, Side

READ: Request[Any] = Request("tasks_get", "GET", "/tasks/t/", decode=dict, query={"q": "a b"})
WRITE: Request[Any] = Request("tasks_create", "POST", "/tasks/", decode=dict, body={"name": "n"})


class Recorder(HTTPServer):
    """A real server that notes what comes."""

    seen: list[tuple[str, str, dict[str, str], bytes]]


@pytest.fixture
def server() -> Iterator[Recorder]:
    """A real server that answers every request with one object."""
    seen: list[tuple[str, str, dict[str, str], bytes]] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            seen.append((self.command, self.path, headers, body))
            self.send_response(200)
            self.send_header("Content-Length", "11")
            self.end_headers()
            self.wfile.write(b'{"uid":"t"}')

        do_GET = do_POST = answer

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    with Recorder(("127.0.0.1", 0), Handler) as serving:
        serving.seen = seen
        thread = threading.Thread(target=serving.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield serving
        serving.shutdown()
        thread.join()


def url(server: Recorder) -> str:
    """Return the base URL of the server."""
    return f"http://127.0.0.1:{server.server_port}/api/v1"


def send_both(client: Any, side: Side) -> Any:
    """Read, then write; return what was read."""
    return side.then(client.send(READ), lambda read: side.then(client.send(WRITE), lambda _: read))


def test_respx(side: Side) -> None:
    """Its default way in; the one that it calls ``httpx`` is for clients of httpx's alone."""
    with respx.mock(base_url="http://127.0.0.1:9/api/v1") as router:
        read = router.get("/tasks/t/", params={"q": "a b"}).respond(json={"uid": "r"})
        write = router.post("/tasks/", json={"name": "n"}).respond(json={"uid": "w"})
        assert side.drive(lambda client: send_both(client, side)) == {"uid": "r"}
    assert read.called and write.called
    assert read.calls.last.request.headers["x-avala-api-key"] == KEY


def test_respx_can_fail(side: Side) -> None:
    """An error that the tool raises is an error of the connection, and is retried."""
    with respx.mock() as router:
        route = router.get(url__regex=".*")
        route.side_effect = [httpx.ConnectError("no way"), httpx.Response(200, json={"uid": "r"})]
        assert side.drive(lambda client: client.send(READ)) == {"uid": "r"}


def test_pytest_httpx(side: Side, httpx_mock: HTTPXMock) -> None:
    """The fixture sees method, URL, headers and body."""
    httpx_mock.add_response(url="http://127.0.0.1:9/api/v1/tasks/t/?q=a%20b", json={"uid": "p"})
    httpx_mock.add_response(method="POST", match_json={"name": "n"}, json={"uid": "w"})
    assert side.drive(lambda client: send_both(client, side)) == {"uid": "p"}
    assert httpx_mock.get_requests()[0].headers["x-avala-api-key"] == KEY


def test_vcrpy(side: Side, server: Recorder, tmp_path: Path) -> None:
    """What was recorded is played again without the server."""
    cassette = vcr.VCR(filter_headers=["x-avala-api-key"])
    base, tape = url(server), str(tmp_path / "tape.yaml")
    with cassette.use_cassette(tape):
        first = side.drive(lambda client: send_both(client, side), base_url=base)
    assert len(server.seen) == 2
    with cassette.use_cassette(tape, record_mode="none") as played:
        again = side.drive(lambda client: send_both(client, side), base_url=base)
        assert played.play_count == 2
    assert first == again == {"uid": "t"}
    assert len(server.seen) == 2
    assert KEY not in Path(tape).read_text("utf-8")


def test_opentelemetry(side: Side, server: Recorder) -> None:
    """Each request is a span, and carries the trace to the server; afterwards no more."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        side.drive(lambda client: send_both(client, side), base_url=url(server))
    finally:
        instrumentor.uninstrument()
    read, write = exporter.get_finished_spans()
    assert (read.attributes or {})["http.url"] == url(server) + "/tasks/t/?q=a%20b"
    assert (write.attributes or {})["http.status_code"] == 200
    side.drive(lambda client: client.send(READ), base_url=url(server))
    assert len(exporter.get_finished_spans()) == 2
    carried = ["traceparent" in headers for _, _, headers, _ in server.seen]
    assert carried == [True, True, False]


def test_a_tool_may_come_and_go_while_the_client_lives(side: Side, server: Recorder) -> None:
    """The way is chosen for each request anew."""

    def work(client: Any) -> Any:
        return side.then(client.send(READ), lambda _: meanwhile(client))

    def meanwhile(client: Any) -> Any:
        router = respx.mock()
        router.start()
        router.get(url__regex=".*").respond(json={"uid": "mocked"})
        return side.then(client.send(READ), lambda result: after(client, router, result))

    def after(client: Any, router: Any, mocked: Any) -> Any:
        router.stop()
        return side.then(client.send(READ), lambda result: (mocked, result))

    result = side.drive(work, base_url=url(server))
    assert result == ({"uid": "mocked"}, {"uid": "t"})
    assert len(server.seen) == 2


EARLY = """
import sys
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
HTTPXClientInstrumentor().instrument(tracer_provider=TracerProvider())
import asyncio
from avala import AsyncAvala, Avala
Avala("k", base_url=sys.argv[1]).tasks.get("t")
asyncio.run(AsyncAvala("k", base_url=sys.argv[1]).tasks.get("t"))
"""


def test_a_tool_may_come_before_the_client_is_imported(
    server: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it does where a program is started under it."""
    monkeypatch.setenv("AVALA_ALLOW_INSECURE_BASE_URL", "1")
    subprocess.run([sys.executable, "-c", EARLY, url(server)], check=True)
    assert ["traceparent" in headers for _, _, headers, _ in server.seen] == [True, True]


def test_both_ways_send_the_same(side: Side, server: Recorder) -> None:
    """What arrives does not depend on whether a tool is there."""
    side.drive(lambda client: send_both(client, side), base_url=url(server))
    HTTPXClientInstrumentor().instrument(tracer_provider=TracerProvider())
    try:
        side.drive(lambda client: send_both(client, side), base_url=url(server))
    finally:
        HTTPXClientInstrumentor().uninstrument()
    seen = server.seen
    for _, _, headers, _ in seen:
        headers.pop("traceparent", None)
    assert seen[:2] == seen[2:]


@pytest.mark.parametrize(
    "target",
    [
        *("/tasks/", "/tasks/?a=b&c=%20d", "/a/%C3%A4/b.c/~x", "/a//b/?x=/../y", "", "?a=b", "/"),
        *("/a/../b", "/a/./b", "/.a/", "/%zz", "/a%2", "/a#f", '/a"b', "/a b", "/ä", "/{x}|^`"),
        *("/a?q='x'", "/a'b(c)*!$&+,;=:@", "/a?b?c", "/%2e%2e/x", "/a/b..c/...d"),
    ],
)
def test_a_straight_request_has_the_target_that_httpx_makes(target: str) -> None:
    """What httpx would write differently is left to it."""
    full = f"http://[::1]:81{target}"
    origin, rest = _split(full)
    assert origin + rest == full
    request = _lean(Send("GET", full, {"x": "y"}, timeout=1), origin, rest, {})
    if request is not None:
        theirs = httpx.Request("GET", full, headers={"x": "y"})
        assert request.url.target == theirs.url.raw_path
        assert request.url.host == theirs.url.raw_host and request.url.port == theirs.url.port
        assert [(k.lower(), v) for k, v in request.headers] == [
            (k.lower(), v) for k, v in theirs.headers.raw
        ]
