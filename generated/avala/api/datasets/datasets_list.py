# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /datasets/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *,
    data_type: models.DatasetDataType | None = None,
    name: str | None = None,
    status: Literal["creating", "created"] | str | None = None,
    visibility: models.DatasetVisibility | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Request[models.DatasetPage]:
    """Build the request. Nothing is sent."""
    return Request(
        "datasets_list",
        "GET",
        "/datasets/",
        decode=models.DatasetPage.from_dict,
        query={
            "data_type": data_type,
            "name": name,
            "status": status,
            "visibility": visibility,
            "limit": limit,
            "cursor": cursor,
        },
    )


def sync_detailed(
    *,
    data_type: models.DatasetDataType | None = None,
    name: str | None = None,
    status: Literal["creating", "created"] | str | None = None,
    visibility: models.DatasetVisibility | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: SyncAPIClient,
) -> Response[models.DatasetPage]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            data_type=data_type,
            name=name,
            status=status,
            visibility=visibility,
            limit=limit,
            cursor=cursor,
        )
    )


async def asyncio_detailed(
    *,
    data_type: models.DatasetDataType | None = None,
    name: str | None = None,
    status: Literal["creating", "created"] | str | None = None,
    visibility: models.DatasetVisibility | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.DatasetPage]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            data_type=data_type,
            name=name,
            status=status,
            visibility=visibility,
            limit=limit,
            cursor=cursor,
        )
    )
