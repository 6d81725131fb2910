"""Without the packages of the extra `mock`, the message says what to install."""

from __future__ import annotations

import subprocess
import sys

import pytest

from .conftest import DEADLINE

WITHOUT = "import sys; sys.modules[{!r}] = None\n"
REMEDY = "pip install 'avala-client[mock]'"


def python(code: str) -> subprocess.CompletedProcess[str]:
    """Run code in an interpreter of its own."""
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE, check=False)


@pytest.mark.parametrize(
    "use",
    [
        "from avala_ext.mock.transport import mock_transport",
        "from avala_ext.mock import create_engine",
        "import avala_ext.mock as mock; mock.mock_transport()",
    ],
)
def test_in_process(use: str) -> None:
    """An ImportError with the remedy."""
    ended = python(WITHOUT.format("jsonschema_rs") + use)
    last = ended.stderr.splitlines()[-1]
    assert last == f"ImportError: the mock needs jsonschema_rs: {REMEDY}"


@pytest.mark.parametrize("package", ["jsonschema_rs", "uvicorn"])
def test_the_command(package: str) -> None:
    """One line, status 1."""
    code = "from avala_ext.mock.__main__ import main; sys.exit(main(['--port', '0']))"
    ended = python(WITHOUT.format(package) + code)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == f"avala mock: the mock needs {package}: {REMEDY}\n"
