"""Issues found in annotations, quality targets and agreement scores."""

from __future__ import annotations

from ..behaviours.consensus import write_scores
from ..messages import Row
from .builder import Builder, cycle
from .people import CALLER
from .work import MAIN_PROJECT

_STATES = ("open", "relabeling", "in_review", "completed", "awaiting_feedback")


def build(builder: Builder) -> None:
    """Add tools, issues, targets and scores."""
    tools = [_tool(builder, kind) for kind in ("image", "video", "lidar")]
    _issues(builder, tools)
    _targets(builder)
    _scores(builder)


def _tool(builder: Builder, kind: str) -> Row:
    problems = [
        {"uid": builder.store.new_uid(), "title": title}
        for title in ("Wrong class", "Loose box", "Missing object")
    ]
    return builder.add(
        "AnnotationIssueToolDetail",
        name=f"{kind.capitalize()} review",
        dataset_type=kind,
        default=kind == "image",
        problems=problems,
    )


def _issues(builder: Builder, tools: list[Row]) -> None:
    project = builder.get(MAIN_PROJECT)
    dataset = builder.get("acme-ai/dock-lidar")
    item = builder.get("acme-ai/dock-lidar/0")
    tool = tools[2]
    for number in range(12):
        sequence = builder.get(f"acme-ai/dock-lidar/sequence {number % 3}")
        status = cycle(_STATES, number)
        builder.add(
            "AnnotationIssue",
            dataset_item_uid=item["uid"],
            sequence_uid=sequence["uid"],
            project={"uid": project["uid"], "name": project["name"]},
            reporter={
                "username": CALLER["username"],
                "picture": None,
                "full_name": CALLER["full_name"],
                "type": "customer",
                "is_staff": False,
            },
            priority=cycle(("low", "medium", "high", "highest"), number),
            severity=cycle(("moderate", "critical"), number),
            description=f"Box {number} is too loose.",
            status=status,
            tool={"uid": tool["uid"], "name": tool["name"], "default": False},
            problem=tool["problems"][number % 3],
            wrong_class="truck",
            correct_class="car",
            should_re_annotate=True,
            should_delete=False,
            frames_affected="0-2",
            coordinates={"x": 1.0, "y": 2.0},
            query_params={},
            object_uid=builder.store.new_uid(),
            closed_at=builder.time(48) if status == "completed" else None,
            _dataset=dataset["_key"],
        )


def _targets(builder: Builder) -> None:
    metrics = (
        "acceptance_rate",
        "rejection_rate",
        "issue_rate",
        "critical_issue_count",
        "mean_resolution_time",
    )
    for number in range(22):
        project = builder.get(MAIN_PROJECT if number < 21 else "project-uid-123")
        metric = cycle(metrics, number)
        breached = number % 4 == 3
        builder.add(
            "QualityTarget",
            name=f"Target {number:02d}",
            metric=metric,
            operator=cycle(("gte", "lte", "lte", "lt", "lt"), number),
            threshold=0.9 if metric.endswith("rate") else 10.0,
            severity=cycle(("warning", "critical"), number),
            is_active=number % 5 != 4,
            notify_webhook=number % 2 == 0,
            notify_emails=["quality@acme.example"],
            last_evaluated_at=builder.time(),
            last_value=0.8,
            is_breached=breached,
            breach_count=2 if breached else 0,
            last_breached_at=builder.time() if breached else None,
            _project=project["_key"],
        )


def _scores(builder: Builder) -> None:
    """Compute the scores of the project whose tasks lie on dataset items."""
    write_scores(builder.store, builder.get(MAIN_PROJECT), builder.time())
