"""`avala status`: what the account holds, and whether the API answers."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import click

from .connect import account, connect
from .facade import methods, resources
from .parquet import check
from .problems import Failure, explain
from .settings import Settings, global_options
from .show.output import Style, write_items
from .show.plain import plain
from .terminal import clean, is_terminal
from .words import dashed

__all__ = ["command"]

_PARTS = (
    "organizations", "projects", "tasks", "datasets", "exports", "agents", "webhooks",
    "fleet.devices", "fleet.alerts",
)  # fmt: skip
"""Resources to count, as far as there are such."""

_LIMIT = 100


@click.command("status", help="Show what your account holds, and whether the API answers.")
@click.option("--org", metavar="SLUG", help="Count only what belongs to this organization, where "
              "the API can tell.")  # fmt: skip
@click.pass_context
def command(ctx: click.Context, org: str | None) -> None:
    """Count the objects of each resource; a part that fails says so in its place."""
    settings = Settings.of(ctx)
    check(settings, ctx, is_list=False)
    style = Style.resolve(settings.output, settings.columns, quiet=settings.quiet)
    with connect(settings) as client:
        parts = list(_parts(client, org))
        if style.format == "table" and is_terminal(sys.stderr):
            found = account(settings)
            where = f"{client.base_url}  (key from {found.source})"
            click.secho(clean(where), dim=True, err=True)
        write_items(parts, style)
    if all(part["error"] for part in parts):
        raise Failure(f"the API answers nothing: {parts[0]['error']}")


command.params += list(global_options())


def _parts(client: Any, org: str | None) -> Iterator[dict[str, Any]]:
    from avala import AvalaError

    for path in _PARTS:
        resource, home = _find(client, path)
        if home is None:
            continue
        known = {parameter.name for parameter in methods(home)["list"].parameters}
        filters = {"organization": org} if org and "organization" in known else {}
        part: dict[str, Any] = {"resource": dashed(path.replace(".", " ")), "count": None}
        try:
            page = resource.list(limit=_LIMIT, **filters)
        except AvalaError as error:
            yield {**part, "more": None, "newest": None, "error": explain(error)}
        else:
            yield {**part, **_counted(page), "error": None}


def _find(client: Any, path: str) -> tuple[Any, tuple[str, str] | None]:
    """Return a resource and its class; nothing if the client has none of that name."""
    level, found = resources(), None
    for step in path.split("."):
        if step not in level:
            return None, None
        found, client = level[step], getattr(client, step)
        level = found.members
    return client, found.home if found else None


def _counted(page: Any) -> dict[str, Any]:
    times = [str(time) for item in page if (time := plain(item).get("created_at"))]
    exact = page.count is not None
    return {
        "count": page.count if exact else len(page),
        "more": page.has_more and not exact,
        "newest": max(times, default=None),
    }
