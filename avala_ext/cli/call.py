"""Running a derived command: arguments in, one call or many, results out."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import click

from .connect import connect
from .gather import arguments_of, paths_of
from .parquet import check, save
from .problems import Failure, Usage, explain
from .progress import Progress, counted
from .settings import Settings
from .shapes import is_array
from .show.output import Style, write_items, write_one
from .terminal import clean, cut, is_terminal, width
from .words import dashed

if TYPE_CHECKING:
    from .command import MethodCommand

__all__ = ["execute"]

_PAGE = 100
"""Items to ask for at once when all are wanted: every list allows as many."""

_GO_ON = (400, 403, 404, 409, 422)
"""Statuses that concern one object alone: the others that were named still get their turn."""


def execute(command: MethodCommand, ctx: click.Context) -> None:
    """Call the method with what the command line says and show the result."""
    settings = Settings.of(ctx)
    paths = paths_of(command, ctx)
    arguments = arguments_of(command, ctx)
    many = [name for name, value in paths.items() if value == "-"]
    check(settings, ctx, is_list=command.iterator is not None and not many)
    style = Style.resolve(settings.output, settings.columns, quiet=settings.quiet)
    if len(many) > 1:
        raise Usage("only one argument can be - (read from standard input)", ctx)
    targets = _targets(paths, many[0]) if many else iter([paths])
    if command.deletes:
        targets = _confirmed(command, ctx, list(targets))
    with connect(settings, needs_key=command.method.doc.needs_key) as client:
        resource: Any = client
        for step in command.resource.path:
            resource = getattr(resource, step)
        if many:
            _run_many(command, ctx, resource, targets, arguments, style)
        else:
            _run(command, ctx, resource, {**paths, **arguments}, style)


def _targets(paths: Mapping[str, Any], name: str) -> Iterator[dict[str, Any]]:
    """Yield the arguments once for each line of standard input."""
    for line in sys.stdin:
        if line.strip():
            yield {**paths, name: line.strip()}


def _confirmed(
    command: MethodCommand, ctx: click.Context, targets: list[dict[str, Any]]
) -> Iterator[dict[str, Any]]:
    """Ask before something is deleted, unless ``--yes``."""
    if ctx.params.get("_yes") or not targets:
        return iter(targets)
    if not is_terminal(sys.stdin):
        raise Usage(f"{command.path} deletes for good: pass --yes where nobody can be asked", ctx)
    names = ", ".join("/".join(map(str, target.values())) for target in targets[:5])
    more = f" and {len(targets) - 5} more" if len(targets) > 5 else ""
    question = f"{command.method.doc.summary.removesuffix('.')}: {clean(names)}{more}. Go on?"
    if not click.confirm(question, err=True):
        click.echo("Nothing was deleted.", err=True)
        ctx.exit(1)
    return iter(targets)


def _run(
    command: MethodCommand,
    ctx: click.Context,
    resource: Any,
    arguments: dict[str, Any],
    style: Style,
) -> None:
    """Make one call and show its result."""
    if command.iterator is not None:
        _run_list(command, ctx, resource, arguments, style)
        return
    result = _call(command, ctx, resource, arguments)
    if is_array(result):
        write_items(result, style)
    else:
        write_one(result, style)


def _run_list(
    command: MethodCommand,
    ctx: click.Context,
    resource: Any,
    arguments: dict[str, Any],
    style: Style,
) -> None:
    """Show one page, or walk over all of them."""
    assert command.iterator is not None
    envelope = ctx.params.get("_envelope")
    if style.format == "parquet":
        if "limit" in arguments and not ctx.params.get("_all"):
            arguments.setdefault("max_items", arguments["limit"])
        elif "limit" in command.fields:
            arguments.setdefault("limit", _PAGE)
        save(getattr(resource, command.iterator.name)(**arguments), ctx)
        return
    if ctx.params.get("_all") or "max_items" in arguments:
        if envelope:
            raise Usage("--envelope shows one page; leave out --all and --max-items", ctx)
        if "limit" in command.fields:
            arguments.setdefault("limit", min(_PAGE, arguments.get("max_items") or _PAGE))
        items = getattr(resource, command.iterator.name)(**arguments)
        write_items(counted(items), style)
        return
    page = getattr(resource, command.method.name)(**arguments)
    if envelope:
        write_one(_enveloped(page), style)
        return
    write_items(page.items, style)
    _tell_rest(command, page, style)


def _enveloped(page: Any) -> dict[str, Any]:
    from .show.plain import plain

    record = {
        "results": plain(page.items),
        "next_cursor": page.next_cursor,
        "previous_cursor": page.previous_cursor,
    }
    return record if page.count is None else {"count": page.count, **record}


def _tell_rest(command: MethodCommand, page: Any, style: Style) -> None:
    """Tell a person what the page leaves out, and how to see it."""
    if not is_terminal(sys.stderr) or style.quiet:
        return
    notes: list[str] = []
    if not page.items and style.format == "table":
        notes.append("Nothing found.")
    if page.has_more:
        flag = "--page" if "page" in command.fields else "--cursor"
        count = f" of {page.count}" if page.count is not None else ""
        shown = f"{len(page.items)}{count} shown. "
        notes.append(f"{shown}Next page: {flag} {page.next_cursor}   Everything: --all")
    if style.format == "table" and not style.columns:
        notes += _hidden(page.items)
    for note in notes:
        click.secho(clean(note), dim=True, err=True)


def _hidden(items: list[Any]) -> list[str]:
    """Name the fields that the table has no room for."""
    from .show.table import Screen, hidden_columns

    room = width()
    names = hidden_columns(items, Screen(room, colour=False))
    if not names:
        return []
    note = f"{len(names)} more fields (--columns, or -o json): {', '.join(names)}"
    return [cut(note, room) if room else note]


def _call(
    command: MethodCommand, ctx: click.Context, resource: Any, arguments: dict[str, Any]
) -> Any:
    """Call the method; wait for and download what it starts, where that was asked for."""
    progress = Progress()
    call = getattr(resource, command.method.name)
    try:
        result = call(**arguments, **_listeners(command.method.parameters, progress))
        folder = ctx.params.get("_download")
        if command.waits is not None and (ctx.params.get("_wait") or folder is not None):
            result = _wait(command, ctx, resource, result, progress)
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            path = resource.download(result.uid, folder, progress=progress.transfer)
            progress.close()
            if not Settings.of(ctx).quiet:
                click.echo(f"Saved {path}", err=True)
        return result
    finally:
        progress.close()


def _wait(
    command: MethodCommand, ctx: click.Context, resource: Any, job: Any, progress: Progress
) -> Any:
    options = {"interval": ctx.params.get("_interval"), "timeout": ctx.params.get("_wait_timeout")}
    given = {name: value for name, value in options.items() if value is not None}
    try:
        progress.job(job)
        return resource.wait(job.uid, **given, on_progress=progress.job)
    except KeyboardInterrupt:
        progress.close()
        again = " ".join(map(dashed, command.resource.path))
        click.echo(f"The job goes on: avala {again} wait {job.uid}", err=True)
        raise


def _listeners(parameters: Any, progress: Progress) -> dict[str, Any]:
    """Connect the callbacks that the project's methods have by these two names."""
    known = {"on_progress": progress.job, "progress": progress.transfer}
    names = {parameter.name for parameter in parameters}
    return {name: listener for name, listener in known.items() if name in names}


def _run_many(
    command: MethodCommand,
    ctx: click.Context,
    resource: Any,
    targets: Iterator[dict[str, Any]],
    arguments: dict[str, Any],
    style: Style,
) -> None:
    """Make one call for each object named; an error of one does not keep the others from it."""
    from avala import errors

    failed = 0

    def results() -> Iterator[Any]:
        nonlocal failed
        for paths in targets:
            try:
                if command.iterator is not None:
                    yield from getattr(resource, command.iterator.name)(**paths, **arguments)
                else:
                    yield _call(command, ctx, resource, {**paths, **arguments})
            except errors.APIStatusError as error:
                if error.status_code not in _GO_ON:
                    raise
                failed += 1
                click.echo(f"Error: {clean(explain(error))}", err=True)

    write_items((result for result in results() if result is not None), style)
    if failed:
        raise Failure(f"{failed} of the objects could not be handled")
