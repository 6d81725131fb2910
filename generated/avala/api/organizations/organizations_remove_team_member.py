# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`DELETE /organizations/{slug}/teams/{team_slug}/members/{user_uid}/` as a request value; the
method of the resource explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(slug: str, team_slug: str, user_uid: str) -> Request[None]:
    """Build the request. Nothing is sent."""
    return Request(
        "organizations_remove_team_member",
        "DELETE",
        f"/organizations/{segment(slug)}/teams/{segment(team_slug)}/members/{segment(user_uid)}/",
    )


def sync_detailed(
    slug: str, team_slug: str, user_uid: str, *, client: SyncAPIClient
) -> Response[None]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(slug, team_slug, user_uid))


async def asyncio_detailed(
    slug: str, team_slug: str, user_uid: str, *, client: AsyncAPIClient
) -> Response[None]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(slug, team_slug, user_uid))
