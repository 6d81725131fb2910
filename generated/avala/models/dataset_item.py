# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `DatasetItem`."""

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
        "status",
        "dataset",
        "dataset_owner_name",
        "dataset_slug",
        "url",
        "data_url",
        "thumbnail_url",
        "gpu_texture_url",
        "thumbnails",
        "video_thumbnail",
        "metadata",
        "export_snippet",
        "annotations",
        "annotations_count",
        "crop_data",
        "related_items",
        "related_sequence_uid",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class DatasetItem(Model):
    """One file of a dataset. The reference and the SDKs name different fields for its media,
    such as `data_url` and `url`; both sets are here.
    """

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    id: int | None = None
    """Number of the item. Use `uid` to address it."""
    is_hidden: bool | None = None
    """Whether the item is hidden from annotators. Older servers leave it out."""
    key: str | None = None
    """Key of the item in the dataset, usually its file name."""
    status: str | None = None
    """State of the item in its workflow. Values are not published."""
    dataset: str | None = None
    """Uid of the dataset."""
    dataset_owner_name: str | None = None
    """Username or organization slug of the dataset's owner."""
    dataset_slug: str | None = None
    """Slug of the dataset."""
    url: str | None = None
    """URL of the file, signed anew on every read."""
    data_url: str | None = None
    """URL of the file, under the reference's name."""
    thumbnail_url: str | None = None
    """URL of a small image."""
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
    annotations_count: int | None = None
    """Annotations on the item."""
    crop_data: dict[str, Any] | None = None
    """Which part of a larger file this item is."""
    related_items: list[dict[str, Any]] | None = None
    """Items that belong to this one, such as other cameras at the same time."""
    related_sequence_uid: str | None = None
    """Uid of the sequence the item belongs to."""
    created_at: datetime | None = None
    """When the item was added."""
    updated_at: datetime | None = None
    """When the item last changed."""

    _omitted = frozenset(("is_hidden",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "DatasetItem")
        if len(data) != 23:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "DatasetItem.uid", "a string")
            self.uid = value
            value = data["id"]
            if type(value) is not int and value is not None:
                value = integer(data, "DatasetItem.id")
            self.id = value
            value = data["is_hidden"]
            if type(value) is not bool and value is not None:
                wrong(data, "DatasetItem.is_hidden", "a boolean")
            self.is_hidden = value
            value = data["key"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetItem.key", "a string")
            self.key = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetItem.status", "a string")
            self.status = value
            value = data["dataset"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetItem.dataset", "a string")
            self.dataset = value
            value = data["dataset_owner_name"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetItem.dataset_owner_name", "a string")
            self.dataset_owner_name = value
            value = data["dataset_slug"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetItem.dataset_slug", "a string")
            self.dataset_slug = value
            value = data["url"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetItem.url", "a string")
            self.url = value
            value = data["data_url"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetItem.data_url", "a string")
            self.data_url = value
            value = data["thumbnail_url"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetItem.thumbnail_url", "a string")
            self.thumbnail_url = value
            value = data["gpu_texture_url"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetItem.gpu_texture_url", "a string")
            self.gpu_texture_url = value
            value = data["thumbnails"]
            self.thumbnails = (
                None if value is None else list_of(str, value, "DatasetItem.thumbnails")
            )
            value = data["video_thumbnail"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetItem.video_thumbnail", "a string")
            self.video_thumbnail = value
            value = data["metadata"]
            if type(value) is not dict and value is not None:
                wrong(data, "DatasetItem.metadata", "an object")
            self.metadata = value
            value = data["export_snippet"]
            if type(value) is not dict and value is not None:
                wrong(data, "DatasetItem.export_snippet", "an object")
            self.export_snippet = value
            value = data["annotations"]
            if type(value) is not dict and value is not None:
                wrong(data, "DatasetItem.annotations", "an object")
            self.annotations = value
            value = data["annotations_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "DatasetItem.annotations_count")
            self.annotations_count = value
            value = data["crop_data"]
            if type(value) is not dict and value is not None:
                wrong(data, "DatasetItem.crop_data", "an object")
            self.crop_data = value
            value = data["related_items"]
            self.related_items = (
                None
                if value is None
                else decode_list(
                    lambda item: object_(item, "DatasetItem.related_items"),
                    value,
                    "DatasetItem.related_items",
                )
            )
            value = data["related_sequence_uid"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetItem.related_sequence_uid", "a string")
            self.related_sequence_uid = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "DatasetItem.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "DatasetItem.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "DatasetItem", _FIELDS, _BLANK))
        self._extra = None if len(data) == 23 else unknown(data, _FIELDS)
        return self
