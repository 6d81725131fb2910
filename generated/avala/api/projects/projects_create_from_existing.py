# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /projects/create-from-existing/` as a request value; the method of the resource explains
it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(*, body: Mapping[str, Any]) -> Request[models.Project]:
    """Build the request. Nothing is sent."""
    return Request(
        "projects_create_from_existing",
        "POST",
        "/projects/create-from-existing/",
        decode=models.Project.from_dict,
        body=body,
    )


def sync_detailed(*, body: Mapping[str, Any], client: SyncAPIClient) -> Response[models.Project]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(body=body))


async def asyncio_detailed(
    *, body: Mapping[str, Any], client: AsyncAPIClient
) -> Response[models.Project]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(body=body))
