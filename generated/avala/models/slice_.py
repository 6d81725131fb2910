# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Slice`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import decode_list, iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, list_of, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "slug",
        "description",
        "owner_name",
        "organization",
        "visibility",
        "status",
        "item_count",
        "sub_slices",
        "source_data",
        "featured_slice_item_urls",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", "name", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class Slice(Model):
    """A chosen subset of items from one or more datasets. It copies no file."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    name: str
    """Name of the slice."""
    slug: str | None = None
    """Name of the slice in URLs, unique for its owner."""
    description: str | None = None
    """A sentence about the slice. Only the older reference has it."""
    owner_name: str | None = None
    """Username or organization slug of the owner, the first part of its path."""
    organization: dict[str, Any] | None = None
    """The organization that owns the slice."""
    visibility: Literal["private", "public"] | str | None = None
    """Who can see the slice, `private` or `public`."""
    status: Literal["created", "ready"] | str | None = None
    """State of the slice. `created` and `ready` have been seen."""
    item_count: int | None = None
    """Items in the slice."""
    sub_slices: list[dict[str, Any]] | None = None
    """The parts it was made of, for example `type` and `dataset_uid`."""
    source_data: Any = None
    """What the items were chosen from. Its form is not published; null is possible."""
    featured_slice_item_urls: list[str] | None = None
    """URLs of images that stand for the slice."""
    created_at: datetime | None = None
    """When the slice was created. Only the older reference has it."""
    updated_at: datetime | None = None
    """When the slice last changed. Only the older reference has it."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "Slice")
        if len(data) != 14:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "Slice.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str:
                wrong(data, "Slice.name", "a string")
            self.name = value
            value = data["slug"]
            if type(value) is not str and value is not None:
                wrong(data, "Slice.slug", "a string")
            self.slug = value
            value = data["description"]
            if type(value) is not str and value is not None:
                wrong(data, "Slice.description", "a string")
            self.description = value
            value = data["owner_name"]
            if type(value) is not str and value is not None:
                wrong(data, "Slice.owner_name", "a string")
            self.owner_name = value
            value = data["organization"]
            if type(value) is not dict and value is not None:
                wrong(data, "Slice.organization", "an object")
            self.organization = value
            value = data["visibility"]
            if type(value) is not str and value is not None:
                wrong(data, "Slice.visibility", "a string")
            self.visibility = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "Slice.status", "a string")
            self.status = value
            value = data["item_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "Slice.item_count")
            self.item_count = value
            value = data["sub_slices"]
            self.sub_slices = (
                None
                if value is None
                else decode_list(
                    lambda item: object_(item, "Slice.sub_slices"), value, "Slice.sub_slices"
                )
            )
            self.source_data = data["source_data"]
            value = data["featured_slice_item_urls"]
            self.featured_slice_item_urls = (
                None if value is None else list_of(str, value, "Slice.featured_slice_item_urls")
            )
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Slice.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Slice.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "Slice", _FIELDS, _BLANK))
        self._extra = None if len(data) == 14 else unknown(data, _FIELDS)
        return self
