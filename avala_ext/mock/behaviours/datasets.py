"""Datasets: owners, transfer, health and bulk edits."""

from __future__ import annotations

from collections.abc import Iterator

from ..context import Context
from ..hooks import hooks
from ..messages import Answer, Event, Row, forbidden, invalid, not_found
from ..resources import check_unique, list_page
from .organizations import MANAGERS, membership


@hooks.fills("Dataset")
def begin(context: Context, row: Row) -> Row:
    """Give a new dataset its owner, under both published names, and let it wait for its files."""
    owner = owner_of(context, row)
    shown: Row = {"owner": owner, "owner_name": owner, "status": "creating", "item_count": 0}
    if "is_sequence" not in context.body:
        shown["is_sequence"] = row.get("data_type") in ("video", "lidar")
    return {**row, **shown}


def owner_of(context: Context, row: Row) -> str:
    """Return the owner segment that a body asks for: an organization, a name or the caller."""
    uid = row.get("_organization_uid") or row.get("organization_uid")
    organization = context.store.get("Organization", uid) if uid else None
    if organization is not None:
        return str(organization["slug"])
    return str(row.get("owner_name") or row.get("_owner_name") or context.user.get("username"))


def demand_owner(context: Context, name: str) -> None:
    """Refuse the name of an owner whom nobody bears.

    Raises:
        Refusal: 404.
    """
    user = context.store.find("_User", username=name)
    if user is None and context.store.find("Organization", slug=name) is None:
        raise not_found()


@hooks.answers("datasets_list_by_owner")
def of_owner(context: Context) -> Answer:
    """List the datasets of an owner."""
    demand_owner(context, context.path["owner"])
    return list_page(context)


@hooks.reads("Dataset")
def settle(context: Context, row: Row) -> Row:
    """Let a dataset that was being created be created, when it is looked at."""
    if row.get("status") != "creating" or row.get("_seeded"):
        return row
    changes = {"status": "created", "updated_at": context.store.tick()}
    return context.store.update("Dataset", row, **changes)


@hooks.changes("Dataset")
def dataset_events(old: Row | None, new: Row | None) -> Iterator[Event]:
    """Tell of datasets that come, change and go."""
    row = new or old or {}
    word = "created" if old is None else "deleted" if new is None else "updated"
    payload = {key: value for key, value in row.items() if not key.startswith("_")}
    yield Event(f"dataset.{word}", payload)


@hooks.answers("datasets_transfer")
def transfer(context: Context) -> Answer:
    """Move a dataset to an organization of the caller's, or to the caller."""
    dataset = context.row()
    organization_uid = context.body.get("organization_uid")
    username = context.body.get("owner_username")
    if (organization_uid is None) == (username is None):
        raise invalid({"non_field_errors": ["Give exactly one of the two targets."]})
    owner = _new_owner(context, organization_uid, username)
    moved = {**dataset, "owner": owner, "owner_name": owner, "updated_at": context.store.tick()}
    check_unique(context, "Dataset", moved)
    stored = context.store.replace("Dataset", moved)
    for item in list(context.store.rows("DatasetItem")):
        if item.get("_dataset") == dataset["_key"]:
            context.store.update("DatasetItem", item, dataset_owner_name=owner)
    return context.answer(stored)


def _new_owner(context: Context, organization_uid: str | None, username: str | None) -> str:
    if organization_uid is None:
        if username != context.user.get("username"):
            raise forbidden()
        return str(username)
    organization = context.store.get("Organization", organization_uid)
    mine = organization and membership(context, organization, context.user["uid"])
    if organization is None or not mine or mine.get("role") not in MANAGERS:
        raise forbidden()
    return str(organization["slug"])


@hooks.answers("datasets_get_health")
def health(context: Context) -> Answer:
    """Count what a dataset holds, and say what is not in order."""
    dataset = context.parent()
    sequences = _of(context, "DatasetSequence", dataset)
    shown = [_sequence_health(sequence) for sequence in sequences]
    issues = [] if dataset.get("status") == "created" else ["The dataset is still being created."]
    row = {
        "dataset_uid": dataset["uid"],
        "dataset_slug": dataset["slug"],
        "dataset_status": dataset.get("status"),
        "data_type": dataset.get("data_type") or "image",
        "is_sequence": bool(dataset.get("is_sequence")),
        "item_count": len(_of(context, "DatasetItem", dataset)),
        "sequence_count": len(sequences),
        "total_frames": sum(one["frame_count"] for one in shown),
        "s3_prefix": f"datasets/{dataset['uid']}/",
        "gc_storage_prefix": None,
        "last_updated_at": dataset.get("updated_at"),
        "sequences": shown,
        "ingest_ok": not issues,
        "issues": issues,
    }
    return Answer(200, row)


def _of(context: Context, collection: str, dataset: Row) -> list[Row]:
    return [r for r in context.store.rows(collection) if r.get("_dataset") == dataset["_key"]]


def _sequence_health(sequence: Row) -> Row:
    return {
        "uid": sequence["uid"],
        "key": sequence.get("key"),
        "status": sequence.get("status"),
        "frame_count": sequence.get("number_of_frames") or 0,
        "has_lidar_calibration": bool(sequence.get("lidar_calibration_enabled")),
        "has_camera_calibration": bool(sequence.get("camera_calibration_enabled")),
    }


@hooks.answers("annotations_bulk_edit")
def bulk_edit(context: Context) -> Answer:
    """Write annotations to the items of a dataset; an edit of an unknown item does nothing.

    Sending a chunk again changes nothing further: an annotation is known by its object id.
    """
    dataset = context.parent()
    edits: list[Row] = context.body
    for edit in edits:
        item = context.store.get("DatasetItem", str(edit.get("dataset_item_uid")))
        if item is not None and item.get("_dataset") == dataset["_key"]:
            _apply(context, item, edit)
    return Answer(context.status, {"updated": len(edits)})


def _apply(context: Context, item: Row, edit: Row) -> None:
    annotations = dict(item.get("annotations") or {})
    annotations.pop(edit["object_uuid"], None)
    if edit.get("action") != "delete":
        annotations[edit["object_uuid"]] = edit.get("object_data") or {}
    changes = {"annotations": annotations, "annotations_count": len(annotations)}
    context.store.update("DatasetItem", item, **changes)
