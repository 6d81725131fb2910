"""Signed upload targets: they take the bytes they were signed for, and nothing else.

A target is good for one method, one size and the headers it was signed with, until the virtual
clock has passed its end. What a storage host would refuse, this one refuses too:

====  ============================================================
 400  the body has another size than was signed, or the form is wrong
 403  the signature is wrong, the time is over, or a header differs
 405  another method
 411  no Content-Length
 412  ``If-None-Match: *`` was signed and the object is there already
====  ============================================================

What arrived is kept: ``GET /_mock/uploads/`` tells size, SHA-256 and how often each object was
received, ``GET /_mock/files/NAME`` has the bytes.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, quote, unquote, urlencode

from .messages import Json, Refusal, Request, Response, Row, forbidden, invalid, not_found

if TYPE_CHECKING:
    from .store import Store

PREFIX = "/_mock/uploads/"
SECRET = b"the mock's own storage"
SECONDS = 3600
"""How long a target lasts, by the virtual clock."""

_BOUNDARY = re.compile(r'boundary="?([^";]+)"?')
_FIELD = re.compile(rb'name="([^"]*)"')
_ALGORITHM = "AWS4-HMAC-SHA256"


@dataclass(frozen=True, slots=True)
class Target:
    """What may be sent to a target.

    Attributes:
        name: where the bytes are kept among the files of the mock.
        key: the key of the object, which is the path of the URL.
        size: bytes that must be sent.
        method: PUT or POST.
        headers: headers that must be sent, names in any case.
        seconds: how long the target lasts, by the virtual clock.
        query: further query parameters of the URL.
    """

    name: str
    key: str
    size: int
    method: str = "PUT"
    headers: dict[str, str] = field(default_factory=dict[str, str])
    seconds: int = SECONDS
    query: dict[str, str] = field(default_factory=dict[str, str])


def sign(store: Store, origin: str, target: Target) -> str:
    """Return the URL of a target that takes one PUT."""
    grant = _remember(store, target)
    now = datetime.now(UTC)
    signed = "content-length;host" + "".join(f";{name.lower()}" for name in sorted(target.headers))
    query = {
        **target.query,
        "X-Amz-Algorithm": _ALGORITHM,
        "X-Amz-Credential": f"{grant['uid']}/{now:%Y%m%d}/auto/s3/aws4_request",
        "X-Amz-Date": f"{now:%Y%m%dT%H%M%SZ}",
        "X-Amz-Expires": str(target.seconds),
        "X-Amz-SignedHeaders": signed if target.headers else "content-length;host",
        "X-Amz-Signature": _signature(grant),
    }
    return f"{origin}{PREFIX}{_path(target.key)}?{urlencode(query)}"


def sign_form(store: Store, origin: str, target: Target) -> tuple[str, dict[str, str]]:
    """Return the URL and the fields of a target that takes one form."""
    grant = _remember(store, target)
    fields = {"key": target.key, "policy": grant["uid"], "x-amz-signature": _signature(grant)}
    return f"{origin}{PREFIX}", fields


def end_of(url: str) -> datetime:
    """Return until when a signed URL works, by the real clock, which its dates follow."""
    query = {name: values[0] for name, values in parse_qs(url.partition("?")[2]).items()}
    begin = datetime.strptime(query["X-Amz-Date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    return begin + timedelta(seconds=int(query["X-Amz-Expires"]))


def _path(key: str) -> str:
    """Encode a key as storage hosts do: everything but letters, digits and ``-_.~/``."""
    return quote(key, safe="/")


def _remember(store: Store, target: Target) -> Row:
    row = {
        "uid": store.new_uid(),
        "name": target.name,
        "key": target.key,
        "size": target.size,
        "method": target.method,
        "headers": {name.lower(): value for name, value in target.headers.items()},
        "end": store.now.timestamp() + target.seconds,
    }
    return store.insert("_Target", row)


def _signature(grant: Row) -> str:
    text = f"{grant['uid']} {grant['method']} {grant['key']} {grant['size']}"
    return hmac.new(SECRET, text.encode(), hashlib.sha256).hexdigest()


def grant_token(uid: str, end: int) -> str:
    """Return the last step of a URL that gives out an object until a moment of virtual time."""
    text = f"{uid}.{end}"
    signature = hmac.new(SECRET, text.encode(), hashlib.sha256).hexdigest()
    return f"{text}.{signature}"


def granted_object(store: Store, token: str) -> str:
    """Return the uid of the object that a token gives out.

    Raises:
        Refusal: 403 for a forged token and for one whose time is over.
    """
    uid, _, rest = token.partition(".")
    end = rest.partition(".")[0]
    if not end.isascii() or not end.isdigit():
        raise not_found()
    same = hmac.compare_digest(token.encode(), grant_token(uid, int(end)).encode())
    if not same or store.now.timestamp() > int(end):
        raise forbidden()
    return uid


def receive(store: Store, request: Request, largest: int) -> Response:
    """Take the bytes of an upload, if everything is as it was signed.

    Raises:
        Refusal: see the table above.
    """
    path = unquote(request.path).removeprefix(PREFIX)
    if request.method not in ("PUT", "POST"):
        raise Refusal(405, {"detail": "Method not allowed."}, {"Allow": "POST, PUT"})
    if request.oversized is not None or len(request.body) > largest:
        raise Refusal(413, {"detail": "Request body too large."})
    if "content-length" not in request.headers:
        raise Refusal(411, {"detail": "Content-Length is required."})
    if request.method == "POST" and not path:
        fields, content = _form(request)
        grant = _granted(store, fields.get("policy"), fields.get("x-amz-signature"))
        path = fields.get("key", "")
    else:
        query = {name: values[0] for name, values in parse_qs(request.query).items()}
        credential = query.get("X-Amz-Credential", "").partition("/")[0]
        grant = _granted(store, credential, query.get("X-Amz-Signature"))
        content = request.body
    _check(store, grant, request, path, len(content))
    digest = _keep(store, grant, content)
    return Response(204 if request.method == "POST" else 200, {"ETag": f'"{digest}"'})


def _granted(store: Store, uid: str | None, signature: str | None) -> Row:
    grant = store.get("_Target", uid or "")
    if grant is None or not hmac.compare_digest(_signature(grant), signature or ""):
        raise forbidden()
    return grant


def _check(store: Store, grant: Row, request: Request, path: str, size: int) -> None:
    if grant["method"] != request.method:
        raise Refusal(405, {"detail": "Method not allowed."}, {"Allow": grant["method"]})
    if grant["key"] != path:
        raise forbidden()
    if store.now.timestamp() > grant["end"]:
        raise Refusal(403, {"detail": "Request has expired."})
    for name, value in grant["headers"].items():
        if request.headers.get(name) != value:
            raise Refusal(403, {"detail": f"The header {name} is not the one that was signed."})
    if grant["headers"].get("if-none-match") and store.file(grant["name"]) is not None:
        raise Refusal(412, {"detail": "The object is there already."})
    if size != grant["size"]:
        raise invalid({"file": [f"Expected {grant['size']} bytes, not {size}."]})


def _keep(store: Store, grant: Row, content: bytes) -> str:
    """Store the bytes and count their reception; return the ETag."""
    store.put_file(grant["name"], content)
    digest = hashlib.md5(content, usedforsecurity=False).hexdigest()
    former = store.get("_Received", grant["name"])
    row = {
        "uid": grant["name"],
        "key": grant["key"],
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "etag": digest,
        "times": former["times"] + 1 if former else 1,
        "at": time.time(),
    }
    if former is None:
        store.insert("_Received", row)
    else:
        store.update("_Received", former, **row)
    return digest


def _form(request: Request) -> tuple[dict[str, str], bytes]:
    """Return the fields of a multipart form, and the file, which must come last."""
    found = _BOUNDARY.search(request.headers.get("content-type", ""))
    if found is None:
        raise invalid({"file": ["Expected multipart/form-data."]})
    fields: dict[str, str] = {}
    for part in request.body.split(b"--" + found.group(1).encode())[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        name = _FIELD.search(head)
        if name is None:
            raise invalid({"file": ["A part of the form has no name."]})
        if name.group(1) == b"file":
            return fields, content.removesuffix(b"\r\n")
        fields[name.group(1).decode()] = content.removesuffix(b"\r\n").decode()
    raise invalid({"file": ["This field is required."]})


def received(store: Store) -> Json:
    """Return all objects that arrived, without the mock's own fields, in order of arrival."""
    rows = list(store.rows("_Received"))
    shown = [{key: row[key] for key in row if key != "_key"} for row in rows]
    return {"count": len(shown), "results": shown}
