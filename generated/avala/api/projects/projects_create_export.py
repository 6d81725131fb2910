# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /projects/{uid}/exports/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(uid: str, *, format: models.ExportFormat) -> Request[models.Export]:
    """Build the request. Nothing is sent."""
    return Request(
        "projects_create_export",
        "POST",
        f"/projects/{segment(uid)}/exports/",
        decode=models.Export.from_dict,
        body={"format": format},
    )


def sync_detailed(
    uid: str, *, format: models.ExportFormat, client: SyncAPIClient
) -> Response[models.Export]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(uid, format=format))


async def asyncio_detailed(
    uid: str, *, format: models.ExportFormat, client: AsyncAPIClient
) -> Response[models.Export]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(uid, format=format))
