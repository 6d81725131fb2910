"""Consensus: how far annotators agree."""

from __future__ import annotations

import statistics

from ..context import Context
from ..hooks import hooks
from ..messages import Answer, Row


@hooks.answers("consensus_get_summary")
def summary(context: Context) -> Answer:
    """Sum up the agreement scores of a project."""
    project = context.parents()[-1]
    rows = [r for r in context.store.rows("ConsensusScore") if r.get("_project") == project["_key"]]
    scores = [float(row["score"]) for row in rows] or [0.0]
    names = sorted({row["task_name"] for row in rows})
    return Answer(
        200,
        {
            "mean_score": statistics.fmean(scores),
            "median_score": statistics.median(scores),
            "min_score": min(scores),
            "max_score": max(scores),
            "total_items": len(rows),
            "items_with_consensus": sum(1 for score in scores if score >= 0.5 and rows),
            "score_distribution": {
                "0.0-0.5": sum(1 for row in rows if row["score"] < 0.5),
                "0.5-1.0": sum(1 for row in rows if row["score"] >= 0.5),
            },
            "by_task_name": [_by_name(name, rows) for name in names],
        },
    )


def _by_name(name: str, rows: list[Row]) -> Row:
    scores = [float(row["score"]) for row in rows if row["task_name"] == name]
    return {"task_name": name, "mean_score": statistics.fmean(scores)}


@hooks.answers("consensus_compute")
def compute(context: Context) -> Answer:
    """Say that the computation has begun; its scores are there at once."""
    context.parents()
    text = "Consensus computation started."
    return Answer(context.status, {"status": "started", "message": text})
