"""The command line: `avala <resource> <method>`, derived from the generated client.

Nothing is imported before :func:`main` runs, and then only what the command needs: help and
completion read the source of the generated classes (see :mod:`avala_ext.cli.facade`) and load
no HTTP library.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # Spares the import of typing; checkers know the name.
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: Words after the program's name. Default: those of the process.

    Returns:
        0 when all went well, 1 after an error of the API or of the machine, 2 after wrong usage,
        130 when interrupted, 141 when whoever read the output has gone.
    """
    try:
        from .app import run
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        print(
            "avala: the command line needs click: run pip install 'avala-client[cli]'",
            file=sys.stderr,
        )
        return 2
    return run(arguments)
