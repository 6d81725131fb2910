"""The notebook runs from top to bottom on the mock, and shows what it shows in the repository."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from tests.docs.blocks import ROOT

NOTEBOOK = ROOT / "examples" / "quality_report.ipynb"


def shown(notebook: Any) -> list[tuple[int, str]]:
    """Return what the cells show, pictures by their kind alone."""
    found: list[tuple[int, str]] = []
    for number, cell in enumerate(notebook.cells):
        for output in cell.get("outputs", ()):
            data = output.get("data", {})
            text = "picture" if "image/png" in data else data.get("text/plain", output.get("text"))
            found.append((number, text))
    return found


@pytest.mark.filterwarnings("ignore")
def test_the_quality_report_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every cell succeeds, three of them draw, and texts are those that are committed."""
    for name in ("JUPYTER_RUNTIME_DIR", "JUPYTER_DATA_DIR", "IPYTHONDIR", "MPLCONFIGDIR"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.delenv("AVALA_API_KEY", raising=False)
    read: Any = nbformat.read
    committed, fresh = read(NOTEBOOK, as_version=4), read(NOTEBOOK, as_version=4)
    NotebookClient(
        fresh, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}
    ).execute()
    results = shown(fresh)

    assert [text for _, text in results].count("picture") == 3
    assert results == shown(committed), "run the notebook anew and save it with what it shows"
