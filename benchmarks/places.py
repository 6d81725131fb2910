"""The temporary environments and folders of the benchmarks, all under build/bench."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "bench"
PUBLISHED = "avala[cli]==0.10.0"
PEERS = ("plain", "ours", "ours_aiohttp", "stock", "published", "bare")

Environment = dict[str, str]


def environment(peer: str = "") -> Environment:
    """Return the environment variables of a process that is measured."""
    ours = [] if peer == "published" else [ROOT / "generated", FOLDER]
    inherited = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {
        **inherited,
        # Everyone's modules are compiled once, as they are after an installation.
        "PYTHONPYCACHEPREFIX": str(FOLDER / "bytecode"),
        "PYTHONPATH": os.pathsep.join(map(str, [ROOT, *ours])),
        "AVALA_ALLOW_INSECURE_BASE_URL": "1",
        "AVALA_API_KEY": "key",
        "NO_COLOR": "1",
        "NO_PROXY": "*",
    }


def interpreter(peer: str) -> str:
    """Return the interpreter that has what a peer needs, and nothing else.

    What else is installed counts: ``import httpx`` takes rich and pygments along where it finds
    them.
    """
    return str(FOLDER / ("published" if peer == "published" else "clean") / "bin" / "python")


def prepare() -> None:
    """Make both environments and generate the stock client, unless that is done."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    install("published", PUBLISHED)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    install("clean", *project["dependencies"], *extras["cli"], *extras["aiohttp"])
    if not (FOLDER / "stock").exists():
        subprocess.run(generate_stock(FOLDER / "stock"), check=True, capture_output=True)


def install(name: str, *wanted: str) -> Path:
    """Make an environment with some packages; return its interpreter."""
    folder = FOLDER / name
    python = folder / "bin" / "python"
    note = folder / "installed.txt"
    if not note.exists() or note.read_text("utf-8") != "\n".join(wanted):
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *wanted], check=True)
        note.write_text("\n".join(wanted), "utf-8")
    return python


def generate_stock(output: Path) -> list[str]:
    """Return the command that generates a client with the generator's own templates."""
    module = [sys.executable, "-m", "openapi_python_client", "generate", "--overwrite"]
    document = ["--path", str(ROOT / "openapi" / "avala.yaml")]
    return [*module, *document, "--output-path", str(output), "--meta", "none"]
