# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /fleet/recordings/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *,
    device_id: str | None = None,
    status: Literal[
        "uploading",
        "processing",
        "ready",
        "error",
        "archived",
        "recording",
        "completed",
        "uploaded",
    ]
    | str
    | None = None,
    ordering: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Request[models.RecordingPage]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_recordings_list",
        "GET",
        "/fleet/recordings/",
        decode=models.RecordingPage.from_dict,
        query={
            "device": device_id,
            "status": status,
            "ordering": ordering,
            "limit": limit,
            "cursor": cursor,
        },
    )


def sync_detailed(
    *,
    device_id: str | None = None,
    status: Literal[
        "uploading",
        "processing",
        "ready",
        "error",
        "archived",
        "recording",
        "completed",
        "uploaded",
    ]
    | str
    | None = None,
    ordering: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: SyncAPIClient,
) -> Response[models.RecordingPage]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(device_id=device_id, status=status, ordering=ordering, limit=limit, cursor=cursor)
    )


async def asyncio_detailed(
    *,
    device_id: str | None = None,
    status: Literal[
        "uploading",
        "processing",
        "ready",
        "error",
        "archived",
        "recording",
        "completed",
        "uploaded",
    ]
    | str
    | None = None,
    ordering: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.RecordingPage]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(device_id=device_id, status=status, ordering=ordering, limit=limit, cursor=cursor)
    )
