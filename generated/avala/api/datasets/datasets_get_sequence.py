# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /datasets/{owner}/{slug}/sequences/{sequence_uid}/` as a request value; the method of the
resource explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(owner: str, slug: str, sequence_uid: str) -> Request[models.DatasetSequence]:
    """Build the request. Nothing is sent."""
    return Request(
        "datasets_get_sequence",
        "GET",
        f"/datasets/{segment(owner)}/{segment(slug)}/sequences/{segment(sequence_uid)}/",
        decode=models.DatasetSequence.from_dict,
    )


def sync_detailed(
    owner: str, slug: str, sequence_uid: str, *, client: SyncAPIClient
) -> Response[models.DatasetSequence]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(owner, slug, sequence_uid))


async def asyncio_detailed(
    owner: str, slug: str, sequence_uid: str, *, client: AsyncAPIClient
) -> Response[models.DatasetSequence]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(owner, slug, sequence_uid))
