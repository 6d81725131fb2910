# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /fleet/events/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *,
    recording: str,
    device: str,
    label: str,
    type: str,
    timestamp: datetime | str,
    severity: models.FleetSeverity | None = None,
    description: str | None = None,
    duration_ms: int | None = None,
    tags: Sequence[str] | None = None,
    metadata: Mapping[str, Any] | None = None,
) -> Request[models.FleetEvent]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_events_create",
        "POST",
        "/fleet/events/",
        decode=models.FleetEvent.from_dict,
        body={
            "recording": recording,
            "device": device,
            "label": label,
            "type": type,
            "timestamp": timestamp,
            "severity": severity,
            "description": description,
            "duration_ms": duration_ms,
            "tags": tags,
            "metadata": metadata,
        },
    )


def sync_detailed(
    *,
    recording: str,
    device: str,
    label: str,
    type: str,
    timestamp: datetime | str,
    severity: models.FleetSeverity | None = None,
    description: str | None = None,
    duration_ms: int | None = None,
    tags: Sequence[str] | None = None,
    metadata: Mapping[str, Any] | None = None,
    client: SyncAPIClient,
) -> Response[models.FleetEvent]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            recording=recording,
            device=device,
            label=label,
            type=type,
            timestamp=timestamp,
            severity=severity,
            description=description,
            duration_ms=duration_ms,
            tags=tags,
            metadata=metadata,
        )
    )


async def asyncio_detailed(
    *,
    recording: str,
    device: str,
    label: str,
    type: str,
    timestamp: datetime | str,
    severity: models.FleetSeverity | None = None,
    description: str | None = None,
    duration_ms: int | None = None,
    tags: Sequence[str] | None = None,
    metadata: Mapping[str, Any] | None = None,
    client: AsyncAPIClient,
) -> Response[models.FleetEvent]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            recording=recording,
            device=device,
            label=label,
            type=type,
            timestamp=timestamp,
            severity=severity,
            description=description,
            duration_ms=duration_ms,
            tags=tags,
            metadata=metadata,
        )
    )
