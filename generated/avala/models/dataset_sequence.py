# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `DatasetSequence`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "is_hidden",
        "key",
        "custom_uuid",
        "status",
        "featured_image",
        "number_of_frames",
        "views",
        "crop_data",
        "predefined_labels",
        "frames",
        "metrics",
        "dataset_uid",
        "dataset_data_type",
        "device_id",
        "allow_lidar_calibration",
        "lidar_calibration_enabled",
        "camera_calibration_enabled",
        "camera_calibration",
        "coc_timeline",
        "is_workflow_terminal",
        "sequence_status_workflow",
        "sequence_deliverable_workflow",
    )
)
_FIELDS = frozenset(("uid", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class DatasetSequence(Model):
    """An ordered run of frames in a dataset, such as a drive."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    is_hidden: bool | None = None
    """Whether the sequence is hidden from annotators. Older servers leave it out."""
    key: str | None = None
    """Key of the sequence in the dataset."""
    custom_uuid: str | None = None
    """An identifier of your own."""
    status: (
        Literal["new", "completed", "uploading", "processing", "ready", "failed"] | str | None
    ) = None
    """State of the sequence in its workflow. `new` and `completed` have been seen; a concepts
    page has `uploading`, `processing`, `ready` and `failed`.
    """
    featured_image: str | None = None
    """URL of an image that stands for the sequence."""
    number_of_frames: int | None = None
    """Frames in the sequence."""
    views: list[dict[str, Any]] | None = None
    """Views on the sequence. Their fields are not published."""
    crop_data: dict[str, Any] | None = None
    """Which part of a larger recording this sequence is."""
    predefined_labels: list[models.PredefinedLabel] | None = None
    """Labels offered to annotators. Null where none were set."""
    frames: list[models.SequenceFrame] | None = None
    """The frames, in order. Lists leave them out."""
    metrics: dict[str, Any] | None = None
    """Figures about the work on the sequence. Their names are not published."""
    dataset_uid: str | None = None
    """Uid of the dataset."""
    dataset_data_type: (
        Literal["image", "video", "lidar", "mcap", "splat", "image_3d", "pointcloud", "text"]
        | str
        | None
    ) = None
    """Kind of data in the dataset, for example `lidar`."""
    device_id: str | None = None
    """The device that recorded the sequence."""
    allow_lidar_calibration: bool | None = None
    """Whether the calibration of the lidar may be changed."""
    lidar_calibration_enabled: bool | None = None
    """Whether a calibration of the lidar is in use."""
    camera_calibration_enabled: bool | None = None
    """Whether a calibration of the cameras is in use."""
    camera_calibration: list[dict[str, Any]] | None = None
    """Calibration, one entry for each camera. Lists leave it out."""
    coc_timeline: list[dict[str, Any]] | None = None
    """Who worked on the sequence when. The fields are not published."""
    is_workflow_terminal: bool | None = None
    """Whether the workflow of the sequence has ended."""
    sequence_status_workflow: dict[str, Any] | None = None
    """The workflow that the status belongs to."""
    sequence_deliverable_workflow: dict[str, Any] | None = None
    """The workflow of what is delivered."""

    _omitted = frozenset(("is_hidden",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "DatasetSequence")
        if len(data) != 23:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "DatasetSequence.uid", "a string")
            self.uid = value
            value = data["is_hidden"]
            if type(value) is not bool and value is not None:
                wrong(data, "DatasetSequence.is_hidden", "a boolean")
            self.is_hidden = value
            value = data["key"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetSequence.key", "a string")
            self.key = value
            value = data["custom_uuid"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetSequence.custom_uuid", "a string")
            self.custom_uuid = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetSequence.status", "a string")
            self.status = value
            value = data["featured_image"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetSequence.featured_image", "a string")
            self.featured_image = value
            value = data["number_of_frames"]
            if type(value) is not int and value is not None:
                value = integer(data, "DatasetSequence.number_of_frames")
            self.number_of_frames = value
            value = data["views"]
            self.views = (
                None
                if value is None
                else decode_list(
                    lambda item: object_(item, "DatasetSequence.views"),
                    value,
                    "DatasetSequence.views",
                )
            )
            value = data["crop_data"]
            if type(value) is not dict and value is not None:
                wrong(data, "DatasetSequence.crop_data", "an object")
            self.crop_data = value
            value = data["predefined_labels"]
            self.predefined_labels = (
                None
                if value is None
                else decode_list(
                    models.PredefinedLabel.from_dict, value, "DatasetSequence.predefined_labels"
                )
            )
            value = data["frames"]
            self.frames = (
                None
                if value is None
                else decode_list(models.SequenceFrame.from_dict, value, "DatasetSequence.frames")
            )
            value = data["metrics"]
            if type(value) is not dict and value is not None:
                wrong(data, "DatasetSequence.metrics", "an object")
            self.metrics = value
            value = data["dataset_uid"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetSequence.dataset_uid", "a string")
            self.dataset_uid = value
            value = data["dataset_data_type"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetSequence.dataset_data_type", "a string")
            self.dataset_data_type = value
            value = data["device_id"]
            if type(value) is not str and value is not None:
                wrong(data, "DatasetSequence.device_id", "a string")
            self.device_id = value
            value = data["allow_lidar_calibration"]
            if type(value) is not bool and value is not None:
                wrong(data, "DatasetSequence.allow_lidar_calibration", "a boolean")
            self.allow_lidar_calibration = value
            value = data["lidar_calibration_enabled"]
            if type(value) is not bool and value is not None:
                wrong(data, "DatasetSequence.lidar_calibration_enabled", "a boolean")
            self.lidar_calibration_enabled = value
            value = data["camera_calibration_enabled"]
            if type(value) is not bool and value is not None:
                wrong(data, "DatasetSequence.camera_calibration_enabled", "a boolean")
            self.camera_calibration_enabled = value
            value = data["camera_calibration"]
            self.camera_calibration = (
                None
                if value is None
                else decode_list(
                    lambda item: object_(item, "DatasetSequence.camera_calibration"),
                    value,
                    "DatasetSequence.camera_calibration",
                )
            )
            value = data["coc_timeline"]
            self.coc_timeline = (
                None
                if value is None
                else decode_list(
                    lambda item: object_(item, "DatasetSequence.coc_timeline"),
                    value,
                    "DatasetSequence.coc_timeline",
                )
            )
            value = data["is_workflow_terminal"]
            if type(value) is not bool and value is not None:
                wrong(data, "DatasetSequence.is_workflow_terminal", "a boolean")
            self.is_workflow_terminal = value
            value = data["sequence_status_workflow"]
            if type(value) is not dict and value is not None:
                wrong(data, "DatasetSequence.sequence_status_workflow", "an object")
            self.sequence_status_workflow = value
            value = data["sequence_deliverable_workflow"]
            if type(value) is not dict and value is not None:
                wrong(data, "DatasetSequence.sequence_deliverable_workflow", "an object")
            self.sequence_deliverable_workflow = value
        except KeyError:
            return cls.from_dict(complete(data, "DatasetSequence", _FIELDS, _BLANK))
        self._extra = None if len(data) == 23 else unknown(data, _FIELDS)
        return self
