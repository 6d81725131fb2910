"""The plain values that go in and out of the engine, whatever carries them.

Nothing here knows of sockets, ASGI or httpx: the faces (`asgi`, `transport`) translate.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeGuard

Json: TypeAlias = Any
"""A decoded JSON value: dict, list, str, int, float, bool or None."""

Row: TypeAlias = dict[str, Any]
"""One stored object. Never changed in place: a change makes a new dict."""


def is_object(value: Json) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_list(value: Json) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


@dataclass(slots=True, frozen=True)
class Request:
    """One HTTP request as plain values.

    Attributes:
        method: upper-case HTTP method.
        path: the path as it was on the wire, still percent-encoded, without the query.
        query: the raw query string, without the question mark.
        headers: header names in lower case.
        body: the whole body; empty when there was none.
        scheme: ``http`` or ``https``; with the Host header it makes the absolute links.
        oversized: length of a body that the face refused to keep, or None.
    """

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""
    scheme: str = "http"
    oversized: int | None = None

    @property
    def origin(self) -> str:
        """Scheme and host as the client named them, e.g. ``http://127.0.0.1:8080``."""
        return f"{self.scheme}://{self.headers.get('host', 'localhost')}"


@dataclass(slots=True, frozen=True)
class Effect:
    """What the face shall do to a response on its way out (see `faults`).

    Attributes:
        delay: seconds to wait before the first byte.
        drip: seconds to wait between two pieces of the body; 0 sends it at once.
        piece: bytes in one piece when dripping.
        cut: close the connection after this many bytes of the body; None sends all. ``-1``
            closes it without any answer.
    """

    delay: float = 0.0
    drip: float = 0.0
    piece: int = 16
    cut: int | None = None


@dataclass(slots=True)
class Response:
    """One HTTP response as plain values, and what a fault does to it on the way."""

    status: int
    headers: dict[str, str]
    body: bytes = b""
    effect: Effect | None = None


@dataclass(slots=True)
class Answer:
    """What a handler gives back: a status and a JSON value, not yet checked or encoded.

    Attributes:
        status: HTTP status; must be one that the document lists for the operation.
        value: JSON value of the body, or bytes for a file, or None for no content.
        headers: further headers.
    """

    status: int
    value: Json = None
    headers: dict[str, str] = field(default_factory=dict[str, str])


class Refusal(Exception):
    """Ends the handling of a request with an error body of a documented shape."""

    def __init__(self, status: int, body: Json, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(f"{status} {body}")
        self.status = status
        self.body = body
        self.headers = dict(headers or {})


def not_found() -> Refusal:
    """404 with the documented text; also for what exists but is not visible."""
    return Refusal(404, {"detail": "Not found."})


def invalid(problems: Mapping[str, list[str]]) -> Refusal:
    """400 with messages per field, in the shape ``{"detail": {field: [messages]}}``."""
    return Refusal(400, {"detail": dict(problems)})


def forbidden() -> Refusal:
    """403 with the documented text."""
    return Refusal(403, {"detail": "You do not have permission to perform this action."})


def conflict(text: str) -> Refusal:
    """409: the request does not fit the present state, for example a taken slug."""
    return Refusal(409, {"detail": text})


@dataclass(slots=True, frozen=True)
class Event:
    """Something that happened, of which agents and webhooks may be told.

    Attributes:
        name: for example ``task.completed``.
        payload: the object it happened to, as the API shows it.
        project: uid of the project it happened in, which narrows the agents told.
        task: uid of the task it is about.
        words: what an agent's `task_types` are compared with.
    """

    name: str
    payload: Row
    project: str | None = None
    task: str | None = None
    words: frozenset[str] = frozenset()


@dataclass(slots=True, frozen=True)
class Call:
    """An outgoing POST that a behaviour asks for by ``yield``; answered by `CallResult`."""

    url: str
    body: bytes
    headers: Mapping[str, str]
    timeout: float = 5.0


@dataclass(slots=True, frozen=True)
class CallResult:
    """What came of a `Call`: a status and body, or the reason why there was no answer."""

    status: int | None
    body: bytes = b""
    error: str | None = None

    @property
    def ok(self) -> bool:
        """Whether the receiver answered with a 2xx status."""
        return self.status is not None and 200 <= self.status < 300
