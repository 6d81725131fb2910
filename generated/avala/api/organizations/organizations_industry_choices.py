# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /organizations/industry-choices/` as a request value; the method of the resource explains
it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from avala_ext.decode import object_
from avala_ext.wire import Request

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request() -> Request[dict[str, Any]]:
    """Build the request. Nothing is sent."""
    return Request(
        "organizations_industry_choices",
        "GET",
        "/organizations/industry-choices/",
        decode=lambda data: object_(data, "organizations_industry_choices"),
    )


def sync_detailed(*, client: SyncAPIClient) -> Response[dict[str, Any]]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request())


async def asyncio_detailed(*, client: AsyncAPIClient) -> Response[dict[str, Any]]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request())
