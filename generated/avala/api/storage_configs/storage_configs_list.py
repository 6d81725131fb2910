# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /storage-configs/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *, organization: str | None = None, limit: int | None = None, cursor: str | None = None
) -> Request[models.StorageConfigPage]:
    """Build the request. Nothing is sent."""
    return Request(
        "storage_configs_list",
        "GET",
        "/storage-configs/",
        decode=models.StorageConfigPage.from_dict,
        query={"organization": organization, "limit": limit, "cursor": cursor},
    )


def sync_detailed(
    *,
    organization: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: SyncAPIClient,
) -> Response[models.StorageConfigPage]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(organization=organization, limit=limit, cursor=cursor))


async def asyncio_detailed(
    *,
    organization: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.StorageConfigPage]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(organization=organization, limit=limit, cursor=cursor)
    )
