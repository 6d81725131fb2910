# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /users/me/projects/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(*, limit: int | None = None, cursor: str | None = None) -> Request[models.ProjectPage]:
    """Build the request. Nothing is sent."""
    return Request(
        "projects_list_mine",
        "GET",
        "/users/me/projects/",
        decode=models.ProjectPage.from_dict,
        query={"limit": limit, "cursor": cursor},
    )


def sync_detailed(
    *, limit: int | None = None, cursor: str | None = None, client: SyncAPIClient
) -> Response[models.ProjectPage]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(limit=limit, cursor=cursor))


async def asyncio_detailed(
    *, limit: int | None = None, cursor: str | None = None, client: AsyncAPIClient
) -> Response[models.ProjectPage]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(limit=limit, cursor=cursor))
