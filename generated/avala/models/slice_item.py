# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `SliceItem`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from attrs import define

from avala_ext.decode import decode_list, iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, list_of, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "id",
        "is_hidden",
        "key",
        "dataset",
        "dataset_owner_name",
        "dataset_slug",
        "url",
        "gpu_texture_url",
        "thumbnails",
        "video_thumbnail",
        "metadata",
        "export_snippet",
        "annotations",
        "crop_data",
        "related_items",
        "related_sequence_uid",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class SliceItem(Model):
    """An item of a dataset that a slice points at."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    id: int | None = None
    """Number of the item. Use `uid` to address it."""
    is_hidden: bool | None = None
    """Whether the item is hidden from annotators. Older servers leave it out."""
    key: str | None = None
    """Key of the item in its dataset, usually its file name."""
    dataset: str | None = None
    """Uid of the dataset the item is from."""
    dataset_owner_name: str | None = None
    """Username or organization slug of the dataset's owner."""
    dataset_slug: str | None = None
    """Slug of the dataset."""
    url: str | None = None
    """URL of the file, signed anew on every read."""
    gpu_texture_url: str | None = None
    """URL of the file as a texture for graphics hardware."""
    thumbnails: list[str] | None = None
    """URLs of small images."""
    video_thumbnail: str | None = None
    """URL of a still from the video."""
    metadata: dict[str, Any] | None = None
    """Facts about the file, such as its width and height in pixels."""
    export_snippet: dict[str, Any] | None = None
    """What an export would hold for this item."""
    annotations: dict[str, Any] | None = None
    """Annotations on the item, in the platform's own form."""
    crop_data: dict[str, Any] | None = None
    """Which part of a larger file this item is."""
    related_items: list[dict[str, Any]] | None = None
    """Items that belong to this one, such as other cameras at the same time."""
    related_sequence_uid: str | None = None
    """Uid of the sequence the item belongs to."""
    created_at: datetime | None = None
    """When the item was added to its dataset."""
    updated_at: datetime | None = None
    """When the item last changed."""

    _omitted = frozenset(("is_hidden",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "SliceItem")
        if len(data) != 19:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "SliceItem.uid", "a string")
            self.uid = value
            value = data["id"]
            if type(value) is not int and value is not None:
                value = integer(data, "SliceItem.id")
            self.id = value
            value = data["is_hidden"]
            if type(value) is not bool and value is not None:
                wrong(data, "SliceItem.is_hidden", "a boolean")
            self.is_hidden = value
            value = data["key"]
            if type(value) is not str and value is not None:
                wrong(data, "SliceItem.key", "a string")
            self.key = value
            value = data["dataset"]
            if type(value) is not str and value is not None:
                wrong(data, "SliceItem.dataset", "a string")
            self.dataset = value
            value = data["dataset_owner_name"]
            if type(value) is not str and value is not None:
                wrong(data, "SliceItem.dataset_owner_name", "a string")
            self.dataset_owner_name = value
            value = data["dataset_slug"]
            if type(value) is not str and value is not None:
                wrong(data, "SliceItem.dataset_slug", "a string")
            self.dataset_slug = value
            value = data["url"]
            if type(value) is not str and value is not None:
                wrong(data, "SliceItem.url", "a string")
            self.url = value
            value = data["gpu_texture_url"]
            if type(value) is not str and value is not None:
                wrong(data, "SliceItem.gpu_texture_url", "a string")
            self.gpu_texture_url = value
            value = data["thumbnails"]
            self.thumbnails = None if value is None else list_of(str, value, "SliceItem.thumbnails")
            value = data["video_thumbnail"]
            if type(value) is not str and value is not None:
                wrong(data, "SliceItem.video_thumbnail", "a string")
            self.video_thumbnail = value
            value = data["metadata"]
            if type(value) is not dict and value is not None:
                wrong(data, "SliceItem.metadata", "an object")
            self.metadata = value
            value = data["export_snippet"]
            if type(value) is not dict and value is not None:
                wrong(data, "SliceItem.export_snippet", "an object")
            self.export_snippet = value
            value = data["annotations"]
            if type(value) is not dict and value is not None:
                wrong(data, "SliceItem.annotations", "an object")
            self.annotations = value
            value = data["crop_data"]
            if type(value) is not dict and value is not None:
                wrong(data, "SliceItem.crop_data", "an object")
            self.crop_data = value
            value = data["related_items"]
            self.related_items = (
                None
                if value is None
                else decode_list(
                    lambda item: object_(item, "SliceItem.related_items"),
                    value,
                    "SliceItem.related_items",
                )
            )
            value = data["related_sequence_uid"]
            if type(value) is not str and value is not None:
                wrong(data, "SliceItem.related_sequence_uid", "a string")
            self.related_sequence_uid = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "SliceItem.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "SliceItem.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "SliceItem", _FIELDS, _BLANK))
        self._extra = None if len(data) == 19 else unknown(data, _FIELDS)
        return self
