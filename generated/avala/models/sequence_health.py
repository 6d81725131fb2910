# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `SequenceHealth`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    ("key", "status", "frame_count", "has_lidar_calibration", "has_camera_calibration")
)
_FIELDS = frozenset(("uid", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class SequenceHealth(Model):
    """What is known of one sequence of a dataset."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    key: str | None = None
    """Key of the sequence."""
    status: (
        Literal["new", "completed", "uploading", "processing", "ready", "failed"] | str | None
    ) = None
    """State of the sequence in its workflow, for example `completed`."""
    frame_count: int | None = None
    """Frames in the sequence."""
    has_lidar_calibration: bool | None = None
    """Whether the lidar is calibrated."""
    has_camera_calibration: bool | None = None
    """Whether the cameras are calibrated."""

    _omitted = frozenset(("frame_count", "has_lidar_calibration", "has_camera_calibration"))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "SequenceHealth")
        if len(data) != 6:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "SequenceHealth.uid", "a string")
            self.uid = value
            value = data["key"]
            if type(value) is not str and value is not None:
                wrong(data, "SequenceHealth.key", "a string")
            self.key = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "SequenceHealth.status", "a string")
            self.status = value
            value = data["frame_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "SequenceHealth.frame_count")
            self.frame_count = value
            value = data["has_lidar_calibration"]
            if type(value) is not bool and value is not None:
                wrong(data, "SequenceHealth.has_lidar_calibration", "a boolean")
            self.has_lidar_calibration = value
            value = data["has_camera_calibration"]
            if type(value) is not bool and value is not None:
                wrong(data, "SequenceHealth.has_camera_calibration", "a boolean")
            self.has_camera_calibration = value
        except KeyError:
            return cls.from_dict(complete(data, "SequenceHealth", _FIELDS, _BLANK))
        self._extra = None if len(data) == 6 else unknown(data, _FIELDS)
        return self
