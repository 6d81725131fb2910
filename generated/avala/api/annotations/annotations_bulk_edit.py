# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /datasets/{owner}/{slug}/bulk-edition/` as a request value; the method of the resource
explains it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    owner: str, slug: str, *, body: Sequence[models.BulkEditItem | Mapping[str, Any]]
) -> Request[models.BulkEditResult]:
    """Build the request. Nothing is sent."""
    return Request(
        "annotations_bulk_edit",
        "POST",
        f"/datasets/{segment(owner)}/{segment(slug)}/bulk-edition/",
        decode=models.BulkEditResult.from_dict,
        body=body,
        safe=True,
    )


def sync_detailed(
    owner: str,
    slug: str,
    *,
    body: Sequence[models.BulkEditItem | Mapping[str, Any]],
    client: SyncAPIClient,
) -> Response[models.BulkEditResult]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(owner, slug, body=body))


async def asyncio_detailed(
    owner: str,
    slug: str,
    *,
    body: Sequence[models.BulkEditItem | Mapping[str, Any]],
    client: AsyncAPIClient,
) -> Response[models.BulkEditResult]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(owner, slug, body=body))
