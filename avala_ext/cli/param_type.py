"""The base of our parameter types: generic for type checkers, plain in older versions of click."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import click

__all__ = ["ParamType"]

if TYPE_CHECKING:
    ParamType: TypeAlias = click.ParamType[Any]
else:
    ParamType = click.ParamType
