"""The pages by HTTP: what is served, and that nothing is loaded from elsewhere.

`tests/browser` opens the same pages in a browser, where there is one.
"""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest

from avala_ext.mock import pages
from avala_ext.mock.engine import Engine

ROOT = "https://server.avala.ai"
HTML = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
LINK = re.compile(r'(?:src|href)="([^"]+)"')


@pytest.mark.parametrize("path", ["/", "/_mock", "/_mock/"])
def test_a_page_and_all_that_it_needs(api: httpx.Client, path: str) -> None:
    """HTML for browsers; every link of it is answered by the mock itself."""
    answer = api.get(ROOT + path, headers=HTML)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "{{" not in answer.text
    links = set(LINK.findall(answer.text))
    assert len(links) > 4
    for link in links:
        assert link.startswith("/")
        found = api.get(ROOT + link)
        assert found.status_code == 200
        if not link.endswith((".js", ".css", ".svg")):
            continue
        kind = {"js": "text/javascript", "css": "text/css", "svg": "image/svg+xml"}
        assert found.headers["Content-Type"].startswith(kind[link.rpartition(".")[2]])


def test_programs_get_json_where_browsers_get_a_page(api: httpx.Client) -> None:
    """`/_mock` tells by the Accept header; `/` is a page for everybody."""
    assert api.get(f"{ROOT}/_mock").json()["name"] == "avala mock"
    assert api.get(f"{ROOT}/_mock/", headers={"Accept": "*/*"}).json()["name"] == "avala mock"
    assert "<html" in api.get(f"{ROOT}/").text
    assert api.head(f"{ROOT}/").content == b""


def test_the_document_names_this_mock(engine: Engine, api: httpx.Client) -> None:
    """What is tried goes to where the page came from."""
    document = api.get(f"{ROOT}/_mock/openapi.json").json()
    assert [server["url"] for server in document["servers"]] == ["/api/v1"]
    assert document["paths"] == engine.contract.document["paths"]


def test_pages_are_escaped_and_not_recorded(engine: Engine, api: httpx.Client) -> None:
    """A key may hold anything; looking at the state does not change it."""
    engine.api_key = '"><script>'
    assert "<script>" not in api.get(f"{ROOT}/_mock", headers=HTML).text.partition("<main")[2]
    for path in ("/", "/_mock", "/_mock/web/page.css", "/_mock/requests", "/_mock/openapi.json"):
        api.get(ROOT + path)
    assert list(engine.requests) == []


@pytest.mark.parametrize(
    "name", ["none.css", "..%2Fpages.py", "%2e%2e/pages.py", "state.html/x", "LICENSE", ""]
)
def test_no_other_files(api: httpx.Client, name: str) -> None:
    """Only the pages' own files are given away."""
    assert api.get(f"{ROOT}/_mock/web/{name}").status_code == 404


def test_only_reading(api: httpx.Client) -> None:
    """405 for what is no GET."""
    answer = api.post(f"{ROOT}/")
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, HEAD")


def test_without_the_viewer(api: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """`/` says how to get it."""
    monkeypatch.setattr(pages, "viewer", lambda: None)
    assert "avala-client[mock]" in api.get(f"{ROOT}/").text
    assert api.get(f"{ROOT}/_mock/web/swagger-ui.css").status_code == 404


def test_the_viewer_is_free_software() -> None:
    """Its package carries the licence of Swagger UI."""
    folder = pages.viewer()
    assert folder is not None
    assert "Apache" in Path(folder, "LICENSE").read_text("utf-8")


def test_last_requests_and_calls(either: httpx.Client) -> None:
    """The page asks for the last ones only."""
    base = str(either.base_url).split("/api/v1")[0]
    for limit in (1, 2, 3):
        either.get("/tasks/", params={"limit": limit})
    listed = either.get(f"{base}/_mock/requests?last=2").json()
    assert listed["count"] == 3
    assert [one["query"] for one in listed["results"]] == ["limit=2", "limit=3"]
    calls = {"count": 0, "results": [], "waiting": []}
    assert either.get(f"{base}/_mock/calls").json() == calls
