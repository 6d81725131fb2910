# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /slices/{owner}/{slug}/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(owner: str, slug: str) -> Request[models.Slice]:
    """Build the request. Nothing is sent."""
    return Request(
        "slices_get",
        "GET",
        f"/slices/{segment(owner)}/{segment(slug)}/",
        decode=models.Slice.from_dict,
    )


def sync_detailed(owner: str, slug: str, *, client: SyncAPIClient) -> Response[models.Slice]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(owner, slug))


async def asyncio_detailed(
    owner: str, slug: str, *, client: AsyncAPIClient
) -> Response[models.Slice]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(owner, slug))
