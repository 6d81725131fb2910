# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /fleet/rules/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *,
    name: str,
    condition: Mapping[str, Any],
    actions: Sequence[Mapping[str, Any]],
    description: str | None = None,
    enabled: bool | None = None,
    scope: Mapping[str, Any] | None = None,
) -> Request[models.Rule]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_rules_create",
        "POST",
        "/fleet/rules/",
        decode=models.Rule.from_dict,
        body={
            "name": name,
            "condition": condition,
            "actions": actions,
            "description": description,
            "enabled": enabled,
            "scope": scope,
        },
    )


def sync_detailed(
    *,
    name: str,
    condition: Mapping[str, Any],
    actions: Sequence[Mapping[str, Any]],
    description: str | None = None,
    enabled: bool | None = None,
    scope: Mapping[str, Any] | None = None,
    client: SyncAPIClient,
) -> Response[models.Rule]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            name=name,
            condition=condition,
            actions=actions,
            description=description,
            enabled=enabled,
            scope=scope,
        )
    )


async def asyncio_detailed(
    *,
    name: str,
    condition: Mapping[str, Any],
    actions: Sequence[Mapping[str, Any]],
    description: str | None = None,
    enabled: bool | None = None,
    scope: Mapping[str, Any] | None = None,
    client: AsyncAPIClient,
) -> Response[models.Rule]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            name=name,
            condition=condition,
            actions=actions,
            description=description,
            enabled=enabled,
            scope=scope,
        )
    )
