"""From figures to tables, a plot and docs/benchmarks.md.

python -m benchmarks.report            write the report of the last run again
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import version
from typing import Any, NamedTuple

from .places import FOLDER, PEERS, PUBLISHED, ROOT, install

Measures = dict[str, float]
Rounds = dict[str, dict[str, list[Measures]]]

PAGE = ROOT / "docs" / "benchmarks.md"
PLOT = ROOT / "docs" / "benchmarks.png"
NAMES = {
    "ours": "this client",
    "ours_aiohttp": "this client over aiohttp",
    "plain": "httpx + orjson, dicts",
    "stock": "stock generator output",
    "published": "published SDK",
    "bare": "bare asyncio",
}
UNITS = {"cpu": ("CPU ms", 1e3), "wall": ("wall ms", 1e3), "growth": ("growth MiB", 1.0)}
LIMIT = 0.4
"""Seconds: 1,000 GETs of 20 ms, 50 at a time."""

CASES: dict[str, tuple[str, ...]] = {
    "import": ("cpu",),
    "import and construct": ("cpu",),
    "first GET": ("cpu",),
    "get": ("cpu", "wall"),
    "pages of 100": ("cpu",),
    "pages of 1000": ("cpu",),
    "items": ("cpu",),
    "overlap": ("wall",),
    "many": ("cpu", "wall"),
    "many with latency": ("cpu", "wall"),
    "10,000 iterated": ("growth",),
    "100,000 iterated": ("growth", "cpu"),
    "download": ("cpu", "wall", "growth"),
    "upload": ("cpu", "wall", "growth"),
    "avala --help": ("cpu", "wall"),
    "avala tasks list": ("cpu", "wall"),
    "generate": ("cpu", "wall"),
}
LABELS = {
    "import": "import",
    "import and construct": "process: import, construct",
    "first GET": "process: import, construct, one GET",
    "get": "one GET",
    "pages of 100": "10,000 tasks, pages of 100",
    "pages of 1000": "10,000 tasks, pages of 1,000",
    "items": "2,000 wide items, pages of 100",
    "overlap": "10 pages of 20 ms, 20 ms of work on each",
    "many": "1,000 async GETs, 50 at once",
    "many with latency": "the same, 20 ms latency",
    "10,000 iterated": "10,000 tasks iterated",
    "100,000 iterated": "100,000 tasks iterated",
    "download": "512 MiB download to disk",
    "upload": "512 MiB upload from disk",
    "avala --help": "`avala --help`",
    "avala tasks list": "`avala tasks list`",
    "generate": "generate the client",
}


class Goal(NamedTuple):
    """What a case must reach."""

    case: str
    words: str
    bound: float
    reached: Callable[[Rounds], float | None]


def ratio(case: str, base: str, key: str = "cpu") -> Callable[[Rounds], float | None]:
    """Make a function: our median ratio to a peer of the same round."""
    return lambda rounds: ratio_of(rounds, case, "ours", base, key)


def ratio_of(rounds: Rounds, case: str, peer: str, base: str, key: str) -> float | None:
    """Return the median ratio of two peers, round by round."""
    mine, theirs = rounds.get(case, {}).get(peer), rounds.get(case, {}).get(base)
    if not mine or not theirs:
        return None
    return statistics.median(
        one[key] / max(1e-9, two[key]) for one, two in zip(mine, theirs, strict=True)
    )


def absolute(case: str, key: str, scale: float = 1.0) -> Callable[[Rounds], float | None]:
    """Make a function: our median of a measurement."""

    def reached(rounds: Rounds) -> float | None:
        mine = rounds.get(case, {}).get("ours")
        return statistics.median(figures[key] for figures in mine) / scale if mine else None

    return reached


GOALS = (
    Goal("import", "CPU at most 0.2 x published SDK", 0.2, ratio("import", "published")),
    Goal("import", "CPU at most 0.5 x `import httpx`", 0.5, ratio("import", "plain")),
    Goal("first GET", "CPU at most 1.0 x httpx + orjson", 1.0, ratio("first GET", "plain")),
    Goal("get", "CPU at most 0.75 x httpx + orjson", 0.75, ratio("get", "plain")),
    Goal("pages of 100", "CPU at most 1.0 x httpx + orjson", 1.0, ratio("pages of 100", "plain")),
    Goal("pages of 1000", "CPU at most 1.5 x httpx + orjson", 1.5, ratio("pages of 1000", "plain")),
    Goal("items", "CPU at most 1.2 x httpx + orjson", 1.2, ratio("items", "plain")),
    Goal("overlap", "wall at most 0.6 x httpx, one after the other", 0.6,
         ratio("overlap", "plain", "wall")),
    Goal("many with latency", "wall at most 1.5 x the limit of 0.4 s", 1.5,
         absolute("many with latency", "wall", LIMIT)),
    Goal("many with latency", "wall at most 1.5 x bare asyncio in the same round", 1.5,
         ratio("many with latency", "bare", "wall")),
    Goal("10,000 iterated", "memory growth under 10 MiB", 10,
         absolute("10,000 iterated", "growth")),
    Goal("100,000 iterated", "memory growth under 10 MiB", 10,
         absolute("100,000 iterated", "growth")),
    Goal("download", "CPU at most 1.0 x httpx streaming", 1.0, ratio("download", "plain")),
    Goal("download", "memory growth under 4 MiB", 4, absolute("download", "growth")),
    Goal("avala --help", "CPU at most 0.3 x published CLI", 0.3,
         ratio("avala --help", "published")),
    Goal("avala tasks list", "CPU at most 0.7 x published CLI", 0.7,
         ratio("avala tasks list", "published")),
)  # fmt: skip


def goals(rounds: Rounds) -> Iterator[str]:
    """Yield the lines of the table of goals."""
    yield "| case | goal | reached | |"
    yield "| --- | --- | ---: | --- |"
    for goal in GOALS:
        reached = goal.reached(rounds)
        if reached is not None:
            verdict = "met" if reached <= goal.bound else "**not met**"
            yield f"| {LABELS[goal.case]} | {goal.words} | {reached:.2f} | {verdict} |"


def table(rounds: Rounds) -> Iterator[str]:
    """Yield the lines of the table of all medians."""
    order = tuple(NAMES)
    yield f"| case | measure | {' | '.join(NAMES[peer] for peer in order)} |"
    yield f"| --- | --- | {' | '.join('---:' for _ in order)} |"
    for case, keys in CASES.items():
        for key in keys if case in rounds else ():
            cells = [cell(rounds, case, peer, key) for peer in order]
            yield f"| {LABELS[case]} | {UNITS[key][0]} | {' | '.join(cells)} |"


def cell(rounds: Rounds, case: str, peer: str, key: str) -> str:
    """Write a median, with its ratio to the baseline where there is one."""
    found = rounds[case].get(peer)
    if not found:
        return "-"
    value = statistics.median(figures[key] for figures in found) * UNITS[key][1]
    text = f"{value:,.3g}" if value < 100 else f"{value:,.0f}"
    base = "plain" if "plain" in rounds[case] else "published" if "avala" in case else "stock"
    share = None if key == "growth" else ratio_of(rounds, case, peer, base, key)
    return text if share is None else f"{text} ({share:.2f}x)"


def show(rounds: Rounds) -> str:
    """Return both tables."""
    return "\n".join([*goals(rounds), "", *table(rounds)])


def machine() -> str:
    """Describe the machine in general terms."""
    cores = os.cpu_count()
    return (
        f"{platform.system()} on {platform.machine()}, {cores} cores (a shared virtual machine), "
        f"CPython {platform.python_version()}, httpx {version('httpx')}, "
        f"orjson {version('orjson')}, openapi-python-client {version('openapi-python-client')}, "
        f"`{PUBLISHED}`"
    )


TEXT = """\
# Benchmarks

Written by `make bench`; do not edit. This client beside what else there is:

- **httpx + orjson, dicts** is what one would write by hand, without types, retries or error
  handling. It is the baseline: the figure in brackets is the ratio to it.
- **Stock generator output** is what openapi-python-client makes of our document with its own
  templates. It neither retries nor walks pages by itself.
- **This client over aiohttp** is `AsyncAvala` with an `http_client` of the extra `aiohttp`.
- **Bare asyncio** has no client: connections that send bytes made beforehand, which is what the
  machine allowed in the same rounds.
- **Published SDK** is the package `avala`, installed into an environment of its own.

Every client runs in a process of its own against one loopback server, which is a process on
another core and answers with bytes made beforehand. In each of {count} rounds every client is
asked once for every case, in changing order. The tables show medians; a ratio is the median of the
ratios **within a round**, so a machine that is busy or slow does not change it much. Times by the
clock do depend on what else it does: bare asyncio shows by how much. There is no TLS in any figure.

{machine}.

## Goals

{goals}

## Medians

{table}

"CPU" of a process is all of it, from the start of the interpreter to its end; `import` is the
statement alone. "Growth" is the largest resident size while iterating or transferring, less the
resident size after a first GET.

![CPU time in relation to httpx + orjson; shorter is better](benchmarks.png)

## What was chosen, and what it costs

- **Decoding**: orjson makes dictionaries, and each model has a generated `from_dict` that reads
  every field by its name, compares its type and fills a slot. A page of 1,000 tasks takes 2.3
  times what orjson's dictionaries alone take. msgspec, straight into the same classes, would take
  1.2 times, but drops fields that the document does not know; cattrs takes 7 times. Unknown fields
  cost nothing where there are none, one comparison of lengths aside.
- **Requests** go straight to httpcore's connection, past `httpx.Client` and its pool, which takes
  half of the time. Where a tool has put itself in the place of httpx's transport (respx,
  pytest-httpx, vcrpy, OpenTelemetry), requests pass through it and cost what they cost in httpx.
- **Async**: connections of asyncio's own under httpcore, in a free list, since httpx's pool looks
  at every connection for each request. The extra `aiohttp` needs no less: its connections are
  lighter, but they can only be reached through `httpx.AsyncClient`, whose own work is more.
- **Pages** are fetched ahead in a thread once pages are waited for longer than 5 ms; below that
  the thread would cost more than it saves.
- **Start**: `import avala` loads next to nothing. What the first call needs beyond httpx is
  attrs (7 ms) and our own modules (6 ms); that it makes no TLS context for `http` pays for both.

## Run it

    make bench                      # all cases, 7 rounds
    .venv/bin/python -m benchmarks.run --rounds 3 --only get items --no-report

The figures of the last run stay in `build/bench/results.json`.
"""


def write(results: dict[str, Any]) -> None:
    """Write the page and its plot."""
    rounds = results["rounds"]
    PAGE.write_text(
        TEXT.format(
            count=results["count"],
            machine=machine(),
            goals="\n".join(goals(rounds)),
            table="\n".join(table(rounds)),
        ),
        "utf-8",
    )
    requirements = ROOT / "benchmarks" / "requirements.txt"
    python = install("plot", "--requirement", str(requirements))
    bars = {
        LABELS[case].replace("`", ""): {
            NAMES[peer]: share
            for peer in PEERS
            if (share := ratio_of(rounds, case, peer, "plain", CASES[case][0])) is not None
        }
        for case in CASES
        if "plain" in rounds.get(case, {}) and CASES[case][0] != "growth"
    }
    command = [str(python), str(ROOT / "benchmarks" / "plot.py"), str(PLOT)]
    subprocess.run(command, input=json.dumps(bars), text=True, check=True)


if __name__ == "__main__":
    write(json.loads((FOLDER / "results.json").read_text("utf-8")))
    sys.stdout.write(PAGE.read_text("utf-8"))
