# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /organizations/{slug}/teams/` as a request value; the method of the resource explains
it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    slug: str, *, name: str, description: str | None = None, color: str | None = None
) -> Request[models.Team]:
    """Build the request. Nothing is sent."""
    return Request(
        "organizations_create_team",
        "POST",
        f"/organizations/{segment(slug)}/teams/",
        decode=models.Team.from_dict,
        body={"name": name, "description": description, "color": color},
    )


def sync_detailed(
    slug: str,
    *,
    name: str,
    description: str | None = None,
    color: str | None = None,
    client: SyncAPIClient,
) -> Response[models.Team]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(slug, name=name, description=description, color=color))


async def asyncio_detailed(
    slug: str,
    *,
    name: str,
    description: str | None = None,
    color: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.Team]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(slug, name=name, description=description, color=color)
    )
