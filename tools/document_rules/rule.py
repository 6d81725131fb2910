"""What a rule is, and how all of them are run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.document_rules.reading import pointer_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tools.document_rules.reading import Node, Pointer

    Findings = Iterator[tuple[Pointer, str]]
    Finder = Callable[[Node], Findings]


@dataclass(frozen=True, slots=True)
class Violation:
    """One breach of one rule: where it is, what is wrong and what to do about it."""

    rule: str
    pointer: str
    message: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.pointer}\n    {self.rule}: {self.message}\n    {self.remedy}"


@dataclass(frozen=True, slots=True)
class Rule:
    """A function that finds violations, with the remedy they share."""

    find: Finder
    remedy: str

    def violations(self, document: Node) -> Iterator[Violation]:
        """Yield what this rule finds in the parsed document."""
        for pointer, message in self.find(document):
            yield Violation(self.find.__name__, pointer_text(pointer), message, self.remedy)


RULES: dict[str, Rule] = {}
"""Every rule by the name of its function, in the order in which they are run."""


def rule(remedy: str) -> Callable[[Finder], Finder]:
    """Register the decorated function as a rule; ``remedy`` says how to mend its findings."""

    def register(find: Finder) -> Finder:
        RULES[find.__name__] = Rule(find, remedy)
        return find

    return register


def check(document: Node) -> list[Violation]:
    """Run all rules over the parsed document and return what they find, rule by rule.

    Where a reference leads nowhere, only that is reported: the other rules need whole schemas.
    """
    dangling = list(RULES["references_lead_somewhere"].violations(document))
    if dangling:
        return dangling
    return [found for each in RULES.values() for found in each.violations(document)]
