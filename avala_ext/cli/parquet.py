"""Lists into Parquet files, by the method that the client's iterators have for it."""

from __future__ import annotations

from typing import Any

import click

from .problems import Failure, Usage
from .progress import Progress
from .settings import Settings

__all__ = ["check", "save"]


def check(settings: Settings, ctx: click.Context, *, is_list: bool) -> None:
    """Refuse options that do not go together, before anything is sent.

    Raises:
        Usage: A file is missing or out of place, or Parquet cannot be what was asked for.
    """
    if settings.file is None:
        if settings.output == "parquet":
            raise Usage("parquet goes to a file: add --output FILE.parquet", ctx)
        return
    if settings.output is None and settings.file.suffix == ".parquet":
        settings.output = "parquet"
    if settings.output != "parquet":
        raise Usage("a file can be named for -o parquet only; for other formats use > FILE", ctx)
    if settings.quiet or settings.columns:
        raise Usage("parquet holds every field: leave out --columns and --quiet", ctx)
    if not is_list:
        raise Usage("parquet is for lists; this command has a single result", ctx)


def save(items: Any, ctx: click.Context) -> None:
    """Write what an iterator gives to the file that was named, and say how much it was.

    Raises:
        Failure: The extra is not installed, or the file cannot be written.
    """
    path = Settings.of(ctx).file
    assert path is not None
    progress = Progress()

    def count(rows: int) -> None:
        progress.say(f"{rows:,} rows")

    try:
        rows = items.to_parquet(path, progress=count)
    except (ImportError, OSError) as error:
        raise Failure(str(error)) from None
    finally:
        progress.close()
    click.echo(f"Saved {path}: {rows:,} rows", err=True)
