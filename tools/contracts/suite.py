"""Runs the contract tests that pytest collects, as one more part of the whole."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

from tools.contracts.mock_process import ROOT


@dataclass(frozen=True, slots=True)
class Suite:
    """What a run of pytest came to.

    Attributes:
        name: what the summary calls it.
        seconds: how long it took.
        tests: how many tests ran.
        failed: how many of them failed; 1 when there were none, or pytest itself failed.
        text: what pytest printed.
    """

    name: str
    seconds: float
    tests: int
    failed: int
    text: str


def run_tests(name: str, arguments: Sequence[str]) -> Suite:
    """Run pytest.

    Args:
        name: what the summary calls it.
        arguments: paths and options.
    """
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--no-header", "-p", "no:cacheprovider", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    text = done.stdout + done.stderr
    passed, failed = _count(text, "passed"), _count(text, "failed") + _count(text, "error")
    if done.returncode and not failed:
        failed = 1
    return Suite(name, time.monotonic() - begun, passed + failed, failed, text)


def _count(text: str, word: str) -> int:
    found = re.findall(rf"(\d+) {word}", text)
    return int(found[-1]) if found else 0
