"""One document with every edge case, generated once and imported as the package `sample`."""

from __future__ import annotations

import importlib
import json
import shutil
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from tools.generate import TEMPLATES, generate

HERE = Path(__file__).parent
HOSTILE = (
    '''"Quoted" \\ """; raise SystemExit("escaped")  # ''' + "'''{x} {{y}} {% z %} %s \\N{BULLET}\\"
)
HELPERS = """{% set HELPERS = {
    "jobs": {"module": "sample_helpers", "sync": "JobsHelpers", "async": "AsyncJobsHelpers",
             "replaces": ["bulk_edit"]},
} %}
"""


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds the generated package `sample`."""
    root = tmp_path_factory.mktemp("templates")
    text = (HERE / "sample.yaml").read_text("utf-8").replace("HOSTILE", json.dumps(HOSTILE))
    (root / "sample.yaml").write_text(text, "utf-8")
    shutil.copytree(TEMPLATES, root / "templates")
    (root / "templates" / "_shared" / "helpers.jinja").write_text(HELPERS)
    generate(root / "sample.yaml", root, root / "templates")
    (root / "avala").rename(root / "sample")
    shutil.copy(HERE / "sample_helpers.py", root)
    return root


@pytest.fixture(scope="session")
def sample(folder: Path) -> ModuleType:
    """The generated package."""
    sys.path.insert(0, str(folder))
    return importlib.import_module("sample")


@pytest.fixture(scope="session")
def models(sample: ModuleType) -> Any:
    """The models of the generated package."""
    return sample.models


class Server:
    """Answers every request with the same JSON and remembers what was asked."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.answer: Any = None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        self.requests.append(request)
        return httpx.Response(204) if self.answer is None else httpx.Response(200, json=self.answer)

    @property
    def line(self) -> str:
        """Method, path and query of the last request."""
        return f"{self.requests[-1].method} {self.requests[-1].url.raw_path.decode()}"

    @property
    def body(self) -> Any:
        """The JSON of the last request."""
        return json.loads(self.requests[-1].content)


@pytest.fixture
def server() -> Server:
    """A server that says what it is told to."""
    return Server()


@pytest.fixture
def client(sample: ModuleType, server: Server) -> Any:
    """A client that talks to `server`."""
    return sample.Avala("key", http_client=httpx.Client(transport=httpx.MockTransport(server)))


@pytest.fixture
def async_client(sample: ModuleType, server: Server) -> Any:
    """Its asynchronous twin."""
    transport = httpx.MockTransport(server)
    return sample.AsyncAvala("key", http_client=httpx.AsyncClient(transport=transport))
