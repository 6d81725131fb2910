"""Which of the documented answers were seen, and which need not be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from itertools import chain

Counts = dict[str, dict[str, int]]
"""Answers by operation and documented status."""


@dataclass(frozen=True, slots=True)
class Exemption:
    """Documented answers that a fuzzer cannot be expected to see.

    Attributes:
        operation: operationId, ``*`` as wildcard.
        status: the status.
        reason: why not.
    """

    operation: str
    status: str
    reason: str

    def covers(self, operation: str, status: str) -> bool:
        """Tell whether it is about this answer."""
        return status == self.status and fnmatchcase(operation, self.operation)


_STORAGE = "the bytes must be in the storage, which is not part of the document"

EXEMPTIONS = (
    Exemption("*", "429", "no limit acts without a fault; tests/contract/test_errors.py asks"),
    Exemption("*", "403", "the demo caller owns nearly all; roles act in few operations only"),
    Exemption("fleet_uploads_confirm_upload", "200", _STORAGE),
    Exemption("fleet_uploads_finalize_upload", "200", _STORAGE),
    Exemption("fleet_uploads_managed_multipart_parts", "200", _STORAGE),
    Exemption("datasets_managed_upload_sign_parts", "200", _STORAGE),
    Exemption("datasets_managed_upload_complete", "204", _STORAGE),
    Exemption("resolver_*", "410", "nothing lists the digest of a revision that was withdrawn"),
    Exemption("resolver_issue_access_grant", "405", "for servers without it; the mock offers it"),
    Exemption("organizations_transfer_ownership", "204", "the new owner must be a member by uid"),
    Exemption("organizations_remove_*member", "204", "the member is named by uid (tests/client)"),
)
"""Statuses that a fault makes, and what tests of the mock reach by other ways."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """The verdict.

    Attributes:
        documented: number of documented answers.
        seen: number of those that were seen.
        exempt: number of those that were not seen and need not be.
        missing: the others, as ``operation status``.
        idle: exemptions for one operation that were not needed this time.
    """

    documented: int
    seen: int
    exempt: int
    missing: tuple[str, ...]
    idle: tuple[Exemption, ...]


def judge(counts: Iterable[Counts], exemptions: tuple[Exemption, ...] = EXEMPTIONS) -> Coverage:
    """Add up what several mocks counted, and compare it with what is documented."""
    total = {(name, status): count for name, status, count in _pairs(added(counts))}
    unseen = [pair for pair, count in total.items() if not count]
    excused = [pair for pair in unseen if any(one.covers(*pair) for one in exemptions)]
    return Coverage(
        documented=len(total),
        seen=len(total) - len(unseen),
        exempt=len(excused),
        missing=tuple(" ".join(pair) for pair in unseen if pair not in excused),
        idle=tuple(
            one
            for one in exemptions
            if "*" not in one.operation and not any(one.covers(*pair) for pair in unseen)
        ),
    )


def added(counts: Iterable[Counts]) -> Counts:
    """Add up what several mocks counted."""
    total: dict[str, Counter[str]] = {}
    for operation, status, count in chain.from_iterable(map(_pairs, counts)):
        total.setdefault(operation, Counter())[status] += count
    return {operation: dict(statuses) for operation, statuses in total.items()}


def _pairs(counts: Counts) -> Iterator[tuple[str, str, int]]:
    for operation, statuses in counts.items():
        for status, count in statuses.items():
            yield operation, status, count
