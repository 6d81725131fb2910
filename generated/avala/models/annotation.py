# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Annotation`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_, parse_datetime
from avala_ext.model import Model, unknown, wrong

_FIELDS = frozenset(
    ("uid", "label", "annotation_type", "type", "attributes", "created_by", "created_at")
)


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
        if not isinstance(data, dict):
            data = object_(data, "Annotation")
        get = data.get
        self = cls.__new__(cls)
        value = get("uid")
        if type(value) is not str and value is not None:
            wrong(data, "Annotation.uid", "a string")
        self.uid = value
        value = get("label")
        if type(value) is not str and value is not None:
            wrong(data, "Annotation.label", "a string")
        self.label = value
        value = get("annotation_type")
        if type(value) is not str and value is not None:
            wrong(data, "Annotation.annotation_type", "a string")
        self.annotation_type = value
        value = get("type")
        if type(value) is not str and value is not None:
            wrong(data, "Annotation.type", "a string")
        self.type = value
        value = get("attributes")
        if type(value) is not dict and value is not None:
            wrong(data, "Annotation.attributes", "an object")
        self.attributes = value
        value = get("created_by")
        if type(value) is not str and value is not None:
            wrong(data, "Annotation.created_by", "a string")
        self.created_by = value
        value = get("created_at")
        if value is not None:
            try:
                value = datetime.fromisoformat(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "Annotation.created_at")
        self.created_at = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
