# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /organizations/{slug}/teams/{team_slug}/members/` as a request value; the method of the
resource explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    slug: str, team_slug: str, *, user_uid: str, role: models.TeamRole | None = None
) -> Request[models.TeamMember]:
    """Build the request. Nothing is sent."""
    return Request(
        "organizations_add_team_member",
        "POST",
        f"/organizations/{segment(slug)}/teams/{segment(team_slug)}/members/",
        decode=models.TeamMember.from_dict,
        body={"user_uid": user_uid, "role": role},
    )


def sync_detailed(
    slug: str,
    team_slug: str,
    *,
    user_uid: str,
    role: models.TeamRole | None = None,
    client: SyncAPIClient,
) -> Response[models.TeamMember]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(slug, team_slug, user_uid=user_uid, role=role))


async def asyncio_detailed(
    slug: str,
    team_slug: str,
    *,
    user_uid: str,
    role: models.TeamRole | None = None,
    client: AsyncAPIClient,
) -> Response[models.TeamMember]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(slug, team_slug, user_uid=user_uid, role=role))
