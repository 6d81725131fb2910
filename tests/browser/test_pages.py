"""The pages of the mock in headless Chromium: they work, load nothing from elsewhere, and fit.

`make browser-test` runs them; without Playwright and Chromium they are left out, and
`tests/mock/test_web.py` still checks the same pages by HTTP.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from avala_ext.testing import ServedMock

playwright: Any = pytest.importorskip("playwright.sync_api")
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
if CHROMIUM is None:
    pytest.skip("there is no Chromium", allow_module_level=True)

WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
LOOKS = [
    pytest.param(scheme, size, id=f"{scheme}-{size['width']}")
    for scheme in ("light", "dark")
    for size in (WIDE, NARROW)
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """One browser for all tests."""
    with playwright.sync_playwright() as driver:
        # Root in a container cannot use the sandbox, and only our own pages are opened.
        made = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield made
        made.close()


@pytest.fixture(scope="module")
def served() -> Iterator[ServedMock]:
    """One mock for all tests, with something to show."""
    with ServedMock(data="demo") as mock:
        yield mock


@pytest.fixture
def mock(served: ServedMock) -> ServedMock:
    """The mock, as new."""
    served.reset()
    return served


class Watched:
    """A page that notes what goes wrong, and what is asked of other hosts."""

    def __init__(self, browser: Any, mock: ServedMock, scheme: str, size: dict[str, int]) -> None:
        self.origin = mock.url.removesuffix("/api/v1")
        self.problems: list[str] = []
        self.context = browser.new_context(color_scheme=scheme, viewport=size)
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("request", self._look)
        self.page.on("console", self._hear)

    def _look(self, request: Any) -> None:
        if not request.url.startswith((self.origin, "data:", "blob:")):
            self.problems.append(f"asks {request.url}")

    def _hear(self, message: Any) -> None:
        # The viewer itself says that a way of writing its links is outdated.
        if message.type == "error" and "Deprecated" not in message.text:
            self.problems.append(message.text)

    def open(self, path: str) -> Any:
        """Open a path and return the page."""
        self.page.goto(self.origin + path)
        return self.page

    def fits(self) -> bool:
        """Whether nothing is wider than the window."""
        code = "document.documentElement.scrollWidth <= window.innerWidth"
        found: bool = self.page.evaluate(code)
        return found


@pytest.fixture
def look(request: pytest.FixtureRequest, browser: Any, mock: ServedMock) -> Iterator[Watched]:
    """A page with one of the looks; nothing may have gone wrong on it at the end."""
    scheme, size = getattr(request, "param", ("light", WIDE))
    watched = Watched(browser, mock, scheme, size)
    yield watched
    watched.context.close()
    assert watched.problems == []


def brightness(page: Any, selector: str) -> float:
    """Return how bright the ground behind an element is, from 0 to 255."""
    code = """selector => {
      for (let at = document.querySelector(selector); at; at = at.parentElement) {
        const [red, green, blue, alpha = 1] =
          getComputedStyle(at).backgroundColor.match(/[\\d.]+/g).map(Number);
        if (alpha) return (red + green + blue) / 3;
      }
      return 255;
    }"""
    found: float = page.evaluate(code, selector)
    return found


@pytest.mark.parametrize(
    "look", [p.values for p in LOOKS], indirect=True, ids=[p.id for p in LOOKS]
)
def test_state(look: Watched, mock: ServedMock) -> None:
    """Live requests, one fault injected and seen, time and data moved, in all looks."""
    page = look.open("/_mock")
    scheme = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
    assert (brightness(page, "section") < 128) is scheme
    page.wait_for_selector("#collections li:nth-child(10)")

    headers = {"X-Avala-Api-Key": mock.api_key}
    httpx.get(f"{mock.url}/tasks/", params={"limit": 3}, headers=headers)
    page.wait_for_selector("#requests td:has-text('tasks_list')")
    assert page.inner_text("#requests tbody tr:first-child td:first-child") == "200"

    page.select_option("select[name=kind]", "status")
    page.fill("input[name=settings]", "code=507")
    page.fill("input[name=op]", "tasks_*")
    page.click("#fault button")
    page.wait_for_selector("#faults li:has-text('status:code=507')")
    assert httpx.get(f"{mock.url}/tasks/", headers=headers).status_code == 507
    page.wait_for_selector("#requests td:has-text('507')")
    page.fill("input[name=settings]", "code=x")
    page.click("#fault button")
    page.wait_for_selector("#fault-told.bad:has-text('is no int')")
    page.click("#end-faults")
    page.wait_for_selector("#faults li", state="detached")

    now = mock.clock.now
    page.click('[data-advance="3600"]')
    page.wait_for_selector("#data-told:has-text('It is')")
    assert mock.clock.now[:13] > now[:13]
    page.click("#reset")
    page.wait_for_selector("#data-told:has-text('Back')")
    assert mock.requests == []
    assert look.fits()
    # The mistake in the settings was refused, which a browser reports.
    look.problems[:] = [text for text in look.problems if "400" not in text]


def test_calls_on_the_state_page(look: Watched, mock: ServedMock) -> None:
    """Callbacks are shown, those that will be sent again, too."""
    mock.callback_status = 503
    mock.client.datasets.create(name="D", slug="shown", data_type="image")
    page = look.open("/_mock")
    page.wait_for_selector("#calls td:has-text('dataset.created')")
    page.wait_for_selector("#waiting li:has-text('Sent once')")


@pytest.mark.parametrize(
    "look", [("light", WIDE), ("dark", NARROW)], indirect=True, ids=["light-wide", "dark-narrow"]
)
def test_reference(look: Watched, mock: ServedMock) -> None:
    """Every resource is there; a request is tried from the page, with the key filled in."""
    page = look.open("/")
    page.wait_for_selector(".opblock-tag", timeout=60_000)
    tags = {operation.tag for operation in mock.engine.contract.operations.values()}
    shown = page.locator(".opblock-tag").evaluate_all("all => all.map(one => one.dataset.tag)")
    assert tags <= set(shown)
    dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
    assert (brightness(page, "#reference") < 128) is dark

    page.click(".opblock-tag[data-tag=agents]")
    page.click("#operations-agents-agents_list .opblock-summary-control")
    page.fill("#operations-agents-agents_list tr[data-param-name=limit] input", "2")
    page.click("#operations-agents-agents_list .execute")
    page.wait_for_selector(".live-responses-table tbody .response-col_status", timeout=30_000)
    assert "200" in page.inner_text(".live-responses-table tbody .response-col_status")
    request = mock.requests_of("agents_list")[0]
    assert (request.status, request.query["limit"]) == (200, "2")
    assert request.headers["x-avala-api-key"] == mock.api_key
    assert look.fits()


def test_a_create_from_the_page(look: Watched, mock: ServedMock) -> None:
    """A body is offered, sent, and the object is there."""
    page = look.open("/#/agents/agents_create")
    page.wait_for_selector("#operations-agents-agents_create textarea", timeout=60_000)
    page.fill("#operations-agents-agents_create textarea", '{"name": "from the page"}')
    page.click("#operations-agents-agents_create .execute")
    page.wait_for_selector(".live-responses-table tbody .response-col_status", timeout=30_000)
    assert "from the page" in [row["name"] for row in mock.rows("agents")]
