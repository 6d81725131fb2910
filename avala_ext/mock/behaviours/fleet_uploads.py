"""Uploads of recordings: a session, a URL for each file, confirmation, and the end.

The URLs are on the mock's own host under ``/_mock/uploads/`` and answer a PUT with an ETag.
"""

from __future__ import annotations

from ..context import Context
from ..hooks import hooks
from ..messages import Answer, Refusal, Row, invalid, not_found
from ..resources import location

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
    order = list(session["files"])
    base = f"{context.request.origin}/_mock/uploads/{session['uid']}"
    entries = [
        {
            "path": path,
            "put_url": f"{base}/{order.index(path)}",
            "s3_key": session["s3_prefix"] + path,
            "headers": {"content-type": "application/octet-stream"},
        }
        for path in paths
    ]
    context.store.update("_FleetUpload", session, status="uploading")
    return Answer(200, {"urls": entries})


@hooks.answers("fleet_uploads_confirm_upload")
def confirm(context: Context) -> Answer:
    """Note which files have arrived; one of another size than announced is refused."""
    session, files = _session(context), context.body["files"]
    _demand_known(session, [one["path"] for one in files])
    for one in files:
        if one["size_bytes"] != session["files"][one["path"]]:
            raise invalid({"files": [f"{one['path']}: the size differs from the one announced."]})
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
