"""What the mock serves beside the API, under ``/_mock/``: control, files and upload targets.

=============================  ============================================================
``GET  /``                     a page to read the API reference and try requests
``GET  /_mock``                what the mock is: counts, violations, coverage; for a browser a
                               page that shows it live and lets one inject faults
``GET  /_mock/openapi.json``   the document, with this mock as its server
``GET  /_mock/coverage``       answers counted by operation and documented status, zeros too
``GET  /_mock/requests``       the last requests, oldest first (``?operation=`` narrows)
``GET  /_mock/calls``          the last calls to agents and webhooks, and what is to be sent again
``POST /_mock/reset``          back to the seed data; forgets faults and requests
``GET  /_mock/state``          all data, as a file that ``--seed-data`` reads
``PUT  /_mock/state``          replaces all data by such a file
``GET  /_mock/faults``         the faults in force
``POST /_mock/faults``         replaces them: JSON as in `faults`, or ``{"spec": "..."}``
``PATCH /_mock/faults``        puts some in front of them; ``DELETE`` ends all
``POST /_mock/clock``          ``{"advance": seconds}`` or ``{"set": "2026-02-01T00:00:00Z"}``;
                               on the way, what failed is sent to agents and webhooks again
``GET  /_mock/keys``           the API keys with their scopes (`keys`)
``POST /_mock/keys``           ``{"key": ..., "scopes": ["tasks.read"]}`` adds one among the data
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
from collections.abc import Generator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from . import control, pages, targets
from .messages import Call, CallResult, Refusal, Request, Response, not_found

if TYPE_CHECKING:
    from .engine import Engine

PREFIX = "/_mock/"
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
    return path in ("/", "/_mock") or path.startswith(
        (PREFIX, engine.contract.base_path + _DOWNLOADS)
    )


def unseen(path: str) -> bool:
    """Whether requests to a path are left out of what is remembered: pages and control."""
    return path in ("/", "/_mock") or (
        path.startswith(PREFIX) and not path.startswith((_FILES, _UPLOADS))
    )


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
    page = pages.page(engine, request, path)
    if page is not None:
        return page
    return (yield from control.handle(engine, request, path))


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
