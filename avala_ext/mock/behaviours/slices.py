"""Slices: curated subsets that point at items of datasets."""

from __future__ import annotations

from typing import Any

from ..context import Context
from ..hooks import hooks
from ..messages import Answer, Row, forbidden, not_found
from ..resources import create, list_page, page_of
from .datasets import demand_owner


@hooks.fills("Slice")
def begin(context: Context, row: Row) -> Row:
    """Give a new slice its owner and make it ready."""
    row.pop("_organization", None)
    asked = context.body.get("organization")
    organization = _organization(context, asked)
    owner = organization["slug"] if organization else context.user.get("username")
    shown = {key: organization[key] for key in ("uid", "name", "slug")} if organization else None
    return {
        **row,
        "owner_name": owner,
        "owner": owner,
        "organization": shown,
        "status": "created",
        "source_data": row.get("sub_slices"),
    }


def _organization(context: Context, asked: str | None) -> Row | None:
    """Return the organization that a body names by slug or uid; 403 for an unknown one."""
    if asked is None:
        return None
    store = context.store
    found = store.get("Organization", asked) or store.find("Organization", slug=asked)
    if found is None:
        raise forbidden()
    return found


@hooks.answers("slices_list_by_dataset")
def of_dataset(context: Context) -> Answer:
    """List the slices that have items of a dataset."""
    uid = context.path["dataset_uid"]
    if context.store.get("Dataset", uid) is None:
        raise not_found()
    entries = context.store.entries("Slice").values()
    return page_of(context, [entry for entry in entries if uid in _sources(entry.row)])


def _sources(row: Row) -> list[Any]:
    """Return the datasets that a slice draws on; the sources name the field in two ways."""
    parts: list[Row] = row.get("sub_slices") or []
    return [part.get("dataset_uid", part.get("dataset")) for part in parts]


@hooks.answers("slices_list")
def of_owner(context: Context) -> Answer:
    """List the slices of an owner."""
    demand_owner(context, context.path["owner"])
    return list_page(context)


@hooks.answers("slices_create")
def make(context: Context) -> Answer:
    """Make a slice and point it at the items of the datasets it names."""
    answer = create(context)
    row = context.store.get("Slice", answer.value["uid"]) or {}
    wanted = _sources(context.body)
    items = [i for i in context.store.rows("DatasetItem") if i.get("_dataset") in wanted]
    wished = context.body.get("random_selection_count")
    count = None if wished is None else int(wished)
    # "Random" is the first ones: the same request shall give the same slice.
    for item in items[:count]:
        context.store.insert("SliceItem", {**item, "_slice": row["_key"]})
    if row:
        context.store.update("Slice", row, item_count=len(items[:count]))
        answer.value["item_count"] = len(items[:count])
    return answer
