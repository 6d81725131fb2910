# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /fleet/recordings/{recording_uid}/managed-upload/multipart/init/` as a request value;
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
    recording_uid: str, *, protocol: models.ManagedUploadProtocol, session_uid: str, file_uid: str
) -> Request[models.ManagedMultipart]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_uploads_managed_multipart_init",
        "POST",
        f"/fleet/recordings/{segment(recording_uid)}/managed-upload/multipart/init/",
        decode=models.ManagedMultipart.from_dict,
        body={"protocol": protocol, "session_uid": session_uid, "file_uid": file_uid},
    )


def sync_detailed(
    recording_uid: str,
    *,
    protocol: models.ManagedUploadProtocol,
    session_uid: str,
    file_uid: str,
    client: SyncAPIClient,
) -> Response[models.ManagedMultipart]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(recording_uid, protocol=protocol, session_uid=session_uid, file_uid=file_uid)
    )


async def asyncio_detailed(
    recording_uid: str,
    *,
    protocol: models.ManagedUploadProtocol,
    session_uid: str,
    file_uid: str,
    client: AsyncAPIClient,
) -> Response[models.ManagedMultipart]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(recording_uid, protocol=protocol, session_uid=session_uid, file_uid=file_uid)
    )
