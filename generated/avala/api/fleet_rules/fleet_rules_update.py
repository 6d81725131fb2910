# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`PATCH /fleet/rules/{uid}/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from avala_ext.wire import UNSET, Request, Unset, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    uid: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    condition: Mapping[str, Any] | Unset = UNSET,
    actions: Sequence[Mapping[str, Any]] | Unset = UNSET,
    scope: Mapping[str, Any] | Unset = UNSET,
) -> Request[models.Rule]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_rules_update",
        "PATCH",
        f"/fleet/rules/{segment(uid)}/",
        decode=models.Rule.from_dict,
        body={
            "name": name,
            "description": description,
            "enabled": enabled,
            "condition": condition,
            "actions": actions,
            "scope": scope,
        },
        keep_null=True,
    )


def sync_detailed(
    uid: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    condition: Mapping[str, Any] | Unset = UNSET,
    actions: Sequence[Mapping[str, Any]] | Unset = UNSET,
    scope: Mapping[str, Any] | Unset = UNSET,
    client: SyncAPIClient,
) -> Response[models.Rule]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            uid,
            name=name,
            description=description,
            enabled=enabled,
            condition=condition,
            actions=actions,
            scope=scope,
        )
    )


async def asyncio_detailed(
    uid: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    condition: Mapping[str, Any] | Unset = UNSET,
    actions: Sequence[Mapping[str, Any]] | Unset = UNSET,
    scope: Mapping[str, Any] | Unset = UNSET,
    client: AsyncAPIClient,
) -> Response[models.Rule]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            uid,
            name=name,
            description=description,
            enabled=enabled,
            condition=condition,
            actions=actions,
            scope=scope,
        )
    )
