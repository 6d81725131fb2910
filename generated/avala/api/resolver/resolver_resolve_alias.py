# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /resolve/{owner}/{dataset}@{selector}/` as a request value; the method of the resource
explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(owner: str, dataset: str, selector: str) -> Request[models.ResolvedRevision]:
    """Build the request. Nothing is sent."""
    return Request(
        "resolver_resolve_alias",
        "GET",
        f"/resolve/{segment(owner)}/{segment(dataset)}@{segment(selector)}/",
        decode=models.ResolvedRevision.from_dict,
        anonymous=True,
    )


def sync_detailed(
    owner: str, dataset: str, selector: str, *, client: SyncAPIClient
) -> Response[models.ResolvedRevision]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(owner, dataset, selector))


async def asyncio_detailed(
    owner: str, dataset: str, selector: str, *, client: AsyncAPIClient
) -> Response[models.ResolvedRevision]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(owner, dataset, selector))
