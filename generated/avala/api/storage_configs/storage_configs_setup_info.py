# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /storage-configs/setup-info/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(*, organization: str | None = None) -> Request[models.StorageConfigSetupInfo]:
    """Build the request. Nothing is sent."""
    return Request(
        "storage_configs_setup_info",
        "GET",
        "/storage-configs/setup-info/",
        decode=models.StorageConfigSetupInfo.from_dict,
        query={"organization": organization},
    )


def sync_detailed(
    *, organization: str | None = None, client: SyncAPIClient
) -> Response[models.StorageConfigSetupInfo]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(organization=organization))


async def asyncio_detailed(
    *, organization: str | None = None, client: AsyncAPIClient
) -> Response[models.StorageConfigSetupInfo]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(organization=organization))
