# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /organizations/{slug}/invitations/` as a request value; the method of the resource
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
    slug: str, *, email: str, role: models.OrganizationRole | None = None
) -> Request[models.Invitation]:
    """Build the request. Nothing is sent."""
    return Request(
        "organizations_create_invitation",
        "POST",
        f"/organizations/{segment(slug)}/invitations/",
        decode=models.Invitation.from_dict,
        body={"email": email, "role": role},
    )


def sync_detailed(
    slug: str, *, email: str, role: models.OrganizationRole | None = None, client: SyncAPIClient
) -> Response[models.Invitation]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(slug, email=email, role=role))


async def asyncio_detailed(
    slug: str, *, email: str, role: models.OrganizationRole | None = None, client: AsyncAPIClient
) -> Response[models.Invitation]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(slug, email=email, role=role))
