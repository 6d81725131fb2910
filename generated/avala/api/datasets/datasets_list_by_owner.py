# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /datasets/{owner}/list/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    owner: str, *, ordering: str | None = None, limit: int | None = None, page: int | None = None
) -> Request[models.OwnerDatasetPage]:
    """Build the request. Nothing is sent."""
    return Request(
        "datasets_list_by_owner",
        "GET",
        f"/datasets/{segment(owner)}/list/",
        decode=models.OwnerDatasetPage.from_dict,
        query={"ordering": ordering, "limit": limit, "page": page},
    )


def sync_detailed(
    owner: str,
    *,
    ordering: str | None = None,
    limit: int | None = None,
    page: int | None = None,
    client: SyncAPIClient,
) -> Response[models.OwnerDatasetPage]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(owner, ordering=ordering, limit=limit, page=page))


async def asyncio_detailed(
    owner: str,
    *,
    ordering: str | None = None,
    limit: int | None = None,
    page: int | None = None,
    client: AsyncAPIClient,
) -> Response[models.OwnerDatasetPage]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(owner, ordering=ordering, limit=limit, page=page))
