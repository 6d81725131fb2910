"""What the fixture ``avala_mock`` gives to a test."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx

from avala import AsyncAvala, Avala
from avala_ext.mock import MockTransport, create_engine
from avala_ext.mock.exchanges import Exchange
from avala_ext.mock.messages import Call, CallResult, Request

from .clients import patient_async_client, patient_client
from .seeds import Seeds

_KEPT = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class RecordedRequest:
    """A request that the mock answered.

    Attributes:
        operation: operationId, for example ``tasks_list``; None when there is no such path.
        method: upper-case HTTP method.
        path: the path, ``/api/v1/`` included, percent-encoded.
        query: query parameters; one that was sent several times has a list.
        headers: headers, names in lower case.
        body: the body as it came.
        status: status of the answer.
        fault: kind of the fault that acted, or None.
    """

    operation: str | None
    method: str
    path: str
    query: Mapping[str, Any]
    headers: Mapping[str, str]
    body: bytes
    status: int
    fault: str | None

    @property
    def json(self) -> Any:
        """The body decoded as JSON; None when there was none."""
        return json.loads(self.body) if self.body else None


class Clock:
    """The virtual clock of a mock: it moves by a second with every write, and when told to."""

    def __init__(self, mock: AvalaMock) -> None:
        """Look at, and move, the clock of `mock`."""
        self._mock = mock

    @property
    def now(self) -> str:
        """The virtual time, ISO 8601 in UTC."""
        told: str = self._mock.control("GET", "")["now"]
        return told

    def advance(self, seconds: float) -> None:
        """Let time pass: what expires does, and failed callbacks are sent again when due.

        Args:
            seconds: how long, not negative.
        """
        if seconds < 0:
            raise ValueError(f"time does not run backwards (advance({seconds}))")
        self._mock.control("POST", "clock", {"advance": seconds})

    def set(self, moment: str) -> None:
        """Set the clock to a moment, ISO 8601 with an offset."""
        self._mock.control("POST", "clock", {"set": moment})


class AvalaMock:
    """A mock of the whole API with data of its own.

    Attributes:
        clock: the virtual clock.
        callbacks: the calls to agents and webhooks, oldest first; none leaves this process.
        callback_status: what receivers answer: a status, or a function of the call that returns
            one; by default 200.
    """

    def __init__(
        self, *, data: str | Path = "empty", faults: str = "", api_key: str = "avk_mock"
    ) -> None:
        """Make a mock.

        Args:
            data: ``empty`` (nothing but the caller), ``demo`` (a small company with rows of
                every resource), or a JSON file of component name to list of rows.
            faults: faults in force from the start, as the mock's ``--faults`` takes them.
            api_key: the key that clients must send.
        """
        self.engine = create_engine(
            seed=data, api_key=api_key, faults=faults, callbacks=self._receive, keep=_KEPT
        )
        self.api_key = api_key
        self.clock = Clock(self)
        self.callbacks: list[Call] = []
        self.callback_status: int | Callable[[Call], int] = 200
        self._seeds = Seeds(self.engine)

    # ---- clients

    @cached_property
    def transport(self) -> MockTransport:
        """The httpx transport of the mock, for clients of your own; it never waits."""
        return MockTransport(self.engine, self.clock.advance)

    @cached_property
    def client(self) -> Avala:
        """A client of the mock; its retries and waits move the virtual clock."""
        http = httpx.Client(transport=self.transport)
        return patient_client(self.api_key, http, self.clock.advance)

    @cached_property
    def async_client(self) -> AsyncAvala:
        """The same for asyncio."""
        http = httpx.AsyncClient(transport=self.transport)
        return patient_async_client(self.api_key, http, self.clock.advance)

    # ---- data

    def seed(self, resource: str, values: Mapping[str, Any] | None = None, **more: Any) -> Any:
        """Add an object, as if it had been there all along; no event is told of it.

        Args:
            resource: the attribute of the client (``tasks``, ``fleet.devices``,
                ``datasets.items``) or the name of the model (``Task``).
            values: fields that differ from the defaults; anything that is needed and left out
                is made.
            more: the same as keywords. What the object lies under is named, too: an item of a
                dataset takes ``dataset=``, a uid, a slug or the model that `seed` returned.

        Returns:
            the model, as the client would read it.

        Raises:
            ValueError: for an unknown resource or field, or a value that the document does not
                allow.
        """
        return self._seeds.add(resource, {**(values or {}), **more})

    def rows(self, resource: str) -> list[dict[str, Any]]:
        """Return what the mock holds of a resource, oldest first, as plain dicts."""
        return self._seeds.rows(resource)

    def reset(self) -> None:
        """Go back to the data of the start; forget faults, requests and callbacks."""
        self.engine.reset()
        self.callbacks.clear()
        self.callback_status = 200

    # ---- requests

    @property
    def requests(self) -> list[RecordedRequest]:
        """What the mock was asked, oldest first."""
        return [_recorded(one) for one in self.engine.requests]

    def requests_of(self, operation: str) -> list[RecordedRequest]:
        """Return the requests of one operation, for example ``tasks_list``."""
        self._check_operation(operation)
        return [one for one in self.requests if one.operation == operation]

    # ---- faults

    def fail_next(
        self,
        *,
        status: int | None = None,
        times: int = 1,
        operation: str = "*",
        kind: str | None = None,
        **settings: Any,
    ) -> None:
        """Make the next requests fail; what was asked for last acts first.

        Args:
            status: HTTP status, 400 to 599; 503 unless a `kind` is given.
            times: how many requests.
            operation: operationId with ``*`` as wildcard; ``files`` for downloads and uploads,
                ``callbacks`` for calls to agents and webhooks.
            kind: another fault: ``throttle``, ``rate``, ``slow``, ``drip``, ``drop``, ``lose``,
                ``reset``, ``truncate``, ``content_type``, ``duplicate``.
            settings: settings of that fault, such as ``seconds=2`` or ``retry_after=3``.

        Raises:
            ValueError: for an unknown operation, kind or setting.
        """
        self._check_operation(operation)
        if kind in (None, "status"):
            kind, settings = "status", {"code": status or 503, **settings}
        elif status is not None:
            raise ValueError(f"the fault {kind} has no status")
        rule = {"kind": kind, "op": operation, "times": times, **settings}
        self.control("PATCH", "faults", [rule])

    def faults(self, specification: str) -> None:
        """Replace all faults, by the words of the mock's ``--faults``; empty ends them."""
        self.control("POST", "faults", {"spec": specification})

    # ---- inside

    def control(self, method: str, path: str, body: Any = None) -> Any:
        """Ask a control endpoint (``/_mock/<path>``) and return its answer.

        Raises:
            ValueError: when the mock refuses.
        """
        content = b"" if body is None else json.dumps(body).encode()
        answer = self.engine.handle(Request(method, f"/_mock/{path}", body=content))
        value = json.loads(answer.body)
        if answer.status >= 400:
            raise ValueError(_words(value))
        return value

    def close(self) -> None:
        """End the mock.

        Raises:
            AssertionError: when the mock itself broke the document, which is a bug of the mock.
        """
        for name in ("client", "async_client"):
            self.__dict__.pop(name, None)
        assert not self.engine.violations, self.engine.violations[0]

    def _receive(self, call: Call) -> CallResult:
        self.callbacks.append(call)
        told = self.callback_status
        status = told(call) if callable(told) else told
        return CallResult(status, b"{}")

    def _check_operation(self, operation: str) -> None:
        known = [*self.engine.contract.operations, "files", "callbacks"]
        if "*" not in operation and operation not in known:
            from difflib import get_close_matches

            near = get_close_matches(operation, known, 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise ValueError(f"there is no operation {operation!r}{hint}")


def _words(value: Any) -> str:
    detail: str | dict[str, list[str]] = value["detail"]
    if isinstance(detail, str):
        return detail
    return "; ".join(text for texts in detail.values() for text in texts)


def _recorded(one: Exchange) -> RecordedRequest:
    query = parse_qs(one.query, keep_blank_values=True)
    return RecordedRequest(
        operation=one.operation,
        method=one.method,
        path=one.path,
        query={name: texts[0] if len(texts) == 1 else texts for name, texts in query.items()},
        headers=one.headers,
        body=one.body,
        status=one.status,
        fault=one.fault,
    )
