# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /organizations/{slug}/teams/{team_slug}/` as a request value; the method of the resource
explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(slug: str, team_slug: str) -> Request[models.Team]:
    """Build the request. Nothing is sent."""
    return Request(
        "organizations_get_team",
        "GET",
        f"/organizations/{segment(slug)}/teams/{segment(team_slug)}/",
        decode=models.Team.from_dict,
    )


def sync_detailed(slug: str, team_slug: str, *, client: SyncAPIClient) -> Response[models.Team]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(slug, team_slug))


async def asyncio_detailed(
    slug: str, team_slug: str, *, client: AsyncAPIClient
) -> Response[models.Team]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(slug, team_slug))
