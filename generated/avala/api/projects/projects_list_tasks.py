# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /projects/{uid}/tasks/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    uid: str,
    *,
    status: Literal["pending", "in_progress", "completed", "failed"] | str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Request[models.TaskResultPage]:
    """Build the request. Nothing is sent."""
    return Request(
        "projects_list_tasks",
        "GET",
        f"/projects/{segment(uid)}/tasks/",
        decode=models.TaskResultPage.from_dict,
        query={"status": status, "limit": limit, "cursor": cursor},
    )


def sync_detailed(
    uid: str,
    *,
    status: Literal["pending", "in_progress", "completed", "failed"] | str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: SyncAPIClient,
) -> Response[models.TaskResultPage]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(uid, status=status, limit=limit, cursor=cursor))


async def asyncio_detailed(
    uid: str,
    *,
    status: Literal["pending", "in_progress", "completed", "failed"] | str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.TaskResultPage]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(uid, status=status, limit=limit, cursor=cursor))
