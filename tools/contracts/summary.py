"""The page that is printed at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tools.contracts.coverage import Coverage
from tools.contracts.fuzzer import Result
from tools.contracts.suite import Suite

COLUMNS = {"operations": 10, "scenarios": 10, "cases": 9, "checks": 9, "failures": 9, "seconds": 9}
"""What is told of each part, and how wide it is printed."""


def summary(results: Sequence[Result], coverage: Coverage, suites: Sequence[Suite]) -> str:
    """Write the page: what was covered, what was run, what failed."""
    return "\n".join(
        [
            *_runs(results),
            *_suites(suites),
            *_coverage(coverage),
            *_verdict(results, coverage, suites),
        ]
    )


def _runs(results: Sequence[Result]) -> Iterator[str]:
    titles = (f"{title:>{width}}" for title, width in COLUMNS.items())
    yield f"{'':28}{''.join(titles)}"
    for one in results:
        checks = sum(one.checks.values())
        yield (
            f"{one.run.name:28}{one.operations:10}{one.scenarios:10}{one.cases:9}{checks:9}"
            f"{len(one.failures):9}{one.seconds:9.1f}"
        )


def _suites(suites: Sequence[Suite]) -> Iterator[str]:
    for one in suites:
        yield f"{one.name:28}{'':20}{one.tests:9}{'':9}{one.failed:9}{one.seconds:9.1f}"


def _coverage(coverage: Coverage) -> Iterator[str]:
    yield (
        f"coverage: {coverage.seen} of {coverage.documented} documented answers seen, "
        f"{coverage.exempt} exempt, {len(coverage.missing)} missing"
    )
    yield from (f"  missing: {pair}" for pair in coverage.missing)
    yield from (f"  seen this time: {one.operation} {one.status}" for one in coverage.idle)


def _verdict(
    results: Sequence[Result], coverage: Coverage, suites: Sequence[Suite]
) -> Iterator[str]:
    yield from (f"  {one.run.name}: {text}" for one in results for text in one.failures)
    yield f"failures: {failures(results, coverage, suites)}"


def failures(results: Sequence[Result], coverage: Coverage, suites: Sequence[Suite]) -> int:
    """Count everything that is wrong."""
    found = sum(len(one.failures) for one in results) + sum(one.failed for one in suites)
    return found + len(coverage.missing)
