"""What a planted bug is, and the engine that has one."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, urlencode

import orjson

from avala_ext.mock.engine import Engine
from avala_ext.mock.messages import Call, CallResult, Request, Response

Handle: TypeAlias = Callable[[Request], Response]
Behave: TypeAlias = Callable[[Request, Handle], Response]
"""Answers a request, mostly by handing it to the sound mock."""


@dataclass(frozen=True, slots=True)
class Bug:
    """One planted bug.

    Attributes:
        behave: what the mock does instead.
        only: operations that must be tested to see it.
        phases: phases of schemathesis that must be run.
        seen_by: a part of what must be said of it.
        quick: whether it is planted in every test run, and not only with ``--every-plant``.
    """

    behave: Behave
    only: tuple[str, ...]
    phases: str
    seen_by: str
    quick: bool = False


class PlantedEngine(Engine):
    """An engine with one bug."""

    bug: Bug

    def begin(self, request: Request) -> Generator[Call, CallResult, Response]:
        """Return the steps of answering a request, wrongly."""
        return self._planted(request)

    def _planted(self, request: Request) -> Generator[Call, CallResult, Response]:
        yield from ()
        if request.path.startswith("/_mock/"):
            return self._sound(request)
        return self.bug.behave(request, self._sound)

    def _sound(self, request: Request) -> Response:
        run = super().begin(request)
        step = self.advance(run)
        while isinstance(step, Call):
            step = self.advance(run, CallResult(200, b"{}"))
        return step


# ---- what bugs are made of


def is_about(request: Request, method: str, ending: str) -> bool:
    """Tell whether a request has a method and a path with this ending."""
    return request.method == method and request.path.endswith(ending)


def below(request: Request, method: str, collection: str) -> bool:
    """Tell whether a request is about one thing of a collection."""
    rest = request.path.partition(collection)[2].rstrip("/")
    return request.method == method and bool(rest) and "/" not in rest


def body_of(message: Request | Response) -> Any:
    """Return the decoded body, or None."""
    try:
        return orjson.loads(message.body)
    except orjson.JSONDecodeError:
        return None


def with_body(response: Response, body: Any) -> Response:
    """Return a response with another body."""
    return Response(response.status, dict(response.headers), orjson.dumps(body))


def query_of(request: Request) -> dict[str, str]:
    """Return the query, the last value of each name."""
    return dict(parse_qsl(request.query, keep_blank_values=True))


def with_query(request: Request, query: dict[str, str]) -> Request:
    """Return a request with another query."""
    return replace(request, query=urlencode(query))


def error(status: int, text: str = "Planted.") -> Response:
    """Return an error of the usual shape."""
    headers = {"Content-Type": "application/json"}
    return Response(status, headers, orjson.dumps({"detail": text}))
