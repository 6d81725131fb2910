"""Packages whose names are imported at first use (PEP 562).

Imports nothing itself, so that ``import avala`` costs next to nothing.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # Spares the import of typing; checkers know the name.
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["attach"]


def attach(
    package: str, names: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make ``__getattr__`` and ``__dir__`` for a package.

    Args:
        package: The package's ``__name__``.
        names: Public name to the module that defines it; a leading dot means inside the
            package. A name that maps to itself with a dot (``.models``) is the module.

    Returns:
        The two functions. A name that was read once is an ordinary attribute from then on.
    """

    def __getattr__(name: str) -> object:
        if name not in names:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        home = names[name]
        path = package + home if home.startswith(".") else home
        __import__(path)
        module = sys.modules[path]
        value = module if home == f".{name}" else getattr(module, name)
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[package]), *names})

    return __getattr__, __dir__
