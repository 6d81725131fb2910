# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /fleet/devices/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *,
    status: Literal["online", "offline", "maintenance", "active", "inactive", "provisioning"]
    | str
    | None = None,
    type: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Request[models.DevicePage]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_devices_list",
        "GET",
        "/fleet/devices/",
        decode=models.DevicePage.from_dict,
        query={"status": status, "type": type, "limit": limit, "cursor": cursor},
    )


def sync_detailed(
    *,
    status: Literal["online", "offline", "maintenance", "active", "inactive", "provisioning"]
    | str
    | None = None,
    type: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: SyncAPIClient,
) -> Response[models.DevicePage]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(status=status, type=type, limit=limit, cursor=cursor))


async def asyncio_detailed(
    *,
    status: Literal["online", "offline", "maintenance", "active", "inactive", "provisioning"]
    | str
    | None = None,
    type: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.DevicePage]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(status=status, type=type, limit=limit, cursor=cursor))
