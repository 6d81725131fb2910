# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /fleet/recordings/{recording_uid}/upload/init/` as a request value; the method of the
resource explains it.
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
    files: Sequence[models.UploadFile | Mapping[str, Any]],
    storage_config_uid: str | None = None,
) -> Request[models.UploadSession]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_uploads_init_upload",
        "POST",
        f"/fleet/recordings/{segment(recording_uid)}/upload/init/",
        decode=models.UploadSession.from_dict,
        body={"files": files, "storage_config_uid": storage_config_uid},
    )


def sync_detailed(
    recording_uid: str,
    *,
    files: Sequence[models.UploadFile | Mapping[str, Any]],
    storage_config_uid: str | None = None,
    client: SyncAPIClient,
) -> Response[models.UploadSession]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(recording_uid, files=files, storage_config_uid=storage_config_uid)
    )


async def asyncio_detailed(
    recording_uid: str,
    *,
    files: Sequence[models.UploadFile | Mapping[str, Any]],
    storage_config_uid: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.UploadSession]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(recording_uid, files=files, storage_config_uid=storage_config_uid)
    )
