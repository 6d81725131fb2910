# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `DatasetHealth`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import decode_list, iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, list_of, new, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "dataset_status",
        "data_type",
        "is_sequence",
        "item_count",
        "sequence_count",
        "total_frames",
        "s3_prefix",
        "gc_storage_prefix",
        "last_updated_at",
        "sequences",
        "ingest_ok",
        "issues",
    )
)
_FIELDS = frozenset(("dataset_uid", "dataset_slug", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class DatasetHealth(Model):
    """Whether a dataset was read in completely, and what is wrong."""

    dataset_uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    dataset_slug: str
    """Slug of the dataset."""
    dataset_status: Literal["creating", "created"] | str | None = None
    """State of the dataset, `creating` or `created`."""
    data_type: (
        Literal["image", "video", "lidar", "mcap", "splat", "image_3d", "pointcloud", "text"]
        | str
        | None
    ) = None
    """Kind of data, for example `lidar`. Older servers leave it out."""
    is_sequence: bool | None = None
    """Whether items are frames of sequences. Older servers leave it out."""
    item_count: int | None = None
    """Items in the dataset."""
    sequence_count: int | None = None
    """Sequences in the dataset."""
    total_frames: int | None = None
    """Frames in all sequences."""
    s3_prefix: str | None = None
    """Where the files are in S3. Null unless you are the owner."""
    gc_storage_prefix: str | None = None
    """Where the files are in Google Cloud Storage. Null unless you are the owner."""
    last_updated_at: datetime | None = None
    """When the dataset last changed."""
    sequences: list[models.SequenceHealth] | None = None
    """What is known of each sequence."""
    ingest_ok: bool | None = None
    """Whether everything was read in."""
    issues: list[str] | None = None
    """What is wrong, in sentences for people."""

    _omitted = frozenset(
        ("item_count", "sequence_count", "total_frames", "sequences", "ingest_ok", "issues")
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "DatasetHealth")
        if len(data) != 14:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["dataset_uid"]
            if type(value) is not str:
                wrong(data, "DatasetHealth.dataset_uid", "a string")
            self.dataset_uid = value
            value = data["dataset_slug"]
            if type(value) is not str:
                wrong(data, "DatasetHealth.dataset_slug", "a string")
            self.dataset_slug = value
            value = data["dataset_status"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetHealth.dataset_status", "a string")
            self.dataset_status = value
            value = data["data_type"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetHealth.data_type", "a string")
            self.data_type = value
            value = data["is_sequence"]
            if type(value) is not bool and value is not None:
                wrong(data, "DatasetHealth.is_sequence", "a boolean")
            self.is_sequence = value
            value = data["item_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "DatasetHealth.item_count")
            self.item_count = value
            value = data["sequence_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "DatasetHealth.sequence_count")
            self.sequence_count = value
            value = data["total_frames"]
            if type(value) is not int and value is not None:
                value = integer(data, "DatasetHealth.total_frames")
            self.total_frames = value
            value = data["s3_prefix"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetHealth.s3_prefix", "a string")
            self.s3_prefix = value
            value = data["gc_storage_prefix"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetHealth.gc_storage_prefix", "a string")
            self.gc_storage_prefix = value
            value = data["last_updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "DatasetHealth.last_updated_at")
            self.last_updated_at = value
            value = data["sequences"]
            self.sequences = (
                None
                if value is None
                else decode_list(models.SequenceHealth.from_dict, value, "DatasetHealth.sequences")
            )
            value = data["ingest_ok"]
            if type(value) is not bool and value is not None:
                wrong(data, "DatasetHealth.ingest_ok", "a boolean")
            self.ingest_ok = value
            value = data["issues"]
            self.issues = None if value is None else list_of(str, value, "DatasetHealth.issues")
        except KeyError:
            return cls.from_dict(complete(data, "DatasetHealth", _FIELDS, _BLANK))
        self._extra = None if len(data) == 14 else unknown(data, _FIELDS)
        return self
