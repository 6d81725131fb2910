# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /organizations/{slug}/invitations/{invitation_uid}/resend/` as a request value; the
method of the resource explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(slug: str, invitation_uid: str) -> Request[None]:
    """Build the request. Nothing is sent."""
    return Request(
        "organizations_resend_invitation",
        "POST",
        f"/organizations/{segment(slug)}/invitations/{segment(invitation_uid)}/resend/",
    )


def sync_detailed(slug: str, invitation_uid: str, *, client: SyncAPIClient) -> Response[None]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(slug, invitation_uid))


async def asyncio_detailed(
    slug: str, invitation_uid: str, *, client: AsyncAPIClient
) -> Response[None]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(slug, invitation_uid))
