"""Makes the POSTs that agents' callbacks and webhooks ask for."""

from __future__ import annotations

import http.client
import threading
import time
from collections.abc import Callable
from typing import Literal, TypeAlias
from urllib.parse import SplitResult, urlsplit

from .faults import Rule
from .messages import Call, CallResult

Receiver: TypeAlias = Callable[[Call], CallResult]
"""What answers calls in place of the network."""

Policy: TypeAlias = Literal["all", "loopback", "none"] | Receiver

_RESERVED = (".example", ".invalid", ".test", ".localhost")
_RESERVED_NAMES = ("example.com", "example.org", "example.net")
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_KEPT = 65536

RECEIVED = b'{"received":true}'
"""What the built-in receiver answers for hosts that exist in examples only."""


def perform(call: Call, policy: Policy = "all") -> CallResult:
    """Make one POST and return what came of it; never raises.

    Hosts reserved for documentation (RFC 2606, RFC 6761) are not called: a built-in receiver
    answers 200 for them, so that demo agents work without a network. A host name that takes
    long to resolve counts as time-out, though resolving itself cannot be interrupted.

    Args:
        call: what to send.
        policy: ``loopback`` calls this machine only, ``none`` calls nobody; a receiver answers
            all calls itself, those to reserved hosts too.
    """
    if callable(policy):
        return policy(call)
    try:
        parts = urlsplit(call.url)
        host = parts.hostname or ""
        port = parts.port
    except ValueError as error:
        return CallResult(None, error=f"bad URL: {error}")
    if parts.scheme not in ("http", "https") or not host:
        return CallResult(None, error="only http and https URLs can be called")
    if _reserved(host):
        return CallResult(200, RECEIVED)
    if policy == "none" or (policy == "loopback" and host not in _LOOPBACK):
        return CallResult(None, error=f"calls to {host} are switched off")
    return _bounded(call, parts, host, port)


def perform_faulty(call: Call, policy: Policy, rule: Rule | None) -> CallResult:
    """Make one POST as a fault has it; without one, as `perform` does."""
    kind = rule.kind if rule else ""
    if rule is None:
        return perform(call, policy)
    if kind in ("status", "throttle"):
        return CallResult(rule.get("code", 429), b"")
    if kind == "slow":
        time.sleep(rule.settings["seconds"])
    if kind == "drop":
        return CallResult(None, error="connection refused (a fault of the mock)")
    result = perform(call, policy)
    if kind == "duplicate":
        perform(call, policy)
    if kind == "lose":
        return CallResult(None, error="connection closed (a fault of the mock)")
    return result


def _reserved(host: str) -> bool:
    return host.endswith((*_RESERVED, *(f".{name}" for name in _RESERVED_NAMES))) or (
        host in _RESERVED_NAMES
    )


def _bounded(call: Call, parts: SplitResult, host: str, port: int | None) -> CallResult:
    """Run the call on a thread of its own, waiting no longer than its time-out."""
    results: list[CallResult] = []
    worker = threading.Thread(
        target=lambda: results.append(_post(call, parts, host, port)),
        name="avala-mock-call",
        daemon=True,
    )
    worker.start()
    worker.join(call.timeout)
    return results[0] if results else CallResult(None, error="timed out")


def _post(call: Call, parts: SplitResult, host: str, port: int | None) -> CallResult:
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        connection = kind(host, port, timeout=call.timeout)
        try:
            connection.request("POST", target, body=call.body, headers=dict(call.headers))
            response = connection.getresponse()
            return CallResult(response.status, response.read(_KEPT))
        finally:
            connection.close()
    except (OSError, http.client.HTTPException, ValueError) as error:
        return CallResult(None, error=str(error) or type(error).__name__)
