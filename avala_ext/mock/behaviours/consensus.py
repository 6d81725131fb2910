"""Consensus: how far annotators agree."""

from __future__ import annotations

import statistics

from ..agreement import DEFAULTS, scores
from ..context import Context
from ..hooks import hooks
from ..messages import Answer, Row
from ..store import Store


@hooks.answers("consensus_get_summary")
def summary(context: Context) -> Answer:
    """Sum up the agreement scores of a project."""
    project = context.parents()[-1]
    rows = _scores(context.store, project)
    all_scores = [float(row["score"]) for row in rows] or [0.0]
    items = list(_means(rows, "dataset_item_uid").values())
    agreed = _config(context.store, project)["min_agreement_ratio"]
    return Answer(
        200,
        {
            "mean_score": statistics.fmean(all_scores),
            "median_score": statistics.median(all_scores),
            "min_score": min(all_scores),
            "max_score": max(all_scores),
            "total_items": len(items),
            "items_with_consensus": sum(score >= agreed for score in items),
            "score_distribution": {
                "0.0-0.5": sum(score < 0.5 for score in items),
                "0.5-1.0": sum(score >= 0.5 for score in items),
            },
            "by_task_name": [
                {"task_name": name, "mean_score": mean}
                for name, mean in sorted(_means(rows, "task_name").items())
            ],
        },
    )


@hooks.answers("consensus_compute")
def compute(context: Context) -> Answer:
    """Say that the computation has begun; its scores are there at once."""
    project = context.parents()[-1]
    write_scores(context.store, project, context.store.tick())
    text = "Consensus computation started."
    return Answer(context.status, {"status": "started", "message": text})


def write_scores(store: Store, project: Row, now: str) -> None:
    """Put the scores of a project's tasks in place of its former ones.

    A score of the same item and task keeps its uid.
    """
    former = {_place(row): row for row in _scores(store, project)}
    tasks = (task for task in store.rows("Task") if task.get("project") == project["uid"])
    for score in scores(tasks, _config(store, project)):
        old = former.pop(_place(score), None)
        if old is not None:
            store.update("ConsensusScore", old, **score, created_at=now)
            continue
        made = {"uid": store.new_uid(), "created_at": now, "_project": project["_key"]}
        store.insert("ConsensusScore", score | made)
    for row in former.values():
        store.delete("ConsensusScore", row)


def _scores(store: Store, project: Row) -> list[Row]:
    return [r for r in store.rows("ConsensusScore") if r.get("_project") == project["_key"]]


def _config(store: Store, project: Row) -> Row:
    own = store.find("ConsensusConfig", _project=project["_key"]) or {}
    return DEFAULTS | {name: own[name] for name in DEFAULTS if own.get(name) is not None}


def _place(score: Row) -> tuple[str, str]:
    return score["dataset_item_uid"], score["task_name"]


def _means(rows: list[Row], field: str) -> dict[str, float]:
    """Return the mean score by a field of the scores."""
    found: dict[str, list[float]] = {}
    for row in rows:
        found.setdefault(row[field], []).append(float(row["score"]))
    return {name: statistics.fmean(values) for name, values in found.items()}
