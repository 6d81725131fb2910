"""Write ``docs/cli-reference.md`` from what every command says of itself with ``--help``.

python -m tools.cli_reference            write the page
python -m tools.cli_reference --check    fail when it differs from what would be written
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from click.testing import CliRunner

from avala_ext.cli.app import PROGRAM, walk
from avala_ext.cli.groups import Level
from tools.reference import changed, superfluous

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "commands"
HEAD = """# Commands

What every command says with `--help`.
[The guide](../guides/cli.md) shows how they are used together.
"""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    parser = argparse.ArgumentParser(description="Write the reference of all commands.")
    parser.add_argument("--check", action="store_true", help="compare instead of write")
    options = parser.parse_args(arguments)
    pages = dict(reference())
    stale = [*changed(pages, FOLDER), *superfluous(pages, FOLDER)]
    if options.check:
        for name in stale:
            print(f"docs/commands/{name} is out of date: run `make generate`")
        return int(bool(stale))
    FOLDER.mkdir(exist_ok=True)
    for name in superfluous(pages, FOLDER):
        (FOLDER / name).unlink()
    for name, text in pages.items():
        (FOLDER / name).write_text(text, "utf-8")
    print(f"commands: {len(pages)} pages, {len(stale)} changed")
    return 0


def reference() -> Iterator[tuple[str, str]]:
    """Yield file name and text of each page: the program and its tools, then the resources."""
    tools = [PROGRAM.find(name) for name in PROGRAM.names()]
    names = [one.name or "" for one in tools if one and not isinstance(one, Level)]
    front = [section((), 2), *(section((name,), 2) for name in names)]
    yield "index.md", "\n".join([HEAD, *front])
    for name in PROGRAM.names():
        level = PROGRAM.find(name)
        if isinstance(level, Level):
            head = f"# avala {name}\n\n```text\n{help_of((name,))}\n```\n"
            below = [section(words, 2) for words, _ in walk(level, (name,))]
            yield f"{name}.md", "\n".join([head, *below])


def section(words: tuple[str, ...], level: int) -> str:
    """Write one section: the command's words and its help."""
    title = " ".join(("avala", *words))
    return f"{'#' * level} {title}\n\n```text\n{help_of(words)}\n```\n"


def help_of(words: tuple[str, ...]) -> str:
    """Return what a command says of itself, at a fixed width."""
    os.environ["COLUMNS"] = "88"
    result = CliRunner().invoke(PROGRAM, [*words, "--help"], terminal_width=88)
    if result.exit_code:
        raise RuntimeError(f"avala {' '.join(words)} --help: {result.output}")
    return "\n".join(line.rstrip() for line in result.output.strip().splitlines())


if __name__ == "__main__":
    sys.exit(main())
