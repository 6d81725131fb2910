"""How far annotators agree: scores from the annotations of completed tasks.

A task names its dataset item in the hidden field ``_dataset_item``. The completed tasks of one
name on one item are its annotations, by as many people. Boxes are compared in pairs of people:
two boxes match when label and place agree, and the score is the share of boxes that have a
match. Of classifications, the score is the share of people who chose the most frequent label.
"""

from __future__ import annotations

import itertools
import statistics
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from .messages import Row

DEFAULTS = {"iou_threshold": 0.5, "min_agreement_ratio": 0.5, "min_annotations": 2}
"""The documented configuration of a project that has none of its own."""

_CORNER = ("x", "y", "width", "height")


def scores(tasks: Iterable[Row], config: Row) -> Iterator[Row]:
    """Yield the scores of a project's tasks, in the order in which the items were begun."""
    groups: dict[tuple[str, str], list[list[Row]]] = {}
    for task in tasks:
        if task.get("status") == "completed" and task.get("_dataset_item"):
            place = (task["_dataset_item"], str(task.get("name")))
            groups.setdefault(place, []).append(task.get("annotations") or [])
    for (item, name), people in groups.items():
        if len(people) < config["min_annotations"]:
            continue
        score, details = _labels(people) if name == "classification" else _boxes(people, config)
        yield {
            "dataset_item_uid": item,
            "task_name": name,
            "score_type": "inter_annotator",
            "score": round(score, 4),
            "annotator_count": len(people),
            "details": details,
        }


def _labels(people: list[list[Row]]) -> tuple[float, Row]:
    chosen = Counter(str(boxes[0].get("label")) for boxes in people if boxes)
    if not chosen:
        return 1.0, {"agreement_ratio": 1.0, "majority_label": None, "label_distribution": {}}
    label, count = chosen.most_common(1)[0]
    ratio = count / len(people)
    shown = {"majority_label": label, "label_distribution": dict(chosen)}
    return ratio, {"agreement_ratio": round(ratio, 4), **shown}


def _boxes(people: list[list[Row]], config: Row) -> tuple[float, Row]:
    overlaps: list[float] = []
    shares: list[float] = []
    unmatched = 0
    for mine, theirs in itertools.combinations(people, 2):
        matches = _matches(mine, theirs, config["iou_threshold"])
        total = len(mine) + len(theirs)
        overlaps += matches
        unmatched += total - 2 * len(matches)
        shares.append(2 * len(matches) / total if total else 1.0)
    # One person alone agrees with everybody there is.
    return statistics.fmean(shares or [1.0]), {
        "mean_iou": round(statistics.fmean(overlaps or [0.0]), 4),
        "matched_pairs": len(overlaps),
        "unmatched_count": unmatched,
    }


def _matches(mine: list[Row], theirs: list[Row], threshold: float) -> list[float]:
    """Return the overlaps of the boxes that match, each box at most once, the best ones first."""
    pairs = sorted(
        (
            (_overlap(one, other), i, j)
            for (i, one), (j, other) in itertools.product(enumerate(mine), enumerate(theirs))
            if one.get("label") == other.get("label")
        ),
        key=lambda pair: (-pair[0], *pair[1:]),
    )
    found: list[float] = []
    ours: set[int] = set()
    used: set[int] = set()
    for overlap, i, j in pairs:
        if overlap >= threshold and i not in ours and j not in used:
            found.append(overlap)
            ours.add(i)
            used.add(j)
    return found


def _overlap(one: Row, other: Row) -> float:
    """Return the intersection over union of two boxes; 0 for what is no box."""
    (x, y, width, height), (u, v, wide, high) = _box(one), _box(other)
    across = max(0.0, min(x + width, u + wide) - max(x, u))
    down = max(0.0, min(y + height, v + high) - max(y, v))
    union = width * height + wide * high - across * down
    return across * down / union if union > 0 else 0.0


def _box(shape: dict[str, Any]) -> list[float]:
    values = [shape.get(name) for name in _CORNER]
    return [float(value) if isinstance(value, (int, float)) else 0.0 for value in values]
