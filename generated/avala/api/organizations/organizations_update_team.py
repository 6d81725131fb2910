# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`PATCH /organizations/{slug}/teams/{team_slug}/` as a request value; the method of the
resource explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import UNSET, Request, Unset, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    slug: str,
    team_slug: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    color: str | Unset = UNSET,
) -> Request[models.Team]:
    """Build the request. Nothing is sent."""
    return Request(
        "organizations_update_team",
        "PATCH",
        f"/organizations/{segment(slug)}/teams/{segment(team_slug)}/",
        decode=models.Team.from_dict,
        body={"name": name, "description": description, "color": color},
        keep_null=True,
    )


def sync_detailed(
    slug: str,
    team_slug: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    color: str | Unset = UNSET,
    client: SyncAPIClient,
) -> Response[models.Team]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(slug, team_slug, name=name, description=description, color=color)
    )


async def asyncio_detailed(
    slug: str,
    team_slug: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    color: str | Unset = UNSET,
    client: AsyncAPIClient,
) -> Response[models.Team]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(slug, team_slug, name=name, description=description, color=color)
    )
