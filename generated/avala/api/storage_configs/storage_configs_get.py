# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /storage-configs/{uid}/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(uid: str, *, organization: str | None = None) -> Request[models.StorageConfig]:
    """Build the request. Nothing is sent."""
    return Request(
        "storage_configs_get",
        "GET",
        f"/storage-configs/{segment(uid)}/",
        decode=models.StorageConfig.from_dict,
        query={"organization": organization},
    )


def sync_detailed(
    uid: str, *, organization: str | None = None, client: SyncAPIClient
) -> Response[models.StorageConfig]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(uid, organization=organization))


async def asyncio_detailed(
    uid: str, *, organization: str | None = None, client: AsyncAPIClient
) -> Response[models.StorageConfig]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(uid, organization=organization))
