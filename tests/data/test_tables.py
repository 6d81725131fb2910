"""Lists become tables with the document's types, whatever the server adds or leaves out."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from avala import AsyncAvala, Avala, errors, models
from avala_ext.data.columns import Columns
from avala_ext.mock import MockTransport
from avala_ext.model import Model

from .conftest import Scripted

TIME = pa.timestamp("us", tz="UTC")


def task(number: int, **more: Any) -> dict[str, Any]:
    """One task as the API sends it."""
    return {"uid": f"task-{number}", "created_at": "2026-01-15T09:00:00.25Z", **more}


def test_columns_have_the_types_of_the_document(client: Avala) -> None:
    """Times are timestamps, records structs, lists lists, free objects JSON text."""
    table = client.projects.iter_tasks("proj-uuid-001", status="completed").to_arrow()
    kinds = {field.name: field.type for field in table.schema}

    assert kinds["uid"] == pa.string()
    assert kinds["created_at"] == TIME
    annotation = kinds["annotations"].value_type
    assert annotation.field("label").type == pa.string()
    assert annotation.field("created_at").type == TIME
    assert annotation.field("attributes").type == pa.string()
    first = table["annotations"][0].as_py()[0]
    assert json.loads(first["attributes"]) == {"occlusion": "none"}
    assert json.loads(first["_extra"]).keys() == {"x", "y", "width", "height"}


def test_rows_are_the_items(client: Avala) -> None:
    """A table holds what iterating gives, in the same order."""
    table = client.tasks.iter(limit=100).to_arrow()
    items = list(client.tasks.iter(limit=100))

    assert table["uid"].to_pylist() == [item.uid for item in items]
    assert table["created_at"].to_pylist() == [item.created_at for item in items]
    assert "_extra" not in table.column_names


def test_an_empty_list_has_all_columns(client: Avala) -> None:
    """Types come from the document, so an empty table has them too, also of a whole list."""
    tasks = client.tasks.iter(status="no such status").to_arrow()
    issues = client.annotation_issues.iter_tools(dataset_type="none").to_arrow()

    assert tasks.num_rows == 0
    assert tasks.schema.field("created_at").type == TIME
    assert "uid" in issues.column_names


def test_every_model_of_the_document_makes_columns() -> None:
    """No annotation of a generated model is beyond what columns can be made of."""
    found = [kind for name in dir(models) if _is_model(kind := getattr(models, name))]

    assert len(found) > 100
    for kind in found:
        assert Columns(kind).batch([]).num_rows == 0


def _is_model(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Model) and kind is not Model


def test_secrets_are_left_out(client: Avala) -> None:
    """A table does not hold what a repr hides."""
    assert "secret" not in client.webhooks.iter().to_arrow().column_names


def test_unknown_fields_stand_in_a_column_of_their_own(scripted: Scripted) -> None:
    """The column is there when an unknown field was seen, on whatever page."""
    pages = [[task(0)], [task(1, mood="calm", depth={"m": 3})], [task(2)]]
    table = scripted(pages).tasks.iter().to_arrow()

    assert table["uid"].to_pylist() == ["task-0", "task-1", "task-2"]
    assert table["_extra"].to_pylist() == [None, '{"mood":"calm","depth":{"m":3}}', None]


def test_times_of_any_writing_are_one_moment(scripted: Scripted) -> None:
    """Another zone is converted, and a time without one is UTC."""
    written = ("2026-01-15T10:00:00+01:00", "2026-01-15T09:00:00", "2026-01-15T09:00:00Z", None)
    pages = [[task(n, updated_at=text) for n, text in enumerate(written)]]
    times = scripted(pages).tasks.iter().to_arrow()["updated_at"].to_pylist()

    assert times == [datetime(2026, 1, 15, 9, tzinfo=UTC)] * 3 + [None]


def test_a_number_beyond_64_bits_is_an_error_of_ours(scripted: Scripted) -> None:
    """What cannot be a column's value names model and field."""
    client = scripted([[{"uid": "a", "id": 2**70}]])

    with pytest.raises(errors.APIResponseError, match=r"DatasetItem\.id"):
        client.datasets.iter_items("o", "s").to_arrow()


def test_pandas_and_polars_keep_the_types(client: Avala) -> None:
    """Whole numbers stay whole, times keep zone and microseconds."""
    frame = client.datasets.iter_items("acme-ai", "training-v2").to_pandas()
    polars = client.datasets.iter_items("acme-ai", "training-v2").to_polars()

    assert str(frame["created_at"].dtype) == "timestamp[us, tz=UTC][pyarrow]"
    assert str(frame["id"].dtype) == "int64[pyarrow]"
    assert str(polars["created_at"].dtype) == "Datetime(time_unit='us', time_zone='UTC')"
    assert len(frame) == len(polars) == 260


def test_a_file_holds_the_table(client: Avala, tmp_path: Path) -> None:
    """A Parquet file has the columns and rows of the table, in row groups."""
    seen: list[int] = []
    target = tmp_path / "items.parquet"
    items = client.datasets.iter_items("acme-ai", "training-v2", limit=100)
    rows = items.to_parquet(target, row_group_rows=100, progress=seen.append)
    expected = client.datasets.iter_items("acme-ai", "training-v2").to_arrow()

    assert rows == 260
    assert seen == [100, 200, 260]
    assert pq.ParquetFile(target).num_row_groups == 3
    assert pq.read_table(target).cast(expected.schema) == expected
    assert [path.name for path in tmp_path.iterdir()] == ["items.parquet"]


def test_a_late_unknown_field_widens_the_file(scripted: Scripted, tmp_path: Path) -> None:
    """Row groups that were written already get the new columns, in nested records too."""
    box = {"uid": "b", "label": "pallet"}
    pages = [
        [task(0, annotations=[box])],
        [task(1, annotations=[])],
        [task(2, annotations=[{**box, "x": 1.5}])],
        [task(3, mood="calm")],
    ]
    target = tmp_path / "tasks.parquet"
    client = scripted(pages)
    rows = client.projects.iter_tasks("p").to_parquet(target, row_group_rows=1)
    table = pq.read_table(target)
    expected = client.projects.iter_tasks("p").to_arrow()
    annotations: Any = table["annotations"].to_pylist()

    assert rows == table.num_rows == 4
    assert table.cast(expected.schema).equals(expected)
    assert annotations[2][0]["_extra"] == '{"x":1.5}'
    assert table["_extra"].to_pylist()[3] == '{"mood":"calm"}'
    assert list(tmp_path.iterdir()) == [target]


def test_an_error_leaves_the_old_file_and_nothing_else(scripted: Scripted, tmp_path: Path) -> None:
    """Half a file is never seen."""
    target = tmp_path / "tasks.parquet"
    target.write_text("old")

    with pytest.raises(errors.ValidationError):
        scripted([[task(0)], []]).tasks.iter().to_parquet(target, row_group_rows=1)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_cancelled_task_leaves_nothing(transport: MockTransport, tmp_path: Path) -> None:
    """Cancelled at any moment, an async walk removes its half of a file."""

    async def main(pause: float) -> None:
        http = httpx.AsyncClient(transport=transport)
        async with AsyncAvala("avk_mock", http_client=http) as client:
            walk = client.tasks.iter(limit=10).to_parquet(tmp_path / "t.parquet", row_group_rows=1)
            task = asyncio.ensure_future(walk)
            await asyncio.sleep(pause)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    for pause in (0.0, 0.01, 0.05):
        asyncio.run(main(pause))
        assert list(tmp_path.iterdir()) == []


def test_async_iterators_do_the_same(transport: MockTransport, tmp_path: Path) -> None:
    """Both flavours write the same rows."""
    target = tmp_path / "tasks.parquet"

    async def main() -> tuple[int, pa.Table]:
        http = httpx.AsyncClient(transport=transport)
        async with AsyncAvala("avk_mock", http_client=http) as client:
            rows = await client.tasks.iter(limit=100).to_parquet(target)
            frame = await client.tasks.iter(limit=100).to_pandas()
            assert len(frame) == len(await client.tasks.iter(limit=100).to_polars())
            return rows, await client.tasks.iter(limit=100).to_arrow()

    rows, table = asyncio.run(main())

    assert rows == table.num_rows == 582
    assert pq.read_table(target) == table
