"""The dataset resolver: revisions by alias or digest, their objects, and grants to fetch them.

A revision never changes, so the cursors of its objects are plain positions.
"""

from __future__ import annotations

import base64
import binascii
import time
from datetime import UTC, datetime

from ..context import Context
from ..hooks import hooks
from ..messages import Answer, Refusal, Row, invalid, not_found
from ..store import iso
from ..targets import grant_token

GRANT_SECONDS = 240
"""How long a grant lasts; the document allows up to 300."""

DOWNLOADS = "/resolve/download/"
"""Where grants point to, below the API's base path; served by `side`."""


def revision(context: Context) -> Row:
    """Return the revision that the path names by digest.

    Raises:
        Refusal: 404 for an unknown one, 410 for one that was withdrawn.
    """
    dataset, digest = context.path["dataset_uid"], context.path["revision_sha256"]
    found = context.store.find("_Revision", dataset_uid=dataset, revision_sha256=digest)
    return _available(found)


def _available(found: Row | None) -> Row:
    if found is None:
        raise not_found()
    if found["withdrawn"]:
        shown = ("canonical_reference", "dataset_uid", "revision_sha256")
        code = {"schema_version": 1, "code": "dataset_revision_withdrawn"}
        raise Refusal(410, code | {name: found[name] for name in shown})
    return found


def _document(found: Row, requested: str) -> Row:
    return {**found["document"], "requested_reference": requested}


@hooks.answers("resolver_resolve_alias")
def resolve_alias(context: Context) -> Answer:
    """Answer the revision that a selector means: an alias, or the digest itself."""
    owner, slug, selector = (context.path[key] for key in ("owner", "dataset", "selector"))
    for row in context.store.rows("_Revision"):
        if (row["owner"], row["slug"]) != (owner, slug):
            continue
        if selector in (*row["aliases"], row["revision_sha256"]):
            return Answer(200, _document(_available(row), f"{owner}/{slug}@{selector}"))
    raise not_found()


@hooks.answers("resolver_resolve_exact")
def resolve_exact(context: Context) -> Answer:
    """Answer the revision with a digest."""
    found = revision(context)
    return Answer(200, _document(found, found["canonical_reference"]))


@hooks.answers("resolver_get_objects")
def objects(context: Context) -> Answer:
    """Answer objects in the order of role, ordinal and path."""
    found = revision(context)
    rows = [row for row in context.store.rows("_Object") if row["revision"] == found["_key"]]
    query = context.query
    _check_ordinals(query)
    wanted = query.get("ordinals") or ([query["ordinal"]] if "ordinal" in query else None)
    kept = [
        row["document"]
        for row in rows
        if query.get("role") in (None, row["document"]["role"])
        and (wanted is None or row["document"]["ordinal"] in wanted)
    ]
    start, limit = _start(context, kept), query.get("limit") or 100
    page = kept[start : start + limit]
    more = start + limit < len(kept)
    return Answer(
        200,
        {
            "schema_version": 1,
            "canonical_reference": found["canonical_reference"],
            "revision_sha256": found["revision_sha256"],
            "manifest_sha256": found["document"]["manifest"]["sha256"],
            "next_cursor": _cursor(start + limit) if more else None,
            "previous_cursor": _cursor(max(0, start - limit)) if start else None,
            "results": page,
        },
    )


def _check_ordinals(query: Row) -> None:
    """Refuse what does not go together with `ordinals`, which takes all of a page at once."""
    if "ordinals" not in query:
        return
    if "role" not in query:
        raise invalid({"role": ["This field is required with ordinals."]})
    for name in ("ordinal", "cursor", "limit"):
        if name in query:
            raise invalid({name: ["Not allowed with ordinals."]})


def _cursor(position: int) -> str:
    return base64.urlsafe_b64encode(f"p={position}".encode()).decode().rstrip("=")


def _start(context: Context, rows: list[Row]) -> int:
    cursor = context.query.get("cursor")
    if cursor is None:
        return 0
    try:
        text = base64.b64decode(cursor + "=" * (-len(cursor) % 4), b"-_", validate=True)
        position = int(text.removeprefix(b"p=")) if text.startswith(b"p=") else -1
    except (ValueError, binascii.Error):
        position = -1
    if not 0 <= position <= len(rows):
        raise Refusal(404, {"detail": "Invalid cursor."})
    return position


@hooks.answers("resolver_issue_access_grant", "resolver_issue_access_grant_legacy")
def grant(context: Context) -> Answer:
    """Answer where an object can be fetched for a while, on the mock's own host."""
    found = revision(context)
    row = context.store.get("_Object", context.path["object_uid"])
    if row is None or row["revision"] != found["_key"]:
        raise not_found()
    # What is shown follows the real clock, for clients compare it with the Date header; whether
    # the grant still works follows the virtual one, which a test can move.
    end = int(time.time()) + GRANT_SECONDS
    token = grant_token(row["uid"], int(context.store.now.timestamp()) + GRANT_SECONDS)
    base = context.request.origin + context.contract.base_path
    shown = {key: row["document"][key] for key in ("object_uid", "size_bytes", "sha256")}
    return Answer(
        200,
        {
            "schema_version": 1,
            "provider": "avala_proxy",
            "method": "GET",
            "url": f"{base}{DOWNLOADS}{token}",
            "expires_at": iso(datetime.fromtimestamp(end, UTC)),
            "canonical_reference": found["canonical_reference"],
            "dataset_uid": found["dataset_uid"],
            "revision_sha256": found["revision_sha256"],
            "manifest_sha256": found["document"]["manifest"]["sha256"],
            **shown,
            "range_supported": False,
        },
    )
