# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ConsensusConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    ("iou_threshold", "min_agreement_ratio", "min_annotations", "created_at", "updated_at")
)
_FIELDS = frozenset(("uid", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class ConsensusConfig(Model):
    """When the annotators of a project are taken to agree."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    iou_threshold: float | None = None
    """How much two shapes must overlap to match, as intersection over union, 0 to 1. By default
    0.5.
    """
    min_agreement_ratio: float | None = None
    """Share of annotators who must agree, 0 to 1. By default 0.5."""
    min_annotations: int | None = None
    """How many annotations an item needs to be scored. By default 2."""
    created_at: datetime | None = None
    """When the configuration was made."""
    updated_at: datetime | None = None
    """When the configuration last changed."""

    _omitted = frozenset(("iou_threshold", "min_agreement_ratio", "min_annotations"))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ConsensusConfig")
        if len(data) != 6:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "ConsensusConfig.uid", "a string")
            self.uid = value
            value = data["iou_threshold"]
            if type(value) is not float and type(value) is not int and value is not None:
                wrong(data, "ConsensusConfig.iou_threshold", "a number")
            self.iou_threshold = value
            value = data["min_agreement_ratio"]
            if type(value) is not float and type(value) is not int and value is not None:
                wrong(data, "ConsensusConfig.min_agreement_ratio", "a number")
            self.min_agreement_ratio = value
            value = data["min_annotations"]
            if type(value) is not int and value is not None:
                value = integer(data, "ConsensusConfig.min_annotations")
            self.min_annotations = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "ConsensusConfig.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "ConsensusConfig.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "ConsensusConfig", _FIELDS, _BLANK))
        self._extra = None if len(data) == 6 else unknown(data, _FIELDS)
        return self
