"""Measure this client and its peers side by side, in turns; write the figures and a report.

    python -m benchmarks.run [--rounds 7] [--only get import ...] [--no-report]

A round asks every peer once for every case, so that what else the machine does hits all alike.
What counts is the median over the rounds of the ratio to the baseline **of the same round**.
The server is a process of its own, on another core where there is one.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Self

from .places import FOLDER, PEERS, ROOT, environment, generate_stock, interpreter, prepare
from .snippets import SNIPPETS

Measures = dict[str, float]
Rounds = dict[str, dict[str, list[Measures]]]

IN_PROCESS: dict[str, tuple[Any, ...]] = {
    "get": ("get",),
    "pages of 100": ("pages", 100),
    "pages of 1000": ("pages", 1000),
    "items": ("items",),
    "overlap": ("overlap",),
    "many": ("many", ""),
    "many with latency": ("many", "/slow"),
}
"""Case -> method of :class:`benchmarks.worker.Cases` and its arguments."""

FRESH: dict[str, tuple[Any, ...]] = {
    "10,000 iterated": ("memory", 10_000),
    "100,000 iterated": ("memory", 100_000),
    "download": ("download",),
    "upload": ("upload",),
}
"""The same, each in a process of its own, since memory only ever grows."""

TRANSFERS = {"download", "upload"}
LACKING = {"stock": TRANSFERS, "published": TRANSFERS}
MANY = {"many", "many with latency"}
ONLY = {"ours_aiohttp": MANY, "bare": MANY}
MAINS = {"ours": "avala_ext.cli", "published": "avala.cli"}
CLOCK = (
    "import time; t = time.process_time(), time.perf_counter(); {code}; "
    "print(time.process_time() - t[0], time.perf_counter() - t[1])"
)


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description="Compare this client with its peers.")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", nargs="+", metavar="CASE", help="default all")
    parser.add_argument("--no-report", action="store_true", help="print the table alone")
    options = parser.parse_args()
    prepare()
    with Server() as server:
        rounds = measure(server, options.rounds, options.only)
    results = {"rounds": rounds, "count": options.rounds}
    (FOLDER / "results.json").write_text(json.dumps(results))
    from .report import show, write

    print(show(rounds))
    if not options.no_report:
        write(results)


def measure(server: Server, count: int, wanted: list[str] | None) -> Rounds:
    """Ask every peer for every case, round after round."""
    found: Rounds = {}
    for number in range(count):
        cases = all_cases(server)
        for name, case in cases.items():
            if wanted is not None and name not in wanted:
                continue
            # Nobody is always first.
            order = PEERS[number % len(PEERS) :] + PEERS[: number % len(PEERS)]
            for peer in order:
                if name in LACKING.get(peer, ()) or name not in ONLY.get(peer, {name}):
                    continue
                figures = case(peer)
                if figures is not None:
                    found.setdefault(name, {}).setdefault(peer, []).append(figures)
        print(f"round {number + 1} of {count}", file=sys.stderr, flush=True)
    server.dismiss()
    return found


def all_cases(server: Server) -> dict[str, Callable[[str], Measures | None]]:
    """Return the cases in the order of the report."""
    cases: dict[str, Callable[[str], Measures | None]] = {
        "import": import_alone,
        "import and construct": lambda peer: process(peer, ["start", "construct"], server),
        "first GET": lambda peer: process(peer, ["start", "construct", "get"], server),
    }
    for name, arguments in IN_PROCESS.items():
        cases[name] = partial(in_process, server, arguments)
    for name, arguments in FRESH.items():
        cases[name] = partial(fresh, server, arguments)
    cases["avala --help"] = lambda peer: cli(peer, ["--help"], server)
    cases["avala tasks list"] = lambda peer: cli(peer, ["tasks", "list"], server)
    cases["generate"] = generate
    return cases


class Worker:
    """A peer's process."""

    def __init__(self, peer: str, server: str) -> None:
        self._process = subprocess.Popen(
            [interpreter(peer), "-m", "benchmarks.worker", peer, server],
            env=environment(peer),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=FOLDER,
        )
        pin(self._process.pid, 0)

    def ask(self, arguments: tuple[Any, ...]) -> Measures:
        """Have a case run."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps(arguments) + "\n")
        self._process.stdin.flush()
        answer: Measures = json.loads(self._process.stdout.readline())
        return answer

    def close(self) -> None:
        """End the process."""
        self._process.communicate()


class Server:
    """The loopback server, and the processes of the peers that talk to it."""

    def __enter__(self) -> Self:
        """Start it."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.server"],
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.url = f"http://127.0.0.1:{int(self._process.stdout.readline())}"
        pin(self._process.pid, 1)
        self._workers: dict[str, Worker] = {}
        return self

    def __exit__(self, *exc_info: object) -> None:
        """Stop it and the peers."""
        self.dismiss()
        self._process.communicate()

    def worker(self, peer: str) -> Worker:
        """Return a peer's process, started and warm."""
        if peer not in self._workers:
            self._workers[peer] = Worker(peer, self.url)
            self._workers[peer].ask(("get",))
            self._workers[peer].ask(("pages", 1000))
        return self._workers[peer]

    def dismiss(self) -> None:
        """End the peers' processes."""
        for worker in self._workers.values():
            worker.close()
        self._workers.clear()


def pin(process: int, core: int) -> None:
    """Keep a process on one core, where the system can and has two."""
    if hasattr(os, "sched_setaffinity") and (os.cpu_count() or 1) > 1:
        os.sched_setaffinity(process, {core})


def spent(arguments: list[str], peer: str = "", **options: Any) -> Measures:
    """Run a program to its end; return the processor time and clock time of all of it."""
    with tempfile.TemporaryFile() as output:
        begun = time.perf_counter()
        process = subprocess.Popen(
            arguments, env=environment(peer), stdout=output, stderr=subprocess.STDOUT, **options
        )
        pin(process.pid, 0)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        if process.returncode:
            raise RuntimeError(f"{arguments} failed: {output.read()[-2000:].decode()}")
        return {"cpu": usage.ru_utime + usage.ru_stime, "wall": wall}


def import_alone(peer: str) -> Measures:
    """Import the package, in a new interpreter; its own start does not count."""
    code = CLOCK.format(code=f"import {SNIPPETS[peer].package}")
    done = subprocess.run(
        [interpreter(peer), "-c", code],
        env=environment(peer),
        capture_output=True,
        text=True,
        check=True,
        cwd=FOLDER,
    )
    cpu, wall = map(float, done.stdout.split())
    return {"cpu": cpu, "wall": wall}


def process(peer: str, steps: list[str], server: Server) -> Measures:
    """Run a program of a few lines, from the start of the interpreter to its end."""
    lines = [getattr(SNIPPETS[peer], step) for step in steps]
    code = "\n".join([f"BASE = {server.url + '/api/v1'!r}", *lines])
    return spent([interpreter(peer), "-c", code], peer, cwd=FOLDER)


def in_process(server: Server, arguments: tuple[Any, ...], peer: str) -> Measures:
    """Run one case in the process of the peer that lasts."""
    return server.worker(peer).ask(arguments)


def fresh(server: Server, arguments: tuple[Any, ...], peer: str) -> Measures | None:
    """Run one case in a process of its own."""
    worker = Worker(peer, server.url)
    try:
        return worker.ask(arguments)
    finally:
        worker.close()


def cli(peer: str, arguments: list[str], server: Server) -> Measures | None:
    """Run a command line."""
    if peer not in MAINS:
        return None
    os.environ["AVALA_BASE_URL"] = server.url + "/api/v1"
    code = f"import sys; from {MAINS[peer]} import main; sys.argv[0] = 'avala'; sys.exit(main())"
    return spent([interpreter(peer), "-c", code, *arguments], peer, cwd=FOLDER)


def generate(peer: str) -> Measures | None:
    """Generate the client from the document."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "out"
        if peer == "stock":
            return spent(generate_stock(output))
        if peer == "ours":
            tool = str(ROOT / "tools" / "generate.py")
            return spent([sys.executable, tool, "--output", str(output)])
    return None


if __name__ == "__main__":
    main()
