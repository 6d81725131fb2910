# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /projects/{uid}/approve/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(uid: str) -> Request[models.Project]:
    """Build the request. Nothing is sent."""
    return Request(
        "projects_approve",
        "POST",
        f"/projects/{segment(uid)}/approve/",
        decode=models.Project.from_dict,
    )


def sync_detailed(uid: str, *, client: SyncAPIClient) -> Response[models.Project]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(uid))


async def asyncio_detailed(uid: str, *, client: AsyncAPIClient) -> Response[models.Project]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(uid))
