# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /users/me/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request() -> Request[models.CurrentUser]:
    """Build the request. Nothing is sent."""
    return Request("account_me", "GET", "/users/me/", decode=models.CurrentUser.from_dict)


def sync_detailed(*, client: SyncAPIClient) -> Response[models.CurrentUser]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request())


async def asyncio_detailed(*, client: AsyncAPIClient) -> Response[models.CurrentUser]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request())
