# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `FrameImage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, check, integer, one_of, unknown, wrong

from .. import models

_FIELDS = frozenset(
    (
        "image_url",
        "camera",
        "camera_id",
        "sensor_id",
        "position",
        "heading",
        "width",
        "height",
        "fx",
        "fy",
        "cx",
        "cy",
        "model",
        "camera_model",
        "xi",
        "alpha",
    )
)


@define(eq=False, repr=False, kw_only=True)
class FrameImage(Model):
    """What one camera saw in a frame, and how it stood."""

    image_url: str | None = None
    """URL of the image, signed anew on every read; it can be an `s3://` URI."""
    camera: str | int | None = None
    """Name or number of the camera. Servers differ in the name of this field."""
    camera_id: str | int | None = None
    """The camera, under another name."""
    sensor_id: str | int | None = None
    """The camera, under a third name."""
    position: models.Vec3 | None = None
    """Where the camera was."""
    heading: models.Quat | None = None
    """Which way the camera looked."""
    width: int | None = None
    """Width of the image, in pixels."""
    height: int | None = None
    """Height of the image, in pixels."""
    fx: float | None = None
    """Horizontal focal length, in pixels."""
    fy: float | None = None
    """Vertical focal length, in pixels."""
    cx: float | None = None
    """Horizontal position of the optical centre, in pixels."""
    cy: float | None = None
    """Vertical position of the optical centre, in pixels."""
    model: Literal["pinhole", "doublesphere"] | str | None = None
    """Model of the lens, `pinhole` or `doublesphere`."""
    camera_model: Literal["pinhole", "doublesphere"] | str | None = None
    """Model of the lens, under another name."""
    xi: float | None = None
    """First parameter of the double sphere model."""
    alpha: float | None = None
    """Second parameter of the double sphere model."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "FrameImage")
        get = data.get
        self = cls.__new__(cls)
        value = get("image_url")
        if type(value) is not str and value is not None:
            wrong(data, "FrameImage.image_url", "a string")
        self.image_url = value
        value = get("camera")
        self.camera = (
            None
            if value is None
            else one_of(
                (
                    lambda item: check(str, item, "FrameImage.camera"),
                    lambda item: check(int, item, "FrameImage.camera"),
                ),
                value,
                "FrameImage.camera",
            )
        )
        value = get("camera_id")
        self.camera_id = (
            None
            if value is None
            else one_of(
                (
                    lambda item: check(str, item, "FrameImage.camera_id"),
                    lambda item: check(int, item, "FrameImage.camera_id"),
                ),
                value,
                "FrameImage.camera_id",
            )
        )
        value = get("sensor_id")
        self.sensor_id = (
            None
            if value is None
            else one_of(
                (
                    lambda item: check(str, item, "FrameImage.sensor_id"),
                    lambda item: check(int, item, "FrameImage.sensor_id"),
                ),
                value,
                "FrameImage.sensor_id",
            )
        )
        value = get("position")
        self.position = None if value is None else models.Vec3.from_dict(value)
        value = get("heading")
        self.heading = None if value is None else models.Quat.from_dict(value)
        value = get("width")
        if type(value) is not int and value is not None:
            value = integer(data, "FrameImage.width")
        self.width = value
        value = get("height")
        if type(value) is not int and value is not None:
            value = integer(data, "FrameImage.height")
        self.height = value
        value = get("fx")
        if type(value) is not float and type(value) is not int and value is not None:
            wrong(data, "FrameImage.fx", "a number")
        self.fx = value
        value = get("fy")
        if type(value) is not float and type(value) is not int and value is not None:
            wrong(data, "FrameImage.fy", "a number")
        self.fy = value
        value = get("cx")
        if type(value) is not float and type(value) is not int and value is not None:
            wrong(data, "FrameImage.cx", "a number")
        self.cx = value
        value = get("cy")
        if type(value) is not float and type(value) is not int and value is not None:
            wrong(data, "FrameImage.cy", "a number")
        self.cy = value
        value = get("model")
        if type(value) is not str and value is not None:
            wrong(data, "FrameImage.model", "a string")
        self.model = value
        value = get("camera_model")
        if type(value) is not str and value is not None:
            wrong(data, "FrameImage.camera_model", "a string")
        self.camera_model = value
        value = get("xi")
        if type(value) is not float and type(value) is not int and value is not None:
            wrong(data, "FrameImage.xi", "a number")
        self.xi = value
        value = get("alpha")
        if type(value) is not float and type(value) is not int and value is not None:
            wrong(data, "FrameImage.alpha", "a number")
        self.alpha = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
