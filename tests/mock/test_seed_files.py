"""Seed files: what breaks the document is refused before the mock serves anything."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from avala_ext.mock import create_engine
from avala_ext.mock.contract import shared_contract
from avala_ext.mock.factory import SeedError, seed_snapshot
from avala_ext.mock.seedcheck import check

from .conftest import DEADLINE, client_of


def write(folder: Path, data: Any) -> Path:
    """Write a seed file."""
    file = folder / "seed.json"
    file.write_text(json.dumps(data))
    return file


BROKEN: list[tuple[dict[str, Any], tuple[str, ...]]] = [
    ({"Nope": [{}]}, ("Nope", "known are", "Task")),
    ({"Tasks": [{}]}, ("Tasks", "did you mean Task?")),
    ({"TaskPage": [{}]}, ("TaskPage",)),
    (
        {"Task": [{"uid": "t", "name": "n", "status": "x"}, {"name": "n"}]},
        ("Task, row 2, field uid: This field is required.", "schema Task"),
    ),
    ({"Task": [{"uid": 1, "name": "n"}]}, ("Task, row 1, field uid: Not a valid string.",)),
]


@pytest.mark.parametrize(("data", "words"), BROKEN)
def test_rows_that_break_the_document(tmp_path: Path, data: Any, words: tuple[str, ...]) -> None:
    """The message names component, row, field and remedy; as a saved state, too."""
    for form in (data, {"format": "avala-mock-state", "version": 1, "collections": data}):
        with pytest.raises(SeedError) as caught:
            create_engine(seed=write(tmp_path, form))
        for word in words:
            assert word in str(caught.value)


def test_the_command_refuses_them(tmp_path: Path) -> None:
    """One line, status 2."""
    file = write(tmp_path, {"Task": [{"name": "n"}]})
    command = [sys.executable, "-m", "avala_ext.mock", "--port", "0", "--seed-data", str(file)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE, check=False)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert len(ended.stderr.splitlines()) == 1
    assert "Task, row 1, field uid" in ended.stderr


def test_good_files_are_taken(tmp_path: Path) -> None:
    """Hidden fields and collections are the mock's own affair."""
    rows = {"Task": [{"uid": "t", "name": "n", "_note": 1}], "_Own": [{"any": "thing"}]}
    with client_of(create_engine(seed=write(tmp_path, rows))) as client:
        assert client.get("/tasks/").json()["results"] == [{"uid": "t", "name": "n"}]


def test_the_demo_data_keep_to_the_document() -> None:
    """What a demo mock saves can be loaded again."""
    contract = shared_contract()
    check(seed_snapshot("demo", contract), contract)
