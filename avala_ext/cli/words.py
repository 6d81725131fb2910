"""Python names as words of the command line."""

from __future__ import annotations

import re

__all__ = ["dashed", "without_suffix"]

_SUFFIX = re.compile(r"_(?:uid|id|slug|idx)$")


def dashed(name: str) -> str:
    """Write a Python name as a word: ``list_items`` becomes ``list-items``."""
    return name.strip("_").replace("_", "-")


def without_suffix(name: str) -> str:
    """Take the kind of identifier off a name: ``project_uid`` becomes ``project``."""
    return _SUFFIX.sub("", name)
