# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /projects/{project_uid}/consensus/scores/` as a request value; the method of the resource
explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    project_uid: str, *, limit: int | None = None, cursor: str | None = None
) -> Request[models.ConsensusScorePage]:
    """Build the request. Nothing is sent."""
    return Request(
        "consensus_list_scores",
        "GET",
        f"/projects/{segment(project_uid)}/consensus/scores/",
        decode=models.ConsensusScorePage.from_dict,
        query={"limit": limit, "cursor": cursor},
    )


def sync_detailed(
    project_uid: str, *, limit: int | None = None, cursor: str | None = None, client: SyncAPIClient
) -> Response[models.ConsensusScorePage]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(project_uid, limit=limit, cursor=cursor))


async def asyncio_detailed(
    project_uid: str, *, limit: int | None = None, cursor: str | None = None, client: AsyncAPIClient
) -> Response[models.ConsensusScorePage]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(project_uid, limit=limit, cursor=cursor))
