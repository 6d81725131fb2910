# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /fleet/alert-channels/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *, name: str, type: models.AlertChannelType, config: Mapping[str, Any]
) -> Request[models.AlertChannel]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_alert_channels_create",
        "POST",
        "/fleet/alert-channels/",
        decode=models.AlertChannel.from_dict,
        body={"name": name, "type": type, "config": config},
    )


def sync_detailed(
    *, name: str, type: models.AlertChannelType, config: Mapping[str, Any], client: SyncAPIClient
) -> Response[models.AlertChannel]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(name=name, type=type, config=config))


async def asyncio_detailed(
    *, name: str, type: models.AlertChannelType, config: Mapping[str, Any], client: AsyncAPIClient
) -> Response[models.AlertChannel]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(name=name, type=type, config=config))
