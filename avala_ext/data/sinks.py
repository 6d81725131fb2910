"""Where items go: a table in memory, or a Parquet file that is written as they come."""

from __future__ import annotations

import contextlib
import os
import secrets
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..model import Model
from .columns import Columns
from .extras import need

if TYPE_CHECKING:
    import pyarrow

__all__ = ["ParquetSink", "TableSink"]

ROWS: Final = 50_000
"""Rows of a row group, unless they are so wide that it would grow beyond GROUP_BYTES."""

GROUP_BYTES: Final = 32 * 2**20


class TableSink:
    """Collects items as one Arrow table."""

    def __init__(self, model: type[Model]) -> None:
        self._columns = Columns(model)
        self._batches: list[Any] = []

    def add(self, items: list[Model]) -> None:
        """Take the items of a page."""
        if items:
            self._batches.append(self._columns.batch(items))

    def table(self) -> pyarrow.Table:
        """Return what was collected."""
        table: pyarrow.Table = self._columns.table(self._batches)
        return table


class ParquetSink:
    """Writes items to a Parquet file, holding two row groups at the most.

    The file grows under a hidden name beside the target and appears when it is complete, so
    that a reader never sees half of it. When the first unknown field comes late, what has been
    written is copied once, row group by row group, into a file with the wider schema.

    Args:
        model: Class of the items.
        path: The file to write.
        compression: As Parquet names it: zstd, snappy, gzip, none ...
        rows: Rows of a row group.
    """

    def __init__(
        self, model: type[Model], path: str | os.PathLike[str], *, compression: str, rows: int
    ) -> None:
        self._parquet = need("pyarrow.parquet")
        self._columns = Columns(model)
        self._path = Path(path)
        self._options = {"compression": compression}
        self._rows = rows
        self._batches: list[Any] = []
        self._held = self._bytes = 0
        self.written = 0
        self._part = self._hidden()
        self._schema = self._columns.schema
        self._writer = self._open()
        # Arrow writes without the interpreter's lock, so the next rows are made meanwhile.
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="avala-parquet")
        self._writing: Future[None] | None = None
        # A cancelled task may give up while its thread still adds rows.
        self._lock = threading.RLock()
        self._ended = False

    def _hidden(self) -> Path:
        return self._path.with_name(f".{self._path.name}.{secrets.token_hex(4)}.part")

    def _open(self) -> Any:
        try:
            return self._parquet.ParquetWriter(self._part, self._schema, **self._options)
        except BaseException:
            self._part.unlink(missing_ok=True)
            raise

    def add(self, items: list[Model]) -> None:
        """Take the items of a page; write a row group when there are enough."""
        with self._lock:
            if not items or self._ended:
                return
            batch = self._columns.batch(items)
            self._batches.append(batch)
            self._held += len(items)
            self._bytes += batch.get_total_buffer_size()
            if self._held >= self._rows or self._bytes >= GROUP_BYTES:
                self._flush()

    def _flush(self) -> None:
        self._settle()
        if not self._schema.equals(self._columns.schema):
            self._rewrite()
        table = self._columns.table(self._batches)
        self._writing = self._thread.submit(self._writer.write_table, table, self._rows)
        self.written += self._held
        self._batches, self._held, self._bytes = [], 0, 0

    def _settle(self) -> None:
        """Wait for the row group that is being written; raise what went wrong."""
        writing, self._writing = self._writing, None
        if writing is not None:
            writing.result()

    def _rewrite(self) -> None:
        """Copy what is written into a file with the wider schema."""
        self._writer.close()
        old, self._part, self._schema = self._part, self._hidden(), self._columns.schema
        try:
            self._writer = self._open()
            with self._parquet.ParquetFile(old) as source:
                for number in range(source.num_row_groups):
                    self._writer.write_table(self._columns.widened(source.read_row_group(number)))
        finally:
            old.unlink(missing_ok=True)

    def finish(self) -> int:
        """Complete the file and return the number of its rows."""
        with self._lock:
            if self._batches:
                self._flush()
            self._settle()
            self._thread.shutdown()
            self._writer.close()
            if not self._ended:
                self._part.replace(self._path)
            return self.written

    def discard(self) -> None:
        """Leave nothing behind after an error."""
        with self._lock:
            self._ended = True
            self._thread.shutdown()
            with contextlib.suppress(Exception):
                self._writer.close()
            self._part.unlink(missing_ok=True)
