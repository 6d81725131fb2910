"""Fixtures: a mock as new for each test, and a look at what it received."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.conftest import MockAddress


class Mock:
    """The mock's own view: what arrived, what was asked, and its switches."""

    def __init__(self, address: MockAddress) -> None:
        self.address = address
        self._root = address.base_url.removesuffix("/api/v1") + "/_mock"
        self._http = httpx.Client(timeout=30)

    def get(self, path: str) -> Any:
        """Read a control path."""
        return self._http.get(f"{self._root}/{path}").raise_for_status().json()

    def post(self, path: str, body: Any) -> Any:
        """Write to a control path."""
        return self._http.post(f"{self._root}/{path}", json=body).raise_for_status().json()

    def patch(self, path: str, body: Any) -> Any:
        """Change something behind the API's back."""
        return self._http.patch(f"{self._root}/{path}", json=body).raise_for_status().json()

    def faults(self, spec: str) -> None:
        """Put faults in force; an empty text ends them."""
        self.post("faults", {"spec": spec})

    def set_uploads(self, **settings: Any) -> None:
        """Change how uploads are taken."""
        answer = self._http.patch(f"{self._root}/uploads/", json=settings)
        answer.raise_for_status()

    def received(self) -> dict[str, dict[str, Any]]:
        """Return what arrived at targets, by where it is kept."""
        return {row["uid"]: row for row in self.get("uploads/")["results"]}

    def requests(self, operation: str) -> list[dict[str, Any]]:
        """Return the requests of one operation, in order."""
        rows: list[dict[str, Any]] = self.get(f"requests?operation={operation}")["results"]
        return rows

    def rows(self, collection: str) -> list[dict[str, Any]]:
        """Return the rows of a collection."""
        rows: list[dict[str, Any]] = self.get(f"store/{collection}")["results"]
        return rows

    def items(self, slug: str) -> dict[str, bytes]:
        """Return the files of a dataset: what the mock made of what arrived."""
        found = [row for row in self.rows("DatasetItem") if row["dataset_slug"] == slug]
        return {row["key"]: self._http.get(row["url"]).content for row in found}

    def close(self) -> None:
        """Close the connections."""
        self._http.close()


@pytest.fixture
def mock(mock_environment: MockAddress) -> Iterator[Mock]:
    """The session's mock, as new; it must not have broken the document at the end."""
    control = Mock(mock_environment)
    control.post("reset", {})
    yield control
    assert control.get("")["violations"] == []
    control.post("reset", {})
    control.close()


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own, so that no test touches the user's; returns the folder of states."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return tmp_path / "home" / ".avala" / "uploads"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A folder with some files in it, below others and empty too."""
    root = tmp_path / "tree"
    for number in range(12):
        path = root / f"camera-{number % 3}" / f"image {number}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(f"picture {number}".encode() * (number * 50))
    return root


def contents(root: Path) -> dict[str, bytes]:
    """Return the files of a folder by their path below it."""
    paths = [path for path in root.rglob("*") if path.is_file()]
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}
