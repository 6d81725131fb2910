"""Annotation issues: what was found wrong in annotations, and the tools it is found with."""

from __future__ import annotations

import statistics
from collections import Counter
from datetime import datetime
from typing import Any

from ..context import Context, Handler
from ..hooks import hooks
from ..messages import Answer, Row, invalid, not_found
from ..resources import HANDLERS


def _in_sequence(name: str) -> Handler:
    """Return the derived handler of a kind, for paths under a sequence that must exist."""

    def handler(context: Context) -> Any:
        if context.store.get("DatasetSequence", context.path["sequence_uid"]) is None:
            raise not_found()
        return HANDLERS[name](context)

    return handler


hooks.answers("annotation_issues_list_by_sequence")(_in_sequence("array"))
hooks.answers("annotation_issues_create")(_in_sequence("create"))
hooks.answers("annotation_issues_update")(_in_sequence("update"))
hooks.answers("annotation_issues_delete")(_in_sequence("delete"))


@hooks.fills("AnnotationIssue")
def open_issue(context: Context, row: Row) -> Row:
    """Open an issue: reported by the caller, in the sequence's dataset."""
    sequence = context.store.get("DatasetSequence", context.path["sequence_uid"]) or {}
    project = context.store.get("Project", str(row.get("_project_uid"))) or {}
    user = context.user
    return {
        **row,
        **_tool_and_problem(context, row),
        "sequence_uid": sequence.get("uid"),
        "project": {"uid": project["uid"], "name": project["name"]} if project else None,
        "status": "open",
        "reporter": {
            "username": user.get("username"),
            "picture": user.get("picture"),
            "full_name": user.get("full_name"),
            "type": "customer",
            "is_staff": False,
        },
        "_dataset": sequence.get("_dataset"),
    }


@hooks.amends("AnnotationIssue")
def amend_issue(context: Context, old: Row, new: Row) -> Row:
    """Follow a change of the tool or problem, and note when an issue is closed."""
    new = {**new, **_tool_and_problem(context, new)}
    closed = new.get("status") in ("completed", "no_action_taken", "cant_reproduce")
    if closed and not old.get("closed_at"):
        new["closed_at"] = context.store.tick()
    return new


def _tool_and_problem(context: Context, row: Row) -> Row:
    """Return the nested tool and problem for the uids given.

    Unknown ones are shown by their uid, as the document's examples are not in the demo data;
    what cannot be a uid at all is refused.
    """
    changes: Row = {}
    for field in ("tool_uid", "problem_uid"):
        uid = row.get(f"_{field}")
        if uid and not context.contract.schemas.component("Uid").is_valid(uid):
            raise invalid({field: ["Object with this uid does not exist."]})
    tools = list(context.store.rows("AnnotationIssueToolDetail"))
    if row.get("_tool_uid"):
        tool = next((one for one in tools if one["uid"] == row["_tool_uid"]), Row())
        name = tool.get("name") or "Unknown tool"
        changes["tool"] = {
            "uid": row["_tool_uid"],
            "name": name,
            "default": bool(tool.get("default")),
        }
    if row.get("_problem_uid"):
        problems: list[Row] = [problem for tool in tools for problem in tool.get("problems") or ()]
        found = next((one for one in problems if one["uid"] == row["_problem_uid"]), Row())
        title = found.get("title") or "Unknown problem"
        changes["problem"] = {"uid": row["_problem_uid"], "title": title}
    return changes


@hooks.answers("annotation_issues_get_metrics")
def issue_metrics(context: Context) -> Answer:
    """Count the issues of a dataset by status, priority, severity and problem."""
    dataset = context.parent()
    issues = [
        issue
        for issue in context.store.rows("AnnotationIssue")
        if issue.get("_dataset") == dataset["_key"]
        and context.query.get("sequence_uid") in (None, issue.get("sequence_uid"))
    ]
    problems = Counter(issue["problem"]["uid"] for issue in issues if issue.get("problem"))
    closing = [
        _seconds(issue["created_at"], issue["closed_at"])
        for issue in issues
        if issue.get("closed_at")
    ]
    mean = int(statistics.fmean(closing)) if closing else None
    return Answer(
        200,
        {
            "status_count": _count(issues, "status"),
            "priority_count": _count(issues, "priority"),
            "severity_count": _count(issues, "severity"),
            "mean_seconds_close_time_all": mean,
            "mean_seconds_close_time_customer": mean,
            "mean_unresolved_issue_age_all": None,
            "mean_unresolved_issue_age_customer": None,
            "object_count_by_annotation_issue_problem_uid": [
                {"problem_uid": uid, "count": count} for uid, count in sorted(problems.items())
            ],
        },
    )


def _count(rows: list[Row], field: str) -> dict[str, int]:
    return dict(sorted(Counter(str(row[field]) for row in rows if row.get(field)).items()))


def _seconds(start: str, end: str) -> float:
    return (datetime.fromisoformat(end) - datetime.fromisoformat(start)).total_seconds()
