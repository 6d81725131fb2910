"""Slices: curated subsets that point at items of datasets."""

from __future__ import annotations

from typing import Any

from ..context import Context
from ..hooks import hooks
from ..messages import Answer, Row
from ..resources import create


@hooks.fills("Slice")
def begin(context: Context, row: Row) -> Row:
    """Give a new slice its owner and make it ready."""
    asked = row.pop("_organization", None) or row.pop("organization", None)
    organization = _organization(context, asked)
    owner = organization["slug"] if organization else context.user.get("username")
    shown = {key: organization[key] for key in ("uid", "name", "slug")} if organization else None
    return {**row, "owner_name": owner, "owner": owner, "organization": shown, "status": "ready"}


def _organization(context: Context, asked: Any) -> Row | None:
    if not isinstance(asked, str):
        return None
    return context.store.get("Organization", asked) or context.store.find(
        "Organization", slug=asked
    )


@hooks.answers("slices_create")
def make(context: Context) -> Answer:
    """Make a slice and point it at the items of the datasets it names."""
    answer = create(context)
    row = context.store.get("Slice", answer.value["uid"]) or {}
    wanted = [sub.get("dataset_uid", sub.get("dataset")) for sub in context.body["sub_slices"]]
    items = [i for i in context.store.rows("DatasetItem") if i.get("_dataset") in wanted]
    count = context.body.get("random_selection_count")
    # "Random" is the first ones: the same request shall give the same slice.
    for item in items[:count]:
        context.store.insert("SliceItem", {**item, "_slice": row["_key"]})
    if row:
        context.store.update("Slice", row, item_count=len(items[:count]))
        answer.value["item_count"] = len(items[:count])
    return answer
