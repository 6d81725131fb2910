"""Runs schemathesis on a mock and reads what it found."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tools.contracts.links import roots
from tools.contracts.mock_process import MOCK, ROOT, MockFailed, running
from tools.contracts.settings import COUNTS, configuration
from tools.contracts.suggestions import Suggestions
from tools.lint_document import load

DOCUMENT = ROOT / "openapi" / "avala.yaml"
PHASES = "examples,coverage,fuzzing"


@dataclass(frozen=True, slots=True)
class Run:
    """One run of schemathesis.

    Attributes:
        name: what the summary calls it.
        phases: phases, parted by commas.
        only: ids of the operations to test; empty means all.
        examples: test cases for each operation, or scenarios of the stateful phase.
        seed: seed of what is generated.
        document: the document to test against.
        mock: command of the mock.
        environment: variables for the mock.
    """

    name: str
    phases: str = PHASES
    only: tuple[str, ...] = ()
    examples: int = 50
    seed: int = 1
    document: Path = DOCUMENT
    mock: tuple[str, ...] = MOCK
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Result:
    """What a run found.

    Attributes:
        run: the run.
        seconds: how long it took.
        operations: operations that were tested.
        scenarios: sequences of requests; outside the stateful phase, one for each operation.
        cases: requests that were generated and checked.
        checks: number of checks made, by name.
        failures: titles of failures and errors with the operations they concern.
        coverage: answers of the mock by operation and documented status.
        text: what schemathesis printed.
    """

    run: Run
    seconds: float
    operations: int
    scenarios: int
    cases: int
    checks: dict[str, int]
    failures: tuple[str, ...]
    coverage: dict[str, dict[str, int]]
    text: str


def execute(run: Run, folder: Path) -> Result:
    """Start a mock, fuzz it, stop it. A mock that dies is a failure like any other.

    Args:
        run: what to do.
        folder: an empty folder for the files of the run.
    """
    try:
        return _execute(run, folder)
    except MockFailed as error:
        return Result(run, 0.0, 0, 0, 0, {}, (str(error),), {}, str(error))


def _execute(run: Run, folder: Path) -> Result:
    begun = time.monotonic()
    document = load(run.document)
    with running(run.mock, run.environment) as mock:
        suggested = Suggestions(document, mock).all()
        if "stateful" in run.phases:
            # Elsewhere links say what exists, and a suggestion would override what they say.
            suggested = {name: suggested[name] for name in sorted(roots(document))}
        settings = configuration(document, mock, run.seed, suggested)
        (folder / "schemathesis.toml").write_text(settings)
        places = os.pathsep.join([str(ROOT / "generated"), str(ROOT)])
        done = subprocess.run(
            command(run, folder),
            cwd=folder,
            env={
                **os.environ,
                "PYTHONPATH": places,
                "PYTHONHASHSEED": "0",
                COUNTS: str(folder / "counts.json"),
            },
            capture_output=True,
            text=True,
            check=False,
        )
        coverage = mock.coverage()
    text = done.stdout + done.stderr
    return _result(run, folder, time.monotonic() - begun, coverage, text, done.returncode)


def command(run: Run, folder: Path) -> Sequence[str]:
    """Return the command line of a run."""
    program = [sys.executable, "-m", "schemathesis.cli", "--no-color"]
    program += ["--config-file", str(folder / "schemathesis.toml"), "run", str(run.document)]
    program += ["--checks", "all", "--phases", run.phases, "--max-examples", str(run.examples)]
    program += ["--report", "json", "--report-json-path", str(folder / "report.json")]
    return [*program, *(part for name in run.only for part in ("--include-operation-id", name))]


def _result(
    run: Run, folder: Path, seconds: float, coverage: Any, text: str, status: int
) -> Result:
    report, counts = _read(folder / "report.json"), _read(folder / "counts.json")
    failures = [
        f"{one['title']}: {', '.join(one['operations'])}" for one in report.get("failures", ())
    ]
    failures += [f"error: {json.dumps(one)}" for one in report.get("errors", ())]
    if status and not failures:
        failures.append(f"schemathesis ended with {status} and no report of a failure")
    return Result(
        run=run,
        seconds=seconds,
        operations=report.get("operations", {}).get("tested", 0),
        scenarios=counts.get("scenarios", 0),
        cases=report.get("test_cases", {}).get("generated", 0),
        checks=counts.get("checks", {}),
        failures=tuple(failures),
        coverage=coverage,
        text=text,
    )


def _read(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    content: dict[str, Any] = json.loads(path.read_text())
    return content
