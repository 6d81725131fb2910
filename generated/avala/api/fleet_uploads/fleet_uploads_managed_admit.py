# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /fleet/recordings/{recording_uid}/managed-upload/admit/` as a request value; the method
of the resource explains it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

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
    files: Sequence[models.ManagedAdmitFile | Mapping[str, Any]],
) -> Request[models.ManagedFleetUploadStatus]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_uploads_managed_admit",
        "POST",
        f"/fleet/recordings/{segment(recording_uid)}/managed-upload/admit/",
        decode=models.ManagedFleetUploadStatus.from_dict,
        body={"protocol": protocol, "session_uid": session_uid, "files": files},
        safe=True,
    )


def sync_detailed(
    recording_uid: str,
    *,
    protocol: models.ManagedUploadProtocol,
    session_uid: str,
    files: Sequence[models.ManagedAdmitFile | Mapping[str, Any]],
    client: SyncAPIClient,
) -> Response[models.ManagedFleetUploadStatus]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(recording_uid, protocol=protocol, session_uid=session_uid, files=files)
    )


async def asyncio_detailed(
    recording_uid: str,
    *,
    protocol: models.ManagedUploadProtocol,
    session_uid: str,
    files: Sequence[models.ManagedAdmitFile | Mapping[str, Any]],
    client: AsyncAPIClient,
) -> Response[models.ManagedFleetUploadStatus]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(recording_uid, protocol=protocol, session_uid=session_uid, files=files)
    )
