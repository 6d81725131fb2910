"""The tools by which people intercept or watch httpx work with the default client."""

from __future__ import annotations

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

from avala_ext.errors import APITimeoutError, NotFoundError

from .conftest import KEY, Hostile, Side, call, get

URL = "https://server.avala.ai/api/v1"


def test_respx(side: Side) -> None:
    """respx answers in the server's place, and its failures are ours."""
    with respx.mock(base_url=URL) as router:
        router.get("/things/").respond(200, json={"ok": True})
        router.post("/things/").mock(side_effect=httpx.ReadTimeout)
        assert side.drive(lambda c: c.send(get()), base_url=URL) is True
        with pytest.raises(APITimeoutError):
            side.drive(lambda c: c.send(call("POST")), base_url=URL)
        assert router.calls[0].request.headers["x-avala-api-key"] == KEY
        assert router.calls.call_count == 2


def test_pytest_httpx(side: Side, httpx_mock: HTTPXMock) -> None:
    """pytest-httpx answers in the server's place."""
    httpx_mock.add_response(url=f"{URL}/things/", json={"ok": True})
    httpx_mock.add_response(url=f"{URL}/gone/", status_code=404)

    assert side.drive(lambda c: c.send(get()), base_url=URL) is True
    with pytest.raises(NotFoundError):
        side.drive(lambda c: c.send(get("/gone/")), base_url=URL)
    assert [request.method for request in httpx_mock.get_requests()] == ["GET", "GET"]


def test_vcrpy(side: Side, hostile: Hostile, tmp_path: Path) -> None:
    """vcrpy records, without the key where told so, and plays back without a server."""
    cassette = str(tmp_path / "calls.yaml")
    recorder = vcr.VCR(filter_headers=["x-avala-api-key"])
    plain, name = hostile.path("good")
    packed, _ = hostile.path("good_gzip")

    for _ in range(2):
        with recorder.use_cassette(cassette):
            for path in (plain, packed):
                assert side.drive(lambda c: c.send(get(path)), base_url=hostile.url()) is True  # noqa: B023 - run at once

    assert hostile.count(name) == 1
    assert KEY not in Path(cassette).read_text("utf-8")


def test_opentelemetry(side: Side, hostile: Hostile, no_sleep: list[float]) -> None:
    """The ecosystem's own instrumentation makes a span of every attempt, without the key."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        path, _ = hostile.path("status_503", times=1)
        with provider.get_tracer("test").start_as_current_span("job"):
            assert side.drive(lambda c: c.send(get(path)), base_url=hostile.url()) is True
    finally:
        instrumentor.uninstrument()

    spans: Any = exporter.get_finished_spans()
    *attempts, job = spans
    assert [span.name for span in spans] == ["GET", "GET", "job"]
    codes = [
        span.attributes.get("http.status_code", span.attributes.get("http.response.status_code"))
        for span in attempts
    ]
    assert codes == [503, 200]
    assert all(span.parent.span_id == job.context.span_id for span in attempts)
    assert KEY not in "".join(span.to_json() for span in spans)
