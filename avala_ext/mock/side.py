"""What the mock serves beside the API, under ``/_mock/``: control, files and upload targets.

=============================  ============================================================
``GET  /_mock/``               what the mock is: counts, violations, coverage
``GET  /_mock/coverage``       answers counted by operation and documented status, zeros too
``GET  /_mock/requests``       the last requests, oldest first (``?operation=`` narrows)
``POST /_mock/reset``          back to the seed data; forgets faults and requests
``GET  /_mock/faults``         the faults in force
``POST /_mock/faults``         replaces them: JSON as in `faults`, or ``{"spec": "..."}``
``POST /_mock/clock``          ``{"advance": seconds}`` or ``{"set": "2026-02-01T00:00:00Z"}``
``GET  /_mock/store/NAME``     the rows of a collection, hidden fields included
``PATCH /_mock/store/NAME/K``   changes a row behind the API's back, as the platform does when
                               a task is completed; agents and webhooks are told
``GET  /_mock/files/NAME``     a file, with ranges; no key needed, as for a presigned URL
``GET  /_mock/uploads/``       what arrived at upload targets (`targets`)
``PATCH /_mock/uploads/``      changes quota and sizes of uploads (`upload_settings`)
``PUT|POST /_mock/uploads/K``  a signed target: takes the bytes of an upload, answers an ETag
=============================  ============================================================

One path of the API itself is served here, as the document leaves it to the grants that name it:
``GET /api/v1/resolve/download/TOKEN``, the bytes of a resolved object.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Generator
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote

import orjson

from . import faults as fault_rules
from . import targets
from .events import tell
from .messages import (
    Call,
    CallResult,
    Json,
    Refusal,
    Request,
    Response,
    invalid,
    is_object,
    not_found,
)
from .store import iso
from .upload_settings import change

if TYPE_CHECKING:
    from .engine import Engine

PREFIX = "/_mock/"
CONTROL = (
    "/_mock/coverage",
    "/_mock/requests",
    "/_mock/reset",
    "/_mock/faults",
    "/_mock/clock",
    "/_mock/store",
)
MAX_UPLOAD = 256 * 1024 * 1024
"""Largest file that an upload target takes, in bytes."""

_FILES = "/_mock/files/"
_UPLOADS = "/_mock/uploads/"
_DOWNLOADS = "/resolve/download/"
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")
_WATCHING = ("GET", "PATCH")
"""Methods of the control of uploads, whose path no target has."""


def serves(engine: Engine, path: str) -> bool:
    """Whether a path is served here and not by an operation of the document."""
    return path.startswith((PREFIX, engine.contract.base_path + _DOWNLOADS))


def fault_name(path: str) -> str:
    """Return the name under which faults find a path beside the API; empty for control."""
    return "files" if path.startswith((_FILES, _UPLOADS)) or _DOWNLOADS in path else ""


def handle(engine: Engine, request: Request) -> Generator[Call, CallResult, Response]:
    """Answer a request beside the API, with the calls that a change of a row causes.

    Raises:
        Refusal: for unknown paths, wrong methods and malformed bodies.
    """
    path = unquote(request.path)
    if path.startswith(engine.contract.base_path + _DOWNLOADS):
        return _download(engine, path.rpartition("/")[2])
    if path.startswith(_FILES):
        return _file(engine, request, path.removeprefix(_FILES))
    if path.startswith(_UPLOADS) and not (path == _UPLOADS and request.method in _WATCHING):
        return targets.receive(engine.store, request, MAX_UPLOAD)
    if path.startswith("/_mock/store/"):
        return (yield from _store(engine, request, path.removeprefix("/_mock/store/")))
    handlers = _CONTROLS.get(path.rstrip("/"))
    if handlers is None:
        raise not_found()
    handler = handlers.get(request.method)
    if handler is None:
        raise Refusal(
            405,
            {"detail": f'Method "{request.method}" not allowed.'},
            {"Allow": ", ".join(sorted(handlers))},
        )
    return _json(200, handler(engine, request))


# ---- control


def _about(engine: Engine, request: Request) -> Json:
    return {
        "name": "avala mock",
        "operations": len(engine.contract.operations),
        "collections": {n: len(engine.store.entries(n)) for n in engine.store.names()},
        "now": iso(engine.store.now),
        "violations": engine.violations,
        "coverage": [
            {"operation": name, "status": status, "count": count}
            for (name, status), count in sorted(engine.coverage.items())
        ],
    }


def _coverage(engine: Engine, request: Request) -> Json:
    return {
        name: {status: engine.coverage[name, int(status)] for status in operation.responses}
        for name, operation in engine.contract.operations.items()
    }


def _requests(engine: Engine, request: Request) -> Json:
    wanted = parse_qs(request.query).get("operation")
    listed = [one for one in engine.requests if not wanted or one["operation"] in wanted]
    return {"count": len(listed), "results": listed}


def _reset(engine: Engine, request: Request) -> Json:
    engine.reset()
    return {"reset": True}


def _get_faults(engine: Engine, request: Request) -> Json:
    return {"faults": engine.faults.describe()}


def _set_faults(engine: Engine, request: Request) -> Json:
    body = _body(request)
    try:
        if is_object(body) and isinstance(body.get("spec"), str):
            rules, seed = fault_rules.parse(body["spec"])
        else:
            rules, seed = fault_rules.from_json(body)
    except fault_rules.FaultSyntax as error:
        raise invalid({"faults": [str(error)]}) from error
    engine.faults.set(rules, seed)
    return _get_faults(engine, request)


def _clock(engine: Engine, request: Request) -> Json:
    body = _body(request)
    try:
        if "set" in body:
            engine.store.set_clock(datetime.fromisoformat(body["set"]))
        else:
            engine.store.tick(float(body["advance"]))
    except (TypeError, ValueError, KeyError, OverflowError) as error:
        text = "expected {'advance': seconds} or {'set': time with offset}"
        raise invalid({"clock": [text]}) from error
    return {"now": iso(engine.store.now)}


def _received(engine: Engine, request: Request) -> Json:
    return targets.received(engine.store)


def _set_uploads(engine: Engine, request: Request) -> Json:
    return change(engine.store, _body(request))


_Control = Callable[["Engine", Request], Json]
_CONTROLS: dict[str, dict[str, _Control]] = {
    "/_mock": {"GET": _about},
    "/_mock/coverage": {"GET": _coverage},
    "/_mock/requests": {"GET": _requests},
    "/_mock/reset": {"POST": _reset},
    "/_mock/faults": {"GET": _get_faults, "POST": _set_faults},
    "/_mock/clock": {"POST": _clock},
    "/_mock/uploads": {"GET": _received, "PATCH": _set_uploads},
}


def _store(engine: Engine, request: Request, rest: str) -> Generator[Call, CallResult, Response]:
    name, _, key = rest.strip("/").partition("/")
    if request.method == "GET":
        rows = [row for row in engine.store.rows(name) if key in ("", row["_key"])]
        return _json(200, {"count": len(rows), "results": rows})
    row = engine.store.get(name, key)
    if row is None:
        raise not_found()
    if request.method == "PATCH":
        changed = engine.store.update(name, row, **_body(request))
        for event in engine.hooks.changed(name, row, changed):
            yield from tell(engine.store, event)
        return _json(200, changed)
    raise Refusal(405, {"detail": "Method not allowed."}, {"Allow": "GET, PATCH"})


# ---- files


def _file(engine: Engine, request: Request, name: str) -> Response:
    content = engine.store.file(name)
    if content is None:
        raise not_found()
    if request.method not in ("GET", "HEAD"):
        raise Refusal(405, {"detail": "Method not allowed."}, {"Allow": "GET, HEAD"})
    headers = {
        "Content-Type": "application/zip" if name.endswith(".zip") else "application/octet-stream",
        "ETag": f'"{hashlib.sha256(content).hexdigest()[:32]}"',
        "Accept-Ranges": "bytes",
    }
    asked = _RANGE.fullmatch(request.headers.get("range", ""))
    unchanged = request.headers.get("if-range", headers["ETag"]) == headers["ETag"]
    if asked is None or not unchanged or asked.groups() == ("", ""):
        return Response(200, headers, content)
    return _part(content, headers, asked)


def _part(content: bytes, headers: dict[str, str], asked: re.Match[str]) -> Response:
    first, last = asked.groups()
    size = len(content)
    if first:
        start, end = int(first), min(int(last) + 1 if last else size, size)
    else:
        start, end = max(0, size - int(last)), size
    if start >= size or end <= start:
        return Response(416, headers | {"Content-Range": f"bytes */{size}"})
    headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
    return Response(206, headers, content[start:end])


def _download(engine: Engine, token: str) -> Response:
    """Answer a resolved object for a token, as long as it has not ended."""
    uid = targets.granted_object(engine.store, token)
    content = engine.store.file(f"objects/{uid}")
    if content is None:
        raise not_found()
    row = engine.store.get("_Object", uid) or {"document": {}}
    kind = row["document"].get("content_type", "application/octet-stream")
    return Response(200, {"Content-Type": kind}, content)


def _body(request: Request) -> Json:
    try:
        return orjson.loads(request.body)
    except orjson.JSONDecodeError as error:
        raise Refusal(400, {"detail": f"JSON parse error - {error}"}) from None


def _json(status: int, value: Json) -> Response:
    return Response(status, {"Content-Type": "application/json"}, orjson.dumps(value))
