"""Agents and their executions, webhooks and deliveries, storage and inference."""

from __future__ import annotations

from ..messages import Row
from .builder import Builder, cycle


def build(builder: Builder) -> None:
    """Add what acts on its own."""
    _agents(builder)


def _agents(builder: Builder) -> None:
    agents = [
        ("agent_123", "Quality Monitor", ["task.completed", "task.reviewed"], "proj-uuid-001"),
        (None, "Export Courier", ["export.completed", "export.failed"], None),
        (None, "Dataset Watcher", ["dataset.created", "dataset.deleted"], None),
        *(
            (None, f"Helper {number:02d}", ["result.submitted"], "project-uid-123")
            for number in range(1, 23)
        ),
    ]
    for index, (uid, name, events, project) in enumerate(agents):
        agent = builder.add(
            "Agent",
            uid or name,
            uid=uid,
            name=name,
            events=events,
            description=f"{name} of Acme AI.",
            callback_url=f"https://hooks.example.com/agents/{index}",
            is_active=index % 4 != 3,
            project=project,
            task_types=["classification", "segmentation"] if index % 2 == 0 else [],
            _secret=f"agent-secret-{index:04d}",
        )
        for number in range(30 if index == 0 else 1):
            _execution(builder, agent, number)


def _execution(builder: Builder, agent: Row, number: int) -> None:
    failed = number % 7 == 6
    event = agent["events"][0]
    started = builder.time()
    builder.add(
        "AgentExecution",
        registration=agent["uid"],
        event_type=event,
        task="task-uid-123" if event.startswith("task.") else None,
        result=None if failed else "ok",
        status="failed" if failed else "success",
        action=None if failed else cycle(("approve", "reject", "flag", "skip"), number),
        event_payload={"event": event},
        response_payload=None if failed else {"received": True},
        error_message="HTTP 500" if failed else None,
        started_at=started,
        completed_at=started,
        _agent=agent["_key"],
    )
