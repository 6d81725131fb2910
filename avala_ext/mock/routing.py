"""Finds the documented path that a request path belongs to."""

from __future__ import annotations

import re
from typing import Generic, TypeVar
from urllib.parse import unquote

T = TypeVar("T")

_BRACES = re.compile(r"\{([^{}]+)\}")


class _Node(Generic[T]):
    """What may follow one segment of a path."""

    __slots__ = ("any", "leaf", "literals", "patterns")

    def __init__(self) -> None:
        self.literals: dict[str, _Node[T]] = {}
        self.patterns: list[tuple[re.Pattern[str], _Node[T]]] = []
        self.any: _Node[T] | None = None
        self.leaf: tuple[tuple[str, ...], T] | None = None


class Router(Generic[T]):
    """A tree of path segments; a literal segment wins over a templated one."""

    def __init__(self) -> None:
        self._root: _Node[T] = _Node()

    def add(self, template: str, target: T) -> None:
        """Register `target` under a path template such as ``/tasks/{uid}/``."""
        node = self._root
        names: list[str] = []
        for segment in template.split("/"):
            names += _BRACES.findall(segment)
            node = _child(node, segment)
        node.leaf = (tuple(names), target)

    def find(self, path: str) -> tuple[T, dict[str, str]] | None:
        """Return the target for a raw path and the decoded path parameters, or None."""
        found = _walk(self._root, path.split("/"), 0, [])
        if found is None:
            return None
        (names, target), values = found
        return target, dict(zip(names, values, strict=True))


def template_names(template: str) -> list[str]:
    """Return the parameter names of a path template, in order."""
    return _BRACES.findall(template)


def _child(node: _Node[T], segment: str) -> _Node[T]:
    if "{" not in segment:
        return node.literals.setdefault(segment, _Node())
    if re.fullmatch(r"\{[^{}]+\}", segment):
        if node.any is None:
            node.any = _Node()
        return node.any
    pattern = _segment_pattern(segment)
    for known, child in node.patterns:
        if known.pattern == pattern.pattern:
            return child
    fresh: _Node[T] = _Node()
    node.patterns.append((pattern, fresh))
    return fresh


def _segment_pattern(segment: str) -> re.Pattern[str]:
    """Compile a segment that mixes text and parameters, e.g. ``{dataset}@{selector}``."""
    parts = _BRACES.split(segment)
    texts, names = parts[0::2], parts[1::2]
    expression = re.escape(texts[0])
    for position, text in enumerate(texts[1:]):
        # All but the last parameter end at the first occurrence of the text that follows.
        expression += ("(.+?)" if position < len(names) - 1 else "(.+)") + re.escape(text)
    return re.compile(expression)


def _walk(
    node: _Node[T], segments: list[str], index: int, values: list[str]
) -> tuple[tuple[tuple[str, ...], T], list[str]] | None:
    if index == len(segments):
        return (node.leaf, values) if node.leaf else None
    # Split while still encoded, decode afterwards: %2F inside an id is no separator.
    segment = unquote(segments[index])
    literal = node.literals.get(segment)
    if literal is not None:
        found = _walk(literal, segments, index + 1, values)
        if found is not None:
            return found
    for pattern, child in node.patterns:
        match = pattern.fullmatch(segment)
        if match is not None:
            found = _walk(child, segments, index + 1, [*values, *match.groups()])
            if found is not None:
                return found
    if node.any is not None and segment:
        return _walk(node.any, segments, index + 1, [*values, segment])
    return None
