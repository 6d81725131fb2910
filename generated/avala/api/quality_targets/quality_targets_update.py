# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`PATCH /projects/{project_uid}/quality-targets/{uid}/` as a request value; the method of the
resource explains it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from avala_ext.wire import UNSET, Request, Unset, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    project_uid: str,
    uid: str,
    *,
    name: str | Unset = UNSET,
    metric: models.QualityTargetMetric | Unset = UNSET,
    threshold: float | Unset = UNSET,
    operator: models.QualityTargetOperator | Unset = UNSET,
    severity: models.QualityTargetSeverity | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    notify_webhook: bool | Unset = UNSET,
    notify_emails: Sequence[str] | Unset = UNSET,
) -> Request[models.QualityTarget]:
    """Build the request. Nothing is sent."""
    return Request(
        "quality_targets_update",
        "PATCH",
        f"/projects/{segment(project_uid)}/quality-targets/{segment(uid)}/",
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
        keep_null=True,
    )


def sync_detailed(
    project_uid: str,
    uid: str,
    *,
    name: str | Unset = UNSET,
    metric: models.QualityTargetMetric | Unset = UNSET,
    threshold: float | Unset = UNSET,
    operator: models.QualityTargetOperator | Unset = UNSET,
    severity: models.QualityTargetSeverity | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    notify_webhook: bool | Unset = UNSET,
    notify_emails: Sequence[str] | Unset = UNSET,
    client: SyncAPIClient,
) -> Response[models.QualityTarget]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            project_uid,
            uid,
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
    uid: str,
    *,
    name: str | Unset = UNSET,
    metric: models.QualityTargetMetric | Unset = UNSET,
    threshold: float | Unset = UNSET,
    operator: models.QualityTargetOperator | Unset = UNSET,
    severity: models.QualityTargetSeverity | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    notify_webhook: bool | Unset = UNSET,
    notify_emails: Sequence[str] | Unset = UNSET,
    client: AsyncAPIClient,
) -> Response[models.QualityTarget]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            project_uid,
            uid,
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
