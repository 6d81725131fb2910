"""`-o parquet --output FILE` writes a whole list; what cannot work is said before a request."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.cli.conftest import Avala
from tests.conftest import MockAddress

ITEMS = ("datasets", "list-items", "acme-ai", "training-v2")


def test_a_whole_list_with_its_types(avala: Avala, mock: MockAddress, tmp_path: Path) -> None:
    """All items are written, times as times."""
    target = tmp_path / "items.parquet"
    done = avala(*ITEMS, "-o", "parquet", "--output", str(target))
    table = pq.read_table(target)

    assert (done.code, done.out) == (0, "")
    assert done.err == f"Saved {target}: 260 rows\n"
    assert table.num_rows == 260
    assert table.schema.field("created_at").type == pa.timestamp("us", tz="UTC")


def test_a_limit_and_the_name_alone(avala: Avala, mock: MockAddress, tmp_path: Path) -> None:
    """The file's name says what it is; a limit is a number of rows, unless all are wanted."""
    target = tmp_path / "items.parquet"

    for options, rows in ((("--limit", "5"), 5), (("--limit", "50", "--all"), 260)):
        assert avala(*ITEMS, "--output", str(target), *options).code == 0
        assert pq.read_table(target).num_rows == rows


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((*ITEMS, "-o", "parquet"), "add --output FILE.parquet"),
        ((*ITEMS, "-o", "csv", "--output", "x.csv"), "use > FILE"),
        ((*ITEMS, "--output", "x.parquet", "-q"), "leave out --columns and --quiet"),
        (("tasks", "get", "abc", "--output", "x.parquet"), "parquet is for lists"),
        (("status", "--output", "x.parquet"), "parquet is for lists"),
        ((*ITEMS, "-o", "xml"), "is not one of"),
    ],
)
def test_what_cannot_work(
    avala: Avala, mock: MockAddress, words: tuple[str, ...], message: str
) -> None:
    """Options that do not go together are wrong use."""
    done = avala(*words)

    assert done.code == 2
    assert message in done.error
    assert not Path("x.parquet").exists()


def test_a_folder_that_is_not_there(avala: Avala, mock: MockAddress, tmp_path: Path) -> None:
    """What the system says of the file is the error."""
    done = avala(*ITEMS, "--output", str(tmp_path / "none" / "items.parquet"))

    assert done.code == 1
    assert "none" in done.error
