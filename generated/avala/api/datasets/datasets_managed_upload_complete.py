# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /datasets/manual-upload/uploads/{upload_uid}/complete/` as a request value; the method
of the resource explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(upload_uid: str) -> Request[None]:
    """Build the request. Nothing is sent."""
    return Request(
        "datasets_managed_upload_complete",
        "POST",
        f"/datasets/manual-upload/uploads/{segment(upload_uid)}/complete/",
        body={},
        safe=True,
    )


def sync_detailed(upload_uid: str, *, client: SyncAPIClient) -> Response[None]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(upload_uid))


async def asyncio_detailed(upload_uid: str, *, client: AsyncAPIClient) -> Response[None]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(upload_uid))
