"""What the mock remembers of the requests it answered and of the calls it made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .messages import Call, CallResult, Request, Response


@dataclass(slots=True, frozen=True)
class Exchange:
    """One request and how it was answered.

    Attributes:
        method: upper-case HTTP method.
        path: the path as it was on the wire.
        query: the raw query string.
        operation: operationId, or None beside the API and for unknown paths.
        status: status of the answer.
        fault: kind of the fault that acted, or None.
        request_id: the answer's ``X-Request-Id``.
        size: bytes of the request's body.
        seconds: how long the answer took to make.
        headers: the request's headers, names in lower case; kept only when bodies are.
        body: the request's body; kept only when the engine was told to.
        problem: beginning of the answer when it refuses, for the log.
    """

    method: str
    path: str
    query: str
    operation: str | None
    status: int
    fault: str | None
    request_id: str
    size: int
    seconds: float
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""
    problem: bytes = b""

    def describe(self) -> dict[str, Any]:
        """Return what control endpoints show: the same for the same requests."""
        return {
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "operation": self.operation,
            "status": self.status,
            "fault": self.fault,
            "request_id": self.request_id,
            "bytes": self.size,
        }


def exchange(
    request: Request,
    response: Response,
    operation: str | None,
    fault: str | None,
    seconds: float,
    keep: int,
) -> Exchange:
    """Make the record of one request.

    Args:
        request: what came.
        response: what goes out.
        operation: operationId, if it was one.
        fault: kind of the fault that acted.
        seconds: how long it took.
        keep: bytes of the request's body to keep; 0 keeps no headers either.
    """
    return Exchange(
        method=request.method,
        path=request.path,
        query=request.query,
        operation=operation,
        status=response.status,
        fault=fault,
        request_id=response.headers["X-Request-Id"],
        size=request.oversized or len(request.body),
        seconds=seconds,
        headers=dict(request.headers) if keep else {},
        body=request.body[:keep],
        problem=response.body[:200] if response.status >= 400 else b"",
    )


@dataclass(slots=True, frozen=True)
class Sent:
    """One call to an agent or a webhook, and what came of it."""

    call: Call
    result: CallResult
    fault: str | None

    def describe(self) -> dict[str, Any]:
        """Return what control endpoints show."""
        return {
            "url": self.call.url,
            "event": self.call.headers.get("X-Avala-Webhook-Event"),
            "delivery": self.call.headers.get("X-Avala-Webhook-Delivery"),
            "status": self.result.status,
            "error": self.result.error,
            "fault": self.fault,
        }
