# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `FrameImage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, check, complete, integer, new, one_of, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(
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
_FIELDS = frozenset(_BLANK)


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
        if data.__class__ is not dict:
            data = object_(data, "FrameImage")
        if len(data) != 16:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["image_url"]
            if type(value) is not str and value is not None:
                wrong(data, "FrameImage.image_url", "a string")
            self.image_url = value
            value = data["camera"]
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
            value = data["camera_id"]
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
            value = data["sensor_id"]
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
            value = data["position"]
            self.position = None if value is None else models.Vec3.from_dict(value)
            value = data["heading"]
            self.heading = None if value is None else models.Quat.from_dict(value)
            value = data["width"]
            if type(value) is not int and value is not None:
                value = integer(data, "FrameImage.width")
            self.width = value
            value = data["height"]
            if type(value) is not int and value is not None:
                value = integer(data, "FrameImage.height")
            self.height = value
            value = data["fx"]
            if type(value) is not float and type(value) is not int and value is not None:
                wrong(data, "FrameImage.fx", "a number")
            self.fx = value
            value = data["fy"]
            if type(value) is not float and type(value) is not int and value is not None:
                wrong(data, "FrameImage.fy", "a number")
            self.fy = value
            value = data["cx"]
            if type(value) is not float and type(value) is not int and value is not None:
                wrong(data, "FrameImage.cx", "a number")
            self.cx = value
            value = data["cy"]
            if type(value) is not float and type(value) is not int and value is not None:
                wrong(data, "FrameImage.cy", "a number")
            self.cy = value
            value = data["model"]
            if type(value) is not str and value is not None:
                wrong(data, "FrameImage.model", "a string")
            self.model = value
            value = data["camera_model"]
            if type(value) is not str and value is not None:
                wrong(data, "FrameImage.camera_model", "a string")
            self.camera_model = value
            value = data["xi"]
            if type(value) is not float and type(value) is not int and value is not None:
                wrong(data, "FrameImage.xi", "a number")
            self.xi = value
            value = data["alpha"]
            if type(value) is not float and type(value) is not int and value is not None:
                wrong(data, "FrameImage.alpha", "a number")
            self.alpha = value
        except KeyError:
            return cls.from_dict(complete(data, "FrameImage", _FIELDS, _BLANK))
        self._extra = None if len(data) == 16 else unknown(data, _FIELDS)
        return self
