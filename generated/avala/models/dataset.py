# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Dataset`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import decode_list, iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, new, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "owner",
        "owner_name",
        "data_type",
        "is_sequence",
        "visibility",
        "status",
        "item_count",
        "project_count",
        "size_bytes",
        "annotations_count",
        "predefined_labels",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", "name", "slug", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class Dataset(Model):
    """A collection of items, such as images or recordings."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    name: str
    """Name of the dataset."""
    slug: str
    """Name of the dataset in URLs, unique for its owner."""
    owner: str | None = None
    """Username or organization slug of the owner, the first part of the dataset's path. The
    examples read this name, the reference calls it `owner_name`; both may come.
    """
    owner_name: str | None = None
    """The owner, under the reference's name. It changes when the dataset is transferred."""
    data_type: (
        Literal["image", "video", "lidar", "mcap", "splat", "image_3d", "pointcloud", "text"]
        | str
        | None
    ) = None
    """Kind of data, for example `image`, `video`, `lidar`, `mcap` or `splat`."""
    is_sequence: bool | None = None
    """Whether items are frames of sequences."""
    visibility: Literal["private", "unlisted", "public"] | str | None = None
    """Who can see the dataset, `private`, `unlisted` or `public`."""
    status: Literal["creating", "created"] | str | None = None
    """`creating` until the items are read in, then `created`. An SDK example also filters by
    `active`.
    """
    item_count: int | None = None
    """Items in the dataset."""
    project_count: int | None = None
    """Projects that use the dataset."""
    size_bytes: int | None = None
    """Size of all files, in bytes."""
    annotations_count: int | None = None
    """Annotations on all items."""
    predefined_labels: list[models.PredefinedLabel] | None = None
    """Labels offered to annotators. Null where none were set."""
    created_at: datetime | None = None
    """When the dataset was created."""
    updated_at: datetime | None = None
    """When the dataset last changed."""

    _omitted = frozenset(("item_count",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "Dataset")
        if len(data) != 16:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "Dataset.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str:
                wrong(data, "Dataset.name", "a string")
            self.name = value
            value = data["slug"]
            if type(value) is not str:
                wrong(data, "Dataset.slug", "a string")
            self.slug = value
            value = data["owner"]
            if type(value) is not str and value is not None:
                wrong(data, "Dataset.owner", "a string")
            self.owner = value
            value = data["owner_name"]
            if type(value) is not str and value is not None:
                wrong(data, "Dataset.owner_name", "a string")
            self.owner_name = value
            value = data["data_type"]
            if type(value) is not str and value is not None:
                wrong(data, "Dataset.data_type", "a string")
            self.data_type = value
            value = data["is_sequence"]
            if type(value) is not bool and value is not None:
                wrong(data, "Dataset.is_sequence", "a boolean")
            self.is_sequence = value
            value = data["visibility"]
            if type(value) is not str and value is not None:
                wrong(data, "Dataset.visibility", "a string")
            self.visibility = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "Dataset.status", "a string")
            self.status = value
            value = data["item_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "Dataset.item_count")
            self.item_count = value
            value = data["project_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "Dataset.project_count")
            self.project_count = value
            value = data["size_bytes"]
            if type(value) is not int and value is not None:
                value = integer(data, "Dataset.size_bytes")
            self.size_bytes = value
            value = data["annotations_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "Dataset.annotations_count")
            self.annotations_count = value
            value = data["predefined_labels"]
            self.predefined_labels = (
                None
                if value is None
                else decode_list(
                    models.PredefinedLabel.from_dict, value, "Dataset.predefined_labels"
                )
            )
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Dataset.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Dataset.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "Dataset", _FIELDS, _BLANK))
        self._extra = None if len(data) == 16 else unknown(data, _FIELDS)
        return self
