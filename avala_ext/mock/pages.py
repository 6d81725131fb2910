"""What a browser sees: the API reference at ``/``, the live state at ``/_mock``.

The reference is shown by Swagger UI (Apache-2.0), whose files are taken from the installed
package ``flask-swagger-ui`` without importing it; nothing is loaded from elsewhere, and a
Content-Security-Policy keeps it so. The other page is plain HTML of our own, under `web`.
"""

from __future__ import annotations

import functools
import importlib.util
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from .messages import Refusal, Request, Response, not_found

if TYPE_CHECKING:
    from .contract import Contract
    from .engine import Engine

_OWN = Path(__file__).parent / "web"
_PREFIX = "/_mock/web/"
_VIEWER = ("swagger-ui-bundle.js", "swagger-ui.css")
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)


def page(engine: Engine, request: Request, path: str) -> Response | None:
    """Return a page or a file that pages need, or None when the path is none of them.

    Raises:
        Refusal: for methods other than GET and HEAD, and files that do not exist.
    """
    wants_page = "text/html" in request.headers.get("accept", "")
    if path == "/":
        made = _html(engine, "reference.html" if viewer() else "bare.html")
    elif path in ("/_mock", "/_mock/") and wants_page:
        made = _html(engine, "state.html")
    elif path == "/_mock/openapi.json":
        made = _response("application/json", document(engine.contract))
    elif path.startswith(_PREFIX):
        made = _file(path.removeprefix(_PREFIX))
    else:
        return None
    if request.method not in ("GET", "HEAD"):
        text = f'Method "{request.method}" not allowed.'
        raise Refusal(405, {"detail": text}, {"Allow": "GET, HEAD"})
    return made


@functools.cache
def viewer() -> Path | None:
    """Return the folder of the viewer's files, or None when its package is not installed."""
    found = importlib.util.find_spec("flask_swagger_ui")
    places = found.submodule_search_locations if found else None
    return Path(places[0], "dist") if places else None


_DOCUMENTS: dict[int, bytes] = {}


def document(contract: Contract) -> bytes:
    """Return the document as JSON, with the mock that serves it as the only server."""
    found = _DOCUMENTS.get(id(contract))
    if found is None:
        server = {"url": contract.base_path, "description": "This mock."}
        found = orjson.dumps({**contract.document, "servers": [server]})
        _DOCUMENTS[id(contract)] = found
    return found


def _html(engine: Engine, name: str) -> Response:
    text = (_OWN / name).read_text("utf-8")
    values = {
        "key": engine.api_key,
        "base": engine.contract.base_path,
        "title": str(engine.contract.document["info"]["title"]),
        "version": str(engine.contract.document["info"]["version"]),
        "scheme": next(iter(engine.contract.document["components"]["securitySchemes"]), ""),
    }
    for field, value in values.items():
        text = text.replace(f"{{{{ {field} }}}}", escape(value))
    return _response(_TYPES[".html"], text.encode())


def _file(name: str) -> Response:
    folder = viewer() if name in _VIEWER else _OWN
    path = folder / name if folder else None
    # Names come from outside: only files that stand right in the folder are given away.
    if path is None or "/" in name or path.suffix not in _TYPES or not path.is_file():
        raise not_found()
    return _response(_TYPES[path.suffix], path.read_bytes())


def _response(content_type: str, body: bytes) -> Response:
    headers = {
        "Content-Type": content_type,
        "Content-Security-Policy": _POLICY,
        "Cache-Control": "no-cache",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(200, headers, body)
