"""Uploads of recordings: a session, a URL for each file, confirmation, and the end.

The URLs are signed targets on the mock's own host (`targets`). What is confirmed must have arrived
there, with the ETag that was answered.
"""

from __future__ import annotations

from ..context import Context
from ..hooks import hooks
from ..messages import Answer, Refusal, Row, invalid, not_found
from ..resources import location
from ..targets import Target, sign

_NO_SESSION = "No upload session found for this recording."


def totals(session: Row) -> Row:
    """Return the four counts that every answer about a session has."""
    return {
        "total_files": len(session["files"]),
        "total_bytes": sum(session["files"].values()),
        "confirmed_files": len(session["confirmed"]),
        "confirmed_bytes": sum(session["files"][path] for path in session["confirmed"]),
    }


@hooks.answers("fleet_uploads_init_upload")
def begin(context: Context) -> Answer:
    """Open a session; one that the recording has already is abandoned."""
    recording = context.parent()
    former = _latest(context, recording)
    if former is not None:
        context.store.update("_FleetUpload", former, status="abandoned")
    session = context.store.insert(
        "_FleetUpload",
        {
            "uid": context.store.new_uid(),
            "recording": recording["uid"],
            "files": {one["path"]: int(one["size_bytes"]) for one in context.body["files"]},
            "confirmed": [],
            "status": "initiated",
            "s3_prefix": f"fleet/acme-ai/{recording['uid']}/",
        },
    )
    shown = {key: session[key] for key in ("uid", "s3_prefix", "status")} | totals(session)
    headers = {"Location": location(context, shown)}
    return Answer(context.status, shown, headers)


def _latest(context: Context, recording: Row) -> Row | None:
    found = None
    for session in context.store.rows("_FleetUpload"):
        if session["recording"] == recording["uid"]:
            found = session
    return found


def _session(context: Context) -> Row:
    """Return the session that the body names; 404 when it is none of the recording's."""
    recording = context.parent()
    row = context.store.get("_FleetUpload", context.body["session_uid"])
    if row is None or row["recording"] != recording["uid"]:
        raise not_found()
    return row


def _demand_known(session: Row, paths: list[str]) -> None:
    if not set(paths) <= set(session["files"]):
        raise not_found()


@hooks.answers("fleet_uploads_get_upload_urls")
def urls(context: Context) -> Answer:
    """Answer one URL for each path."""
    session, paths = _session(context), context.body["file_paths"]
    _demand_known(session, paths)
    entries = [_entry(context, session, path) for path in dict.fromkeys(paths)]
    if session["status"] == "initiated":
        context.store.update("_FleetUpload", session, status="uploading")
    return Answer(200, {"urls": entries})


def _entry(context: Context, session: Row, path: str) -> Row:
    headers = {"content-type": "application/octet-stream"}
    key = session["s3_prefix"] + path
    wanted = Target(
        name=_place(session, path),
        key=key,
        size=session["files"][path],
        headers=headers,
        seconds=int(context.body.get("ttl_seconds") or 3600),
    )
    url = sign(context.store, context.request.origin, wanted)
    return {"path": path, "put_url": url, "s3_key": key, "headers": headers}


def _place(session: Row, path: str) -> str:
    """Return where the bytes of a file are kept."""
    return f"uploads/{session['uid']}/{path}"


@hooks.answers("fleet_uploads_confirm_upload")
def confirm(context: Context) -> Answer:
    """Note which files have arrived; one that has not, or with another ETag, is refused."""
    session, files = _session(context), context.body["files"]
    _demand_known(session, [one["path"] for one in files])
    for one in files:
        if one["size_bytes"] != session["files"][one["path"]]:
            raise invalid({"files": [f"{one['path']}: the size differs from the one announced."]})
        arrived = context.store.get("_Received", _place(session, one["path"]))
        if arrived is None or arrived["etag"] != one["etag"].strip('"'):
            raise invalid({"files": [f"{one['path']}: has not arrived with this ETag."]})
    named = [one["path"] for one in files]
    confirmed = list(dict.fromkeys([*session["confirmed"], *named]))
    session = context.store.update("_FleetUpload", session, confirmed=confirmed, status="uploading")
    older = {"confirmed": len(files), "total_confirmed": len(confirmed)}
    return Answer(200, {"session_uid": session["uid"], **totals(session), **older})


@hooks.answers("fleet_uploads_finalize_upload")
def finalize(context: Context) -> Answer:
    """Close a session once all files are confirmed."""
    session = _session(context)
    missing = set(session["files"]) - set(session["confirmed"])
    if missing:
        raise invalid({"session_uid": [f"{len(missing)} files are not confirmed yet."]})
    context.store.update("_FleetUpload", session, status="completing")
    context.store.update("Recording", context.parent(), status="processing")
    shown = {"detail": "Upload finalized.", "session_uid": session["uid"], "status": "finalized"}
    return Answer(200, shown)


@hooks.answers("fleet_uploads_get_upload_status")
def status(context: Context) -> Answer:
    """Answer the newest session of a recording; one that was completing is then completed."""
    recording = context.parent()
    session = _latest(context, recording)
    if session is None:
        raise Refusal(404, {"detail": _NO_SESSION})
    pending = [path for path in session["files"] if path not in session["confirmed"]]
    shown = {"session_uid": session["uid"], "status": session["status"], "pending_paths": pending}
    if session["status"] == "completing":
        context.store.update("_FleetUpload", session, status="completed")
        context.store.update("Recording", recording, status="ready")
    return Answer(200, {**shown, **totals(session)})
