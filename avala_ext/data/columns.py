"""Items into Arrow columns, by the kinds of their fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from operator import attrgetter
from typing import Any, Final

import orjson

from ..errors import APIResponseError
from ..model import Model
from .extras import need
from .kinds import JSON, TEXT, Kind, Listing, Record

__all__ = ["EXTRA", "Columns"]

EXTRA: Final = "_extra"
"""Column, or member of a struct, with the fields that the document does not know."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

_extra_of: Callable[[Any], dict[str, Any] | None] = attrgetter("_extra")


class Columns:
    """Turns items of one model into record batches, under a schema that may gain columns.

    A column ``_extra`` is there from the first unknown field on, in nested records too.
    """

    def __init__(self, model: type[Model]) -> None:
        self._arrow = need("pyarrow")
        self._record = Record(model)
        self._time = self._arrow.timestamp("us", tz="UTC")
        self.schema: Any = None
        self._settle()

    def _settle(self) -> None:
        self._type = _arrow_type(self._arrow, self._record)
        self.schema = self._arrow.schema(list(self._type))

    def batch(self, items: Sequence[Model]) -> Any:
        """Return a record batch; the schema may be wider afterwards than it was.

        Raises:
            APIResponseError: A value does not fit its documented type's column, such as a
                number beyond 64 bits.
        """
        if _note_extras(self._record, items):
            self._settle()
        arrays = [self._array(*column) for column in _columns(self._record, items, self._type)]
        return self._arrow.record_batch(arrays, schema=self.schema)

    def _array(self, name: str, values: list[Any], kind: Any) -> Any:
        try:
            if kind == self._time:
                return self._times(values)
            return self._arrow.array(values, type=kind)
        except (self._arrow.ArrowException, OverflowError, ValueError) as error:
            raise APIResponseError(
                f"{self._record.name}.{name}: a value does not fit a column of {kind}: {error}"
            ) from error

    def _times(self, values: list[Any]) -> Any:
        """Make a column of times by way of spans, four times as fast as from times."""
        try:
            spans = [value and value - _EPOCH for value in values]
        except TypeError:  # a time without a zone is among them: taken for UTC
            spans = [value and _since_1970(value) for value in values]
        column = self._arrow.array(spans, type=self._arrow.duration("us"))
        return column.view(self._arrow.int64()).view(self._time)

    def widened(self, table: Any) -> Any:
        """Give an older table the columns that the schema has gained since."""
        if table.schema.equals(self.schema):
            return table
        both = [table, self.schema.empty_table()]
        wide = self._arrow.concat_tables(both, promote_options="permissive")
        return wide.select(self.schema.names).cast(self.schema)

    def table(self, batches: list[Any]) -> Any:
        """Put batches together, each under the schema of its time."""
        tables = [self._arrow.Table.from_batches([batch]) for batch in batches]
        if all(table.schema.equals(self.schema) for table in tables):
            return self._arrow.Table.from_batches(batches, schema=self.schema)
        return self._arrow.concat_tables([self.widened(table) for table in tables])


def _since_1970(time: datetime) -> timedelta:
    return (time if time.tzinfo else time.replace(tzinfo=UTC)) - _EPOCH


def _arrow_type(arrow: Any, kind: Kind) -> Any:
    """Return the Arrow type of a kind."""
    if isinstance(kind, Record):
        members = [arrow.field(one.name, _arrow_type(arrow, one.kind)) for one in kind.fields]
        return arrow.struct([*members, arrow.field(EXTRA, arrow.string())][: _width(kind)])
    if isinstance(kind, Listing):
        return arrow.list_(_arrow_type(arrow, kind.item))
    if kind is datetime:
        return arrow.timestamp("us", tz="UTC")
    plain: dict[Any, Any] = {
        int: arrow.int64,
        float: arrow.float64,
        bool: arrow.bool_,
        date: arrow.date32,
    }
    return plain.get(kind, arrow.string)()


def _width(record: Record) -> int:
    return len(record.fields) + record.extra


def _note_extras(record: Record, items: Iterable[Model | None]) -> bool:
    """Look for unknown fields; tell whether some came where none had been before."""
    present = [item for item in items if item is not None]
    found = not record.extra and any(map(_extra_of, present))
    record.extra |= found
    for one in record.fields:
        kind = one.kind
        values: Iterable[Any] = map(attrgetter(one.attribute), present)
        while isinstance(kind, Listing):
            kind, values = kind.item, [v for value in values if value for v in value]
        if isinstance(kind, Record):
            found |= _note_extras(kind, values)
    return found


def _columns(
    record: Record, items: Sequence[Model], kind: Any
) -> Iterable[tuple[str, list[Any], Any]]:
    """Yield name, values and Arrow type of each column."""
    for number, one in enumerate(record.fields):
        values = list(map(attrgetter(one.attribute), items))
        convert = _converter(one.kind)
        if convert is not None:
            values = [None if value is None else convert(value) for value in values]
        yield one.name, values, kind.field(number).type
    if record.extra:
        yield EXTRA, list(map(_extra_text, items)), kind.field(EXTRA).type


def _converter(kind: Kind) -> Callable[[Any], Any] | None:
    """Return what makes a value fit for Arrow; ``None`` where it does already."""
    if kind == JSON:
        return _json_text
    if kind == TEXT:
        return str
    if isinstance(kind, Record):
        return _struct(kind)
    if isinstance(kind, Listing):
        convert = _converter(kind.item)
        return convert and (lambda values: [None if v is None else convert(v) for v in values])
    return None


def _struct(record: Record) -> Callable[[Model], dict[str, Any]]:
    """Return the function that makes a plain mapping of a nested record."""
    fields = [(one.name, attrgetter(one.attribute), _converter(one.kind)) for one in record.fields]

    def convert(item: Model) -> dict[str, Any]:
        row: dict[str, Any] = {}
        for name, get, inner in fields:
            value = get(item)
            row[name] = value if inner is None or value is None else inner(value)
        if record.extra:
            row[EXTRA] = _extra_text(item)
        return row

    return convert


def _json_text(value: Any) -> str:
    return orjson.dumps(value, default=lambda model: model.to_dict()).decode()


def _extra_text(item: Model) -> str | None:
    extra = _extra_of(item)
    return _json_text(extra) if extra else None
