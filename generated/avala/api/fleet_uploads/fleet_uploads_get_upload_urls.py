# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /fleet/recordings/{recording_uid}/upload/urls/` as a request value; the method of the
resource explains it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    recording_uid: str,
    *,
    session_uid: str,
    file_paths: Sequence[str],
    ttl_seconds: int | None = None,
) -> Request[models.UploadUrlsResponse]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_uploads_get_upload_urls",
        "POST",
        f"/fleet/recordings/{segment(recording_uid)}/upload/urls/",
        decode=models.UploadUrlsResponse.from_dict,
        body={"session_uid": session_uid, "file_paths": file_paths, "ttl_seconds": ttl_seconds},
    )


def sync_detailed(
    recording_uid: str,
    *,
    session_uid: str,
    file_paths: Sequence[str],
    ttl_seconds: int | None = None,
    client: SyncAPIClient,
) -> Response[models.UploadUrlsResponse]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            recording_uid, session_uid=session_uid, file_paths=file_paths, ttl_seconds=ttl_seconds
        )
    )


async def asyncio_detailed(
    recording_uid: str,
    *,
    session_uid: str,
    file_paths: Sequence[str],
    ttl_seconds: int | None = None,
    client: AsyncAPIClient,
) -> Response[models.UploadUrlsResponse]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            recording_uid, session_uid=session_uid, file_paths=file_paths, ttl_seconds=ttl_seconds
        )
    )
