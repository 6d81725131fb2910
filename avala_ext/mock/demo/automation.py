"""Agents and their executions, webhooks and deliveries, storage and inference."""

from __future__ import annotations

import hashlib

from ..messages import Row
from .builder import Builder, cycle


def build(builder: Builder) -> None:
    """Add what acts on its own, and what it works with."""
    _agents(builder)
    _webhooks(builder)
    _storage(builder)
    _providers(builder)
    _models(builder)


def _agents(builder: Builder) -> None:
    agents: list[tuple[str | None, str, list[str], str | None]] = [
        ("agent_123", "Quality Monitor", ["task.completed", "task.reviewed"], "proj-uuid-001"),
        (None, "Export Courier", ["export.completed", "export.failed"], None),
        (None, "Dataset Watcher", ["dataset.created", "dataset.deleted"], None),
    ]
    agents += [
        (None, f"Assistant {number:02d}", ["result.submitted"], "project-uid-123")
        for number in range(1, 23)
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


def _webhooks(builder: Builder) -> None:
    for index in range(22):
        webhook = builder.add(
            "Webhook",
            target_url=f"https://hooks.example.com/webhooks/{index}",
            events=cycle((["export.completed"], ["task.completed", "dataset.created"]), index),
            is_active=index % 3 != 2,
            _secret=f"webhook-secret-{index:04d}",
        )
        for number in range(26 if index == 0 else 1):
            _delivery(builder, webhook, number)


def _delivery(builder: Builder, webhook: Row, number: int) -> None:
    state = cycle(("delivered", "delivered", "failed", "pending"), number)
    body = "" if state == "pending" else "ok" if state == "delivered" else "Bad Gateway"
    builder.add(
        "WebhookDelivery",
        subscription=webhook["uid"],
        event_type=webhook["events"][0],
        payload={"uid": f"demo-{number}", "status": "completed"},
        response_status={"delivered": 200, "failed": 502}.get(state),
        response_body=body or None,
        response_body_size=len(body),
        response_body_sha256=hashlib.sha256(body.encode()).hexdigest(),
        response_preview=body,
        attempts={"delivered": 1, "failed": 5}.get(state, 0),
        next_retry_at=builder.time(1) if state == "pending" else None,
        status=state,
        _webhook=webhook["_key"],
    )


def _storage(builder: Builder) -> None:
    for index in range(22):
        aws = index % 2 == 0
        bucket = f"acme-data-{index:02d}"
        builder.add(
            "StorageConfig",
            name=f"Bucket {index:02d}",
            provider="aws_s3" if aws else "gc_storage",
            s3_bucket_name=bucket if aws else None,
            s3_bucket_region="eu-north-1" if aws else None,
            s3_bucket_prefix="raw/" if aws else None,
            s3_auth_method="iam_role" if aws else None,
            s3_is_accelerated=False,
            gc_storage_bucket_name=None if aws else bucket,
            gc_storage_prefix=None if aws else "raw/",
            is_verified=index % 5 != 4,
            last_verified_at=builder.time(),
            _organization="acme-ai" if index % 4 else "northwind-robotics",
        )


def _providers(builder: Builder) -> None:
    for index in range(22):
        http = index % 2 == 0
        url = {"endpoint_url": f"https://models.example.com/{index}"}
        builder.add(
            "InferenceProvider",
            name=f"Model {index:02d}",
            description="Finds vehicles.",
            provider_type="http" if http else "sagemaker",
            config=url if http else {"endpoint_name": f"model-{index}", "region": "eu-north-1"},
            is_active=index % 3 != 2,
            project="proj-uuid-001" if index % 2 else None,
            last_test_at=builder.time(),
            last_test_success=True,
        )


def _models(builder: Builder) -> None:
    for index in range(22):
        model = builder.add(
            "PredictionModel",
            name=f"Detector {index:02d}",
            description="Finds forklifts, pallets and people.",
            model_type_name=cycle(("detection", "segmentation"), index),
            model_type_description="Boxes around objects",
            is_public=index % 2 == 0,
        )
        for number in range(22 if index == 21 else 1):
            builder.add(
                "ModelIntegration",
                name=f"Integration {number:02d}",
                is_active=True,
                _prediction_model=model["_key"],
            )
