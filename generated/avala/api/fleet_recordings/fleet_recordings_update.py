# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`PATCH /fleet/recordings/{uid}/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from avala_ext.wire import UNSET, Request, Unset, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    uid: str, *, status: models.RecordingStatus | Unset = UNSET, tags: Sequence[str] | Unset = UNSET
) -> Request[models.Recording]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_recordings_update",
        "PATCH",
        f"/fleet/recordings/{segment(uid)}/",
        decode=models.Recording.from_dict,
        body={"status": status, "tags": tags},
        keep_null=True,
    )


def sync_detailed(
    uid: str,
    *,
    status: models.RecordingStatus | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    client: SyncAPIClient,
) -> Response[models.Recording]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(uid, status=status, tags=tags))


async def asyncio_detailed(
    uid: str,
    *,
    status: models.RecordingStatus | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    client: AsyncAPIClient,
) -> Response[models.Recording]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(uid, status=status, tags=tags))
