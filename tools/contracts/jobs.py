"""What is to be run: one fuzzing of the whole document, one stateful run for each resource."""

from __future__ import annotations

from collections.abc import Iterator

from tools.contracts.fuzzer import PHASES, Run
from tools.contracts.links import targets
from tools.document_rules.reading import Node, Operation, operations

SCENARIOS = 8
"""Scenarios for each operation of a resource, where that is more than was asked for."""


def fuzzing(document: Node, seed: int, examples: int) -> Iterator[Run]:
    """Yield the runs over all operations: deletions apart, by the depth of what is deleted.

    Deletions have mocks of their own, for they take away what other operations live on. Fewer than
    50 examples leave some of the planted bugs to luck.
    """
    kinds: dict[str, list[str]] = {"fuzzing": [], "fuzzing deletions": [], "fuzzing removals": []}
    for one in operations(document):
        deep = "removals" if one.path.count("{") > 1 else "deletions"
        kinds[f"fuzzing {deep}" if one.method == "delete" else "fuzzing"].append(one.name)
    for name, only in kinds.items():
        if only:
            yield Run(name, PHASES, only=tuple(only), examples=examples, seed=seed)


def stateful(document: Node, seed: int, examples: int) -> Iterator[Run]:
    """Yield a run for each resource that has links.

    The number of scenarios is for the whole machine, so one over everything would follow few
    links, and a resource with many operations needs more of them. The operations that links of a
    resource lead to belong to its run.
    """
    found = list(operations(document))
    for tag in dict.fromkeys(one.tag for one in found):
        own = [one for one in found if one.tag == tag]
        led_to = {name for one in own for name in targets(document, one)}
        if led_to or _addresses_share(own):
            names = tuple(sorted({one.name for one in own} | led_to))
            count = max(examples, SCENARIOS * len(names))
            yield Run(f"stateful {tag}", "stateful", only=names, examples=count, seed=seed)


def _addresses_share(found: list[Operation]) -> bool:
    """Tell whether a link can be inferred: a list, and something with an id below it."""
    listed = {one.path for one in found if "{" not in one.path}
    return any(one.path.startswith(path) and one.path != path for one in found for path in listed)
