# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /fleet/devices/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *,
    name: str,
    type: str,
    firmware_version: str | None = None,
    tags: Sequence[str] | None = None,
    metadata: Mapping[str, Any] | None = None,
) -> Request[models.Device]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_devices_register",
        "POST",
        "/fleet/devices/",
        decode=models.Device.from_dict,
        body={
            "name": name,
            "type": type,
            "firmware_version": firmware_version,
            "tags": tags,
            "metadata": metadata,
        },
    )


def sync_detailed(
    *,
    name: str,
    type: str,
    firmware_version: str | None = None,
    tags: Sequence[str] | None = None,
    metadata: Mapping[str, Any] | None = None,
    client: SyncAPIClient,
) -> Response[models.Device]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            name=name, type=type, firmware_version=firmware_version, tags=tags, metadata=metadata
        )
    )


async def asyncio_detailed(
    *,
    name: str,
    type: str,
    firmware_version: str | None = None,
    tags: Sequence[str] | None = None,
    metadata: Mapping[str, Any] | None = None,
    client: AsyncAPIClient,
) -> Response[models.Device]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            name=name, type=type, firmware_version=firmware_version, tags=tags, metadata=metadata
        )
    )
