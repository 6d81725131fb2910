"""Without the optional libraries everything imports, and what needs them names the extra."""

from __future__ import annotations

import subprocess
import sys

import pytest

BLOCK = """
import sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {names!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Absent())
import avala, httpx
from avala_ext.mock import mock_transport
client = avala.Avala("avk_mock", http_client=httpx.Client(transport=mock_transport(seed="demo")))
try:
    {call}
except ModuleNotFoundError as error:
    print(error)
"""
CASES = [
    (["pyarrow", "pandas", "polars"], "client.tasks.iter().to_arrow()", "data"),
    (["pyarrow"], "client.tasks.iter().to_parquet('never.parquet')", "data"),
    (["pandas"], "client.tasks.iter().to_pandas()", "data"),
    (["polars"], "client.tasks.iter().to_polars()", "data"),
    (["torch"], "import avala_ext.data.torch", "torch"),
    (
        ["pycocotools"],
        "from avala_ext.data import CocoExport; "
        "CocoExport(dict(images=[], annotations=[], categories=[])).to_pycocotools()",
        "coco",
    ),
]


@pytest.mark.parametrize(("names", "call", "extra"), CASES, ids=[call for _, call, _ in CASES])
def test_the_message_names_the_extra(names: list[str], call: str, extra: str) -> None:
    """The client works without, and what needs the library says how to get it."""
    code = BLOCK.format(names=names, call=call)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert f"{names[0]} is not installed: pip install 'avala-client[{extra}]'" in done.stdout


def test_iterating_loads_none_of_them() -> None:
    """A walk that makes no table imports no library of the extras."""
    code = BLOCK.format(names=[], call="next(client.tasks.iter())") + (
        "print(sorted({'pyarrow', 'pandas', 'polars', 'numpy', 'torch'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"
