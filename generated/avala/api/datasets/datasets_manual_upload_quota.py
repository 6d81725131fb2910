# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /datasets/manual-upload/quota/` as a request value; the method of the resource explains
it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(*, organization_uid: str | None = None) -> Request[models.UploadQuota]:
    """Build the request. Nothing is sent."""
    return Request(
        "datasets_manual_upload_quota",
        "GET",
        "/datasets/manual-upload/quota/",
        decode=models.UploadQuota.from_dict,
        query={"organization_uid": organization_uid},
    )


def sync_detailed(
    *, organization_uid: str | None = None, client: SyncAPIClient
) -> Response[models.UploadQuota]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(organization_uid=organization_uid))


async def asyncio_detailed(
    *, organization_uid: str | None = None, client: AsyncAPIClient
) -> Response[models.UploadQuota]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(organization_uid=organization_uid))
