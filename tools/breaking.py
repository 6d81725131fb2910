"""Tell what a change of the document breaks for users of the client.

    python -m tools.breaking                 against the last commit on main
    python -m tools.breaking --against REF   against another commit, branch or tag

Prints each break by the client's own names, such as ``client.tasks.list(status=...)``, and exits
with 1 when one of them is not in ``openapi/breaking-allowed.txt``.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tools.compatibility import compare, read_allowed
from tools.document_rules.reading import Node
from tools.lint_document import DOCUMENT, load

ROOT = Path(__file__).resolve().parents[1]

ALLOWED = ROOT / "openapi" / "breaking-allowed.txt"


class Unknown(Exception):
    """The version to compare with cannot be read; the message says why."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code: 0, 1 for breaks, 2 when it cannot compare."""
    parser = argparse.ArgumentParser(description="Tell what a change of the document breaks.")
    parser.add_argument("--against", default="main", help="git ref (default %(default)s)")
    parser.add_argument("--document", type=Path, default=DOCUMENT)
    parser.add_argument("--allowed", type=Path, default=ALLOWED, help="list of wanted breaks")
    options = parser.parse_args(arguments)
    try:
        allowed = read_allowed(options.allowed)
        found = compare(at_ref(options.against), load(options.document))
    except (Unknown, ValueError) as error:
        print(f"breaking: {error}", file=sys.stderr)
        return 2
    unwanted = allowed.unwanted(found)
    for one in found:
        print(one if one in unwanted else f"{one} (wanted: {allowed.reasons[str(one)]})")
    for text in allowed.idle(found):
        print(f"no longer needed in {options.allowed.name}: {text}")
    print(f"{len(found)} breaks against {options.against}, {len(unwanted)} of them unwanted")
    return 1 if unwanted else 0


def at_ref(ref: str) -> Node:
    """Read the document as it is at a git ref.

    Raises:
        Unknown: there is no such ref, or no document at it.
    """
    path = DOCUMENT.relative_to(ROOT).as_posix()
    done = subprocess.run(
        ["git", "show", f"{ref}:{path}"], cwd=ROOT, capture_output=True, check=False
    )
    if done.returncode:
        raise Unknown(done.stderr.decode().strip())
    with tempfile.NamedTemporaryFile(suffix=".yaml") as file:
        file.write(done.stdout)
        file.flush()
        return load(Path(file.name))


if __name__ == "__main__":
    sys.exit(main())
