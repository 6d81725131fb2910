# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /organizations/{slug}/transfer-ownership/` as a request value; the method of the
resource explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(slug: str, *, new_owner_uid: str) -> Request[None]:
    """Build the request. Nothing is sent."""
    return Request(
        "organizations_transfer_ownership",
        "POST",
        f"/organizations/{segment(slug)}/transfer-ownership/",
        body={"new_owner_uid": new_owner_uid},
    )


def sync_detailed(slug: str, *, new_owner_uid: str, client: SyncAPIClient) -> Response[None]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(slug, new_owner_uid=new_owner_uid))


async def asyncio_detailed(
    slug: str, *, new_owner_uid: str, client: AsyncAPIClient
) -> Response[None]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(slug, new_owner_uid=new_owner_uid))
