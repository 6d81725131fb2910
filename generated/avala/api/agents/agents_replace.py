# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`PUT /agents/{uid}/` as a request value; the method of the resource explains it."""

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
    name: str,
    events: Sequence[models.AgentEvent] | Unset = UNSET,
    description: str | Unset = UNSET,
    callback_url: str | Unset | None = UNSET,
    is_active: bool | Unset = UNSET,
    project: str | Unset | None = UNSET,
    task_types: Sequence[models.AgentTaskType] | Unset = UNSET,
    secret: str | Unset = UNSET,
) -> Request[models.Agent]:
    """Build the request. Nothing is sent."""
    return Request(
        "agents_replace",
        "PUT",
        f"/agents/{segment(uid)}/",
        decode=models.Agent.from_dict,
        body={
            "name": name,
            "events": events,
            "description": description,
            "callback_url": callback_url,
            "is_active": is_active,
            "project": project,
            "task_types": task_types,
            "secret": secret,
        },
        keep_null=True,
    )


def sync_detailed(
    uid: str,
    *,
    name: str,
    events: Sequence[models.AgentEvent] | Unset = UNSET,
    description: str | Unset = UNSET,
    callback_url: str | Unset | None = UNSET,
    is_active: bool | Unset = UNSET,
    project: str | Unset | None = UNSET,
    task_types: Sequence[models.AgentTaskType] | Unset = UNSET,
    secret: str | Unset = UNSET,
    client: SyncAPIClient,
) -> Response[models.Agent]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            uid,
            name=name,
            events=events,
            description=description,
            callback_url=callback_url,
            is_active=is_active,
            project=project,
            task_types=task_types,
            secret=secret,
        )
    )


async def asyncio_detailed(
    uid: str,
    *,
    name: str,
    events: Sequence[models.AgentEvent] | Unset = UNSET,
    description: str | Unset = UNSET,
    callback_url: str | Unset | None = UNSET,
    is_active: bool | Unset = UNSET,
    project: str | Unset | None = UNSET,
    task_types: Sequence[models.AgentTaskType] | Unset = UNSET,
    secret: str | Unset = UNSET,
    client: AsyncAPIClient,
) -> Response[models.Agent]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            uid,
            name=name,
            events=events,
            description=description,
            callback_url=callback_url,
            is_active=is_active,
            project=project,
            task_types=task_types,
            secret=secret,
        )
    )
