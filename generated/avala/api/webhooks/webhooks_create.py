# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /webhooks/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *,
    target_url: str,
    events: Sequence[models.WebhookEvent],
    is_active: bool | None = None,
    secret: str | None = None,
) -> Request[models.Webhook]:
    """Build the request. Nothing is sent."""
    return Request(
        "webhooks_create",
        "POST",
        "/webhooks/",
        decode=models.Webhook.from_dict,
        body={"target_url": target_url, "events": events, "is_active": is_active, "secret": secret},
    )


def sync_detailed(
    *,
    target_url: str,
    events: Sequence[models.WebhookEvent],
    is_active: bool | None = None,
    secret: str | None = None,
    client: SyncAPIClient,
) -> Response[models.Webhook]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(target_url=target_url, events=events, is_active=is_active, secret=secret)
    )


async def asyncio_detailed(
    *,
    target_url: str,
    events: Sequence[models.WebhookEvent],
    is_active: bool | None = None,
    secret: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.Webhook]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(target_url=target_url, events=events, is_active=is_active, secret=secret)
    )
