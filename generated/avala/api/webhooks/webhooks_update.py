# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`PATCH /webhooks/{uid}/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from avala_ext.wire import UNSET, Request, Unset, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    uid: str,
    *,
    target_url: str | Unset = UNSET,
    events: Sequence[models.WebhookEvent] | Unset = UNSET,
    is_active: bool | Unset = UNSET,
) -> Request[models.Webhook]:
    """Build the request. Nothing is sent."""
    return Request(
        "webhooks_update",
        "PATCH",
        f"/webhooks/{segment(uid)}/",
        decode=models.Webhook.from_dict,
        body={"target_url": target_url, "events": events, "is_active": is_active},
        keep_null=True,
    )


def sync_detailed(
    uid: str,
    *,
    target_url: str | Unset = UNSET,
    events: Sequence[models.WebhookEvent] | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    client: SyncAPIClient,
) -> Response[models.Webhook]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(uid, target_url=target_url, events=events, is_active=is_active)
    )


async def asyncio_detailed(
    uid: str,
    *,
    target_url: str | Unset = UNSET,
    events: Sequence[models.WebhookEvent] | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    client: AsyncAPIClient,
) -> Response[models.Webhook]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(uid, target_url=target_url, events=events, is_active=is_active)
    )
