# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`DELETE /projects/{project_uid}/quality-targets/{uid}/` as a request value; the method of the
resource explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(project_uid: str, uid: str) -> Request[None]:
    """Build the request. Nothing is sent."""
    return Request(
        "quality_targets_delete",
        "DELETE",
        f"/projects/{segment(project_uid)}/quality-targets/{segment(uid)}/",
    )


def sync_detailed(project_uid: str, uid: str, *, client: SyncAPIClient) -> Response[None]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(project_uid, uid))


async def asyncio_detailed(project_uid: str, uid: str, *, client: AsyncAPIClient) -> Response[None]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(project_uid, uid))
