"""The plugin in a project of its own: an empty folder, a pytest of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from avala_ext.testing import AvalaMock

EXAMPLES = Path(__file__).parents[2] / "examples" / "testing"
PLUGIN = ("-p", "avala_ext.testing")


def pytest_in(
    folder: Path, *arguments: str, alone: bool = True
) -> subprocess.CompletedProcess[str]:
    """Run pytest in a folder, with our plugin alone or with all that the environment has."""
    variables = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"} if alone else {}
    arguments = (*PLUGIN, *arguments) if alone else arguments
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **variables},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def run(folder: Path, code: str, *arguments: str) -> str:
    """Run a test file, which must pass, and return what pytest printed."""
    Path(folder, "test_it.py").write_text(textwrap.dedent(code), "utf-8")
    done = pytest_in(folder, *arguments)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_examples(tmp_path: Path) -> None:
    """The three worked examples pass where nothing but their files is."""
    for file in EXAMPLES.glob("*.py"):
        Path(tmp_path, file.name).write_text(file.read_text("utf-8"), "utf-8")
    done = pytest_in(tmp_path, "-W", "error")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "6 passed" in done.stdout


def test_state_is_fresh_in_each_test(tmp_path: Path) -> None:
    """What one test makes, sets or breaks, the next does not see; ids begin anew."""
    run(
        tmp_path,
        """
        import pytest

        @pytest.mark.parametrize("number", range(3))
        def test_fresh(avala_mock, number):
            assert len(avala_mock.client.agents.list()) == 0
            made = avala_mock.client.agents.create(name="x")
            assert made.uid == "00000002-0000-4000-8000-000000000002"
            assert len(avala_mock.requests) == 2
            avala_mock.clock.advance(1000)
            avala_mock.fail_next(times=100)
        """,
    )


def test_the_marker(tmp_path: Path) -> None:
    """Data, faults and key by the marker, the closest one first; other words are refused."""
    Path(tmp_path, "seed.json").write_text('{"Task": [{"uid": "t1"}]}')
    run(
        tmp_path,
        """
        import pytest

        pytestmark = pytest.mark.avala_mock(data="demo", api_key="avk_other")

        def test_demo(avala_mock):
            assert len(avala_mock.client.tasks.list(limit=5)) == 5
            assert avala_mock.requests[0].headers["x-avala-api-key"] == "avk_other"

        @pytest.mark.avala_mock(data="seed.json", faults="status:code=503,times=1")
        def test_file(avala_mock, tmp_path):
            assert [task.uid for task in avala_mock.client.tasks.list()] == ["t1"]
            assert [one.status for one in avala_mock.requests] == [503, 200]
            assert avala_mock.requests[0].fault == "status"

        def test_reset(avala_mock):
            avala_mock.seed("tasks", uid="mine")
            avala_mock.reset()
            assert avala_mock.requests == []
            assert "mine" not in [row["uid"] for row in avala_mock.rows("tasks")]
        """,
        "--strict-markers",
    )
    Path(tmp_path, "test_it.py").write_text(
        "import pytest\n@pytest.mark.avala_mock(dta=1)\ndef test_it(avala_mock): pass\n"
    )
    done = pytest_in(tmp_path)
    assert done.returncode == 1
    assert "the marker avala_mock has no dta" in done.stdout


def test_both_clients_and_no_waiting(tmp_path: Path) -> None:
    """Retries, waits and slow answers take virtual time only; timeouts still strike."""
    run(
        tmp_path,
        """
        import asyncio
        import time
        import pytest
        from avala.errors import APITimeoutError

        def test_sync(avala_mock):
            started = time.monotonic()
            avala_mock.fail_next(status=500, times=2)
            avala_mock.client.tasks.list()
            avala_mock.fail_next(kind="slow", seconds=20)
            avala_mock.client.tasks.list()
            avala_mock.fail_next(kind="slow", seconds=40, times=9)
            with pytest.raises(APITimeoutError):
                avala_mock.client.tasks.list()
            assert avala_mock.clock.now > "2026-01-15T09:00:50Z"
            assert time.monotonic() - started < 5

        def test_async(avala_mock):
            async def main():
                avala_mock.fail_next(kind="throttle", retry_after=20, times=2)
                async with avala_mock.async_client as client:
                    await client.tasks.list()
                    await asyncio.gather(*[client.agents.create(name=str(i)) for i in range(20)])
                    return [agent.name async for agent in client.agents.iter()]
            started = time.monotonic()
            assert len(set(asyncio.run(main()))) == 20
            assert [r.status for r in avala_mock.requests[:3]] == [429, 429, 200]
            assert time.monotonic() - started < 5
        """,
    )


def test_seeding(tmp_path: Path) -> None:
    """By resource or model, under other objects; mistakes are told before they mislead."""
    run(
        tmp_path,
        """
        import pytest

        def test_kinds(avala_mock):
            client = avala_mock.client
            task = avala_mock.seed("tasks", {"name": "one"}, status="pending")
            assert client.tasks.get(task.uid).to_dict() == task.to_dict()
            device = avala_mock.seed("fleet.devices", name="robot")
            assert client.fleet.devices.get(device.uid).name == "robot"
            assert avala_mock.seed("Agent").is_active is True
            dataset = avala_mock.seed("datasets", slug="d", name="D", owner="ada", owner_name="ada")
            item = avala_mock.seed("datasets.items", dataset=dataset, key="a.png")
            assert [one.uid for one in client.datasets.list_items("ada", "d")] == [item.uid]
            assert [row["key"] for row in avala_mock.rows("datasets.items")] == ["a.png"]

        @pytest.mark.parametrize(("resource", "values", "words"), [
            ("taks", {}, "did you mean 'tasks'"),
            ("resolver", {}, "resolver lists nothing"),
            ("tasks", {"stats": "x"}, "did you mean 'status'"),
            ("tasks", {"name": 4}, "Task.name: 4 is not"),
            ("datasets.items", {"dataset": "none"}, "there is no Dataset 'none'"),
        ])
        def test_mistakes(avala_mock, resource, values, words):
            with pytest.raises(ValueError, match=words):
                avala_mock.seed(resource, values)
            assert avala_mock.rows("tasks") == []

        def test_mistaken_faults(avala_mock):
            with pytest.raises(ValueError, match="did you mean 'tasks_list'"):
                avala_mock.fail_next(operation="task_list")
            with pytest.raises(ValueError, match="unknown fault"):
                avala_mock.fail_next(kind="nonsense")
            with pytest.raises(ValueError, match="has no setting"):
                avala_mock.fail_next(kind="slow", seconds=1, colour="red")
            with pytest.raises(ValueError, match="has no status"):
                avala_mock.fail_next(kind="slow", status=500)
            with pytest.raises(ValueError, match="backwards"):
                avala_mock.clock.advance(-1)
            with pytest.raises(ValueError, match="no operation"):
                avala_mock.requests_of("x")
        """,
    )


def test_the_server(tmp_path: Path) -> None:
    """Another process finds the mock by the environment; the test sees what it did."""
    run(
        tmp_path,
        """
        import os, subprocess, sys

        CODE = "from avala import Avala; print(Avala().agents.create(name='other').uid)"

        def test_server(avala_mock_server):
            environment = {**os.environ, **avala_mock_server.environment}
            command = [sys.executable, "-c", CODE]
            uid = subprocess.run(
                command, env=environment, capture_output=True, text=True, check=True
            ).stdout.strip()
            assert avala_mock_server.client.agents.get(uid).name == "other"
            assert avala_mock_server.requests[0].json == {"name": "other"}
        """,
    )


def test_unused_it_imports_nothing(tmp_path: Path) -> None:
    """Without the fixture, neither an HTTP library nor the client or the mock is loaded."""
    Path(tmp_path, "test_it.py").write_text(
        "import sys\n"
        "def test_it():\n"
        "    ours = [name for name in sys.modules if name.partition('.')[0].startswith('avala')]\n"
        "    assert ours == ['avala_ext', 'avala_ext.testing']\n"
        "    heavy = {'httpx', 'attrs', 'asyncio', 'orjson', 'jsonschema_rs', 'uvicorn'}\n"
        "    assert not heavy & set(sys.modules)\n"
    )
    done = pytest_in(tmp_path)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("plugin", [(), ("-p", "no:avala")])
def test_it_is_found_and_can_be_left_out(tmp_path: Path, plugin: tuple[str, ...]) -> None:
    """The entry point brings the fixture; `-p no:avala` takes it away."""
    Path(tmp_path, "test_it.py").write_text("def test_it(avala_mock): pass\n")
    done = pytest_in(tmp_path, *plugin, alone=False)
    assert (done.returncode == 0) is (plugin == ())


def test_without_the_extra(tmp_path: Path) -> None:
    """Where the mock's packages are missing, the fixture says what to install."""
    code = "import sys; sys.modules['jsonschema_rs'] = None\ndef test_it(avala_mock): pass\n"
    Path(tmp_path, "test_it.py").write_text(code)
    done = pytest_in(tmp_path)
    assert done.returncode == 1
    assert "the fixture needs jsonschema_rs; install avala-client[mock]" in done.stdout


def test_every_resource_with_a_list_can_be_seeded() -> None:
    """With nothing but its name; the mock then shows what keeps to the document."""
    mock = AvalaMock()
    operations = mock.engine.contract.operations.values()
    plans = mock.engine.catalog.plans
    listed = {one.tag for one in operations if plans[one.id].kind in ("list", "array")}
    assert len(listed) > 20
    for tag in sorted(listed):
        assert mock.seed(tag) is not None
        assert len(mock.rows(tag)) >= 1


def test_a_fresh_mock_costs_little() -> None:
    """Under 100 ms for each test once the document is compiled (measured: a few)."""
    AvalaMock(data="demo").close()
    started = time.perf_counter()
    for _ in range(10):
        AvalaMock(data="demo").client.tasks.list(limit=1)
    assert (time.perf_counter() - started) / 10 < 0.1
