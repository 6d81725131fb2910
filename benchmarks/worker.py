"""One client in a process of its own: runs the cases it is told, and tells what they cost.

python benchmarks/worker.py PEER SERVER_URL        commands and results are JSON lines
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

MIB = 2**20
API = "/api/v1"


def peak() -> float:
    """Return the largest resident size so far, in MiB."""
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size / (MIB if sys.platform == "darwin" else 1024)


def present() -> float:
    """Return the resident size of this moment, in MiB; the peak where it cannot be told."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except OSError:
        return peak()
    return pages * os.sysconf("SC_PAGE_SIZE") / MIB


def timed(function: Callable[[], object], times: int = 1) -> dict[str, float]:
    """Measure a function: seconds of processor and of clock for one call."""
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(times):
        function()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return {"cpu": cpu / times, "wall": wall / times}


def count(items: Iterator[Any], expected: int) -> None:
    """Consume an iterator, and see that nothing is missing."""
    found = sum(1 for _ in items)
    if found != expected:
        raise RuntimeError(f"{found} instead of {expected}")


class Cases:
    """The cases; each returns its measurements."""

    def __init__(self, module: Any, server: str) -> None:
        self._new = module.Peer
        self._server = server
        self._peer = module.Peer(server + API)

    def get(self) -> dict[str, float]:
        """One GET on a connection that stands."""
        return timed(self._peer.get, 400)

    def pages(self, limit: int) -> dict[str, float]:
        """10,000 tasks."""
        return timed(lambda: count(self._peer.tasks(limit), 10_000), 300 // (10_000 // limit))

    def items(self) -> dict[str, float]:
        """2,000 wide items in pages of 100."""
        return timed(lambda: count(self._peer.items(100), 2_000), 2)

    def overlap(self) -> dict[str, float]:
        """10 pages that take 20 ms each, for a caller that works 20 ms on each."""
        peer = self._new(self._server + "/slow" + API)

        def walk() -> None:
            for index, _ in enumerate(peer.tasks(1000)):
                if index % 1000 == 0:
                    time.sleep(0.02)

        return timed(walk)

    def many(self, prefix: str) -> dict[str, float]:
        """1,000 GETs, 50 at a time."""
        return asyncio.run(self._many(self._new(self._server + prefix + API)))

    async def _many(self, peer: Any) -> dict[str, float]:
        async with peer.many(50) as get:
            await at_once(get, 100)
            wall, cpu = time.perf_counter(), time.process_time()
            await at_once(get, 1000)
            return {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}

    def memory(self, total: int) -> dict[str, float]:
        """Growth over tasks that are iterated and dropped; wants a fresh process."""
        prefix = "/big" if total > 10_000 else ""
        peer = self._new(self._server + prefix + API)
        peer.get()
        before = present()
        result = timed(lambda: count(peer.tasks(1000), total))
        return {**result, "growth": peak() - before}

    def download(self) -> dict[str, float]:
        """512 MiB to disk; wants a fresh process for its memory."""
        with tempfile.TemporaryDirectory() as folder:
            self._peer.get()
            before = present()
            path = Path(folder) / "file.bin"
            result = timed(lambda: self._peer.download(f"{self._server}/file", path))
            if path.stat().st_size != 512 * MIB:
                raise RuntimeError("the file is not complete")
        return {**result, "growth": peak() - before}

    def upload(self) -> dict[str, float]:
        """512 MiB from disk; wants a fresh process for its memory."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "file.bin"
            with path.open("wb") as file:
                file.truncate(512 * MIB)
            self._peer.get()
            before = present()
            result = timed(lambda: self._peer.upload(f"{self._server}/upload", path))
        return {**result, "growth": peak() - before}


async def at_once(get: Callable[[], Awaitable[None]], total: int) -> None:
    """Call so often, 50 at a time."""
    turns = iter(range(total))

    async def work() -> None:
        for _ in turns:
            await get()

    await asyncio.gather(*(work() for _ in range(50)))


def main() -> None:
    """Answer commands until standard input ends."""
    peer, server = sys.argv[1:]
    cases = Cases(importlib.import_module(f"benchmarks.peers.{peer}"), server)
    for line in sys.stdin:
        command = json.loads(line)
        print(json.dumps(getattr(cases, command[0])(*command[1:])), flush=True)


if __name__ == "__main__":
    main()
