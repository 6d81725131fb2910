"""Tasks to Parquet against plain paging: time and memory, on a fast server of this machine.

    python benchmarks/parquet.py [--server fast|mock] [--tasks 1000000] [--page 500] [--rounds 3]

The server is a process of its own: the mock, seeded with so many tasks, or a bare socket that
sends pages made beforehand (only the uids differ), so that all that is measured is the client.
Each walk runs in a process of its own, in turns, and tells its time and how much its memory
grew from the first request to its peak, imports of Arrow included.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

MIB = 2**20


def main() -> int:
    """Run the benchmark, or one of its processes."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--server", choices=("fast", "mock"), default="fast")
    parser.add_argument("--tasks", type=int, default=1_000_000)
    parser.add_argument("--page", type=int, default=500, help="tasks of a page, at most 500")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--role", choices=("serve", "plain", "parquet"), help=argparse.SUPPRESS)
    parser.add_argument("--port", type=int, default=0, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.role == "serve":
        serve(options.tasks, options.page)
    elif options.role is not None:
        print(json.dumps(walk(options.role, options.port, options.page)))
    else:
        compare(options)
    return 0


def compare(options: argparse.Namespace) -> None:
    """Run both walks in turns and print medians, ratio and memory."""
    size = ["--tasks", str(options.tasks), "--page", str(options.page)]
    command = [sys.executable, __file__, *size]
    with tempfile.TemporaryDirectory() as folder, server(options, command, Path(folder)) as port:
        runs: dict[str, list[dict[str, Any]]] = {"plain": [], "parquet": []}
        for _ in range(options.rounds):
            for role, found in runs.items():
                work = [*command, "--role", role, "--port", port]
                found.append(json.loads(subprocess.check_output(work)))
                assert found[-1]["rows"] == options.tasks
    for role, found in runs.items():
        seconds = statistics.median(run["seconds"] for run in found)
        cpu = statistics.median(run["cpu"] for run in found)
        growth = max(run["growth"] for run in found)
        print(f"{role:8} {seconds:6.2f} s, CPU {cpu:6.2f} s, memory + {growth:5.1f} MiB", end="")
        print(f", file {found[-1]['bytes'] / MIB:.1f} MiB" if role == "parquet" else "")
    pairs = list(zip(runs["parquet"], runs["plain"], strict=True))
    for what in ("seconds", "cpu"):
        ratios = sorted(one[what] / other[what] for one, other in pairs)
        print(f"ratio of {what}: {statistics.median(ratios):.2f} (from {ratios[0]:.2f} to "
              f"{ratios[-1]:.2f})")  # fmt: skip


@contextmanager
def server(options: argparse.Namespace, command: list[str], folder: Path) -> Iterator[str]:
    """Run a server and yield its port."""
    if options.server == "mock":
        seed = folder / "tasks.json"
        with seed.open("wb") as stream:
            stream.write(b'{"Task":[')
            for number in range(options.tasks):
                stream.write((b"," if number else b"") + _row(number))
            stream.write(b"]}")
        command = [sys.executable, "-m", "avala_ext.mock", "--seed-data", str(seed)]
        command += ["--port", "0", "--json", "--api-key", "k"]
    else:
        command = [*command, "--role", "serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        try:
            assert process.stdout is not None
            answer = json.loads(process.stdout.readline())
            yield str(urlsplit(answer["base_url"]).port)
        finally:
            process.terminate()


def walk(role: str, port: int, page: int) -> dict[str, Any]:
    """Walk over all tasks once; return rows, seconds, CPU seconds and memory growth in MiB."""
    from avala import Avala

    os.environ["AVALA_ALLOW_INSECURE_BASE_URL"] = "1"
    base = f"http://127.0.0.1:{port}/api/v1"
    size = 0
    with Avala("k", base_url=base) as client, tempfile.TemporaryDirectory() as folder:
        before, started, cpu = _resident(), time.perf_counter(), time.process_time()
        tasks = client.tasks.iter(limit=page)
        if role == "plain":
            rows = sum(1 for _ in tasks)
        else:
            target = Path(folder, "tasks.parquet")
            rows = tasks.to_parquet(target)
            size = target.stat().st_size
        seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    growth = (peak - before) / MIB
    return {"rows": rows, "seconds": seconds, "cpu": cpu, "growth": growth, "bytes": size}


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize()


def serve(tasks: int, page: int) -> None:
    """Answer every request with the page that its cursor names."""
    rows = b",".join(_row(number) for number in range(page))
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    print(json.dumps({"base_url": f"http://127.0.0.1:{port}/api/v1"}), flush=True)
    while True:
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        arguments = (connection, tasks, page, rows, port)
        threading.Thread(target=_answer, args=arguments, daemon=True).start()


def _row(number: int) -> bytes:
    digits = number * 2654435761 % 2**48  # spread, so that the uids do not compress away
    record = {
        "uid": f"00000000-{number >> 16:04x}-4000-{number & 65535:04x}-{digits:012x}",
        "type": ("image-annotation", "review", "qa")[number % 3],
        "name": ("box", "polygon", "cuboid")[number % 3],
        "status": ("pending", "in_progress", "completed")[number % 3],
        "project": f"00000000-0000-4000-9000-{number % 20:012x}",
        "created_at": f"2026-01-{number % 28 + 1:02}T09:{number % 60:02}:12.{number:06}Z",
        "updated_at": f"2026-02-{number % 28 + 1:02}T09:{number % 60:02}:12.{number:06}Z",
    }
    return json.dumps(record, separators=(",", ":")).encode()


def _answer(connection: socket.socket, tasks: int, page: int, rows: bytes, port: int) -> None:
    with connection, connection.makefile("rb") as stream:
        while target := stream.readline():
            while stream.readline() not in (b"\r\n", b""):
                pass
            query = parse_qs(urlsplit(target.split()[1].decode()).query)
            start = int(query.get("cursor", ["0"])[0])
            connection.sendall(_page(start, tasks, page, rows, port))


def _page(start: int, tasks: int, page: int, rows: bytes, port: int) -> bytes:
    """Make a page: the same tasks with other uids."""
    end = start + page
    link = f"http://127.0.0.1:{port}/api/v1/tasks/?cursor={end}&limit={page}"
    following = json.dumps(link if end < tasks else None).encode()
    # Their first eight digits tell the pages apart.
    own = rows.replace(b'"uid":"00000000', b'"uid":"%08x' % (start // page))
    if tasks - start < page:
        own = b",".join(own.split(b",{", tasks - start)[: tasks - start]).replace(b'},"', b'},{"')
    body = b'{"next":%s,"previous":null,"results":[%s]}' % (following, own)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    return head % len(body) + body


if __name__ == "__main__":
    sys.exit(main())
