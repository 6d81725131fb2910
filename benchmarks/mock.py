"""How many requests the mock answers on one core, with all validation on; needs `wrk`.

python -m benchmarks.mock [--seconds 5] [--floor 3000]

The mock runs as users run it, in a process of its own that is pinned to one core; wrk is pinned
to another. Two figures for each kind of request: what wrk counted by the clock, and the same
divided by the processor time that the whole process of the mock took, which does not suffer
from what else the machine is doing.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CREATION = """
import time
import avala_ext.mock.demo
from avala_ext.mock import mock_transport
started = time.process_time(); mock_transport(); first = time.process_time() - started
started = time.process_time()
for _ in range(20): mock_transport()
print(first, (time.process_time() - started) / 20)
"""
CREATION_CEILING = 100.0
"""Milliseconds of processor time that the first mock of a process may take after the import."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of request."""

    name: str
    method: str
    path: str
    body: str = ""


KINDS = (
    Kind("one task", "GET", "/tasks/task-uid-123/"),
    Kind("a page of 20 tasks", "GET", "/tasks/?limit=20"),
    Kind("a filtered page", "GET", "/tasks/?limit=20&status=pending"),
    Kind("create an agent", "POST", "/agents/", '{"name":"x","events":["task.completed"]}'),
    Kind("a body that is refused", "POST", "/agents/", '{"name":1,"evnts":[]}'),
)

LUA = """
wrk.method = "{method}"
wrk.headers["X-Avala-Api-Key"] = "{key}"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{body}'
done = function(summary, latency, requests)
  io.write(string.format("RESULT %d %d %f %d\\n", summary.requests, summary.duration,
    latency:percentile(99) / 1000, summary.errors.connect + summary.errors.read
    + summary.errors.write + summary.errors.timeout))
end
"""


@contextmanager
def mock(*arguments: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Serve the mock on the first core; give its process id and what it told."""
    command = [sys.executable, "-m", "avala_ext.mock", "--port", "0", "--json", *arguments]
    cores = sorted(os.sched_getaffinity(0))
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        os.sched_setaffinity(process.pid, {cores[0]})
        try:
            assert process.stdout is not None
            yield process.pid, json.loads(process.stdout.readline())
        finally:
            process.terminate()


def processor_time(pid: int) -> float:
    """Return the processor time that a process took so far, all of its threads, in seconds."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure(pid: int, address: dict[str, Any], kind: Kind, seconds: int) -> dict[str, float]:
    """Send requests of a kind for some seconds, on eight connections."""
    core = sorted(os.sched_getaffinity(0))[-1]
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(LUA.format(method=kind.method, key=address["api_key"], body=kind.body))
        script.flush()
        url = address["base_url"] + kind.path
        command = ["taskset", "-c", str(core), "wrk", "-t1", "-c8", f"-d{seconds}s"]
        before = processor_time(pid)
        done = subprocess.run(
            [*command, "-s", script.name, url], capture_output=True, text=True, check=True
        )
        took = processor_time(pid) - before
    found = re.search(r"RESULT (\d+) (\d+) ([\d.]+) (\d+)", done.stdout)
    assert found is not None, done.stdout
    count, micros, latency, errors = map(float, found.groups())
    return {
        "by clock": count / (micros / 1e6),
        "by core": count / took,
        "p99 ms": latency,
        "errors": errors,
    }


def creation() -> tuple[float, float]:
    """Return what the first mock of a process takes to make, and further ones, in ms."""
    done = subprocess.run(
        [sys.executable, "-c", CREATION], capture_output=True, text=True, check=True
    )
    first, further = map(float, done.stdout.split())
    return first * 1000, further * 1000


def start() -> float:
    """Return how long it takes from the start of the process to its readiness, in ms."""
    started = time.perf_counter()
    with mock():
        return (time.perf_counter() - started) * 1000


def main() -> int:
    """Measure and print; end with 1 when a figure is below the floor."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seconds", type=int, default=5, help="for each kind of request")
    parser.add_argument("--floor", type=int, default=3_000, help="requests/s of one core")
    options = parser.parse_args()
    if shutil.which("wrk") is None:
        parser.error("wrk is not installed")
    slow: list[str] = []
    print(f"{'':24}{'requests/s':>12}{'of one core':>14}{'p99 ms':>9}{'errors':>8}")
    for kind in KINDS:
        # A fresh mock each: what was created must not make the next kind slower.
        with mock() as (pid, address):
            found = measure(pid, address, kind, options.seconds)
        print(
            f"{kind.name:24}{found['by clock']:12,.0f}{found['by core']:14,.0f}"
            f"{found['p99 ms']:9.1f}{found['errors']:8.0f}"
        )
        if found["by core"] < options.floor:
            slow.append(kind.name)
    first, further = creation()
    print(
        f"start of the process {start():.0f} ms; in process {first:.0f} ms, then {further:.1f} ms"
    )
    if slow:
        print(f"below {options.floor} requests/s: {', '.join(slow)}")
    return int(bool(slow) or first > CREATION_CEILING)


if __name__ == "__main__":
    raise SystemExit(main())
