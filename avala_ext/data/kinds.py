"""What a field holds, read from the annotations of the generated models at run time.

The document is the source of these annotations, so nothing here names a field or a model.
"""

from __future__ import annotations

import sys
from datetime import date, datetime
from types import UnionType
from typing import Any, Final, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from ..model import Model
from ..wire import Request

__all__ = ["JSON", "TEXT", "Field", "Kind", "Listing", "Record", "item_model"]

JSON: Final = "json"
"""Anything whose shape the document leaves open; a column of JSON text."""

TEXT: Final = "text"
"""A string, or a number that may come in its place; a column of strings."""

_SCALARS: Final = (str, int, float, bool, datetime, date)


class Listing:
    """A list of values of one kind."""

    def __init__(self, item: Kind) -> None:
        self.item = item


class Field:
    """One field of a record."""

    def __init__(self, name: str, attribute: str, kind: Kind) -> None:
        self.name = name
        self.attribute = attribute
        self.kind = kind


class Record:
    """A model, field by field.

    Attributes:
        name: Name of the model, for messages.
        fields: Documented fields in their order, those that hold secrets left out.
        extra: Whether an unknown field was seen; set while data arrive, never reset.
    """

    def __init__(self, model: type[Model], above: tuple[type[Model], ...] = ()) -> None:
        self.name = model.__name__
        self.extra = False
        hints = get_type_hints(model)
        # Protected names of our own base class: this module knows models as they do themselves.
        secret: frozenset[str] = getattr(model, "_secret")  # noqa: B009 - see above
        attributes: dict[str, str] = getattr(model, "_attributes")()  # noqa: B009 - see above
        self.fields = [
            Field(name, attribute, _kind(hints[attribute], (*above, model)))
            for name, attribute in attributes.items()
            if attribute not in secret
        ]


Kind: TypeAlias = "type | str | Listing | Record"


def _kind(hint: Any, above: tuple[type[Model], ...]) -> Kind:
    """Read an annotation. What cannot be a column of one type becomes JSON text."""
    members = _members(hint)
    if len(members) > 1:
        if members == {int, float}:
            return float
        return TEXT if members <= {str, int} else JSON
    (only,) = members or {Any}
    if only in _SCALARS:
        return only  # type: ignore[no-any-return] # a class, as the comparison tells
    if isinstance(only, type) and issubclass(only, Model):
        return JSON if only in above else Record(only, above)  # a record cannot hold itself
    if get_origin(only) is list:
        return Listing(_kind(get_args(only)[0], above))
    return JSON


def _members(hint: Any) -> set[Any]:
    """Return the alternatives of a union, without null and with literals as their classes."""
    if get_origin(hint) in (Union, UnionType):
        return {one for member in get_args(hint) for one in _members(member)}
    if get_origin(hint) is Literal:
        return {type(value) for value in get_args(hint)}
    return set() if hint is type(None) else {hint}


def item_model(request: Request[Any]) -> type[Model]:
    """Return the model of a list's items, from the call that fetches the list.

    Raises:
        TypeError: The items are no records.
    """
    decode: Any = request.decode
    envelope = getattr(decode, "__self__", None)
    if envelope is not None:
        found = get_type_hints(envelope).get("results")
    else:  # a list that comes whole: its operation says what it returns
        build = vars(sys.modules[decode.__module__]).get("request")
        found = get_args(get_type_hints(build)["return"])[0] if build else None
    item = (get_args(found) or (None,))[0]
    if isinstance(item, type) and issubclass(item, Model):
        return item
    raise TypeError(f"{request.operation}: its items are no records, so they make no table")
