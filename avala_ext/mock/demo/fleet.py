"""Placeholder chapter, filled as the document grows."""

from __future__ import annotations

from .builder import Builder


def build(builder: Builder) -> None:
    """Add nothing yet."""
