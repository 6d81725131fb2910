"""The wheel carries the document, and it is the same as the checkout's."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import orjson

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
