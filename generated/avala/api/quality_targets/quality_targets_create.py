# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /projects/{project_uid}/quality-targets/` as a request value; the method of the resource
explains it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    project_uid: str,
    *,
    name: str,
    metric: models.QualityTargetMetric,
    threshold: float,
    operator: models.QualityTargetOperator | None = None,
    severity: models.QualityTargetSeverity | None = None,
    is_active: bool | None = None,
    notify_webhook: bool | None = None,
    notify_emails: Sequence[str] | None = None,
) -> Request[models.QualityTarget]:
    """Build the request. Nothing is sent."""
    return Request(
        "quality_targets_create",
        "POST",
        f"/projects/{segment(project_uid)}/quality-targets/",
        decode=models.QualityTarget.from_dict,
        body={
            "name": name,
            "metric": metric,
            "threshold": threshold,
            "operator": operator,
            "severity": severity,
            "is_active": is_active,
            "notify_webhook": notify_webhook,
            "notify_emails": notify_emails,
        },
    )


def sync_detailed(
    project_uid: str,
    *,
    name: str,
    metric: models.QualityTargetMetric,
    threshold: float,
    operator: models.QualityTargetOperator | None = None,
    severity: models.QualityTargetSeverity | None = None,
    is_active: bool | None = None,
    notify_webhook: bool | None = None,
    notify_emails: Sequence[str] | None = None,
    client: SyncAPIClient,
) -> Response[models.QualityTarget]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            project_uid,
            name=name,
            metric=metric,
            threshold=threshold,
            operator=operator,
            severity=severity,
            is_active=is_active,
            notify_webhook=notify_webhook,
            notify_emails=notify_emails,
        )
    )


async def asyncio_detailed(
    project_uid: str,
    *,
    name: str,
    metric: models.QualityTargetMetric,
    threshold: float,
    operator: models.QualityTargetOperator | None = None,
    severity: models.QualityTargetSeverity | None = None,
    is_active: bool | None = None,
    notify_webhook: bool | None = None,
    notify_emails: Sequence[str] | None = None,
    client: AsyncAPIClient,
) -> Response[models.QualityTarget]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            project_uid,
            name=name,
            metric=metric,
            threshold=threshold,
            operator=operator,
            severity=severity,
            is_active=is_active,
            notify_webhook=notify_webhook,
            notify_emails=notify_emails,
        )
    )
