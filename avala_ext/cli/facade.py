"""What the client can do, read from the source of its generated classes.

The classes themselves are not imported: that would load the HTTP library, which takes longer than
all that help and completion need. Only running a command does it. What is read: the properties of
``Avala`` (the resources), the methods of each resource class and of the handwritten classes it
inherits from, with signatures and docstrings.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from importlib.abc import InspectLoader
from importlib.util import find_spec, resolve_name
from pathlib import Path
from typing import NamedTuple

from .docstrings import Docstring, parse

__all__ = ["Method", "Parameter", "Resource", "alias_of", "methods", "resources"]

_CLIENT = "avala.client"
_MODELS = "avala.models"


class Resource(NamedTuple):
    """An attribute of the client that has methods, or other resources, or both.

    Attributes:
        path: How to reach it from the client, such as ``("fleet", "devices")``.
        text: What it is.
        home: Module and class that define it; ``None`` for a mere group.
        members: Resources below it, by name.
    """

    path: tuple[str, ...]
    text: str
    home: tuple[str, str] | None
    members: dict[str, Resource]


class Parameter(NamedTuple):
    """An argument of a method.

    Attributes:
        name: Its Python name.
        annotation: Its type, as source; ``None`` where it has none.
        required: Whether it has no default.
        positional: Whether it stands in the path of the operation.
        default: The default as source, for instance ``None`` or ``2.0``; empty if required.
        text: What it means.
    """

    name: str
    annotation: ast.expr | None
    required: bool
    positional: bool
    default: str
    text: str


class Method(NamedTuple):
    """A public method of a resource."""

    name: str
    doc: Docstring
    parameters: tuple[Parameter, ...]
    returns: str


@cache
def resources() -> dict[str, Resource]:
    """Return the resources of the client by name, in the order of the client."""
    classes = {node.name: node for node in _tree(_CLIENT).body if isinstance(node, ast.ClassDef)}
    return _members(classes, classes["Avala"], ())


def _members(
    classes: dict[str, ast.ClassDef], node: ast.ClassDef, above: tuple[str, ...]
) -> dict[str, Resource]:
    """Return the resources that are properties of one class, without the async ones."""
    return {
        item.name: _resource(classes, item, (*above, item.name))
        for item in node.body
        if isinstance(item, ast.FunctionDef) and _is_property(item)
        if not item.name.startswith("async_")
    }


def _is_property(node: ast.FunctionDef) -> bool:
    return any(isinstance(mark, ast.Name) and "property" in mark.id for mark in node.decorator_list)


def _resource(
    classes: dict[str, ast.ClassDef], node: ast.FunctionDef, path: tuple[str, ...]
) -> Resource:
    """Read one property: what it returns is a class imported there, or a group beside it."""
    name = ast.unparse(node.returns) if node.returns else ""
    home = None
    for item in node.body:
        if isinstance(item, ast.ImportFrom) and any(alias.name == name for alias in item.names):
            home = resolve_name("." * item.level + (item.module or ""), "avala"), name
    members = {} if home or name not in classes else _members(classes, classes[name], path)
    return Resource(path, ast.get_docstring(node) or "", home, members)


@cache
def methods(home: tuple[str, str]) -> dict[str, Method]:
    """Return the public methods of a class by name, its own first, then inherited ones.

    Args:
        home: Module and class, as in :attr:`Resource.home`.
    """
    found: dict[str, Method] = {}
    for module, node in _lineage(*home):
        for item in node.body:
            if isinstance(item, ast.FunctionDef) and not item.name.startswith("_"):
                found.setdefault(item.name, _method(item, module))
    return found


def _lineage(module: str, name: str) -> Iterator[tuple[str, ast.ClassDef]]:
    """Yield module and source of a class and its bases in the order of look-up, if ours."""
    if module.partition(".")[0] not in ("avala", "avala_ext"):
        return
    tree = _tree(module)
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            yield module, node
            for base in node.bases:
                base_name = ast.unparse(base).partition("[")[0]
                yield from _lineage(_origin(module, base_name) or module, base_name)
            return
    origin = _origin(module, name)
    if origin is not None:
        yield from _lineage(origin, name)


def _origin(module: str, name: str) -> str | None:
    """Say from which module another one imports a name; ``None`` if it does not."""
    package = module if _is_package(module) else module.rpartition(".")[0]
    for item in ast.walk(_tree(module)):
        if isinstance(item, ast.ImportFrom) and any(alias.name == name for alias in item.names):
            return resolve_name("." * item.level + (item.module or ""), package)
    return None


def _method(node: ast.FunctionDef, module: str) -> Method:
    doc = parse(ast.get_docstring(node))
    parameters = _parameters(node.args, doc)
    return Method(
        name=node.name,
        doc=doc,
        parameters=tuple(_spelled_out(parameter, module) for parameter in parameters),
        returns=ast.unparse(node.returns) if node.returns else "",
    )


def _spelled_out(parameter: Parameter, module: str) -> Parameter:
    """Put what a type alias of the module stands for in its place."""
    if isinstance(parameter.annotation, ast.Name):
        name = parameter.annotation.id
        for item in _tree(module).body:
            if isinstance(item, ast.AnnAssign) and ast.unparse(item.target) == name:
                return parameter._replace(annotation=item.value)
    return parameter


def _parameters(node: ast.arguments, doc: Docstring) -> Iterator[Parameter]:
    plain = node.args[1:]
    defaults = [None] * (len(plain) - len(node.defaults)) + node.defaults
    for arg, default in zip(plain, defaults, strict=True):
        yield _parameter(arg, default, doc, positional=True)
    for arg, default in zip(node.kwonlyargs, node.kw_defaults, strict=True):
        yield _parameter(arg, default, doc, positional=False)


def _parameter(
    arg: ast.arg, default: ast.expr | None, doc: Docstring, *, positional: bool
) -> Parameter:
    return Parameter(
        name=arg.arg,
        annotation=arg.annotation,
        required=default is None,
        positional=positional,
        default="" if default is None else ast.unparse(default),
        text=doc.arguments.get(arg.arg, ""),
    )


@cache
def alias_of(name: str) -> ast.expr | None:
    """Return what a name of ``avala.models`` stands for; ``None`` if it is a class."""
    home = _origin(_MODELS, name)
    for item in _tree(home).body if home else ():
        if isinstance(item, ast.AnnAssign) and ast.unparse(item.target) == name:
            return item.value
    return None


@cache
def _tree(module: str) -> ast.Module:
    """Parse the source of a module without running it."""
    spec = find_spec(module)
    loader = spec.loader if spec else None
    source = loader.get_source(module) if isinstance(loader, InspectLoader) else None
    if source is None and spec and spec.origin and spec.has_location:
        # Test runners put loaders of their own in the way, which tell no source.
        source = Path(spec.origin).read_text("utf-8")
    if source is None:
        raise SystemExit(f"avala: the source of {module} is missing; install avala-client again")
    return ast.parse(source)


def _is_package(module: str) -> bool:
    spec = find_spec(module)
    return spec is not None and spec.submodule_search_locations is not None
