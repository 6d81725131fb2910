"""Uploads of many files: throughput beside a plain httpx loop, and memory, in one run.

    python benchmarks/uploads.py [--files 1000] [--size 1048576] [--workers 8] [--rounds 3]

Both sides talk to the same mock in a process of its own, with the same requests (presign, PUT,
complete) and the same number of workers, in turns. What is printed is the ratio of the medians,
and how the memory of the uploading process grew from the first tenth of the files to the last.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx


@contextmanager
def mock_server() -> Generator[dict[str, str]]:
    """Serve a mock, and point clients of this process and its children at it."""
    command = [sys.executable, "-m", "avala_ext.mock", "--port", "0", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        hello: dict[str, str] = json.loads(server.stdout.readline())
        os.environ["AVALA_API_KEY"] = hello["api_key"]
        os.environ["AVALA_BASE_URL"] = hello["base_url"]
        os.environ["AVALA_ALLOW_INSECURE_BASE_URL"] = "1"
        yield hello
        server.terminate()


def resident() -> int:
    """Return the memory of this process in bytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


class Memory:
    """Samples the memory as files are done."""

    def __init__(self, files: int) -> None:
        self._files = files
        self._lock = threading.Lock()
        self._done = 0
        self.early = self.late = 0

    def note(self) -> None:
        """Count a file."""
        with self._lock:
            self._done += 1
            if self._done == max(1, self._files // 10):
                self.early = resident()
            if self._done >= self._files:
                self.late = resident()


def run_client(folder: str, state: str, workers: int, files: int) -> dict[str, float]:
    """Upload with the client, and return seconds and memory."""
    from avala import Avala
    from avala_ext.helpers.uploads.progress import UploadProgress

    memory, seen = Memory(files), 0

    def progress(now: UploadProgress) -> None:
        nonlocal seen
        while seen < now.uploaded_files:
            seen += 1
            memory.note()

    with Avala() as client:
        client.account.me()  # connections and imports are not what is measured
        start = time.perf_counter()
        client.datasets.upload_files(
            folder, dataset_name=state, workers=workers, progress=progress, state_dir=state
        )
        seconds = time.perf_counter() - start
    return {"seconds": seconds, "early": memory.early, "late": memory.late}


def run_plain(folder: str, state: str, workers: int, files: int) -> dict[str, float]:
    """Upload with nothing but httpx and threads."""
    memory = Memory(files)
    headers = {"X-Avala-Api-Key": os.environ["AVALA_API_KEY"]}
    base, batch = os.environ["AVALA_BASE_URL"], str(uuid.uuid4())
    limits = httpx.Limits(max_connections=workers, max_keepalive_connections=workers)
    api = httpx.Client(headers=headers, limits=limits, timeout=60)
    storage = httpx.Client(limits=limits, timeout=60)

    def send(path: Path) -> None:
        content = path.read_bytes()
        body = {
            "dataset_name": state,
            "file_path_in_dataset": path.name,
            "content_length": len(content),
            "upload_protocol_version": 2,
            "dataset_upload_uid": batch,
        }
        url = f"{base}/datasets/manual-upload/file-upload-url/"
        target = api.post(url, json=body).raise_for_status().json()
        put = storage.put(target["url"], content=content, headers=target["headers"])
        put.raise_for_status()
        done = f"{base}/datasets/manual-upload/uploads/{target['upload_uid']}/complete/"
        api.post(done, json={}).raise_for_status()
        memory.note()

    api.get(f"{base}/users/me/").raise_for_status()
    start = time.perf_counter()
    with ThreadPoolExecutor(workers) as pool:
        for _ in pool.map(send, sorted(Path(folder).iterdir())):
            pass
    return {"seconds": time.perf_counter() - start, "early": memory.early, "late": memory.late}


def measure(side: str, folder: Path, state: str, given: Any) -> dict[str, float]:
    """Run one side in a process of its own, on a mock that has forgotten everything."""
    httpx.post(os.environ["AVALA_BASE_URL"].removesuffix("/api/v1") + "/_mock/reset")
    command = [sys.executable, __file__, "--side", side, "--folder", str(folder)]
    command += ["--state", state, "--workers", str(given.workers), "--files", str(given.files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    result: dict[str, float] = json.loads(done.stdout)
    return result


def compare(given: Any) -> dict[str, float]:
    """Run both sides in turns and return the figures."""
    with mock_server(), tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "files"
        folder.mkdir()
        for number in range(given.files):
            (folder / f"{number:05}.bin").write_bytes(os.urandom(given.size))
        found: dict[str, list[dict[str, float]]] = {"client": [], "plain": []}
        for number in range(given.rounds):
            for side in ("client", "plain") if number % 2 else ("plain", "client"):
                state = str(Path(place) / f"{side}-{number}")
                found[side].append(measure(side, folder, state, given))
    seconds = {
        side: statistics.median(one["seconds"] for one in runs) for side, runs in found.items()
    }
    mebibytes = given.files * given.size / 2**20
    return {
        "client_mib_per_s": mebibytes / seconds["client"],
        "plain_mib_per_s": mebibytes / seconds["plain"],
        "ratio": seconds["plain"] / seconds["client"],
        "client_growth_mib": max(r["late"] - r["early"] for r in found["client"]) / 2**20,
        "client_resident_mib": max(r["late"] for r in found["client"]) / 2**20,
        "plain_resident_mib": max(r["late"] for r in found["plain"]) / 2**20,
    }


def main() -> None:
    """Measure and print, or be one of the two sides."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--size", type=int, default=2**20)
    parser.add_argument("--workers", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=3)
    for name in ("side", "folder", "state"):
        parser.add_argument(f"--{name}", default="", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.side:
        run = {"client": run_client, "plain": run_plain}[given.side]
        print(json.dumps(run(given.folder, given.state, given.workers, given.files)))
        return
    for name, value in compare(given).items():
        print(f"{name:20} {value:8.2f}")


if __name__ == "__main__":
    main()
