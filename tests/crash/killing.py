"""Kills an uploading process (SIGKILL) at random moments, restarts it, and looks at the end.

    python -m tests.crash.killing [--kills 20] [--files 200] [--large 64] [--seed N]

In the end exactly the right bytes must have arrived, each file once in the result, and there must
be one dataset, or one closed session of the recording.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import httpx

MIB = 2**20
ROOT = Path(__file__).parents[2]


@attrs.frozen
class Plan:
    """How long and how hard.

    Attributes:
        kills: How often the process is killed.
        files: Small files of the folder.
        large: MiB of the one large file, which goes in parts of 5 MiB into a dataset.
        seed: Of everything that is random.
    """

    kills: int = 20
    files: int = 200
    large: int = 64
    seed: int = 1


@attrs.frozen
class Report:
    """What came of it.

    Attributes:
        kind: ``dataset`` or ``recording``.
        killed: Kills that met a running process.
        resumed_bytes: Bytes that were received more than once, and so sent in vain.
        seconds: How long it took.
    """

    kind: str
    killed: int
    resumed_bytes: int
    seconds: float


def make_folder(root: Path, plan: Plan) -> dict[str, bytes]:
    """Write the files and return them by their path."""
    dice = random.Random(plan.seed)
    files = {
        f"camera-{number % 7}/image {number:04}.jpg": dice.randbytes(dice.randrange(1, 4000))
        for number in range(plan.files)
    }
    files["drive/large.mcap"] = dice.randbytes(plan.large * MIB + 17)
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    return files


@contextmanager
def mock_server() -> Generator[dict[str, str]]:
    """Serve a mock and give the environment of its clients."""
    command = [sys.executable, "-m", "avala_ext.mock", "--port", "0", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as server:
        assert server.stdout is not None
        hello = json.loads(server.stdout.readline())
        yield {
            "AVALA_API_KEY": hello["api_key"],
            "AVALA_BASE_URL": hello["base_url"],
            "AVALA_ALLOW_INSECURE_BASE_URL": "1",
        }
        server.terminate()


class Scene:
    """One upload that is killed: the folder, the mock, the dice.

    Args:
        kind: ``dataset`` or ``recording``.
        plan: How long and how hard.
        environment: Variables that point at the mock.
        place: A folder to work in.
    """

    def __init__(self, kind: str, plan: Plan, environment: dict[str, str], place: Path) -> None:
        self.kind = kind
        self.plan = plan
        self._environment = environment
        self._control = environment["AVALA_BASE_URL"].removesuffix("/api/v1") + "/_mock"
        self._state = place / "state"
        self._folder = place / "folder"
        self._folder.mkdir(parents=True)
        self.files = make_folder(self._folder, plan)
        self._dice = random.Random(plan.seed)
        self._recording = ""

    def run(self) -> Report:
        """Kill, restart, finish, and compare.

        Raises:
            AssertionError: Something is missing, wrong or there twice.
        """
        started = time.monotonic()
        httpx.post(f"{self._control}/reset").raise_for_status()
        chosen = {"multipart_from": 10 * MIB, "part_size": 5 * MIB}
        httpx.patch(f"{self._control}/uploads/", json=chosen).raise_for_status()
        if self.kind == "recording":
            self._recording = self._free_recording()
        slow = {"spec": "slow:seconds=0.01"}  # else most of it would be over before the first kill
        httpx.post(f"{self._control}/faults", json=slow).raise_for_status()
        killed = attempts = 0
        while killed < self.plan.kills and attempts < 4 * self.plan.kills:
            killed += self._kill(killed)
            attempts += 1
        httpx.post(f"{self._control}/faults", json=[]).raise_for_status()
        assert self.start().wait() == 0, "the last run, which nobody killed, has failed"
        self._compare()
        resumed = sum((row["times"] - 1) * row["size"] for row in self._received())
        return Report(self.kind, killed, resumed, time.monotonic() - started)

    def _free_recording(self) -> str:
        used = {row["recording"] for row in self._rows("_FleetUpload")}
        free = [row["uid"] for row in self._rows("Recording") if row["uid"] not in used]
        return str(free[0])

    def start(self, **pipes: Any) -> subprocess.Popen[str]:
        """Begin a run of the upload."""
        command = [sys.executable, "-m", "tests.crash.victim", self.kind]
        arguments = [str(self._folder), str(self._state), self._recording]
        environment = {**os.environ, **self._environment}
        pipes.setdefault("stdout", subprocess.DEVNULL)
        return subprocess.Popen(command + arguments, env=environment, cwd=ROOT, text=True, **pipes)

    def _kill(self, number: int) -> bool:
        """Let it run for a while, kill it, and tell whether it was still running.

        Most kills wait for a share of the bytes, some only for the end of the transfers, where
        the dataset is made, some for nothing; all wait a little more.
        """
        total = sum(map(len, self.files.values()))
        share = self._dice.uniform(number, number + 1.5) / self.plan.kills
        wanted = self._dice.choice([total * share, total * share, total * share, total, -1])
        with self.start(stdout=subprocess.PIPE) as victim:
            assert victim.stdout is not None
            if wanted >= 0:
                for line in victim.stdout:
                    if line == "done\n" or int(line) >= wanted:
                        break
            time.sleep(self._dice.choice([0.0, 0.001, 0.01, 0.05, 0.3]))
            running = victim.poll() is None
            victim.kill()
            assert running or victim.returncode == 0, "it failed by itself"
            return running

    def _rows(self, collection: str) -> list[dict[str, Any]]:
        answer = httpx.get(f"{self._control}/store/{collection}").raise_for_status()
        rows: list[dict[str, Any]] = answer.json()["results"]
        return rows

    def _received(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = httpx.get(f"{self._control}/uploads/").json()["results"]
        return rows

    def _compare(self) -> None:
        expected = {name: _digest(content) for name, content in self.files.items()}
        if self.kind == "dataset":
            self._compare_dataset(expected)
        else:
            self._compare_recording(expected)

    def _compare_dataset(self, expected: dict[str, str]) -> None:
        made = [row for row in self._rows("Dataset") if row["slug"] == "crash"]
        assert len(made) == 1, f"{len(made)} datasets"
        items = [row for row in self._rows("DatasetItem") if row["dataset"] == made[0]["uid"]]
        assert len(items) == len(expected), f"{len(items)} items"
        found = {row["key"]: _digest(httpx.get(row["url"]).content) for row in items}
        assert found == expected, "other bytes"

    def _compare_recording(self, expected: dict[str, str]) -> None:
        sessions = [r for r in self._rows("_FleetUpload") if r["recording"] == self._recording]
        assert len(sessions) == 1, f"{len(sessions)} sessions"
        assert sessions[0]["status"] in ("completing", "completed")
        assert sorted(sessions[0]["confirmed"]) == sorted(expected), "other files"
        begin = f"/{self._recording}/"
        rows = [row for row in self._received() if begin in row["key"]]
        found = {row["key"].partition(begin)[2]: row["sha256"] for row in rows}
        assert found == expected, "other bytes"


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def main() -> None:
    """Run both kinds at full length and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    for field in attrs.fields(Plan):
        parser.add_argument(f"--{field.name}", type=int, default=field.default)
    plan = Plan(**vars(parser.parse_args()))
    with mock_server() as environment, tempfile.TemporaryDirectory() as place:
        for kind in ("dataset", "recording"):
            print(Scene(kind, plan, environment, Path(place) / kind).run())


if __name__ == "__main__":
    main()
