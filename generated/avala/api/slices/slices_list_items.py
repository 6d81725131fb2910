# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /slices/{owner}/{slug}/items/list/` as a request value; the method of the resource
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
    owner: str, slug: str, *, limit: int | None = None, cursor: str | None = None
) -> Request[models.SliceItemPage]:
    """Build the request. Nothing is sent."""
    return Request(
        "slices_list_items",
        "GET",
        f"/slices/{segment(owner)}/{segment(slug)}/items/list/",
        decode=models.SliceItemPage.from_dict,
        query={"limit": limit, "cursor": cursor},
    )


def sync_detailed(
    owner: str,
    slug: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    client: SyncAPIClient,
) -> Response[models.SliceItemPage]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(owner, slug, limit=limit, cursor=cursor))


async def asyncio_detailed(
    owner: str,
    slug: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.SliceItemPage]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(owner, slug, limit=limit, cursor=cursor))
