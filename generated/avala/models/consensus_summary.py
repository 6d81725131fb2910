# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ConsensusSummary`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, check, complete, decode_map, integer, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("score_distribution", "by_task_name"))
_FIELDS = frozenset(
    (
        "mean_score",
        "median_score",
        "min_score",
        "max_score",
        "total_items",
        "items_with_consensus",
        *_BLANK,
    )
)


@define(eq=False, repr=False, kw_only=True)
class ConsensusSummary(Model):
    """How well the annotators of a project agree. Scores are 0 to 1."""

    mean_score: float
    """Mean of all scores."""
    median_score: float
    """Median of all scores."""
    min_score: float
    """Lowest score."""
    max_score: float
    """Highest score."""
    total_items: int
    """Items in the project."""
    items_with_consensus: int
    """Items whose annotators agree."""
    score_distribution: dict[str, int] | None = None
    """Items by range of scores, with keys such as `0.0-0.5`."""
    by_task_name: list[dict[str, Any]] | None = None
    """Mean score by task. An element has `task_name` and `mean_score`, or `name` and `mean`;
    both forms have been seen.
    """

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ConsensusSummary")
        if len(data) != 8:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["mean_score"]
            if type(value) is not float and type(value) is not int:
                wrong(data, "ConsensusSummary.mean_score", "a number")
            self.mean_score = value
            value = data["median_score"]
            if type(value) is not float and type(value) is not int:
                wrong(data, "ConsensusSummary.median_score", "a number")
            self.median_score = value
            value = data["min_score"]
            if type(value) is not float and type(value) is not int:
                wrong(data, "ConsensusSummary.min_score", "a number")
            self.min_score = value
            value = data["max_score"]
            if type(value) is not float and type(value) is not int:
                wrong(data, "ConsensusSummary.max_score", "a number")
            self.max_score = value
            value = data["total_items"]
            if type(value) is not int:
                value = integer(data, "ConsensusSummary.total_items")
            self.total_items = value
            value = data["items_with_consensus"]
            if type(value) is not int:
                value = integer(data, "ConsensusSummary.items_with_consensus")
            self.items_with_consensus = value
            value = data["score_distribution"]
            self.score_distribution = (
                None
                if value is None
                else decode_map(
                    lambda item: check(int, item, "ConsensusSummary.score_distribution"),
                    value,
                    "ConsensusSummary.score_distribution",
                )
            )
            value = data["by_task_name"]
            self.by_task_name = (
                None
                if value is None
                else decode_list(
                    lambda item: object_(item, "ConsensusSummary.by_task_name"),
                    value,
                    "ConsensusSummary.by_task_name",
                )
            )
        except KeyError:
            return cls.from_dict(complete(data, "ConsensusSummary", _FIELDS, _BLANK))
        self._extra = None if len(data) == 8 else unknown(data, _FIELDS)
        return self
