# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`PUT /projects/{project_uid}/consensus/config/` as a request value; the method of the resource
explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import UNSET, Request, Unset, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    project_uid: str,
    *,
    iou_threshold: float | Unset = UNSET,
    min_agreement_ratio: float | Unset = UNSET,
    min_annotations: int | Unset = UNSET,
) -> Request[models.ConsensusConfig]:
    """Build the request. Nothing is sent."""
    return Request(
        "consensus_update_config",
        "PUT",
        f"/projects/{segment(project_uid)}/consensus/config/",
        decode=models.ConsensusConfig.from_dict,
        body={
            "iou_threshold": iou_threshold,
            "min_agreement_ratio": min_agreement_ratio,
            "min_annotations": min_annotations,
        },
        keep_null=True,
    )


def sync_detailed(
    project_uid: str,
    *,
    iou_threshold: float | Unset = UNSET,
    min_agreement_ratio: float | Unset = UNSET,
    min_annotations: int | Unset = UNSET,
    client: SyncAPIClient,
) -> Response[models.ConsensusConfig]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            project_uid,
            iou_threshold=iou_threshold,
            min_agreement_ratio=min_agreement_ratio,
            min_annotations=min_annotations,
        )
    )


async def asyncio_detailed(
    project_uid: str,
    *,
    iou_threshold: float | Unset = UNSET,
    min_agreement_ratio: float | Unset = UNSET,
    min_annotations: int | Unset = UNSET,
    client: AsyncAPIClient,
) -> Response[models.ConsensusConfig]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            project_uid,
            iou_threshold=iou_threshold,
            min_agreement_ratio=min_agreement_ratio,
            min_annotations=min_annotations,
        )
    )
