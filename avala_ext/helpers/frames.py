"""Frames and calibration of a sequence, as views of what one read of it says."""

from __future__ import annotations

from typing import Any, Final

import attrs

__all__ = ["CameraCalibration", "DatasetCalibration", "DatasetFrame", "calibration_of", "frame_of"]


@attrs.frozen
class DatasetFrame:
    """One frame of a sequence.

    Attributes:
        frame_index: Its place in the sequence, from 0.
        key: Its key in the dataset.
        model: Model of the lens, ``pinhole`` or ``doublesphere``.
        camera_model: The same, as other servers name it.
        xi: Parameter of the double-sphere model.
        alpha: Parameter of the double-sphere model.
        device_position: Where the device was.
        device_heading: Which way it looked.
        images: What each camera saw.
        raw: The whole frame, as the API sent it.
    """

    frame_index: int
    key: str | None = None
    model: str | None = None
    camera_model: str | None = None
    xi: float | None = None
    alpha: float | None = None
    device_position: Any = None
    device_heading: Any = None
    images: list[Any] | None = None
    raw: dict[str, Any] = attrs.field(factory=dict[str, Any], repr=False)


@attrs.frozen
class CameraCalibration:
    """How one camera stood, and how it sees.

    Attributes:
        camera_id: Name of the camera.
        position: Where it was.
        heading: Which way it looked.
        width: Width of its images, in pixels.
        height: Height of its images, in pixels.
        fx: Horizontal focal length, in pixels.
        fy: Vertical focal length, in pixels.
        cx: Horizontal position of the optical centre, in pixels.
        cy: Vertical position of the optical centre, in pixels.
        model: Model of the lens.
        xi: Parameter of the double-sphere model.
        alpha: Parameter of the double-sphere model.
    """

    camera_id: str | None = None
    position: Any = None
    heading: Any = None
    width: int | None = None
    height: int | None = None
    fx: float | None = None
    fy: float | None = None
    cx: float | None = None
    cy: float | None = None
    model: str | None = None
    xi: float | None = None
    alpha: float | None = None


@attrs.frozen
class DatasetCalibration:
    """How the cameras of a sequence stood.

    Attributes:
        sequence_uid: Uid of the sequence.
        cameras: Its cameras; empty where there are no frames.
        dataset_level_camera_calibration: What holds for the whole dataset, if anything.
    """

    sequence_uid: str
    cameras: list[CameraCalibration] = attrs.field(factory=list[CameraCalibration])
    dataset_level_camera_calibration: Any = None


_OF_FRAME: Final = ("key", "model", "camera_model", "xi", "alpha", "device_position")
_OF_CAMERA: Final = ("position", "heading", "width", "height", "fx", "fy", "cx", "cy", "xi")


def frame_of(sequence: Any, index: int) -> DatasetFrame:
    """Pick a frame out of a sequence.

    Raises:
        IndexError: There is none; negative numbers do not count from the end.
    """
    frames: list[Any] = sequence.frames or []
    if not 0 <= index < len(frames):
        raise IndexError(f"sequence {sequence.uid} has {len(frames)} frames, none at {index}")
    frame: Any = frames[index]
    return DatasetFrame(
        frame_index=index,
        device_heading=frame.device_heading,
        images=frame.images,
        raw=frame.to_dict(),
        **{name: getattr(frame, name) for name in _OF_FRAME},
    )


def calibration_of(sequence: Any) -> DatasetCalibration:
    """Read the cameras out of the first frame of a sequence."""
    frames: list[Any] = sequence.frames or []
    images: list[Any] = (frames[0].images or []) if frames else []
    return DatasetCalibration(
        sequence_uid=sequence.uid,
        cameras=[_camera(image) for image in images],
        dataset_level_camera_calibration=sequence.camera_calibration,
    )


def _camera(image: Any) -> CameraCalibration:
    """Read one camera; servers name its id in three ways, and its model in two."""
    names = (image.camera, image.camera_id, image.sensor_id)
    found = next((name for name in names if name is not None), None)
    return CameraCalibration(
        camera_id=None if found is None else str(found),
        model=image.model or image.camera_model,
        alpha=image.alpha,
        **{name: getattr(image, name) for name in _OF_CAMERA},
    )
