"""Killed at any moment, again and again, a mock with ``--db`` has every acknowledged write."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from pathlib import Path

import httpx

from .conftest import DEADLINE, Server, walk

ROUNDS, WRITERS = 8, 4


class Writer:
    """Creates, changes and deletes agents of its own, and remembers what was acknowledged."""

    def __init__(self, number: int) -> None:
        self.random = random.Random(number)
        self.number = number
        self.names: dict[str, str] = {}
        self.gone: set[str] = set()
        self.doubtful: dict[str, set[str | None]] = {}
        self.writes = 0

    def run(self, server: Server) -> None:
        """Write until the server dies."""
        self.doubtful.clear()
        try:
            with server.client() as client:
                while True:
                    self._write(client)
                    self.writes += 1
        except httpx.TransportError:
            return

    def _write(self, client: httpx.Client) -> None:
        name = f"{self.number}-{self.writes}"
        if len(self.names) < 5 or self.random.random() < 0.3:
            made = client.post("/agents/", json={"name": name})
            assert made.status_code == 201, made.text
            self.names[made.json()["uid"]] = name
            return
        uid = self.random.choice(sorted(self.names))
        deleting = self.random.random() < 0.3
        # Until it is acknowledged, the write may have happened or not.
        self.doubtful = {uid: {self.names[uid], None if deleting else name}}
        if deleting:
            assert client.delete(f"/agents/{uid}/").status_code == 204
            del self.names[uid]
            self.gone.add(uid)
        else:
            assert client.patch(f"/agents/{uid}/", json={"name": name}).status_code == 200
            self.names[uid] = name
        self.doubtful.clear()

    def check(self, found: dict[str, str]) -> None:
        """Compare with what the restarted mock has, and settle what was in doubt."""
        for uid, allowed in self.doubtful.items():
            assert found.get(uid) in allowed
            self.names.pop(uid, None)
            if uid in found:
                self.names[uid] = found[uid]
        assert {uid: found.get(uid) for uid in self.names} == self.names
        assert not self.gone & found.keys()


def test_killed_under_load(start_server: Callable[..., Server], tmp_path: Path) -> None:
    """Eight times, at moments drawn by chance, with four clients writing."""
    database = str(tmp_path / "mock.db")
    chance = random.Random(7)
    writers = [Writer(number) for number in range(WRITERS)]
    for _ in range(ROUNDS):
        server = start_server("--db", database)
        threads = [threading.Thread(target=one.run, args=(server,)) for one in writers]
        for thread in threads:
            thread.start()
        time.sleep(chance.uniform(0.05, 0.6))
        server.process.kill()
        for thread in threads:
            thread.join(DEADLINE)
            assert not thread.is_alive()
        server.process.wait(DEADLINE)

        again = start_server("--db", database)
        with again.client() as client:
            found = {row["uid"]: row["name"] for row in walk(client, "/agents/", limit=500)}
        again.process.kill()
        again.process.wait(DEADLINE)
        for writer in writers:
            writer.check(found)
    assert sum(writer.writes for writer in writers) > 100
