"""Thousands of calls against a server that fails three times in ten: nothing lost or doubled.

Run as ``python -m tests.chaos.run [CALLS]`` (``make chaos``: 10,000). It walks lists, creates
objects, downloads and uploads in both flavours, then compares with the server's own ledger:

* every item of every list exactly once, in order;
* no object created twice; one whose creation reported success exactly once; one whose creation
  failed for certain not at all; and after repeating those whose fate was unknown, all there;
* every file whole;
* no socket, task or thread left, and memory flat.
"""

from __future__ import annotations

import asyncio
import gc
import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias
from urllib.request import urlopen

from avala_ext.client import AsyncAPIClient, SyncAPIClient
from avala_ext.errors import APIConnectionError, AvalaError
from avala_ext.flow import Do, Flow
from avala_ext.request import Attempt
from avala_ext.retry import RetryPolicy
from avala_ext.transfer import upload
from avala_ext.wire import Request

from .server import FILE, PAGE

FAULTS = 0.3
Job: TypeAlias = tuple[str, str, int]
"""Name, kind, and the length of a list."""

POLICY = RetryPolicy(max_retries=12, first_delay=0.002, max_delay=0.02)
SHA = hashlib.sha256(FILE).hexdigest()


class Client(SyncAPIClient):
    """The blocking client without resources."""

    _async_class = AsyncAPIClient


class Envelope:
    """A page."""

    def __init__(self, data: Any) -> None:
        self.results: list[int] = data["results"]
        self.next: str | None = data["next"]
        self.previous = None


class Tally:
    """What was done and what was found wrong."""

    def __init__(self) -> None:
        self.attempts = self.calls = self.unknown = 0
        self.wrong: list[str] = []
        self.certain: set[str] = set()
        self.lock = threading.Lock()

    def count(self, attempt: Attempt) -> None:
        """Count an attempt; a hook of every client."""
        with self.lock:
            self.attempts += 1

    def check(self, fine: bool, words: str) -> None:
        """Note what is wrong."""
        self.calls += 1
        if not fine:
            self.wrong.append(words)


def listing(total: int) -> Request[Any]:
    """Make the request of a list."""
    return Request("items_list", "GET", "/items/", decode=Envelope, query={"total": total})


def creation(name: str) -> Request[Any]:
    """Make the request that creates an object."""
    return Request("items_create", "POST", "/items/", decode=dict, body={"name": name})


def create(client: Any, name: str, tally: Tally) -> Flow[None]:
    """Create an object; after a failure of unknown effect, look before trying again."""
    try:
        yield Do(client.send, creation(name))
    except APIConnectionError:
        # The answer was lost: only a look at the server tells. It counts as done or to be redone.
        tally.unknown += 1
        if ledger(client.base_url)["created"].get(name, 0) == 0:
            yield from create(client, name, tally)
            return
    tally.certain.add(name)
    tally.calls += 1


def transfer(client: Any, folder: Path, name: str, tally: Tally) -> Flow[None]:
    """Download the file, and upload it again."""
    path = yield Do(client.download, f"{client.base_url}/file/", folder / name)
    tally.check(path.read_bytes() == FILE, f"file {name} is not whole")
    yield from upload(client, f"{client.base_url}/upload/", path)
    tally.calls += 1
    path.unlink()


def ledger(base_url: str) -> dict[str, Any]:
    """Ask the server what it really did."""
    with urlopen(f"{base_url}/ledger/") as answer:
        entries: dict[str, Any] = json.load(answer)
    return entries


def plan(calls: int) -> list[tuple[str, int]]:
    """Mix the work: lists, creations and transfers, about so many calls in all."""
    chance = random.Random(2)
    work: list[tuple[str, int]] = []
    left = calls
    while left > 0:
        kind = chance.choice(("list", "create", "create", "create", "transfer"))
        total = chance.randrange(0, 10 * PAGE) if kind == "list" else 0
        work.append((kind, total))
        left -= {"list": total // PAGE + 1, "create": 1, "transfer": 2}[kind]
    return work


def run_sync(base_url: str, work: list[Job], folder: Path, tally: Tally) -> None:
    """Do the work with the blocking client, sixteen at a time."""
    with Client("key-of-chaos", base_url=base_url, timeout=0.3, on_response=tally.count) as plain:
        client = plain.with_options(retry=POLICY)

        def act(job: Job) -> None:
            name, kind, total = job
            if kind == "list":
                items = list(client.iterate(listing(total)))
                tally.check(items == list(range(total)), f"list {name}: {len(items)} of {total}")
            elif kind == "create":
                client.run(create(client, name, tally))
            else:
                client.run(transfer(client, folder, name, tally))

        for outcome in client.map(act, work, ordered=False):
            report(outcome.error, tally)


async def run_async(base_url: str, work: list[Job], folder: Path, tally: Tally) -> None:
    """Do the work with the awaiting client, sixteen at a time."""
    async with AsyncAPIClient(
        "key-of-chaos", base_url=base_url, timeout=0.3, on_response=tally.count
    ) as plain:
        client = plain.with_options(retry=POLICY)

        async def act(job: Job) -> None:
            name, kind, total = job
            if kind == "list":
                items = [item async for item in client.iterate(listing(total))]
                tally.check(items == list(range(total)), f"list {name}: {len(items)} of {total}")
            elif kind == "create":
                await client.run(create(client, name, tally))
            else:
                await client.run(transfer(client, folder, name, tally))

        async for outcome in client.map(act, work, ordered=False):
            report(outcome.error, tally)
        others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        tally.check(not others, f"tasks left: {others}")


def report(error: Exception | None, tally: Tally) -> None:
    """Note an error that should not have come through."""
    if error is not None:
        kind = "an error" if isinstance(error, AvalaError) else "AN ESCAPE"
        tally.wrong.append(f"{kind}: {error!r}")


def compare(base_url: str, tally: Tally, transfers: int) -> None:
    """Compare with the server's ledger."""
    entries = ledger(base_url)
    created: dict[str, int] = entries["created"]
    doubled = {name: times for name, times in created.items() if times > 1}
    tally.check(not doubled, f"created more than once: {doubled}")
    tally.check(set(created) == tally.certain, f"created and reported: {len(created)}")
    tally.check(set(entries["uploads"]) <= {SHA}, "a broken upload arrived")
    tally.check(transfers == 0 or SHA in entries["uploads"], "no upload arrived")
    print(f"server: {entries['seen']} requests, {entries['failed']} of them failed on purpose")


def resident() -> int:
    """Return the resident memory of this process in bytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def open_files() -> int:
    """Count the open files of this process."""
    return len(os.listdir("/proc/self/fd"))


@contextmanager
def server(faults: float) -> Iterator[str]:
    """Run the server in a process of its own."""
    command = [sys.executable, "-m", "tests.chaos.server", str(faults)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.stdin.close()


def chaos(calls: int) -> Tally:
    """Make the run, half of it with each flavour; return the tally."""
    os.environ["AVALA_ALLOW_INSECURE_BASE_URL"] = "1"
    tally, started = Tally(), time.monotonic()
    with server(FAULTS) as base_url, tempfile.TemporaryDirectory() as folder:
        files, threads = open_files(), threading.active_count()
        memory: list[int] = []
        parts = max(2, calls // 1000)
        transfers = 0
        for number in range(parts):
            work = plan(calls // parts)
            transfers += sum(kind == "transfer" for kind, _ in work)
            jobs = [(f"{number}-{index}", *job) for index, job in enumerate(work)]
            if number % 2:
                asyncio.run(run_async(base_url, jobs, Path(folder), tally))
            else:
                run_sync(base_url, jobs, Path(folder), tally)
            gc.collect()
            memory.append(resident())
        compare(base_url, tally, transfers)
        time.sleep(0.05)
        gc.collect()
        tally.check(open_files() <= files, f"files left open: {open_files() - files}")
        tally.check(threading.active_count() <= threads, f"threads left: {threading.enumerate()}")
        tally.check(not list(Path(folder).iterdir()), "files left on the disk")
        growth = (memory[-1] - memory[len(memory) // 2]) / 2**20
        tally.check(growth < 16, f"memory grew by {growth:.0f} MiB in the second half")
    seconds = time.monotonic() - started
    print(
        f"client: {tally.calls} pieces of work, {tally.attempts} attempts, {tally.unknown} "
        f"creations of unknown fate, {seconds:.0f} s, memory {memory[-1] / 2**20:.0f} MiB "
        f"({growth:+.1f} in the second half)"
    )
    return tally


if __name__ == "__main__":
    found = chaos(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
    print(*found.wrong[:20], sep="\n")
    print("nothing lost, nothing doubled" if not found.wrong else f"{len(found.wrong)} faults")
    sys.exit(bool(found.wrong))
