"""Consensus: scores come from annotations, by the project's configuration."""

from __future__ import annotations

import statistics
from typing import Any

import httpx
import pytest

from avala_ext.mock.agreement import DEFAULTS, scores
from avala_ext.mock.messages import Row

from .conftest import walk

BASE = "/projects/proj-uuid-001/consensus/"


def computed(api: httpx.Client, **config: Any) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Change the configuration, compute, and return summary and scores."""
    api.put(f"{BASE}config/", json=config).raise_for_status()
    assert api.post(f"{BASE}compute/").json()["status"] == "started"
    return api.get(BASE).json(), walk(api, f"{BASE}scores/")


def test_the_summary_sums_up_the_scores(api: httpx.Client) -> None:
    """Of scores and of items; the demo data hold what a computation gives."""
    before = walk(api, f"{BASE}scores/")
    summary, rows = computed(api)
    assert [row | {"created_at": None} for row in rows] == [
        row | {"created_at": None} for row in before
    ]
    values = [row["score"] for row in rows]
    items = {row["dataset_item_uid"] for row in rows}
    assert summary["total_items"] == len(items) > 20
    assert summary["mean_score"] == pytest.approx(statistics.fmean(values))
    assert (summary["min_score"], summary["max_score"]) == (min(values), max(values))
    assert sum(summary["score_distribution"].values()) == len(items)
    assert {one["task_name"] for one in summary["by_task_name"]} == {"box", "classification"}


def test_the_configuration_decides(api: httpx.Client) -> None:
    """A narrower threshold, a higher ratio and more annotations each show."""
    usual, rows = computed(api)
    narrow, fewer = computed(api, iou_threshold=0.95)
    assert narrow["mean_score"] < usual["mean_score"]
    assert {row["uid"] for row in rows} == {row["uid"] for row in fewer}
    strict, _ = computed(api, iou_threshold=0.5, min_agreement_ratio=1)
    assert 0 < strict["items_with_consensus"] < usual["items_with_consensus"]
    assert strict["mean_score"] == usual["mean_score"]
    crowd, left = computed(api, min_annotations=3)
    assert 0 < crowd["total_items"] < usual["total_items"]
    assert all(row["annotator_count"] >= 3 for row in left)
    nobody, none = computed(api, min_annotations=100)
    assert (nobody["total_items"], none) == (0, [])
    assert computed(api, min_annotations=2, min_agreement_ratio=0.5)[0] == usual


def test_a_project_without_items(api: httpx.Client) -> None:
    """Zeros."""
    api.post("/projects/proj_123/consensus/compute/").raise_for_status()
    summary = api.get("/projects/proj_123/consensus/").json()
    numbers = [value for value in summary.values() if isinstance(value, (int, float))]
    assert numbers == [0] * 6
    assert summary["by_task_name"] == []
    assert api.post("/projects/none/consensus/compute/").status_code == 404


def done(name: str, *annotations: Row) -> Row:
    """Return a completed task on one item."""
    found = list(annotations)
    return {"status": "completed", "name": name, "_dataset_item": "i", "annotations": found}


def box(x: float, label: str = "car") -> Row:
    """Return a box, ten wide."""
    return {"label": label, "x": x, "y": 0, "width": 10, "height": 10}


def test_boxes() -> None:
    """Each box matches once, by label and place; half of what there is, matches."""
    tasks = [done("box", box(0), box(50)), done("box", box(2), box(50, "bus"))]
    (score,) = scores(tasks, DEFAULTS)
    assert (score["score"], score["annotator_count"]) == (0.5, 2)
    details = {"mean_iou": pytest.approx(2 / 3, abs=1e-4), "matched_pairs": 1, "unmatched_count": 2}
    assert score["details"] == details


def test_classifications() -> None:
    """The share of those who chose the most frequent label."""
    labels = ("car", "bus", "car")
    tasks = [done("classification", {"label": label}) for label in labels]
    (score,) = scores(tasks, DEFAULTS)
    assert score["score"] == pytest.approx(2 / 3, abs=1e-4)
    assert score["details"]["majority_label"] == "car"
    assert score["details"]["label_distribution"] == {"car": 2, "bus": 1}


def test_what_counts() -> None:
    """Tasks that are not completed, or lie on no item, are left aside; so is one person alone."""
    tasks = [
        done("box"),
        done("box") | {"status": "pending"},
        done("box") | {"_dataset_item": None},
    ]
    assert list(scores(tasks, DEFAULTS)) == []
    (alone,) = scores(tasks, {**DEFAULTS, "min_annotations": 1})
    assert (alone["score"], alone["annotator_count"]) == (1.0, 1)
