# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Annotation`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    ("uid", "label", "annotation_type", "type", "attributes", "created_by", "created_at")
)
_FIELDS = frozenset(_BLANK)


@define(eq=False, repr=False, kw_only=True)
class Annotation(Model):
    """One annotation on an item. Its geometry comes in further fields that depend on the kind: a
    bounding box has `x`, `y`, `width` and `height` in pixels, a polygon has `vertices`, pairs
    of pixels.
    """

    uid: str | None = None
    """Opaque identifier of the annotation."""
    label: str | None = None
    """What was recognized, for example `forklift`."""
    annotation_type: (
        Literal["bounding_box", "polygon", "cuboid", "segmentation", "polyline", "classification"]
        | str
        | None
    ) = None
    """Kind of annotation, for example `bounding_box`. The examples read this name; the page on
    annotation types calls it `type`.
    """
    type: str | None = None
    """Kind of annotation, under the other published name."""
    attributes: dict[str, Any] | None = None
    """Further properties, such as the occlusion."""
    created_by: str | None = None
    """Identifier of the person who made it."""
    created_at: datetime | None = None
    """When it was made."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "Annotation")
        if len(data) != 7:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str and value is not None:
                wrong(data, "Annotation.uid", "a string")
            self.uid = value
            value = data["label"]
            if type(value) is not str and value is not None:
                wrong(data, "Annotation.label", "a string")
            self.label = value
            value = data["annotation_type"]
            if type(value) is not str and value is not None:
                wrong(data, "Annotation.annotation_type", "a string")
            self.annotation_type = value
            value = data["type"]
            if type(value) is not str and value is not None:
                wrong(data, "Annotation.type", "a string")
            self.type = value
            value = data["attributes"]
            if type(value) is not dict and value is not None:
                wrong(data, "Annotation.attributes", "an object")
            self.attributes = value
            value = data["created_by"]
            if type(value) is not str and value is not None:
                wrong(data, "Annotation.created_by", "a string")
            self.created_by = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Annotation.created_at")
            self.created_at = value
        except KeyError:
            return cls.from_dict(complete(data, "Annotation", _FIELDS, _BLANK))
        self._extra = None if len(data) == 7 else unknown(data, _FIELDS)
        return self
