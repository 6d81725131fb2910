# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /projects/{project_uid}/auto-label/` as a request value; the method of the resource
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
    model_type: models.AutoLabelModelType | None = None,
    confidence_threshold: float | None = None,
    labels: Sequence[str] | None = None,
    dry_run: bool | None = None,
) -> Request[models.AutoLabelJob]:
    """Build the request. Nothing is sent."""
    return Request(
        "auto_label_jobs_create",
        "POST",
        f"/projects/{segment(project_uid)}/auto-label/",
        decode=models.AutoLabelJob.from_dict,
        body={
            "model_type": model_type,
            "confidence_threshold": confidence_threshold,
            "labels": labels,
            "dry_run": dry_run,
        },
    )


def sync_detailed(
    project_uid: str,
    *,
    model_type: models.AutoLabelModelType | None = None,
    confidence_threshold: float | None = None,
    labels: Sequence[str] | None = None,
    dry_run: bool | None = None,
    client: SyncAPIClient,
) -> Response[models.AutoLabelJob]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            project_uid,
            model_type=model_type,
            confidence_threshold=confidence_threshold,
            labels=labels,
            dry_run=dry_run,
        )
    )


async def asyncio_detailed(
    project_uid: str,
    *,
    model_type: models.AutoLabelModelType | None = None,
    confidence_threshold: float | None = None,
    labels: Sequence[str] | None = None,
    dry_run: bool | None = None,
    client: AsyncAPIClient,
) -> Response[models.AutoLabelJob]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            project_uid,
            model_type=model_type,
            confidence_threshold=confidence_threshold,
            labels=labels,
            dry_run=dry_run,
        )
    )
