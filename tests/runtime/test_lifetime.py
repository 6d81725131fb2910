"""Clients live long and in odd places: threads, forks, event loops, re-entry; nothing leaks."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import subprocess
import sys
import textwrap
import threading
import time
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from avala_ext.client import AsyncAPIClient

from .conftest import KEY, ROOT, Hostile, Side, SyncClient, get


def sockets() -> int:
    """Count the open sockets of this process."""
    gc.collect()
    names = [os.path.join("/proc/self/fd", name) for name in os.listdir("/proc/self/fd")]
    found = 0
    for name in names:
        try:
            found += os.readlink(name).startswith("socket:")
        except OSError:
            continue
    return found


@pytest.fixture
def tidy() -> Iterator[None]:
    """Fail when sockets or threads are left, or when anything complains while it is collected."""
    before, threads = sockets(), threading.active_count()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
        gc.collect()
    deadline = time.monotonic() + 2
    while (sockets() > before or threading.active_count() > threads) and (
        time.monotonic() < deadline
    ):
        time.sleep(0.02)
    assert sockets() <= before
    assert threading.active_count() <= threads
    assert [str(warning.message) for warning in caught] == []


@pytest.fixture
def good(hostile: Hostile) -> str:
    """Name a path that answers well."""
    return hostile.path("good")[0]


def options(hostile: Hostile, **more: Any) -> dict[str, Any]:
    """Return what a client for the test server needs."""
    return {"api_key": KEY, "base_url": hostile.url(), "timeout": 5.0, **more}


@pytest.fixture(autouse=True)
def insecure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Allow http on this machine."""
    monkeypatch.setenv("AVALA_ALLOW_INSECURE_BASE_URL", "1")


def test_closing_closes(tidy: None, side: Side, hostile: Hostile, good: str) -> None:
    """After the block no socket is left."""
    assert side.drive(lambda c: c.send(get(good)), base_url=hostile.url()) is True


def test_many_threads(tidy: None, hostile: Hostile, good: str) -> None:
    """One client serves many threads at once."""
    with SyncClient(**options(hostile)) as client, ThreadPoolExecutor(32) as pool:
        results = list(pool.map(lambda _: client.send(get(good)), range(500)))
    assert results == [True] * 500


def test_many_tasks(tidy: None, hostile: Hostile, good: str) -> None:
    """One client serves many tasks at once, on a bounded number of connections."""

    async def main() -> list[Any]:
        async with AsyncAPIClient(**options(hostile)) as client:
            results = await asyncio.gather(*(client.send(get(good)) for _ in range(500)))
            assert sockets() < 140
            return results

    assert asyncio.run(main()) == [True] * 500


def test_connections_are_reused(hostile: Hostile, good: str) -> None:
    """A hundred calls in a row need one connection."""
    before = sockets()
    with SyncClient(**options(hostile)) as client:
        for _ in range(100):
            client.send(get(good))
        assert sockets() - before == 1


def test_idle_connections_are_given_up(
    hostile: Hostile, good: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a burst the connections that are no longer needed are closed by and by."""
    monkeypatch.setattr("avala_ext.transports._IDLE_SECONDS", 0.2)
    before = sockets()
    with SyncClient(**options(hostile)) as client:
        with ThreadPoolExecutor(20) as pool:
            list(pool.map(lambda _: client.send(get(good)), range(200)))
        burst = sockets() - before
        time.sleep(0.3)
        client.send(get(good))
        assert burst > 2 > sockets() - before - 1


def test_one_loop_after_another(tidy: None, hostile: Hostile, good: str) -> None:
    """An async client may be used in one event loop after another; each leaves nothing."""
    client = AsyncAPIClient(**options(hostile))
    for _ in range(5):
        assert asyncio.run(client.send(get(good))) is True


def test_loops_in_threads(tidy: None, hostile: Hostile, good: str) -> None:
    """An async client may be used in several event loops at once."""
    client = AsyncAPIClient(**options(hostile))

    def run(_: int) -> Any:
        async def main() -> Any:
            return await asyncio.gather(*(client.send(get(good)) for _ in range(20)))

        return asyncio.run(main())

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(run, range(4))) == [[True] * 20] * 4


def test_forgotten_clients(tidy: None, side: Side, hostile: Hostile, good: str) -> None:
    """Clients that are never closed leave nothing once they are gone."""

    async def main() -> None:
        for _ in range(5):
            await AsyncAPIClient(**options(hostile)).send(get(good))

    if side.is_async:
        asyncio.run(main())
    else:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)  # closed by the collector itself
            for _ in range(5):
                SyncClient(**options(hostile)).send(get(good))
            gc.collect()


def test_async_side(tidy: None, hostile: Hostile, good: str) -> None:
    """The async side of a sync client shares its state, and is closed with it, from anywhere."""

    async def inside() -> None:
        with SyncClient(**options(hostile)) as client:
            assert await client.async_side.send(get(good)) is True
            assert client.async_side.budget is client.budget
            assert client.with_options(timeout=1).async_side._transport is (
                client.async_side._transport
            )

    asyncio.run(inside())

    async def outside(client: Any) -> None:
        assert await client.async_side.send(get(good)) is True

    client = SyncClient(**options(hostile))
    loop = asyncio.new_event_loop()
    loop.run_until_complete(outside(client))
    client.close()
    loop.close()
    with pytest.raises(ValueError, match="closed"):
        asyncio.run(outside(client))


def test_closing_from_another_thread(tidy: None, hostile: Hostile, good: str) -> None:
    """A sync client closes its async side although that belongs to another thread's loop."""
    client = SyncClient(**options(hostile))
    used, done = threading.Event(), threading.Event()

    async def main() -> None:
        await client.async_side.send(get(good))
        used.set()
        while not done.is_set():
            await asyncio.sleep(0.01)

    thread = threading.Thread(target=lambda: asyncio.run(main()))
    thread.start()
    used.wait(5)
    client.close()
    done.set()
    thread.join()


def test_cancelled_calls(tidy: None, hostile: Hostile) -> None:
    """A cancelled call leaves neither socket nor task."""
    path, _ = hostile.path("stall_before_answer")

    async def main() -> None:
        async with AsyncAPIClient(**options(hostile)) as client:
            for _ in range(5):
                task = asyncio.create_task(client.send(get(path)))
                await asyncio.sleep(0.01)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())


def test_a_callers_own_timeout(hostile: Hostile) -> None:
    """A timeout of the caller's own around a call is the caller's, not an error of ours."""
    path, _ = hostile.path("stall_before_answer")

    async def main() -> None:
        async with AsyncAPIClient(**options(hostile)) as client:
            with pytest.raises(TimeoutError) as caught:
                async with asyncio.timeout(0.05):
                    await client.send(get(path))
            assert type(caught.value) is TimeoutError

    asyncio.run(main())


def test_re_entry(tidy: None, side: Side, hostile: Hostile, good: str) -> None:
    """A hook may use the client that called it."""
    calls: list[Any] = []

    def work(client: Any) -> Any:
        def again(attempt: Any) -> Any:
            if len(calls) < 3:
                calls.append(attempt)
                return inner.send(get(good))
            return None

        inner = client.with_options(on_request=again)
        return inner.send(get(good))

    assert side.drive(work, base_url=hostile.url()) is True
    assert len(calls) == 3


def test_fork(hostile: Hostile, good: str) -> None:
    """A forked child uses the client without touching its parent's connections."""
    if not hasattr(os, "fork"):
        pytest.skip("no fork here")
    script = textwrap.dedent(
        f"""
        import os, sys, threading
        from tests.runtime.conftest import SyncClient, get
        client = SyncClient({KEY!r}, base_url={hostile.url()!r}, timeout=5)
        assert client.send(get({good!r})) is True
        client.budget._lock.acquire()  # as if another thread held it
        children = []
        for _ in range(4):
            child = os.fork()
            if child == 0:
                ok = all(client.send(get({good!r})) is True for _ in range(5))
                client.budget.take()
                os._exit(0 if ok else 1)
            children.append(child)
        codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
        client.budget._lock.release()
        assert client.send(get({good!r})) is True
        print(codes)
        """
    )
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", script],
        cwd=ROOT,
        env={**os.environ, "AVALA_ALLOW_INSECURE_BASE_URL": "1"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.stdout.strip() == "[0, 0, 0, 0]", done.stderr


def test_tcp_keepalive(side: Side, hostile: Hostile, good: str, monkeypatch: Any) -> None:
    """Connections have TCP keepalive on, so that a dead peer is noticed."""
    seen: list[tuple[int, int]] = []
    real = socket.socket.setsockopt

    class Noting(socket.socket):
        def setsockopt(self, *arguments: Any) -> None:
            seen.append(arguments[:2])
            real(self, *arguments)

    monkeypatch.setattr(socket, "socket", Noting)
    side.drive(lambda c: c.send(get(good)), base_url=hostile.url())

    assert (socket.SOL_SOCKET, socket.SO_KEEPALIVE) in seen
    assert (socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) in seen


def test_proxies_of_the_environment(
    side: Side, hostile: Hostile, good: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proxy named in the environment is used, but for hosts that are excepted."""
    from avala_ext.errors import APIConnectionError

    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{hostile.ports.refused}")
    with pytest.raises(APIConnectionError):
        side.drive(lambda c: c.send(get(good)), base_url=hostile.url(), max_retries=0)
    monkeypatch.setenv("http_proxy", hostile.url("second"))
    assert side.drive(lambda c: c.send(get(good)), base_url=hostile.url()) is True
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{hostile.ports.refused}")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert side.drive(lambda c: c.send(get(good)), base_url=hostile.url()) is True
