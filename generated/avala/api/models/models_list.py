# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /models/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *, limit: int | None = None, cursor: str | None = None
) -> Request[models.PredictionModelPage]:
    """Build the request. Nothing is sent."""
    return Request(
        "models_list",
        "GET",
        "/models/",
        decode=models.PredictionModelPage.from_dict,
        query={"limit": limit, "cursor": cursor},
    )


def sync_detailed(
    *, limit: int | None = None, cursor: str | None = None, client: SyncAPIClient
) -> Response[models.PredictionModelPage]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(limit=limit, cursor=cursor))


async def asyncio_detailed(
    *, limit: int | None = None, cursor: str | None = None, client: AsyncAPIClient
) -> Response[models.PredictionModelPage]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(limit=limit, cursor=cursor))
