# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`DELETE /auto-label-jobs/{uid}/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(uid: str) -> Request[None]:
    """Build the request. Nothing is sent."""
    return Request("auto_label_jobs_cancel", "DELETE", f"/auto-label-jobs/{segment(uid)}/")


def sync_detailed(uid: str, *, client: SyncAPIClient) -> Response[None]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(uid))


async def asyncio_detailed(uid: str, *, client: AsyncAPIClient) -> Response[None]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(uid))
