"""Test the contract: the mock and the client against the document, and this harness itself.

    python -m tools.contract                     all parts, as ``make contract`` does
    python -m tools.contract --part fuzzing      one part: fuzzing, stateful, client or planted
    python -m tools.contract --deep              longer, with seeds of its own

Prints a page with operations covered, cases run, checks made and failures; exits with 1 when
there is a failure. What schemathesis or pytest said of a failure is printed before it.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools.contracts import jobs
from tools.contracts.coverage import judge
from tools.contracts.fuzzer import Result, Run, execute
from tools.contracts.suite import Suite, run_tests
from tools.contracts.summary import failures, summary
from tools.contracts.walks import walk
from tools.lint_document import load

PARTS = ("fuzzing", "stateful", "client", "planted")
PLANTED = ("tests/contract/test_planted.py", "tests/contract/test_mutants.py")
AT_ONCE = 2
"""Parts that run side by side; a fuzzer and its mock take turns, so a pair keeps one core busy."""

Job = Callable[[], Result | Suite]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    options = parse(arguments)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        waiting = [pool.submit(job) for job in plan(options)]
        done = [one.result() for one in waiting]
    results = [one for one in done if isinstance(one, Result)]
    suites = [one for one in done if isinstance(one, Suite)]
    complete = {"fuzzing", "stateful"} <= set(options.part)
    coverage = judge([one.coverage for one in results] if complete else [])
    for text in (one.text for one in done if failed(one)):
        print(text)
    print(summary(results, coverage, suites))
    return 1 if failures(results, coverage, suites) else 0


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Test the contract in both directions.")
    add = parser.add_argument
    add("--part", action="append", choices=PARTS, help="run only this part; may be repeated")
    add("--deep", action="store_true", help="more examples, and a seed that is drawn")
    add("--seed", type=int, help="seed of all that is generated (default 1, drawn with --deep)")
    add("--examples", type=int, help="cases for each operation (default 50, 300 with --deep)")
    options = parser.parse_args(arguments)
    options.part = options.part or list(PARTS)
    if options.seed is None:
        options.seed = random.randrange(1_000_000) if options.deep else 1
    if options.examples is None:
        options.examples = 300 if options.deep else 50
    return options


def plan(options: argparse.Namespace) -> Iterator[Job]:
    """Yield what is to be done, the longest first."""
    seed, examples, document = options.seed, options.examples, load()
    if "fuzzing" in options.part:
        yield from map(fuzz, jobs.fuzzing(document, seed, examples))
    if "planted" in options.part:
        yield from (tests(Path(path).stem, path, "--every-plant") for path in PLANTED)
    if "client" in options.part:
        ignored = [f"--ignore={path}" for path in PLANTED]
        yield tests("client and errors", "tests/contract", *ignored)
    if "stateful" in options.part:
        yield from (fuzz(run, walk) for run in jobs.stateful(document, seed, examples))


def fuzz(run: Run, how: Callable[[Run, Path], Result] = execute) -> Job:
    """Return the job that fuzzes a mock of its own."""

    def job() -> Result:
        with tempfile.TemporaryDirectory(prefix="avala-contract-") as folder:
            return how(run, Path(folder))

    return job


def tests(name: str, *arguments: str) -> Job:
    """Return the job that runs tests."""
    return lambda: run_tests(name, arguments)


def failed(one: Result | Suite) -> bool:
    """Tell whether a part failed."""
    return bool(one.failures) if isinstance(one, Result) else bool(one.failed)


if __name__ == "__main__":
    sys.exit(main())
