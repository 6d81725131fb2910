# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /fleet/recordings/{recording_uid}/managed-upload/multipart/progress/` as a request value;
the method of the resource explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    recording_uid: str,
    *,
    protocol: models.ManagedUploadProtocol,
    session_uid: str,
    file_uid: str,
    generation_uid: str,
    after: int,
) -> Request[models.ManagedMultipartProgress]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_uploads_managed_multipart_progress",
        "GET",
        f"/fleet/recordings/{segment(recording_uid)}/managed-upload/multipart/progress/",
        decode=models.ManagedMultipartProgress.from_dict,
        query={
            "protocol": protocol,
            "session_uid": session_uid,
            "file_uid": file_uid,
            "generation_uid": generation_uid,
            "after": after,
        },
    )


def sync_detailed(
    recording_uid: str,
    *,
    protocol: models.ManagedUploadProtocol,
    session_uid: str,
    file_uid: str,
    generation_uid: str,
    after: int,
    client: SyncAPIClient,
) -> Response[models.ManagedMultipartProgress]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            recording_uid,
            protocol=protocol,
            session_uid=session_uid,
            file_uid=file_uid,
            generation_uid=generation_uid,
            after=after,
        )
    )


async def asyncio_detailed(
    recording_uid: str,
    *,
    protocol: models.ManagedUploadProtocol,
    session_uid: str,
    file_uid: str,
    generation_uid: str,
    after: int,
    client: AsyncAPIClient,
) -> Response[models.ManagedMultipartProgress]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            recording_uid,
            protocol=protocol,
            session_uid=session_uid,
            file_uid=file_uid,
            generation_uid=generation_uid,
            after=after,
        )
    )
