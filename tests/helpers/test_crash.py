"""Uploads that are killed: the short form of `make crash`."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import time
from pathlib import Path

import pytest

from avala import AsyncAvala
from tests.conftest import MockAddress
from tests.crash.killing import Plan, Scene
from tests.helpers.conftest import Mock


@pytest.mark.parametrize("kind", ["dataset", "recording"])
def test_killed_uploads_come_to_the_right_end(
    kind: str, mock: Mock, mock_environment: MockAddress, tmp_path: Path
) -> None:
    """Four kills: exactly the right bytes, one dataset, one session."""
    plan = Plan(kills=4, files=40, large=12, seed=7)
    report = Scene(kind, plan, mock_environment.environment, tmp_path).run()
    assert report.killed >= 1


def test_ctrl_c_ends_an_upload_at_once(
    mock: Mock, mock_environment: MockAddress, tmp_path: Path
) -> None:
    """Also while parts are under way in threads of threads; the next run goes on."""
    mock.set_uploads(multipart_from=6 * 2**20, part_size=5 * 2**20)
    mock.faults("slow:seconds=20,op=files")
    scene = Scene("dataset", Plan(files=3, large=12), mock_environment.environment, tmp_path)
    with scene.start(stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as victim:
        assert victim.stdout is not None
        victim.stdout.readline()
        time.sleep(0.3)
        victim.send_signal(signal.SIGINT)
        begun = time.monotonic()
        victim.wait(timeout=15)
        assert time.monotonic() - begun < 5
        assert victim.returncode != 0


def test_a_task_that_is_cancelled(mock: Mock, state: Path, tree: Path) -> None:
    """Nothing goes on in the background, and the state is free for the next run."""

    async def main() -> int:
        async with AsyncAvala() as client:
            mock.faults("slow:seconds=20,op=files")
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(
                    client.datasets.upload_files(tree, dataset_name="Night"), timeout=0.5
                )
            assert len(asyncio.all_tasks()) == 1
            mock.faults("")
            return await client.datasets.upload_files(tree, dataset_name="Night")

    assert asyncio.run(main()) > 0
