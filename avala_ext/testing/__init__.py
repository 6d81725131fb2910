"""A pytest plugin: tests of programs that use Avala, against the mock, in process.

It is found by itself once ``avala-client[mock]`` is installed::

    def test_counts_pending_tasks(avala_mock):
        avala_mock.seed("tasks", {"name": "one", "status": "pending"})
        assert count_pending(avala_mock.client) == 1
        assert avala_mock.requests[-1].operation == "tasks_list"

Every test gets fresh data; the document is compiled once per session. Retries and waits of the
clients take no real time: they move the mock's virtual clock.

What a fixture needs is imported when a test asks for it: a project that has the plugin installed
and does not use it pays nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .mock import AvalaMock, Clock, RecordedRequest
    from .served import ServedMock

__all__ = ["AvalaMock", "Clock", "RecordedRequest", "ServedMock", "avala_mock", "avala_mock_server"]

_HOMES = {"AvalaMock": "mock", "Clock": "mock", "RecordedRequest": "mock", "ServedMock": "served"}

MARKER = (
    'avala_mock(data="empty", faults="", api_key="avk_mock"): what the fixtures `avala_mock` and '
    "`avala_mock_server` begin with; data is empty, demo, or the path of a JSON file"
)


def __getattr__(name: str) -> Any:
    """Import a public name from the module that owns it."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", MARKER)


@pytest.fixture
def avala_mock(request: pytest.FixtureRequest) -> Iterator[AvalaMock]:
    """A mock of the whole API in this process, with a client ready to use."""
    mock: AvalaMock = _class("AvalaMock")(**_options(request))
    yield mock
    mock.close()


@pytest.fixture
def avala_mock_server(request: pytest.FixtureRequest) -> Iterator[ServedMock]:
    """The same on a socket of this machine, for programs that run in processes of their own."""
    served: ServedMock = _class("ServedMock")(**_options(request))
    with served:
        yield served


def _class(name: str) -> Any:
    """Import what a fixture needs; where that is not installed, say what is."""
    try:
        return __getattr__(name)
    except ImportError as error:
        text = f"the fixture needs {error.name}; install avala-client[mock]"
        raise pytest.UsageError(text) from error


def _options(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return what the test's marker asks for; the closest one wins, setting by setting."""
    options: dict[str, Any] = {}
    for marker in reversed(list(request.node.iter_markers("avala_mock"))):
        if marker.args:
            raise pytest.UsageError("the marker avala_mock takes keyword arguments only")
        options |= marker.kwargs
    unknown = options.keys() - {"data", "faults", "api_key"}
    if unknown:
        raise pytest.UsageError(f"the marker avala_mock has no {', '.join(sorted(unknown))}")
    return options
