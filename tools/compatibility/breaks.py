"""One breaking change, named as a user of the client knows it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Break:
    """A change that can make working code fail.

    Attributes:
        symbol: what breaks, for example ``client.tasks.list(status=...)`` or ``Task.name``.
        change: what happened to it.
    """

    symbol: str
    change: str

    def __str__(self) -> str:
        return f"{self.symbol}: {self.change}"
