"""The wheel carries the document, and it is the same as the checkout's."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import orjson
import pytest

from avala_ext.mock import document
from avala_ext.mock.contract import Contract
from avala_ext.mock.document import CHECKOUT_DOCUMENT, load_document

ROOT = Path(__file__).parents[2]


def test_the_wheel_holds_the_document(tmp_path: Path) -> None:
    """As JSON, equal to what the checkout's YAML says, and no copy is left in the tree."""
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir"]
    subprocess.run([*command, str(tmp_path), str(ROOT)], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        carried = orjson.loads(packed.read("avala_ext/mock/avala.json"))
        assert not [name for name in packed.namelist() if name.endswith(".yaml")]
    assert carried == load_document()
    assert len(Contract(carried).operations) > 100
    assert not (ROOT / "avala_ext" / "mock" / "avala.json").exists()


def test_the_checkout_comes_first() -> None:
    """An edit of the YAML shows at once."""
    assert CHECKOUT_DOCUMENT == ROOT / "openapi" / "avala.yaml"
    assert CHECKOUT_DOCUMENT.is_file()


def test_yaml_is_parsed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Later processes read the JSON that the first one kept, until the file changes."""
    source, build = tmp_path / "api.yaml", tmp_path / "build"
    monkeypatch.setattr(document, "CHECKOUT_DOCUMENT", source)
    monkeypatch.setattr(document, "_BUILD", build)
    parsed: list[Path] = []
    read_yaml = document.read_yaml

    def counting(path: Path) -> dict[str, Any]:
        parsed.append(path)
        return read_yaml(path)

    monkeypatch.setattr(document, "read_yaml", counting)

    def load() -> dict[str, Any]:
        load_document.cache_clear()
        return load_document()

    try:
        source.write_text("a: 2025-01-10T08:00:00Z\n200: x\n")
        assert load() == load() == {"a": "2025-01-10T08:00:00Z", "200": "x"}
        assert len(parsed) == 1
        source.write_text("a: 1\n")
        assert load() == {"a": 1}
        for spoiled in (b"", b"[]", b'{"sha256": "x"}'):
            (build / "document.json").write_bytes(spoiled)
            assert load() == {"a": 1}
        assert len(parsed) == 5
        assert [file.name for file in build.iterdir()] == ["document.json"]
    finally:
        load_document.cache_clear()
