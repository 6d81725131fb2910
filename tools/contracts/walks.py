"""Runs the stateful phase until enough scenarios were walked."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

from tools.contracts.coverage import added
from tools.contracts.fuzzer import Result, Run, execute

ATTEMPTS = 8
"""Seeds that are tried. A walk ends early, without a word, when the generator cannot repeat itself
on a server that changes; how soon depends on the seed alone."""


def walk(run: Run, folder: Path) -> Result:
    """Run the stateful phase with one seed after the other, each on a fresh mock.

    Args:
        run: what to do, and how many scenarios there must be in all.
        folder: an empty folder for the files of the runs.
    """
    results: list[Result] = []
    while len(results) < ATTEMPTS and sum(one.scenarios for one in results) < run.examples:
        number = len(results)
        place = folder / str(number)
        place.mkdir()
        results.append(execute(replace(run, seed=run.seed + number), place))
        if results[-1].failures:
            break
    return _merged(run, results)


def _merged(run: Run, results: list[Result]) -> Result:
    failures = [text for one in results for text in one.failures]
    scenarios = sum(one.scenarios for one in results)
    if scenarios < run.examples and not failures:
        failures.append(f"only {scenarios} scenarios of {run.examples} with {len(results)} seeds")
    checks: Counter[str] = Counter()
    for one in results:
        checks.update(one.checks)
    return Result(
        run=run,
        seconds=sum(one.seconds for one in results),
        operations=max(one.operations for one in results),
        scenarios=scenarios,
        cases=sum(one.cases for one in results),
        checks=dict(checks),
        failures=tuple(failures),
        coverage=added(one.coverage for one in results),
        text="\n".join(one.text for one in results),
    )
