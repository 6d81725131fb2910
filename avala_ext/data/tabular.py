"""The methods that make tables of lists, as both flavours of iterators have them.

What is done is written once, in :func:`pour` and the sinks; the classes differ in who drives it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from ..flow import Do, Flow, arun, run
from ..wire import Request

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

    from .sinks import ParquetSink, TableSink

__all__ = ["AsyncTabular", "Tabular"]

_NO_WORLD: Any = None  # turning a page calls functions, and sends nothing by itself


class _Walk(Protocol):
    """The iterator, as far as tables need it."""

    @property
    def _origin(self) -> Request[Any]:
        """The call that fetches the list."""
        ...

    def _lots(self) -> Flow[list[Any] | None]:
        """Return the items at hand, a page at the most; ``None`` at the end."""
        ...


def _pour(
    walk: _Walk, take: Callable[[list[Any]], Any], progress: Callable[[int], object] | None
) -> Flow[None]:
    """Hand all items to a function, page by page."""
    rows = 0
    while (items := (yield from walk._lots())) is not None:  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        yield Do(take, items)
        rows += len(items)
        if progress is not None:
            progress(rows)


def _table_sink(walk: _Walk) -> TableSink:
    from .kinds import item_model
    from .sinks import TableSink

    return TableSink(item_model(walk._origin))  # pyright: ignore[reportPrivateUsage] - as above


def _parquet_sink(
    walk: _Walk, path: str | os.PathLike[str], compression: str, rows: int
) -> ParquetSink:
    from .kinds import item_model
    from .sinks import ParquetSink

    if rows < 1:
        raise ValueError(f"row_group_rows must be at least 1, not {rows}")
    model = item_model(walk._origin)  # pyright: ignore[reportPrivateUsage] - as above
    return ParquetSink(model, path, compression=compression, rows=rows)


def _pandas(table: Any) -> pandas.DataFrame:
    """Make a data frame whose columns keep their Arrow types, so that no value changes."""
    from .extras import need

    frame: pandas.DataFrame = table.to_pandas(types_mapper=need("pandas").ArrowDtype)
    return frame


def _polars(table: Any) -> polars.DataFrame:
    from .extras import need

    frame: polars.DataFrame = need("polars").from_arrow(table)
    return frame


class Tabular:
    """What an iterator can do with tables. Needs the extra ``data``."""

    def to_arrow(self: Any) -> pyarrow.Table:
        """Read the rest of the list into an Arrow table.

        Columns bear the API's names and the document's types: times are ``timestamp[us, UTC]``,
        nested records are structs, and what the document leaves open is JSON text. Fields that
        the document does not know stand in a column ``_extra``, as JSON text, which is there
        only when there are such fields. Secrets are left out.

        Returns:
            The table; it has all columns when the list is empty, too.

        Raises:
            ModuleNotFoundError: pyarrow is not installed; the message names the extra.
            APIResponseError: A value does not fit its column, such as a number beyond 64 bits.
            AvalaError: A page could not be fetched.
        """
        sink = _table_sink(self)
        run(_pour(self, sink.add, None), _NO_WORLD)
        return sink.table()

    def to_pandas(self: Any) -> pandas.DataFrame:
        """Read the rest of the list into a pandas data frame.

        Its columns keep their Arrow types (``pandas.ArrowDtype``): whole numbers stay whole
        beside nulls, times keep microseconds and zone. Otherwise as :meth:`to_arrow`.
        """
        frame: pandas.DataFrame = _pandas(self.to_arrow())
        return frame

    def to_polars(self: Any) -> polars.DataFrame:
        """Read the rest of the list into a Polars data frame; see :meth:`to_arrow`."""
        return _polars(self.to_arrow())

    def to_parquet(
        self: Any,
        path: str | os.PathLike[str],
        *,
        compression: str = "zstd",
        row_group_rows: int = 50_000,
        progress: Callable[[int], object] | None = None,
    ) -> int:
        """Write the rest of the list to a Parquet file as it comes, in constant memory.

        Columns are those of :meth:`to_arrow`. The file appears when it is complete; after an
        error there is none, and one that was there before is still the old one.

        Args:
            path: The file to write.
            compression: ``zstd`` (default), ``snappy``, ``gzip``, ``lz4``, ``brotli`` or ``none``.
            row_group_rows: Rows of a row group, from 1; wide rows are grouped sooner, at 32 MiB.
                Memory grows with it.
            progress: Called with the number of rows so far, after each page.

        Returns:
            The number of rows.

        Raises:
            ModuleNotFoundError: pyarrow is not installed; the message names the extra.
            APIResponseError: A value does not fit its column.
            AvalaError: A page could not be fetched.
            OSError: The file cannot be written.
        """
        sink = _parquet_sink(self, path, compression, row_group_rows)
        try:
            run(_pour(self, sink.add, progress), _NO_WORLD)
            return sink.finish()
        except BaseException:
            sink.discard()
            raise


class AsyncTabular:
    """What an async iterator can do with tables. Needs the extra ``data``.

    Columns are made in threads, so that the event loop goes on meanwhile.
    """

    async def to_arrow(self: Any) -> pyarrow.Table:
        """Read the rest of the list into an Arrow table, as in the sync client."""
        from asyncio import to_thread

        sink = _table_sink(self)
        await arun(_pour(self, lambda items: to_thread(sink.add, items), None), _NO_WORLD)
        return await to_thread(sink.table)

    async def to_pandas(self: Any) -> pandas.DataFrame:
        """Read the rest of the list into a pandas data frame, as in the sync client."""
        frame: pandas.DataFrame = _pandas(await self.to_arrow())
        return frame

    async def to_polars(self: Any) -> polars.DataFrame:
        """Read the rest of the list into a Polars data frame, as in the sync client."""
        return _polars(await self.to_arrow())

    async def to_parquet(
        self: Any,
        path: str | os.PathLike[str],
        *,
        compression: str = "zstd",
        row_group_rows: int = 50_000,
        progress: Callable[[int], object] | None = None,
    ) -> int:
        """Write the rest of the list to a Parquet file as it comes, in constant memory.

        Arguments, result and errors as in the sync client.
        """
        from asyncio import to_thread

        sink = _parquet_sink(self, path, compression, row_group_rows)
        try:
            await arun(_pour(self, lambda items: to_thread(sink.add, items), progress), _NO_WORLD)
            return await to_thread(sink.finish)
        except BaseException:
            sink.discard()
            raise
