"""The contract tests catch what is planted into the mock: a lax harness would pass everything."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.contract.planted.bugs import BUGS
from tools.contracts.fuzzer import Run, execute

PLANTED = (sys.executable, "-m", "tests.contract.planted")


@pytest.fixture
def chosen(request: pytest.FixtureRequest, pytestconfig: pytest.Config) -> str:
    """Return the name of a bug, unless it is one for another time."""
    name: str = request.param
    if not (BUGS[name].quick or pytestconfig.getoption("--every-plant", False)):
        pytest.skip("only with --every-plant")
    return name


@pytest.mark.parametrize("chosen", BUGS, indirect=True)
def test_planted_bug_is_caught(chosen: str, tmp_path: Path) -> None:
    """The check that is there for this kind of bug says so, at the operation that has it."""
    bug = BUGS[chosen]
    run = Run(
        name=chosen,
        phases=bug.phases,
        only=bug.only,
        mock=PLANTED,
        environment={"AVALA_PLANTED_BUG": chosen},
    )
    result = execute(run, tmp_path)
    assert any(bug.seen_by in text for text in result.failures), (result.failures, result.text)


def test_without_a_bug_nothing_is_caught(tmp_path: Path) -> None:
    """The same operations on the sound mock give no failure."""
    only = tuple(sorted({name for bug in BUGS.values() for name in bug.only}))
    result = execute(Run("sound", only=only, phases="examples,coverage,fuzzing,stateful"), tmp_path)
    assert result.failures == ()
    assert result.operations == len(only)
