# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /datasets/{owner}/{slug}/transfer/` as a request value; the method of the resource
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
    owner: str, slug: str, *, organization_uid: str | None = None, owner_username: str | None = None
) -> Request[models.Dataset]:
    """Build the request. Nothing is sent."""
    return Request(
        "datasets_transfer",
        "POST",
        f"/datasets/{segment(owner)}/{segment(slug)}/transfer/",
        decode=models.Dataset.from_dict,
        body={"organization_uid": organization_uid, "owner_username": owner_username},
    )


def sync_detailed(
    owner: str,
    slug: str,
    *,
    organization_uid: str | None = None,
    owner_username: str | None = None,
    client: SyncAPIClient,
) -> Response[models.Dataset]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(owner, slug, organization_uid=organization_uid, owner_username=owner_username)
    )


async def asyncio_detailed(
    owner: str,
    slug: str,
    *,
    organization_uid: str | None = None,
    owner_username: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.Dataset]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(owner, slug, organization_uid=organization_uid, owner_username=owner_username)
    )
