"""Uploads into a new dataset: a target for each file, then a dataset of what arrived.

Targets are on the mock's own host under ``/_mock/uploads/``. The old protocol gives a form POST;
version 2 gives a PUT, or a multipart upload from 16 MiB on.
"""

from __future__ import annotations

from ..context import Context
from ..hooks import hooks
from ..messages import Answer, Refusal, Row, invalid, not_found
from ..resources import create

QUOTA = 10 * 1024**3
"""Bytes that uploads may take in all."""

PART_SIZE = 8 * 1024**2
MULTIPART_FROM = 16 * 1024**2

_MIMES = ("image/jpeg", "image/png", "image/webp", "video/mp4", "application/octet-stream")


def used_bytes(context: Context) -> int:
    """Return how many bytes of the quota are taken, open targets included."""
    return sum(row["size"] for row in context.store.rows("_Upload"))


@hooks.answers("datasets_manual_upload_quota")
def quota(context: Context) -> Answer:
    """Answer the quota and what is used of it."""
    return Answer(200, {"used": used_bytes(context), "limit": QUOTA})


@hooks.answers("datasets_manual_upload_allowed_mimes")
def mimes(context: Context) -> Answer:
    """Answer the media types that are taken."""
    return Answer(200, {"mime_types": list(_MIMES), "video_prefix": "video/"})


@hooks.answers("datasets_create_manual_upload_url")
def target(context: Context) -> Answer:
    """Answer where one file goes."""
    body = context.body
    size = int(body.get("content_length") or 0)
    if used_bytes(context) + size > QUOTA:
        text = "Storage quota exceeded."
        raise Refusal(413, {"detail": text, "limit": QUOTA, "used": used_bytes(context)})
    upload = _upload(context, size)
    url = f"{context.request.origin}/_mock/uploads/{upload['uid']}"
    if body.get("upload_protocol_version") != 2:
        fields = {"key": f"{upload['prefix']}{upload['path']}", "policy": "mock"}
        return Answer(200, {"method": "POST", "url": url, "fields": fields})
    shown = {"method": "PUT", "url": url, "upload_uid": upload["uid"], "complete": False}
    if size >= MULTIPART_FROM:
        shown |= {
            "method": "MULTIPART",
            "part_size": PART_SIZE,
            "part_count": -(-size // PART_SIZE),
            "uploaded_parts": _stored_parts(context, upload),
        }
    else:
        shown["headers"] = {"Content-Type": "application/octet-stream"}
        shown["complete"] = _content(context, upload) is not None
    return Answer(200, shown)


def _upload(context: Context, size: int) -> Row:
    """Return the upload of this file in this batch: the same one when asked again."""
    body = context.body
    space = body.get("organization_uid")
    prefix = f"__o__={space}/" if space else f"__u__={context.user['uid']}/"
    known = {
        "prefix": f"{prefix}{body['dataset_name']}/",
        "path": body["file_path_in_dataset"],
        "batch": body.get("dataset_upload_uid"),
    }
    found = context.store.find("_Upload", **known)
    if found is not None and found["size"] == size:
        return found
    return context.store.insert("_Upload", {"uid": context.store.new_uid(), "size": size, **known})


def _named(context: Context) -> Row:
    row = context.store.get("_Upload", context.path["upload_uid"])
    if row is None:
        raise not_found()
    return row


@hooks.answers("datasets_managed_upload_sign_parts")
def sign_parts(context: Context) -> Answer:
    """Answer a URL for each part asked for."""
    upload = _named(context)
    url = f"{context.request.origin}/_mock/uploads/{upload['uid']}/"
    parts: list[Row] = [
        {"part_number": number, "url": f"{url}{number}", "headers": {}}
        for number in map(int, context.body["part_numbers"])
    ]
    return Answer(context.status, {"parts": parts})


@hooks.answers("datasets_managed_upload_complete")
def complete(context: Context) -> Answer:
    """Put a file together once all of it is there."""
    upload = _named(context)
    content = _content(context, upload)
    if content is None or len(content) != upload["size"]:
        raise invalid({"non_field_errors": ["The file has not arrived completely."]})
    context.store.put_file(f"uploads/{upload['uid']}", content)
    return Answer(context.status, None if context.operation.success.schema is None else {})


def _content(context: Context, upload: Row) -> bytes | None:
    whole = context.store.file(f"uploads/{upload['uid']}")
    if whole is not None:
        return whole
    count = -(-upload["size"] // PART_SIZE)
    names = [f"uploads/{upload['uid']}/{number}" for number in range(1, count + 1)]
    parts = [context.store.file(name) for name in names]
    return b"".join(part for part in parts if part) if parts and all(parts) else None


def _stored_parts(context: Context, upload: Row) -> list[Row]:
    found: list[Row] = []
    for number in range(1, -(-upload["size"] // PART_SIZE) + 1):
        part = context.store.file(f"uploads/{upload['uid']}/{number}")
        if part is not None:
            found.append({"part_number": number, "size": len(part)})
    return found


@hooks.answers("datasets_create_from_manual_upload")
def from_upload(context: Context) -> Answer:
    """Make a dataset of the files that arrived under its name."""
    answer = create(context)
    dataset = context.store.get("Dataset", answer.value["uid"]) or {}
    arrived = [
        upload
        for upload in context.store.rows("_Upload")
        if upload["prefix"].endswith(f"/{context.body['name']}/")
        and upload["batch"] == context.body.get("dataset_upload_uid")
        and context.store.file(f"uploads/{upload['uid']}") is not None
    ]
    for upload in arrived:
        _item(context, dataset, upload)
    if dataset:
        context.store.update("Dataset", dataset, item_count=len(arrived))
    answer.value |= {"item_count": len(arrived)}
    return answer


def _item(context: Context, dataset: Row, upload: Row) -> None:
    now = context.store.tick()
    url = f"{context.request.origin}/_mock/files/uploads/{upload['uid']}"
    row = context.like(
        "DatasetItem",
        uid=context.store.new_uid(),
        key=upload["path"],
        dataset=dataset["uid"],
        dataset_owner_name=dataset["owner_name"],
        dataset_slug=dataset["slug"],
        url=url,
        data_url=url,
        created_at=now,
        updated_at=now,
        _dataset=dataset["_key"],
    )
    context.store.insert("DatasetItem", row)
