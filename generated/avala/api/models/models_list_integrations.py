# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /models/{uid}/integrations/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    uid: str, *, limit: int | None = None, cursor: str | None = None
) -> Request[models.ModelIntegrationPage]:
    """Build the request. Nothing is sent."""
    return Request(
        "models_list_integrations",
        "GET",
        f"/models/{segment(uid)}/integrations/",
        decode=models.ModelIntegrationPage.from_dict,
        query={"limit": limit, "cursor": cursor},
    )


def sync_detailed(
    uid: str, *, limit: int | None = None, cursor: str | None = None, client: SyncAPIClient
) -> Response[models.ModelIntegrationPage]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(uid, limit=limit, cursor=cursor))


async def asyncio_detailed(
    uid: str, *, limit: int | None = None, cursor: str | None = None, client: AsyncAPIClient
) -> Response[models.ModelIntegrationPage]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(uid, limit=limit, cursor=cursor))
