# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /fleet/alerts/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *,
    status: Literal["open", "acknowledged", "resolved"] | str | None = None,
    severity: models.FleetSeverity | None = None,
    device_id: str | None = None,
    rule_id: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Request[models.AlertPage]:
    """Build the request. Nothing is sent."""
    return Request(
        "fleet_alerts_list",
        "GET",
        "/fleet/alerts/",
        decode=models.AlertPage.from_dict,
        query={
            "status": status,
            "severity": severity,
            "device": device_id,
            "rule": rule_id,
            "limit": limit,
            "cursor": cursor,
        },
    )


def sync_detailed(
    *,
    status: Literal["open", "acknowledged", "resolved"] | str | None = None,
    severity: models.FleetSeverity | None = None,
    device_id: str | None = None,
    rule_id: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: SyncAPIClient,
) -> Response[models.AlertPage]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            status=status,
            severity=severity,
            device_id=device_id,
            rule_id=rule_id,
            limit=limit,
            cursor=cursor,
        )
    )


async def asyncio_detailed(
    *,
    status: Literal["open", "acknowledged", "resolved"] | str | None = None,
    severity: models.FleetSeverity | None = None,
    device_id: str | None = None,
    rule_id: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.AlertPage]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            status=status,
            severity=severity,
            device_id=device_id,
            rule_id=rule_id,
            limit=limit,
            cursor=cursor,
        )
    )
