# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `SequenceFrame`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, integer, list_of, unknown, wrong

from .. import models

_FIELDS = frozenset(
    (
        "key",
        "frame_index",
        "model",
        "camera_model",
        "xi",
        "alpha",
        "device_position",
        "device_heading",
        "images",
        "image_urls",
        "asset_url",
    )
)


@define(eq=False, repr=False, kw_only=True)
class SequenceFrame(Model):
    """One moment of a sequence. Frames may carry further fields."""

    key: str | None = None
    """Key of the frame."""
    frame_index: int | None = None
    """Place of the frame in the sequence, from 0."""
    model: Literal["pinhole", "doublesphere"] | str | None = None
    """Model of the lenses, `pinhole` or `doublesphere`."""
    camera_model: Literal["pinhole", "doublesphere"] | str | None = None
    """Model of the lenses, under another name."""
    xi: float | None = None
    """First parameter of the double sphere model."""
    alpha: float | None = None
    """Second parameter of the double sphere model."""
    device_position: models.Vec3 | None = None
    """Where the device was."""
    device_heading: models.Quat | None = None
    """Which way the device was turned."""
    images: list[models.FrameImage] | None = None
    """What each camera saw."""
    image_urls: list[str] | None = None
    """URLs of the images, one for each camera, signed anew on every read."""
    asset_url: str | None = None
    """URL of the point cloud, signed anew on every read."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "SequenceFrame")
        get = data.get
        self = cls.__new__(cls)
        value = get("key")
        if type(value) is not str and value is not None:
            wrong(data, "SequenceFrame.key", "a string")
        self.key = value
        value = get("frame_index")
        if type(value) is not int and value is not None:
            value = integer(data, "SequenceFrame.frame_index")
        self.frame_index = value
        value = get("model")
        if type(value) is not str and value is not None:
            wrong(data, "SequenceFrame.model", "a string")
        self.model = value
        value = get("camera_model")
        if type(value) is not str and value is not None:
            wrong(data, "SequenceFrame.camera_model", "a string")
        self.camera_model = value
        value = get("xi")
        if type(value) is not float and type(value) is not int and value is not None:
            wrong(data, "SequenceFrame.xi", "a number")
        self.xi = value
        value = get("alpha")
        if type(value) is not float and type(value) is not int and value is not None:
            wrong(data, "SequenceFrame.alpha", "a number")
        self.alpha = value
        value = get("device_position")
        self.device_position = None if value is None else models.Vec3.from_dict(value)
        value = get("device_heading")
        self.device_heading = None if value is None else models.Quat.from_dict(value)
        value = get("images")
        self.images = (
            None
            if value is None
            else decode_list(models.FrameImage.from_dict, value, "SequenceFrame.images")
        )
        value = get("image_urls")
        self.image_urls = None if value is None else list_of(str, value, "SequenceFrame.image_urls")
        value = get("asset_url")
        if type(value) is not str and value is not None:
            wrong(data, "SequenceFrame.asset_url", "a string")
        self.asset_url = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
