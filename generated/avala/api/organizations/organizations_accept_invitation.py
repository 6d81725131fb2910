# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /organizations/invitations/{invitation_uid}/accept/` as a request value; the method of
the resource explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(invitation_uid: str) -> Request[models.Invitation]:
    """Build the request. Nothing is sent."""
    return Request(
        "organizations_accept_invitation",
        "POST",
        f"/organizations/invitations/{segment(invitation_uid)}/accept/",
        decode=models.Invitation.from_dict,
    )


def sync_detailed(invitation_uid: str, *, client: SyncAPIClient) -> Response[models.Invitation]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(invitation_uid))


async def asyncio_detailed(
    invitation_uid: str, *, client: AsyncAPIClient
) -> Response[models.Invitation]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(invitation_uid))
