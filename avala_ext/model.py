"""What all generated models share, and the checks they need beyond a type comparison.

A generated model adds its fields and a ``from_dict`` that fills them. Everything else is
here: unknown fields, item access, ``to_dict``, equality and a ``repr`` without secrets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any, ClassVar, NoReturn, TypeVar, cast

from attrs import define, field, fields

from .decode import DecodeError, bad, object_

__all__ = [
    "Model",
    "check",
    "complete",
    "decode_map",
    "integer",
    "list_of",
    "new",
    "one_of",
    "unknown",
    "wrong",
]

T = TypeVar("T")

_REDACTED = "[redacted]"

_EXPECTED: dict[type, str] = {
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "a boolean",
    dict: "an object",
}


new = object.__new__
"""Makes an object whose slots ``from_dict`` fills: a third faster than ``__init__``."""

_ATTRIBUTES: dict[type, dict[str, str]] = {}


@define(eq=False, repr=False)
class Model:
    """Base of every generated model.

    Fields are attributes with the API's own names. ``model["name"]`` and ``"name" in model``
    work for them too, and for fields that the document does not know yet.
    """

    _extra: dict[str, Any] | None = field(default=None, init=False)

    _renamed: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Attribute and API name of each field whose name Python does not accept."""

    _omitted: ClassVar[frozenset[str]] = frozenset()
    """Attributes that ``to_dict`` leaves out while they are ``None``."""

    _secret: ClassVar[frozenset[str]] = frozenset()
    """Attributes that ``repr`` does not show."""

    @classmethod
    def _attributes(cls) -> dict[str, str]:
        """Map each API name to its attribute, in the order of the class; worked out once."""
        table = _ATTRIBUTES.get(cls)
        if table is None:
            own: list[str] = [one.name for one in fields(cls) if one.name != "_extra"]
            renamed = dict(cls._renamed)
            table = {renamed.get(name, name): name for name in own}
            _ATTRIBUTES[cls] = table
        return table

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the API sent and the document does not describe, as plain JSON values."""
        if self._extra is None:
            self._extra = {}
        return self._extra

    def to_dict(self) -> dict[str, Any]:
        """Return the model as plain JSON values, unknown fields included.

        ``None`` becomes null where the document allows null and is left out elsewhere. A model
        that is sent to the API leaves out every optional field that is ``None``.
        """
        result: dict[str, Any] = {}
        for name, attribute in self._attributes().items():
            value = getattr(self, attribute)
            if value is not None or attribute not in self._omitted:
                result[name] = _plain(value)
        result.update(self._extra or {})
        return result

    def __getitem__(self, name: str) -> Any:
        """Return a field by its API name.

        Raises:
            KeyError: The document has no such field and the API did not send it.
        """
        attribute = self._attributes().get(name)
        if attribute is not None:
            return getattr(self, attribute)
        return (self._extra or {})[name]

    def __contains__(self, name: object) -> bool:
        """Tell whether there is a field of this API name, documented or sent."""
        return name in self._attributes() or name in (self._extra or {})

    __iter__: ClassVar[None] = None
    """Without this, Python would try ``model[0]``, ``model[1]`` and so on."""

    def __eq__(self, other: object) -> bool:
        """Compare class, fields and unknown fields."""
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        names = self._attributes().values()
        same = all(getattr(self, name) == getattr(other, name) for name in names)
        return same and (self._extra or {}) == (other._extra or {})

    def __repr__(self) -> str:
        """Show the fields that are set, without secrets, and the names of unknown fields."""
        shown = [
            f"{name}={_REDACTED if name in self._secret else repr(value)}"
            for name in self._attributes().values()
            if (value := getattr(self, name)) is not None
        ]
        if self._extra:
            shown.append(f"additional_properties={sorted(self._extra)}")
        return f"{type(self).__name__}({', '.join(shown)})"


def unknown(data: Mapping[str, Any], known: frozenset[str]) -> dict[str, Any]:
    """Collect the fields of an answer that the document does not describe."""
    return {name: value for name, value in data.items() if name not in known}


def complete(
    data: Mapping[str, Any], model: str, known: frozenset[str], optional: Mapping[str, Any]
) -> dict[str, Any]:
    """Add optional fields that an answer lacks, as null; refuse one that lacks a required field.

    Args:
        data: The object as it came.
        model: Name of the model.
        known: All documented fields.
        optional: Those of them that may be missing.
    """
    missing = known - optional.keys() - data.keys()
    if missing:
        raise DecodeError(f"{model}.{min(missing)}: required field is missing")
    return {**optional, **data}


def wrong(data: Mapping[str, Any], where: str, expected: str) -> NoReturn:
    """Refuse a field of an answer, because it is of another type.

    Args:
        data: The object that should hold it.
        where: Model and field, such as ``Task.uid``.
        expected: What the document says, such as ``a string``.
    """
    bad(where, expected, data[where.partition(".")[2]])


def integer(data: Mapping[str, Any], where: str) -> int:
    """Read a field that is no plain ``int``: a whole number written as ``3.0``, else refused."""
    value = data[where.partition(".")[2]]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    wrong(data, where, "an integer")


def check(kind: type[T], value: Any, where: str) -> T:
    """Return a value of exactly this JSON type, or refuse it.

    A whole number counts as ``int`` when it is written as ``3.0``, any number as ``float``, and
    a boolean as neither.
    """
    if type(value) is kind or (kind is float and type(value) is int):
        return cast(T, value)
    if kind is int and type(value) is float and value.is_integer():
        return cast(T, int(value))
    bad(where, _EXPECTED[kind], value)


def list_of(kind: type[T], value: Any, where: str) -> list[T]:
    """Return an array whose elements are all of one scalar JSON type, or refuse it."""
    if value.__class__ is not list:
        bad(where, "an array", value)
    items: list[Any] = value
    if set(map(type, items)) <= {kind}:
        return items
    return [check(kind, item, f"{where}[{index}]") for index, item in enumerate(items)]


def decode_map(decode_item: Callable[[Any], T], value: Any, where: str) -> dict[str, T]:
    """Decode each value of a JSON object whose keys are free."""
    return {name: decode_item(item) for name, item in object_(value, where).items()}


def one_of(decoders: Iterable[Callable[[Any], Any]], value: Any, where: str) -> Any:
    """Decode by the first decoder that takes the value, or refuse it."""
    for decode in decoders:
        try:
            return decode(value)
        except DecodeError:
            continue
    bad(where, "one of the documented types", value)


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    write = _WRITERS.get(type(value))
    return value if write is None else write(value)


def _plain_list(items: list[Any]) -> list[Any]:
    return [_plain(item) for item in items]


def _plain_dict(members: dict[str, Any]) -> dict[str, Any]:
    return {name: _plain(item) for name, item in members.items()}


def _plain_time(time: datetime) -> str:
    """Write UTC as the API does, with ``Z``."""
    text = time.isoformat()
    return f"{text.removesuffix('+00:00')}Z" if time.tzinfo is UTC else text


_WRITERS: dict[Any, Callable[[Any], Any]] = {
    list: _plain_list,
    dict: _plain_dict,
    datetime: _plain_time,
    date: date.isoformat,
}
