# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /projects/{project_uid}/quality-targets/evaluate/` as a request value; the method of the
resource explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.decode import decode_list
from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(project_uid: str) -> Request[list[models.QualityTargetEvaluation]]:
    """Build the request. Nothing is sent."""
    return Request(
        "quality_targets_evaluate",
        "POST",
        f"/projects/{segment(project_uid)}/quality-targets/evaluate/",
        decode=lambda data: decode_list(
            models.QualityTargetEvaluation.from_dict, data, "quality_targets_evaluate"
        ),
    )


def sync_detailed(
    project_uid: str, *, client: SyncAPIClient
) -> Response[list[models.QualityTargetEvaluation]]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(project_uid))


async def asyncio_detailed(
    project_uid: str, *, client: AsyncAPIClient
) -> Response[list[models.QualityTargetEvaluation]]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(project_uid))
