"""Every code block of the documentation runs against the mock and shows what comes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import yaml

from avala_ext import errors
from avala_ext.mock import MockTransport, create_engine
from avala_ext.mock.contract import Contract
from tests.conftest import MockAddress
from tests.docs.blocks import ROOT, Page, blocks
from tools.document_rules import check
from tools.lint_document import load

DOCS = ROOT / "docs"
GENERATED = {DOCS / "reference", DOCS / "commands"}
PAGES = [path for path in sorted(DOCS.rglob("*.md")) if path.parent not in GENERATED]
PAGES += [ROOT / "README.md"]
LINK = re.compile(r"\]\(([^)\s]+)\)")


@pytest.fixture
def page(
    request: pytest.FixtureRequest,
    mock_environment: MockAddress,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Page]:
    """A page, in an empty folder and beside a mock as new."""
    httpx.post(f"{mock_environment.base_url.removesuffix('/api/v1')}/_mock/reset")
    monkeypatch.chdir(tmp_path)
    page = Page(request.param, mock_environment.environment, tmp_path)
    yield page
    page.close()


@pytest.mark.parametrize(
    "page", PAGES, indirect=True, ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_every_block_runs(page: Page) -> None:
    """A reader who types what a page shows sees what it shows."""
    page.run()


def test_blocks_are_of_languages_that_are_run() -> None:
    """No block escapes: what is not run says why, right above it."""
    known = {"python", "console", "text", "yaml"}
    for path in PAGES:
        for block in blocks(path):
            assert block.language in known, f"{path.name}:{block.line}"
    skipped = [path.name for path in PAGES for block in blocks(path) if not block.run]
    assert skipped == ["data.md"]  # PyTorch; tests/data/test_torch.py runs it


@pytest.mark.parametrize(
    "path",
    [*sorted(DOCS.rglob("*.md")), *sorted(ROOT.glob("*.md")), ROOT / "openapi" / "README.md"],
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_links_lead_somewhere(path: Path) -> None:
    """Files that a page links to exist. The site's build checks anchors too."""
    for target in LINK.findall(path.read_text("utf-8")):
        file = target.partition("#")[0]
        if not file or target.startswith(("https://", "mailto:")):
            continue
        linked = ROOT / "openapi" / file if file == "avala.yaml" else path.parent / file
        assert linked.exists(), f"{path.name}: {target}"


def test_the_picture_of_the_errors_explains_all_of_them() -> None:
    """Every error class stands in the tree with a note beside it."""
    from tools import pictures

    drawn = {name for name, _ in pictures.tree(errors.AvalaError)} - {"AvalaError"}

    assert drawn == pictures.NOTES.keys()
    for name in drawn:
        assert f">{name}<" in pictures.PICTURE.read_text("utf-8")


def test_the_endpoint_of_the_page_that_adds_one_is_complete() -> None:
    """Put into the document, it breaks no rule, and the mock has its route and its checks."""
    (block,) = [one for one in blocks(DOCS / "add-endpoint.md") if one.language == "yaml"]
    added = yaml.safe_load(block.code)
    document = load(ROOT / "openapi" / "avala.yaml")
    document["paths"] |= added["paths"]
    document["components"]["schemas"] |= added["components"]["schemas"]
    engine = create_engine(contract=Contract(document))
    http = httpx.Client(
        transport=MockTransport(engine), headers={"X-Avala-Api-Key": engine.api_key}
    )
    base = "https://server.avala.ai/api/v1"
    uid = http.get(f"{base}/tasks/").json()["results"][0]["uid"]

    assert check(document) == []
    assert http.get(f"{base}/tasks/{uid}/rating/").json()["stars"] == 4
