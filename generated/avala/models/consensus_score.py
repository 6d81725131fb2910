# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ConsensusScore`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("score_type", "details", "created_at"))
_FIELDS = frozenset(("uid", "dataset_item_uid", "task_name", "score", "annotator_count", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class ConsensusScore(Model):
    """How well annotators agree on one item in one task."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    dataset_item_uid: str
    """Uid of the dataset item."""
    task_name: str
    """Name of the task, such as `box` or `classification`."""
    score: float
    """The agreement, 0 (none) to 1 (full)."""
    annotator_count: int
    """People who annotated the item."""
    score_type: Literal["inter_annotator", "iou"] | str | None = None
    """How the score is made. The generated page has `inter_annotator`, tests of the SDK have
    `iou`, the overlap of the shapes.
    """
    details: dict[str, Any] | None = None
    """What the score comes from. Shapes have `mean_iou`, `matched_pairs` and `unmatched_count`,
    classifications have `agreement_ratio`, `majority_label` and `label_distribution`.
    """
    created_at: datetime | None = None
    """When the score was computed."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ConsensusScore")
        if len(data) != 8:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "ConsensusScore.uid", "a string")
            self.uid = value
            value = data["dataset_item_uid"]
            if type(value) is not str:
                wrong(data, "ConsensusScore.dataset_item_uid", "a string")
            self.dataset_item_uid = value
            value = data["task_name"]
            if type(value) is not str:
                wrong(data, "ConsensusScore.task_name", "a string")
            self.task_name = value
            value = data["score"]
            if type(value) is not float and type(value) is not int:
                wrong(data, "ConsensusScore.score", "a number")
            self.score = value
            value = data["annotator_count"]
            if type(value) is not int:
                value = integer(data, "ConsensusScore.annotator_count")
            self.annotator_count = value
            value = data["score_type"]
            if type(value) is not str and value is not None:
                wrong(data, "ConsensusScore.score_type", "a string")
            self.score_type = value
            value = data["details"]
            if type(value) is not dict and value is not None:
                wrong(data, "ConsensusScore.details", "an object")
            self.details = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "ConsensusScore.created_at")
            self.created_at = value
        except KeyError:
            return cls.from_dict(complete(data, "ConsensusScore", _FIELDS, _BLANK))
        self._extra = None if len(data) == 8 else unknown(data, _FIELDS)
        return self
