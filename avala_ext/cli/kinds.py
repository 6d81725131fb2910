"""What an annotation means on the command line."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import NamedTuple

from .facade import alias_of

__all__ = ["Kind", "kind_of"]

_SCALARS = {"str": "text", "int": "whole", "float": "number", "bool": "flag", "Any": "json"}
_NAMES = {
    **_SCALARS,
    "datetime": "time",
    "date": "date",
    "Unset": "",
    "dict": "json",
    "PathLike": "path",
    "Path": "path",
    "FreeObject": "json",
}
_LISTS = ("Sequence", "list", "Iterable", "Collection")
_OBJECTS = ("Mapping", "dict")
_ORDER = ("call", "list", "json", "path", "time", "date", "flag", "text", "number", "whole")


class Kind(NamedTuple):
    """How values of one parameter are written and read.

    Attributes:
        name: ``text``, ``whole``, ``number``, ``flag``, ``time``, ``date``, ``json``, ``path``,
            ``list``, ``call`` (a function: nothing a user can type) or ``unknown``.
        choices: Known values; others are accepted as well unless ``closed``.
        closed: Whether only the choices are allowed.
        nullable: Whether null may be sent.
        item: Kind of the items of a list.
    """

    name: str
    choices: tuple[str, ...] = ()
    closed: bool = False
    nullable: bool = False
    item: Kind | None = None


def kind_of(annotation: ast.expr | None) -> Kind:
    """Interpret the source of an annotation."""
    if annotation is None:
        return Kind("unknown")
    found = list(_kinds(annotation))
    nullable = any(kind.name == "null" for kind in found)
    typed = [kind for kind in found if kind.name not in ("null", "")]
    if not typed:
        return Kind("unknown", nullable=nullable)
    choices = tuple(dict.fromkeys(choice for kind in typed for choice in kind.choices))
    # Text stands beside a closed list of values to say that others are accepted too.
    closed = bool(choices) and all(kind.closed for kind in typed)
    main = min(typed, key=_rank)
    return main._replace(choices=choices, closed=closed, nullable=nullable)


def _rank(kind: Kind) -> int:
    """Order kinds by how much they can express, so that a union takes the richest."""
    return _ORDER.index(kind.name) if kind.name in _ORDER else len(_ORDER)


def _kinds(node: ast.expr) -> Iterator[Kind]:
    """Yield the members of a union."""
    if isinstance(node, ast.BinOp):
        yield from _kinds(node.left)
        yield from _kinds(node.right)
    elif isinstance(node, ast.Constant):
        yield from _constant(node.value)
    elif isinstance(node, ast.Subscript):
        yield _generic(node)
    elif isinstance(node, ast.Attribute) and ast.unparse(node.value) == "models":
        yield from _model(node.attr)
    else:
        name = ast.unparse(node).rpartition(".")[2]
        yield Kind(_NAMES.get(name, "unknown"))


def _constant(value: object) -> Iterator[Kind]:
    if isinstance(value, str):
        yield from _kinds(ast.parse(value, mode="eval").body)
    else:
        yield Kind("null")


def _generic(node: ast.Subscript) -> Kind:
    """Interpret ``Name[...]``."""
    name = ast.unparse(node.value).rpartition(".")[2]
    if name == "Literal":
        values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        texts = [str(value.value) for value in values if isinstance(value, ast.Constant)]
        return Kind("text", choices=tuple(texts), closed=True)
    if name in _LISTS:
        return Kind("list", item=kind_of(node.slice))
    if name in _OBJECTS:
        return Kind("json")
    if name == "Callable":
        return Kind("call")
    return Kind(_NAMES.get(name, "unknown"))


def _model(name: str) -> Iterator[Kind]:
    """Interpret a name of ``avala.models``: a vocabulary, a free object or a class."""
    alias = alias_of(name)
    if alias is None:
        yield Kind("json")
    else:
        yield from _kinds(alias)
