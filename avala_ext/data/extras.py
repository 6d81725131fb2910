"""Optional libraries, imported when they are used, with the remedy when they are missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any

__all__ = ["need"]


def need(module: str, extra: str = "data") -> Any:
    """Import an optional library.

    Args:
        module: Dotted name, such as ``pyarrow.parquet``.
        extra: The extra of this distribution that installs it.

    Raises:
        ImportError: It is not installed; the message names the extra.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        top = module.partition(".")[0]
        if error.name is None or error.name.partition(".")[0] != top:
            raise  # it is there, and lacks something of its own
        raise ModuleNotFoundError(
            f"{top} is not installed: pip install 'avala-client[{extra}]'", name=top
        ) from None
