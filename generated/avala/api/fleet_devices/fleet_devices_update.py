# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`PATCH /fleet/devices/{uid}/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from avala_ext.wire import UNSET, Request, Unset, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    uid: str,
    *,
    name: str | Unset = UNSET,
    status: models.DeviceStatus | Unset = UNSET,
    firmware_version: str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    metadata: Mapping[str, Any] | Unset = UNSET,
) -> Request[models.Device]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_devices_update",
        "PATCH",
        f"/fleet/devices/{segment(uid)}/",
        decode=models.Device.from_dict,
        body={
            "name": name,
            "status": status,
            "firmware_version": firmware_version,
            "tags": tags,
            "metadata": metadata,
        },
        keep_null=True,
    )


def sync_detailed(
    uid: str,
    *,
    name: str | Unset = UNSET,
    status: models.DeviceStatus | Unset = UNSET,
    firmware_version: str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    metadata: Mapping[str, Any] | Unset = UNSET,
    client: SyncAPIClient,
) -> Response[models.Device]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            uid,
            name=name,
            status=status,
            firmware_version=firmware_version,
            tags=tags,
            metadata=metadata,
        )
    )


async def asyncio_detailed(
    uid: str,
    *,
    name: str | Unset = UNSET,
    status: models.DeviceStatus | Unset = UNSET,
    firmware_version: str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    metadata: Mapping[str, Any] | Unset = UNSET,
    client: AsyncAPIClient,
) -> Response[models.Device]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            uid,
            name=name,
            status=status,
            firmware_version=firmware_version,
            tags=tags,
            metadata=metadata,
        )
    )
