# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /agents/` as a request value; the method of the resource explains it."""

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
    name: str,
    events: Sequence[models.AgentEvent] | None = None,
    description: str | None = None,
    callback_url: str | None = None,
    is_active: bool | None = None,
    project: str | None = None,
    task_types: Sequence[models.AgentTaskType] | None = None,
    secret: str | None = None,
) -> Request[models.Agent]:
    """Build the request. Nothing is sent."""
    return Request(
        "agents_create",
        "POST",
        "/agents/",
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
    )


def sync_detailed(
    *,
    name: str,
    events: Sequence[models.AgentEvent] | None = None,
    description: str | None = None,
    callback_url: str | None = None,
    is_active: bool | None = None,
    project: str | None = None,
    task_types: Sequence[models.AgentTaskType] | None = None,
    secret: str | None = None,
    client: SyncAPIClient,
) -> Response[models.Agent]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
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
    *,
    name: str,
    events: Sequence[models.AgentEvent] | None = None,
    description: str | None = None,
    callback_url: str | None = None,
    is_active: bool | None = None,
    project: str | None = None,
    task_types: Sequence[models.AgentTaskType] | None = None,
    secret: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.Agent]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
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
