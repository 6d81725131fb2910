"""Build the wheel and use it as a stranger would: an empty environment, outside the checkout.

Tried there: the import without any extra, the message for each extra that is missing, then,
with the extras, the mock, the command line and a call over a socket.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.request
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent

CALL = """
from avala import Avala
with Avala() as client:
    print(sum(1 for _ in client.tasks.iter(status="pending")), "pending tasks")
"""


def run(command: Sequence[str | Path], *, cwd: str, env: Mapping[str, str] | None = None) -> str:
    """Run a command, show what it said when it fails, and return its standard output."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **(env or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def main() -> None:
    """Build, install, use."""
    with tempfile.TemporaryDirectory() as folder:
        run([sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT], cwd=folder)
        wheel = next(Path(folder).glob("*.whl"))
        venv.create(Path(folder, "env"), with_pip=True)
        python = Path(folder, "env", "bin", "python")
        quiet: list[str | Path] = ["--quiet", "--disable-pip-version-check"]
        constraint = [*quiet, "--constraint", ROOT / "requirements.txt"]
        run([python, "-m", "pip", "install", *constraint, wheel], cwd=folder)
        run([python, "-c", "import avala; avala.Avala(api_key='k').tasks"], cwd=folder)
        check_missing_extras(python, folder)
        run([python, "-m", "pip", "install", *constraint, f"{wheel}[cli,mock]"], cwd=folder)
        use_all(python, folder)
        run([python, "-m", "pip", "install", *constraint, "pytest"], cwd=folder)
        use_fixture(python, folder)
        print(f"{wheel.name}: installed and used in an empty environment")


def check_missing_extras(python: Path, folder: str) -> None:
    """Without an extra, its command must say which one to install."""
    for module, extra in (("avala_ext.mock", "mock"), ("avala_ext.cli", "cli")):
        done = subprocess.run(
            [python, "-m", module], cwd=folder, capture_output=True, text=True, check=False
        )
        if done.returncode == 0 or f"avala-client[{extra}]" not in done.stderr:
            raise SystemExit(f"{module} does not name the extra {extra!r}:\n{done.stderr}")


def use_all(python: Path, folder: str) -> None:
    """Serve the mock out of the wheel; call it with the client and with the command."""
    command = [str(python), "-m", "avala_ext.mock", "--port", "0", "--json"]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True) as mock:
        try:
            assert mock.stdout is not None
            address = json.loads(mock.stdout.readline())
            variables = {
                "AVALA_API_KEY": address["api_key"],
                "AVALA_BASE_URL": address["base_url"],
                "AVALA_ALLOW_INSECURE_BASE_URL": "1",
            }
            print(run([python, "-c", CALL], cwd=folder, env=variables), end="")
            check_pages(address["base_url"].removesuffix("/api/v1"))
            tasks = run(
                [python.with_name("avala"), "-o", "json", "tasks", "list", "--limit", "3"],
                cwd=folder,
                env=variables,
            )
            assert len(json.loads(tasks)) == 3, tasks
        finally:
            mock.terminate()


def check_pages(origin: str) -> None:
    """The pages of the mock, with all that they load, must be in the wheel or its extra."""
    for path in ("/", "/_mock"):
        asked = urllib.request.Request(origin + path, headers={"Accept": "text/html"})
        with urllib.request.urlopen(asked, timeout=30) as answer:
            page = answer.read().decode()
        for link in re.findall(r'(?:src|href)="(/_mock/web/[^"]+)"', page):
            urllib.request.urlopen(origin + link, timeout=30).close()
        assert "swagger-ui" in page or path != "/", page


def use_fixture(python: Path, folder: str) -> None:
    """Run the examples of tests that users write, where nothing but them is."""
    tests = Path(folder, "tests")
    shutil.copytree(ROOT / "examples" / "testing", tests)
    print(run([python, "-m", "pytest", "-q", "-p", "no:cacheprovider"], cwd=str(tests)), end="")


if __name__ == "__main__":
    main()
