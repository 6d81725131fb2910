"""From what was typed to the arguments of a method."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from .options import Twin
from .problems import Usage
from .shapes import is_object
from .terminal import is_terminal
from .values import read_json
from .words import dashed

if TYPE_CHECKING:
    from .command import MethodCommand

__all__ = ["arguments_of", "paths_of"]


def paths_of(command: MethodCommand, ctx: click.Context) -> dict[str, Any]:
    """Match words and options with the parts of the path, in order."""
    by_option = _twin_values(command, ctx)
    names = [argument.parameter.name for argument in command.arguments]
    words = [ctx.params[name] for name in names if ctx.params[name] is not None]
    paths: dict[str, Any] = {}
    for argument in command.arguments:
        name = argument.parameter.name
        if name in by_option:
            paths[name] = by_option[name]
        elif words:
            paths[name] = words.pop(0)
        elif argument.parameter.required:
            raise Usage(f"missing argument {name.upper()}", ctx)
    if words:
        raise Usage(f"unexpected argument {words[0]!r}", ctx)
    return paths


def _twin_values(command: MethodCommand, ctx: click.Context) -> dict[str, Any]:
    """Return what other spellings of options say, by argument."""
    found: dict[str, Any] = {}
    for option in command.params:
        if isinstance(option, Twin) and _given(ctx.params.get(option.name or "")):
            value = ctx.params[option.name or ""]
            if option.from_file:
                found.update(_from_file(command, ctx, option, value))
            else:
                found[option.stands_for] = _flat(value) if option.multiple else value
    return found


def _from_file(
    command: MethodCommand, ctx: click.Context, option: Twin, path: str
) -> dict[str, Any]:
    """Read an argument, or an object of arguments that this one is among, from a file."""
    value = _json(ctx, option.opts[0], "-" if path == "-" else f"@{path}")
    if is_object(value) and option.stands_for in value:
        return _known(command, ctx, option.opts[0], value)
    return {option.stands_for: value}


def _given(value: Any) -> bool:
    return value is not None and value != ()


def arguments_of(command: MethodCommand, ctx: click.Context) -> dict[str, Any]:
    """Collect the keyword arguments: the body first, options over it, cleared values last."""
    found = _body(command, ctx)
    found.update({k: v for k, v in _twin_values(command, ctx).items() if k in command.fields})
    for name, option in command.fields.items():
        value = ctx.params.get(name)
        if _given(value):
            found[name] = _flat(value) if option.multiple else value
    for word in ctx.params.get("_clear") or ():
        found[word.replace("-", "_")] = None
    required = [name for name, option in command.fields.items() if option.parameter.required]
    missing = [name for name in required if name not in found]
    if missing == ["password"] and is_terminal(sys.stdin):
        found["password"] = click.prompt("Password", hide_input=True, err=True)
    elif missing:
        raise Usage(f"missing option {', '.join(f'--{dashed(name)}' for name in missing)}", ctx)
    return found


def _flat(uses: Any) -> list[Any]:
    return [item for use in uses for item in use]


def _body(command: MethodCommand, ctx: click.Context) -> dict[str, Any]:
    """Read ``--body``."""
    text = ctx.params.get("_body")
    if text is None:
        return {}
    body = _json(ctx, "--body", text)
    if not is_object(body):
        raise Usage("--body must be a JSON object", ctx)
    return _known(command, ctx, "--body", body)


def _json(ctx: click.Context, option: str, text: str) -> Any:
    try:
        return read_json(text)
    except ValueError as error:
        raise Usage(f"{option}: {error}", ctx) from None


def _known(
    command: MethodCommand, ctx: click.Context, option: str, body: dict[str, Any]
) -> dict[str, Any]:
    """Refuse members that the method does not take."""
    for name in body:
        if name not in command.fields:
            known = ", ".join(command.fields)
            raise Usage(f"{option} has {name!r}, which is unknown here; known are {known}", ctx)
    return body
