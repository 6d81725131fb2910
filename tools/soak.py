"""Fuzz the mock for a long time and see that it stays up, keeps to the document, and stops growing.

python -m tools.soak [--minutes 10] [--seed 1] [--megabytes 16]

Requests of all operations, valid and spoiled, come over several connections, with faults, moved
clocks and broken bytes in between. Every few thousand of them the mock goes back to its data of
the start; its memory is read then, and after the first rounds it must not grow any more.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import random
import re
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from avala_ext.mock import create_engine
from avala_ext.mock.contract import Operation
from avala_ext.mock.examples import Examples

CONNECTIONS = 4
ROUND = 5_000
WARM = 4
"""Rounds after which the memory must be level."""

JUNK: tuple[Any, ...] = (
    None, True, -1, 10**30, 0.5, "", "x" * 5_000, "\u0000", "\U0001f600", [], {}, [[]],
    {"a": {"b": [1]}}, "2026-13-45", "../..", "<script>",
)  # fmt: skip
GARBAGE = (b"\x00\xff\xfe\r\n\r\n", b"GET / HTTP/1.1\r\n", b"GET /%zz HTTP/9.9\r\nx\r\n\r\n")
FAULTS = (
    "status:code=503,times=5", "drop:times=3", "reset:times=3", "truncate:times=3",
    "duplicate:times=5", "lose:times=3", "rate:limit=50,window=1,times=20", "drip:seconds=0.001,"
    "piece=4096,times=3",
)  # fmt: skip


class Fuzzer:
    """Draws requests of one connection and counts the answers."""

    def __init__(self, address: dict[str, Any], seed: int) -> None:
        self.random = random.Random(seed)
        self.place = urlsplit(address["base_url"])
        self.key = address["api_key"]
        self.engine = create_engine()
        self.contract = self.engine.contract
        self.operations = list(self.contract.operations.values())
        self.examples = Examples(self.contract)
        self.uids: list[str] = ["task-uid-123", "proj_123", "ada", "acme-ai", "none"]
        self.statuses: Counter[int] = Counter()
        self.connection = self._connect()

    def _connect(self) -> http.client.HTTPConnection:
        assert self.place.hostname is not None
        return http.client.HTTPConnection(self.place.hostname, self.place.port, timeout=30)

    def step(self) -> None:
        """Send one request, or now and then something that is none."""
        drawn = self.random.random()
        if drawn < 0.002:
            self._garbage()
        elif drawn < 0.006:
            self._control()
        else:
            self._request(self.random.choice(self.operations))

    def _request(self, operation: Operation) -> None:
        path = self._path(operation)
        query = urlencode(self._query(operation))
        body = self._body(operation)
        headers = {"Content-Type": "application/json"}
        if self.random.random() > 0.02:
            headers["X-Avala-Api-Key"] = self.key
        method = operation.method if self.random.random() > 0.02 else "PUT"
        target = f"{self.contract.base_path}{path}" + (f"?{query}" if query else "")
        self._send(method, target, body, headers)

    def _path(self, operation: Operation) -> str:
        """Fill the path with what is there, mostly: a deterministic mock has the same rows."""
        plan = self.engine.catalog.plans[operation.id]
        places = [(scope.component, scope.keys) for scope in plan.scopes]
        named: dict[str, str] = {}
        for component, keys in [*places, (plan.collection, plan.keys)]:
            rows = list(self.engine.store.rows(component))
            if rows and self.random.random() < 0.8:
                row = self.random.choice(rows)
                named |= {name: str(row.get(field)) for name, field in keys}
        return re.sub(
            r"\{(\w+)\}",
            lambda found: quote(named.get(found[1]) or self._uid(), safe=""),
            operation.path,
        )

    def _uid(self) -> str:
        if self.random.random() < 0.03:
            return str(self.random.choice(("..", "%", "x" * 300, "\u00e9", " ", "a/b")))
        return self.random.choice(self.uids)

    def _query(self, operation: Operation) -> dict[str, Any]:
        chosen: dict[str, Any] = {}
        for parameter in operation.query_parameters:
            if parameter.required or self.random.random() < 0.2:
                chosen[parameter.name] = self.examples.value(parameter.schema)
        if self.random.random() < 0.05:
            chosen[self.random.choice(["limit", "cursor", "junk"])] = self.random.choice(JUNK)
        return chosen

    def _body(self, operation: Operation) -> bytes | None:
        if operation.body is None:
            return None
        value = self.examples.value(operation.body.schema)
        if isinstance(value, dict):
            for name in list(value):
                drawn = self.random.random()
                if drawn < 0.05:
                    value[name] = self.random.choice(JUNK)
                elif drawn < 0.1:
                    del value[name]
                elif name.endswith(("uid", "project", "dataset")) and drawn < 0.7:
                    value[name] = self._uid()
                elif name in ("slug", "name"):
                    value[name] = f"n{self.random.randrange(10**6)}"
        content = json.dumps(value).encode()
        return content[: len(content) // 2] if self.random.random() < 0.01 else content

    def _send(self, method: str, target: str, body: bytes | None, headers: dict[str, str]) -> None:
        try:
            self.connection.request(method, target, body, headers)
            answer = self.connection.getresponse()
            content = answer.read()
        except (http.client.HTTPException, OSError):
            # A fault, or what was left of garbage; whether the mock is up is seen at the end.
            self.statuses[0] += 1
            self.connection.close()
            self.connection = self._connect()
            return
        self.statuses[answer.status] += 1
        if answer.status == 201:
            found = re.search(rb'"uid":"([\w.-]+)"', content)
            if found:
                # Bounded: the fuzzer shall not grow either.
                self.uids = [*self.uids[:5], *self.uids[5:][-200:], found[1].decode()]

    def _control(self) -> None:
        if self.random.random() < 0.5:
            body = json.dumps({"advance": self.random.choice([1, 60, 3600])})
            self._send("POST", "/_mock/clock", body.encode(), {})
        else:
            spec = {"spec": self.random.choice(FAULTS)}
            self._send("POST", "/_mock/faults", json.dumps(spec).encode(), {})

    def _garbage(self) -> None:
        with socket.create_connection((self.place.hostname, self.place.port), 30) as raw:
            raw.sendall(self.random.choice(GARBAGE))


def memory(pid: int) -> float:
    """Return the resident memory of a process in megabytes."""
    pages = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


def control(address: dict[str, Any], method: str, path: str) -> Any:
    """Ask a control endpoint."""
    place = urlsplit(address["base_url"])
    assert place.hostname is not None
    connection = http.client.HTTPConnection(place.hostname, place.port, timeout=60)
    connection.request(method, f"/_mock/{path}")
    answer = json.loads(connection.getresponse().read())
    connection.close()
    return answer


def round_of(fuzzers: list[Fuzzer]) -> None:
    """Send one round of requests, each fuzzer from a thread of its own."""

    def work(fuzzer: Fuzzer) -> None:
        for _ in range(ROUND // len(fuzzers)):
            fuzzer.step()

    threads = [threading.Thread(target=work, args=(fuzzer,)) for fuzzer in fuzzers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def soak(
    process: subprocess.Popen[str], address: dict[str, Any], minutes: float, seed: int
) -> tuple[list[float], Counter[int]]:
    """Fuzz for so long; return the memory after each round and what was answered.

    Raises:
        SystemExit: when the mock died or broke the document.
    """
    fuzzers = [Fuzzer(address, seed * 1000 + number) for number in range(CONNECTIONS)]
    levels: list[float] = []
    end = time.monotonic() + minutes * 60
    while time.monotonic() < end or len(levels) <= WARM:
        round_of(fuzzers)
        if process.poll() is not None:
            raise SystemExit(f"the mock ended with {process.returncode}")
        control(address, "DELETE", "faults")
        broken = control(address, "GET", "")["violations"]
        if broken:
            raise SystemExit("the mock broke the document:\n" + "\n".join(broken[:10]))
        control(address, "POST", "reset")
        levels.append(memory(process.pid))
        if len(levels) % 10 == 0:
            print(f"{len(levels) * ROUND:>10,} requests, {levels[-1]:.1f} MB", flush=True)
    return levels, sum((one.statuses for one in fuzzers), Counter())


def main() -> int:
    """Start a mock, fuzz it, and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--megabytes", type=float, default=16.0, help="growth that is let pass")
    options = parser.parse_args()
    command = [sys.executable, "-m", "avala_ext.mock", "--port", "0", "--json"]
    command += ["--callbacks", "none"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            address = json.loads(process.stdout.readline())
            levels, statuses = soak(process, address, options.minutes, options.seed)
        finally:
            process.terminate()
    growth = max(levels[WARM:]) - max(levels[:WARM])
    print(f"{sum(statuses.values()):,} requests: {dict(sorted(statuses.items()))}")
    print(f"memory {levels[0]:.1f} MB at first, {levels[-1]:.1f} MB at the end, grown {growth:.1f}")
    return int(growth > options.megabytes)


if __name__ == "__main__":
    raise SystemExit(main())
