"""The temporary environments and folders of the benchmarks, all under build/bench."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "bench"
PUBLISHED = "avala[cli]==0.10.0"
PEERS = ("plain", "ours", "stock", "published")

Environment = dict[str, str]


def environment() -> Environment:
    """Return the environment variables of every process that is measured."""
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(FOLDER)]),
        "AVALA_ALLOW_INSECURE_BASE_URL": "1",
        "AVALA_API_KEY": "key",
        "NO_COLOR": "1",
        "NO_PROXY": "*",
    }


def interpreter(peer: str) -> str:
    """Return the interpreter that has a peer installed."""
    own = FOLDER / "published" / "bin" / "python"
    return str(own) if peer == "published" else sys.executable


def command(peer: str) -> str:
    """Return the path of a peer's `avala` command."""
    return str(Path(interpreter(peer)).parent / "avala")


def prepare() -> None:
    """Install the published SDK beside us and generate the stock client, unless that is done."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    install("published", PUBLISHED)
    if not (FOLDER / "stock").exists():
        subprocess.run(generate_stock(FOLDER / "stock"), check=True, capture_output=True)


def install(name: str, *wanted: str) -> Path:
    """Make an environment with some packages; return its interpreter."""
    folder = FOLDER / name
    python = folder / "bin" / "python"
    if not (folder / ".ready").exists():
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *wanted], check=True)
        (folder / ".ready").touch()
    return python


def generate_stock(output: Path) -> list[str]:
    """Return the command that generates a client with the generator's own templates."""
    module = [sys.executable, "-m", "openapi_python_client", "generate", "--overwrite"]
    document = ["--path", str(ROOT / "openapi" / "avala.yaml")]
    return [*module, *document, "--output-path", str(output), "--meta", "none"]
