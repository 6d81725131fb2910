"""A working stand-in for the Avala API, derived from the OpenAPI document.

Run it with ``python -m avala_ext.mock``, or use it in process::

    from avala_ext.mock import mock_transport
    transport = mock_transport(seed="demo")
    http = httpx.Client(transport=transport)

The mock is an independent witness: it reads ``openapi/avala.yaml`` as data and shares no code
with the client, so that both ends can only agree when both agree with the document.

Names are imported on first use (PEP 562): asking for the version of the package must not cost
the compilation of the document.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .engine import Engine
    from .factory import create_engine
    from .messages import Request, Response
    from .transport import MockTransport, mock_transport

__all__ = ["Engine", "MockTransport", "Request", "Response", "create_engine", "mock_transport"]

_HOMES = {
    "Engine": "engine",
    "MockTransport": "transport",
    "Request": "messages",
    "Response": "messages",
    "create_engine": "factory",
    "mock_transport": "transport",
}


def __getattr__(name: str) -> Any:
    """Import a public name from the module that owns it."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)
