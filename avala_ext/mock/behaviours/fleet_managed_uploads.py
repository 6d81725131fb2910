"""Managed uploads of MCAP files: admission, parts with grants, and a job that publishes.

The job moves on with every read of the session and ends well only if the parts have the size
and hash that were announced.
"""

from __future__ import annotations

import hashlib
import time
from datetime import UTC, datetime

from ..context import Context
from ..hooks import hooks
from ..messages import Answer, Row, not_found
from ..resources import location
from ..store import iso
from ..targets import Target, end_of, sign

PART_SIZE = 64 * 1024**2
GRANT_SECONDS = 300
BUCKET = "managed"
OWNER = "0b5f3e0a-5d0c-4b3e-9b57-6f1d5b1f0c11"
"""Parts of the path of every managed upload; a real one names the organization (facts B091)."""

_ANNOUNCED = ("path", "size_bytes", "content_sha256")


def _named(context: Context, **more: str) -> Row:
    """Return the head that every answer has: protocol and session."""
    session = context.body.get("session_uid") or context.query.get("session_uid")
    return {"protocol": "fleet-managed-mcap-v1", "session_uid": session, **more}


def _session(context: Context) -> Row:
    recording = context.parent()
    head = _named(context)
    row = context.store.get("_Managed", str(head["session_uid"]))
    if row is None or row["recording_uid"] != recording["uid"]:
        raise not_found()
    return row


def _file(context: Context, session: Row) -> Row:
    uid = context.body.get("file_uid") or context.query.get("file_uid")
    files: list[Row] = session["files"]
    found = next((one for one in files if one["file_uid"] == uid), None)
    if found is None:
        raise not_found()
    return found


def _write_file(context: Context, session: Row, changed: Row) -> Row:
    files = [changed if one["file_uid"] == changed["file_uid"] else one for one in session["files"]]
    return context.store.update("_Managed", session, files=files)


def _shown(session: Row) -> Row:
    verified = [one for one in session["files"] if one["verified"]]
    return {
        "protocol": "fleet-managed-mcap-v1",
        "session_uid": session["uid"],
        "recording_uid": session["recording_uid"],
        "status": session["status"],
        "total_files": len(session["files"]),
        "total_bytes": sum(one["size_bytes"] for one in session["files"]),
        "confirmed_files": len(verified),
        "confirmed_bytes": sum(one["size_bytes"] for one in verified),
        "files": session["files"],
        "finalization": session["finalization"],
    }


@hooks.answers("fleet_uploads_managed_admit")
def admit(context: Context) -> Answer:
    """Open a session under the caller's uid; a repeated request finds the same one."""
    recording = context.parent()
    uid = context.body["session_uid"]
    session = context.store.get("_Managed", uid)
    if session is not None and session["recording_uid"] != recording["uid"]:
        raise not_found()
    if session is None:
        row = {"uid": uid, "recording_uid": recording["uid"], "status": "initiated"}
        row |= {"files": _originals(context), "finalization": None}
        session = context.store.insert("_Managed", row)
    elif session["status"] == "initiated" and _announced(session) != context.body["files"]:
        # Nothing was sent yet: the latest announcement counts.
        session = context.store.update("_Managed", session, files=_originals(context))
    shown = _shown(session)
    headers = {"Location": location(context, shown)}
    return Answer(context.status, shown, headers)


def _announced(session: Row) -> list[Row]:
    return [{key: one[key] for key in _ANNOUNCED} for one in session["files"]]


def _originals(context: Context) -> list[Row]:
    return [_original(context, one) for one in context.body["files"]]


def _original(context: Context, asked: Row) -> Row:
    size = int(asked["size_bytes"])
    return {
        "file_uid": context.store.new_uid(),
        **{key: asked[key] for key in _ANNOUNCED},
        "size_bytes": size,
        "content_type": "application/octet-stream",
        "content_encoding": "",
        "part_size": PART_SIZE,
        "part_count": -(-size // PART_SIZE),
        "verified": False,
        "generation": None,
    }


@hooks.answers("fleet_uploads_managed_status")
def status(context: Context) -> Answer:
    """Answer the session as it stands, and move its job one step on."""
    session = _session(context)
    shown = _shown(session)
    if session["finalization"] and session["finalization"]["state"] in ("pending", "running"):
        _advance(context, session)
    return Answer(200, shown)


@hooks.answers("fleet_uploads_managed_multipart_init")
def begin_file(context: Context) -> Answer:
    """Open a new attempt to send a file."""
    session = _session(context)
    file = _file(context, session)
    number = file["generation"]["number"] + 1 if file["generation"] else 1
    generation = {"generation_uid": context.store.new_uid(), "number": number, "state": "active"}
    session = _write_file(context, session, {**file, "generation": generation})
    context.store.update("_Managed", session, status="uploading")
    shown = {
        **_named(context, file_uid=file["file_uid"]),
        **generation,
        "part_size": file["part_size"],
        "part_count": file["part_count"],
        "initialization_deadline": _soon(),
    }
    headers = {"Location": location(context, shown)}
    return Answer(context.status, shown, headers)


def _soon() -> str:
    """Return the end of a grant that begins now, by the real clock: clients compare it."""
    return iso(datetime.fromtimestamp(int(time.time()) + GRANT_SECONDS, UTC))


def _generation(context: Context, file: Row) -> str:
    uid = context.body.get("generation_uid") or context.query.get("generation_uid")
    if not file["generation"] or file["generation"]["generation_uid"] != uid:
        raise not_found()
    return str(uid)


@hooks.answers("fleet_uploads_managed_multipart_progress")
def progress(context: Context) -> Answer:
    """Answer the parts that have arrived, at most 100."""
    file = _file(context, _session(context))
    uid = _generation(context, file)
    after = context.query.get("after") or 0
    parts: list[Row] = []
    for number in range(after + 1, file["part_count"] + 1):
        content = context.store.file(f"uploads/{uid}/{number}")
        if content is not None:
            parts.append({"part_number": number, "size": len(content)})
    more = parts[99]["part_number"] if len(parts) > 100 else None
    head = _named(context, file_uid=file["file_uid"], generation_uid=uid)
    return Answer(200, {**head, "parts": parts[:100], "next_cursor": more})


@hooks.answers("fleet_uploads_managed_multipart_parts")
def grants(context: Context) -> Answer:
    """Answer a URL for each part, good for five minutes."""
    file = _file(context, _session(context))
    uid = _generation(context, file)
    numbers = [int(number) for number in context.body["numbers"]]
    if max(numbers) > file["part_count"]:
        raise not_found()
    parts = [_grant(context, file, number) for number in numbers]
    head = _named(context, file_uid=file["file_uid"], generation_uid=uid)
    return Answer(200, {**head, "parts": parts})


def _grant(context: Context, file: Row, number: int) -> Row:
    generation = file["generation"]["generation_uid"]
    offset = (number - 1) * file["part_size"]
    size = min(file["part_size"], file["size_bytes"] - offset)
    wanted = Target(
        name=f"uploads/{generation}/{number}",
        key=f"{BUCKET}/__o__=/{OWNER}/__cloud__/{_named(context)['session_uid']}/{file['path']}",
        size=size,
        seconds=GRANT_SECONDS,
        query={"uploadId": generation, "partNumber": str(number)},
    )
    url = sign(context.store, context.request.origin, wanted)
    return {
        "grant_uid": context.store.new_uid(),
        "part_number": number,
        "offset": offset,
        "size_bytes": size,
        "url": url,
        "headers": {"content-length": str(size)},
        "expires_at": iso(end_of(url)),
    }


@hooks.answers("fleet_uploads_managed_finalize")
def finalize(context: Context) -> Answer:
    """Start the job that checks and publishes, or start it again after a failure."""
    session = _session(context)
    job = session["finalization"]
    if job is None or (job["state"] == "failed" and job["code"] != "content_mismatch"):
        job = {
            "uid": context.store.new_uid(),
            "state": "pending",
            "stage": "complete",
            "attempts": 0,
            "failures": job["failures"] + 1 if job else 0,
            "code": "pending",
            "available_at": context.store.tick(),
            "publication_uid": None,
            "dataset_uid": None,
        }
        context.store.update("_Managed", session, status="completing", finalization=job)
    return Answer(context.status, {**_named(context), "finalization": job})


def _advance(context: Context, session: Row) -> None:
    job = session["finalization"]
    if job["state"] == "pending":
        changes = {"state": "running", "stage": "verify", "code": "running", "attempts": 1}
        context.store.update("_Managed", session, finalization={**job, **changes})
        return
    code = _judge(context, session)
    if code != "published":
        failed = {"state": "failed", "code": code, "failures": min(5, job["failures"] + 1)}
        context.store.update("_Managed", session, finalization={**job, **failed})
        return
    dataset = next(context.store.rows("Dataset"), Row())
    done = {
        "state": "succeeded",
        "stage": "publish",
        "code": code,
        "publication_uid": context.store.new_uid(),
        "dataset_uid": dataset.get("uid") or context.store.new_uid(),
    }
    files = [
        {**one, "verified": True, "generation": {**one["generation"], "state": "completed"}}
        for one in session["files"]
    ]
    context.store.update(
        "_Managed", session, status="completed", files=files, finalization={**job, **done}
    )


def _judge(context: Context, session: Row) -> str:
    """Return the job's final code: whether all files arrived as they were announced."""
    for file in session["files"]:
        if not file["generation"]:
            return "source_unavailable"
        digest = hashlib.sha256()
        for number in range(1, file["part_count"] + 1):
            part = context.store.file(f"uploads/{file['generation']['generation_uid']}/{number}")
            if part is None:
                return "source_unavailable"
            digest.update(part)
        if digest.hexdigest() != file["content_sha256"]:
            return "content_mismatch"
    return "published"
