# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `SequenceFrame`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, complete, integer, list_of, new, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(
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
_FIELDS = frozenset(_BLANK)


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
        if data.__class__ is not dict:
            data = object_(data, "SequenceFrame")
        if len(data) != 11:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["key"]
            if type(value) is not str and value is not None:
                wrong(data, "SequenceFrame.key", "a string")
            self.key = value
            value = data["frame_index"]
            if type(value) is not int and value is not None:
                value = integer(data, "SequenceFrame.frame_index")
            self.frame_index = value
            value = data["model"]
            if type(value) is not str and value is not None:
                wrong(data, "SequenceFrame.model", "a string")
            self.model = value
            value = data["camera_model"]
            if type(value) is not str and value is not None:
                wrong(data, "SequenceFrame.camera_model", "a string")
            self.camera_model = value
            value = data["xi"]
            if type(value) is not float and type(value) is not int and value is not None:
                wrong(data, "SequenceFrame.xi", "a number")
            self.xi = value
            value = data["alpha"]
            if type(value) is not float and type(value) is not int and value is not None:
                wrong(data, "SequenceFrame.alpha", "a number")
            self.alpha = value
            value = data["device_position"]
            self.device_position = None if value is None else models.Vec3.from_dict(value)
            value = data["device_heading"]
            self.device_heading = None if value is None else models.Quat.from_dict(value)
            value = data["images"]
            self.images = (
                None
                if value is None
                else decode_list(models.FrameImage.from_dict, value, "SequenceFrame.images")
            )
            value = data["image_urls"]
            self.image_urls = (
                None if value is None else list_of(str, value, "SequenceFrame.image_urls")
            )
            value = data["asset_url"]
            if type(value) is not str and value is not None:
                wrong(data, "SequenceFrame.asset_url", "a string")
            self.asset_url = value
        except KeyError:
            return cls.from_dict(complete(data, "SequenceFrame", _FIELDS, _BLANK))
        self._extra = None if len(data) == 11 else unknown(data, _FIELDS)
        return self
