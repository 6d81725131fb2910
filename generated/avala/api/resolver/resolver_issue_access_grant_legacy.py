# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /resolve/uid/{dataset_uid}/{revision_sha256}/objects/{object_uid}/access/` as a request
value; the method of the resource explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    dataset_uid: str, revision_sha256: str, object_uid: str, *, transport: models.AccessTransport
) -> Request[models.AccessGrant]:
    """Build the request. Nothing is sent."""
    return Request(
        "resolver_issue_access_grant_legacy",
        "GET",
        f"/resolve/uid/{segment(dataset_uid)}/{segment(revision_sha256)}/objects/{segment(object_uid)}/access/",
        decode=models.AccessGrant.from_dict,
        query={"transport": transport},
        anonymous=True,
    )


def sync_detailed(
    dataset_uid: str,
    revision_sha256: str,
    object_uid: str,
    *,
    transport: models.AccessTransport,
    client: SyncAPIClient,
) -> Response[models.AccessGrant]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(dataset_uid, revision_sha256, object_uid, transport=transport)
    )


async def asyncio_detailed(
    dataset_uid: str,
    revision_sha256: str,
    object_uid: str,
    *,
    transport: models.AccessTransport,
    client: AsyncAPIClient,
) -> Response[models.AccessGrant]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(dataset_uid, revision_sha256, object_uid, transport=transport)
    )
