# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /auto-label-jobs/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *,
    project: str | None = None,
    status: Literal["pending", "running", "completed", "failed"] | str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Request[models.AutoLabelJobPage]:
    """Build the request. Nothing is sent."""
    return Request(
        "auto_label_jobs_list",
        "GET",
        "/auto-label-jobs/",
        decode=models.AutoLabelJobPage.from_dict,
        query={"project": project, "status": status, "limit": limit, "cursor": cursor},
    )


def sync_detailed(
    *,
    project: str | None = None,
    status: Literal["pending", "running", "completed", "failed"] | str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: SyncAPIClient,
) -> Response[models.AutoLabelJobPage]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(project=project, status=status, limit=limit, cursor=cursor))


async def asyncio_detailed(
    *,
    project: str | None = None,
    status: Literal["pending", "running", "completed", "failed"] | str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.AutoLabelJobPage]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(project=project, status=status, limit=limit, cursor=cursor)
    )
