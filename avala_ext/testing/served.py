"""What the fixture ``avala_mock_server`` gives to a test: the mock on a socket."""

from __future__ import annotations

import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from avala_ext.mock import server

from .mock import AvalaMock

_DEADLINE = 30.0


class ServedMock(AvalaMock):
    """A mock that also answers on a free port of this machine.

    Clients of its own (`client`, `async_client`) talk to the same data in process; programs in
    other processes find it through `environment`.

    Attributes:
        url: root of the API, for example ``http://127.0.0.1:34567/api/v1``.
    """

    def __init__(
        self, *, data: str | Path = "empty", faults: str = "", api_key: str = "avk_mock"
    ) -> None:
        """Make a mock; it answers inside a ``with`` block. For the arguments see `AvalaMock`."""
        super().__init__(data=data, faults=faults, api_key=api_key)
        self._listener, address = server.bind("127.0.0.1", 0)
        self.url = address.origin + self.engine.contract.base_path
        self._ready = threading.Event()
        self._server = server.server(self.engine, self._ready.set)
        self._thread = threading.Thread(target=self._serve, name="avala-mock", daemon=True)

    @property
    def environment(self) -> dict[str, str]:
        """Variables that make `Avala()` and the command ``avala`` use this mock."""
        return {
            "AVALA_API_KEY": self.api_key,
            "AVALA_BASE_URL": self.url,
            "AVALA_ALLOW_INSECURE_BASE_URL": "1",
        }

    def __enter__(self) -> Self:
        """Answer."""
        self._thread.start()
        if not self._ready.wait(_DEADLINE):
            raise RuntimeError(f"the mock did not start within {_DEADLINE:g} s")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop answering."""
        self._server.should_exit = True
        self._thread.join(_DEADLINE)
        self.close()

    def _serve(self) -> None:
        self._server.run(sockets=[self._listener])
