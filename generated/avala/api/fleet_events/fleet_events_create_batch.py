# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /fleet/events/batch/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *, events: Sequence[models.FleetEventCreate | Mapping[str, Any]]
) -> Request[models.FleetEventBatchResult]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_events_create_batch",
        "POST",
        "/fleet/events/batch/",
        decode=models.FleetEventBatchResult.from_dict,
        body={"events": events},
    )


def sync_detailed(
    *, events: Sequence[models.FleetEventCreate | Mapping[str, Any]], client: SyncAPIClient
) -> Response[models.FleetEventBatchResult]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(events=events))


async def asyncio_detailed(
    *, events: Sequence[models.FleetEventCreate | Mapping[str, Any]], client: AsyncAPIClient
) -> Response[models.FleetEventBatchResult]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(events=events))
