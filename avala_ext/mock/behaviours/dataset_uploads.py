"""Uploads into a new dataset: a target for each file, then a dataset of what arrived.

Targets are on the mock's own host (`targets`). Without a batch the old protocol gives a form;
with a `dataset_upload_uid`, version 2 gives a PUT, or a multipart upload for a large file.
Reservations count against the quota until they are a day old.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterator

from ..context import Context
from ..hooks import hooks
from ..messages import Answer, Refusal, Row, invalid, not_found
from ..resources import create
from ..targets import Target, sign, sign_form
from ..upload_settings import settings

RESERVED_SECONDS = 24 * 3600
"""How long a reservation counts although nothing arrived, by the virtual clock (facts B067)."""

_MIMES = ("image/jpeg", "image/png", "image/webp", "video/mp4", "application/octet-stream")


def used_bytes(context: Context) -> int:
    """Return how many bytes of the quota are taken, open reservations included."""
    oldest = context.store.now.timestamp() - RESERVED_SECONDS
    return sum(
        upload["size"]
        for upload in context.store.rows("_Upload")
        if upload["done"] or upload["reserved"] > oldest
    )


@hooks.answers("datasets_manual_upload_quota")
def quota(context: Context) -> Answer:
    """Answer the quota and what is used of it."""
    limit = settings(context.store)["quota"]
    return Answer(200, {"used": used_bytes(context), "limit": limit})


@hooks.answers("datasets_manual_upload_allowed_mimes")
def mimes(context: Context) -> Answer:
    """Answer the media types that are taken."""
    return Answer(200, {"mime_types": list(_MIMES), "video_prefix": "video/"})


@hooks.answers("datasets_create_manual_upload_url")
def target(context: Context) -> Answer:
    """Answer where one file goes."""
    size = int(context.body["content_length"])
    chosen = settings(context.store)
    batch = None if chosen["forms_only"] else context.body.get("dataset_upload_uid")
    upload = _reserve(context, batch, size, chosen["quota"])
    if batch is None:
        return Answer(200, _form(context, upload))
    if size >= chosen["multipart_from"]:
        return Answer(200, _multipart(context, upload, chosen["part_size"]))
    return Answer(200, _put(context, upload))


def _reserve(context: Context, batch: str | None, size: int, limit: int) -> Row:
    """Return the upload of this file in this batch: the same one when asked again."""
    body, store = context.body, context.store
    named = {"prefix": _prefix(context), "path": body["file_path_in_dataset"], "batch": batch}
    uid = str(uuid.UUID(bytes=hashlib.sha256(repr(named).encode()).digest()[:16], version=4))
    former = store.get("_Upload", uid)
    if former is not None and former["size"] == size:
        return store.update("_Upload", former, reserved=store.now.timestamp())
    used = used_bytes(context) - (former["size"] if former else 0)
    if used + size > limit:
        text = "Storage quota exceeded."
        raise Refusal(413, {"detail": text, "limit": limit, "used": used})
    row = {"uid": uid, **named, "size": size, "done": False, "part_size": 0}
    row |= {"reserved": store.now.timestamp(), "round": former["round"] + 1 if former else 0}
    return (
        store.insert("_Upload", row) if former is None else store.update("_Upload", former, **row)
    )


def _prefix(context: Context) -> str:
    """Return what the keys of all files begin with: the name decides, not the slug (B066)."""
    body = context.body
    space = body.get("organization_uid")
    name = body.get("dataset_name") or body.get("name")
    return f"__o__={space}/{name}/" if space else f"__u__={context.user['uid']}/{name}/"


def _place(upload: Row) -> str:
    """Return where the bytes of an upload are kept; a file that changed has a new place."""
    return f"uploads/{upload['uid']}" + (f"-{upload['round']}" if upload["round"] else "")


def _form(context: Context, upload: Row) -> Row:
    wanted = Target(_place(upload), _key(upload), upload["size"], method="POST")
    url, fields = sign_form(context.store, context.request.origin, wanted)
    return {"method": "POST", "url": url, "fields": fields}


def _key(upload: Row) -> str:
    return f"{upload['prefix']}{upload['path']}"


def _put(context: Context, upload: Row) -> Row:
    headers = {"Content-Type": "application/octet-stream", "If-None-Match": "*"}
    wanted = Target(_place(upload), _key(upload), upload["size"], headers=headers)
    return {
        "method": "PUT",
        "url": sign(context.store, context.request.origin, wanted),
        "headers": headers,
        "upload_uid": upload["uid"],
        "complete": context.store.file(_place(upload)) is not None,
    }


def _multipart(context: Context, upload: Row, part_size: int) -> Row:
    if not upload["part_size"]:
        upload = context.store.update("_Upload", upload, part_size=part_size)
    return {
        "method": "MULTIPART",
        "upload_uid": upload["uid"],
        "complete": context.store.file(_place(upload)) is not None,
        "part_size": upload["part_size"],
        "part_count": _part_count(upload),
        "uploaded_parts": [
            {"part_number": number, "size": len(part)} for number, part in _parts(context, upload)
        ],
    }


def _part_count(upload: Row) -> int:
    return int(-(-upload["size"] // upload["part_size"]))


def _parts(context: Context, upload: Row) -> Iterator[tuple[int, bytes]]:
    """Yield the parts that have arrived."""
    for number in range(1, _part_count(upload) + 1):
        part = context.store.file(f"{_place(upload)}/{number}")
        if part is not None:
            yield number, part


def _named(context: Context) -> Row:
    row = context.store.get("_Upload", context.path["upload_uid"])
    if row is None:
        raise not_found()
    return row


@hooks.answers("datasets_managed_upload_sign_parts")
def sign_parts(context: Context) -> Answer:
    """Answer a URL for each part asked for."""
    upload = _named(context)
    if not upload["part_size"]:
        raise invalid({"part_numbers": ["The file is not sent in parts."]})
    numbers = [int(number) for number in context.body["part_numbers"]]
    if max(numbers) > _part_count(upload):
        raise invalid({"part_numbers": [f"The file has {_part_count(upload)} parts."]})
    return Answer(context.status, {"parts": [_signed(context, upload, one) for one in numbers]})


def _signed(context: Context, upload: Row, number: int) -> Row:
    size = min(upload["part_size"], upload["size"] - (number - 1) * upload["part_size"])
    query = {"uploadId": upload["uid"], "partNumber": str(number)}
    wanted = Target(f"{_place(upload)}/{number}", _key(upload), size, query=query)
    url = sign(context.store, context.request.origin, wanted)
    return {"part_number": number, "url": url, "headers": {}}


@hooks.answers("datasets_managed_upload_complete")
def complete(context: Context) -> Answer:
    """Put a file together once all of it is there; nothing happens when it was done before."""
    upload = _named(context)
    place = _place(upload)
    if context.store.file(place) is None and upload["part_size"]:
        parts = dict(_parts(context, upload))
        if len(parts) == _part_count(upload):
            context.store.put_file(place, b"".join(parts[number] for number in sorted(parts)))
    if context.store.file(place) is None:
        raise invalid({"non_field_errors": ["The file has not arrived completely."]})
    context.store.update("_Upload", upload, done=True)
    return Answer(context.status, None if context.operation.success.schema is None else {})


@hooks.answers("datasets_create_from_manual_upload")
def from_upload(context: Context) -> Answer:
    """Make a dataset of the files that arrived under its name."""
    answer = create(context)
    dataset = context.store.get("Dataset", answer.value["uid"]) or {}
    arrived = [
        upload
        for upload in context.store.rows("_Upload")
        if upload["prefix"] == _prefix(context)
        and upload["batch"] == context.body.get("dataset_upload_uid")
        and context.store.file(_place(upload)) is not None
    ]
    for upload in arrived:
        _item(context, dataset, upload)
    if dataset:
        context.store.update("Dataset", dataset, item_count=len(arrived))
    answer.value |= {"item_count": len(arrived)}
    return answer


def _item(context: Context, dataset: Row, upload: Row) -> None:
    now = context.store.tick()
    url = f"{context.request.origin}/_mock/files/{_place(upload)}"
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
