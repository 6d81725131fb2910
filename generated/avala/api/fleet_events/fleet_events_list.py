# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /fleet/events/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *,
    recording_id: str | None = None,
    device_id: str | None = None,
    type: str | None = None,
    severity: models.FleetSeverity | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Request[models.FleetEventPage]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_events_list",
        "GET",
        "/fleet/events/",
        decode=models.FleetEventPage.from_dict,
        query={
            "recording": recording_id,
            "device": device_id,
            "type": type,
            "severity": severity,
            "limit": limit,
            "cursor": cursor,
        },
    )


def sync_detailed(
    *,
    recording_id: str | None = None,
    device_id: str | None = None,
    type: str | None = None,
    severity: models.FleetSeverity | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: SyncAPIClient,
) -> Response[models.FleetEventPage]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            recording_id=recording_id,
            device_id=device_id,
            type=type,
            severity=severity,
            limit=limit,
            cursor=cursor,
        )
    )


async def asyncio_detailed(
    *,
    recording_id: str | None = None,
    device_id: str | None = None,
    type: str | None = None,
    severity: models.FleetSeverity | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.FleetEventPage]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            recording_id=recording_id,
            device_id=device_id,
            type=type,
            severity=severity,
            limit=limit,
            cursor=cursor,
        )
    )
