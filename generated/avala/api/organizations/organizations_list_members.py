# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /organizations/{slug}/members/` as a request value; the method of the resource explains
it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    slug: str,
    *,
    search: str | None = None,
    role: models.OrganizationRole | None = None,
    ordering: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Request[models.OrganizationMemberPage]:
    """Build the request. Nothing is sent."""
    return Request(
        "organizations_list_members",
        "GET",
        f"/organizations/{segment(slug)}/members/",
        decode=models.OrganizationMemberPage.from_dict,
        query={
            "search": search,
            "role": role,
            "ordering": ordering,
            "limit": limit,
            "cursor": cursor,
        },
    )


def sync_detailed(
    slug: str,
    *,
    search: str | None = None,
    role: models.OrganizationRole | None = None,
    ordering: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: SyncAPIClient,
) -> Response[models.OrganizationMemberPage]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(slug, search=search, role=role, ordering=ordering, limit=limit, cursor=cursor)
    )


async def asyncio_detailed(
    slug: str,
    *,
    search: str | None = None,
    role: models.OrganizationRole | None = None,
    ordering: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.OrganizationMemberPage]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(slug, search=search, role=role, ordering=ordering, limit=limit, cursor=cursor)
    )
