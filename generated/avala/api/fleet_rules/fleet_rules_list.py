# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /fleet/rules/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *, enabled: bool | None = None, limit: int | None = None, cursor: str | None = None
) -> Request[models.RulePage]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_rules_list",
        "GET",
        "/fleet/rules/",
        decode=models.RulePage.from_dict,
        query={"enabled": enabled, "limit": limit, "cursor": cursor},
    )


def sync_detailed(
    *,
    enabled: bool | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: SyncAPIClient,
) -> Response[models.RulePage]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(enabled=enabled, limit=limit, cursor=cursor))


async def asyncio_detailed(
    *,
    enabled: bool | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.RulePage]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(enabled=enabled, limit=limit, cursor=cursor))
