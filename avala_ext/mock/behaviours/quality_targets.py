"""Quality targets: limits that a project's numbers are measured against."""

from __future__ import annotations

import operator
from collections.abc import Callable

from ..context import Context
from ..hooks import hooks
from ..messages import Answer, Event, Row
from .projects import acceptance, tasks_of

_OPERATORS: dict[str, Callable[[float, float], bool]] = {
    "gt": operator.gt,
    "lt": operator.lt,
    "gte": operator.ge,
    "lte": operator.le,
    "eq": operator.eq,
}


@hooks.fills("QualityTarget")
def default_target(context: Context, row: Row) -> Row:
    """Fill in what a body may leave out; what the server takes then is not published."""
    defaults = {
        "operator": row.get("operator") or "gte",
        "severity": row.get("severity") or "warning",
    }
    return {**row, **defaults, "is_breached": False, "breach_count": 0}


@hooks.answers("quality_targets_evaluate")
def evaluate(context: Context) -> Answer:
    """Measure every active target of a project and note which are breached."""
    project = context.parents()[-1]
    done = [task for task in tasks_of(context, project) if task.get("status") == "completed"]
    results: list[Row] = []
    for target in list(context.store.rows("QualityTarget")):
        if target.get("_project") != project["_key"] or not target.get("is_active", True):
            continue
        value = _measure(str(target["metric"]), done)
        result = _evaluation(context, target, value)
        results.append(result)
        if result["is_breached"]:
            context.events.append(Event("quality.alert", result, project=project["uid"]))
    return Answer(context.status, results)


def _measure(metric: str, done: list[Row]) -> float:
    accepted = acceptance(done)
    known = {
        "acceptance_rate": accepted,
        "rejection_rate": 1 - accepted,
        "issue_rate": (1 - accepted) / 2,
        "critical_issue_count": float(round(len(done) * (1 - accepted) / 10)),
        "mean_resolution_time": 3600.0,
    }
    return known.get(metric, accepted)


def _evaluation(context: Context, target: Row, value: float) -> Row:
    compare = _OPERATORS.get(str(target.get("operator")), _OPERATORS["gte"])
    # The comparison states the goal: the target is missed when it does not hold.
    breached = not compare(value, float(target["threshold"]))
    now = context.store.tick()
    changes: Row = {"last_evaluated_at": now, "last_value": value, "is_breached": breached}
    if breached:
        changes |= {"breach_count": (target.get("breach_count") or 0) + 1, "last_breached_at": now}
    context.store.update("QualityTarget", target, **changes)
    kept = ("uid", "name", "metric", "threshold", "operator", "severity")
    shown = {name: target.get(name) for name in kept}
    return {**shown, "current_value": value, "is_breached": breached}
