"""Global options: how to reach the API and how to show what it says."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import click

from .param_type import ParamType

__all__ = ["FORMATS", "Count", "Seconds", "Settings", "global_options"]

FORMATS: Final = ("table", "json", "jsonl", "yaml", "csv", "parquet")

CONNECTION = "Connection"
OUTPUT = "Output"


class Settings:
    """What the global options say, wherever on the line they stand; later ones win.

    Attributes:
        api_key: The key itself; ``None`` to look at the profile and the environment.
        base_url: API root; ``None`` likewise.
        profile: Name of a stored profile; ``None`` for ``AVALA_PROFILE`` or ``default``.
        timeout: Seconds for one attempt of a call.
        max_retries: Attempts after the first.
        output: One of ``FORMATS``; ``None`` for a table on a terminal and json elsewhere.
        file: Where Parquet goes.
        columns: Names of the fields to show, dots for nested ones; empty for a sensible choice.
        quiet: Show uids only.
        verbose: Log requests to standard error.
    """

    def __init__(self) -> None:
        self.api_key: str | None = None
        self.base_url: str | None = None
        self.profile: str | None = None
        self.timeout: float | None = None
        self.max_retries: int | None = None
        self.output: str | None = None
        self.file: Path | None = None
        self.columns: tuple[str, ...] = ()
        self.quiet = False
        self.verbose = False

    @classmethod
    def of(cls, ctx: click.Context) -> Settings:
        """Return the settings that all commands of one line share."""
        return ctx.find_root().ensure_object(cls)


class Seconds(ParamType):
    """A number of seconds, positive unless zero is allowed."""

    name = "seconds"

    def __init__(self, *, zero: bool = False) -> None:
        self.zero = zero

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """Read the number."""
        number = click.FLOAT.convert(value, param, ctx)
        if not (0 < number < float("inf") or (number == 0 and self.zero)):
            self.fail(f"{value} is not a positive number of seconds.", param, ctx)
        return float(number)


class Count(ParamType):
    """A whole number from 0."""

    name = "count"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read the number."""
        number = click.INT.convert(value, param, ctx)
        if number < 0:
            self.fail(f"{value} is less than 0.", param, ctx)
        return int(number)


class _Output(click.Choice[str]):
    """A format, or the file that Parquet goes to; these are told apart by the point in its name."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the format, or the path of a file."""
        if value not in FORMATS and ("." in value or os.sep in value):
            return Path(value)
        return super().convert(value, param, ctx)


class GlobalOption(click.Option):
    """An option that says its part to the settings instead of to the command."""

    def __init__(self, section: str, *declarations: str, **options: Any) -> None:
        self.section = section
        super().__init__(declarations, expose_value=False, callback=_store, **options)


def _store(ctx: click.Context, param: click.Parameter, value: Any) -> Any:
    """Keep a value that was given; a default never overrides what stands further left."""
    source = ctx.get_parameter_source(param.name or "")
    if param.name == "_output":
        for one in value or ():
            setattr(Settings.of(ctx), "file" if isinstance(one, Path) else "output", one)
    elif value is not None and source is not click.core.ParameterSource.DEFAULT:
        setattr(Settings.of(ctx), (param.name or "").removeprefix("_"), value)
    return value


def _split_columns(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    if not names:
        raise click.BadParameter("name at least one column, such as uid,name")
    return names


class _Columns(ParamType):
    name = "columns"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        return _split_columns(value) if isinstance(value, str) else tuple(value)


def global_options() -> Iterator[GlobalOption]:
    """Make the global options anew, for the program or for one command."""
    make: Callable[..., GlobalOption] = GlobalOption
    yield make(
        CONNECTION, "_api_key", "--api-key", metavar="KEY",
        help="API key. Better kept in AVALA_API_KEY or a profile: others can see command lines.",
    )  # fmt: skip
    yield make(
        CONNECTION, "_base_url", "--base-url", metavar="URL",
        help="API root, also from AVALA_BASE_URL or the profile.",
    )  # fmt: skip
    yield make(
        CONNECTION, "_profile", "--profile", metavar="NAME",
        help="Stored profile to use (see `avala configure`), also from AVALA_PROFILE.",
    )  # fmt: skip
    yield make(
        CONNECTION, "_timeout", "--timeout", metavar="SECONDS", type=Seconds(),
        help="Time for one attempt of a call, 30 by default.",
    )  # fmt: skip
    yield make(
        CONNECTION, "_max_retries", "--max-retries", metavar="N", type=Count(),
        help="Attempts after the first, 2 by default.",
    )  # fmt: skip
    yield make(
        CONNECTION, "_verbose", "--verbose", is_flag=True,
        help="Show each request on standard error, secrets removed.",
    )  # fmt: skip
    yield make(
        OUTPUT, "_output", "-o", "--output", type=_Output(FORMATS), metavar="FORMAT",
        multiple=True,
        help="table (default on a terminal), json (default elsewhere), jsonl, yaml or csv; "
        "parquet for a whole list, together with --output FILE.parquet.",
    )  # fmt: skip
    yield make(
        OUTPUT, "_columns", "--columns", type=_Columns(), metavar="A,B.C",
        help="Fields to show, separated by commas; a dot reaches into nested ones.",
    )  # fmt: skip
    yield make(
        OUTPUT, "_quiet", "-q", "--quiet", is_flag=True, help="Show uids only, one on a line."
    )
