# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `fleet.alerts`."""

from __future__ import annotations

from typing import Literal

from avala_ext.client import SyncAPIClient
from avala_ext.pages import CursorPage, Pager

from ... import models
from . import fleet_alerts_acknowledge, fleet_alerts_get, fleet_alerts_list, fleet_alerts_resolve

__all__ = ["FleetAlerts"]


class FleetAlerts:
    """Alerts tell people that a rule found something. An alert is open, then acknowledged, then
    resolved.
    """

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def list(
        self,
        *,
        status: Literal["open", "acknowledged", "resolved"] | str | None = None,
        severity: models.FleetSeverity | None = None,
        device_id: str | None = None,
        rule_id: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> CursorPage[models.Alert]:
        """List the alerts of your fleet.

        Returns alerts one page at a time. Filters given together must all match.

        `GET /fleet/alerts/`

        Args:
            status: Only alerts in this state, letter case ignored: `open`, `acknowledged` or
                `resolved`. An unknown state matches nothing.
            severity: How grave it is. The SDK has `info`, `warning`, `error` and `critical`;
                its tests and the SDK reference also show `low`, `medium` and `high`.
            device_id: Only alerts about the device with this uid.
            rule_id: Only alerts raised by the rule with this uid.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of alerts; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.alerts.list); Python SDK reference (fleet alerts).
        """
        return self._client.page(
            fleet_alerts_list.request(
                status=status,
                severity=severity,
                device_id=device_id,
                rule_id=rule_id,
                limit=limit,
                cursor=cursor,
            )
        )

    def iter(
        self,
        *,
        status: Literal["open", "acknowledged", "resolved"] | str | None = None,
        severity: models.FleetSeverity | None = None,
        device_id: str | None = None,
        rule_id: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> Pager[models.Alert]:
        """List the alerts of your fleet.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /fleet/alerts/`

        Args:
            status: Only alerts in this state, letter case ignored: `open`, `acknowledged` or
                `resolved`. An unknown state matches nothing.
            severity: How grave it is. The SDK has `info`, `warning`, `error` and `critical`;
                its tests and the SDK reference also show `low`, `medium` and `high`.
            device_id: Only alerts about the device with this uid.
            rule_id: Only alerts raised by the rule with this uid.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.
            max_items: Stop after this many items. By default all items are yielded.

        Returns:
            An iterator over the items, used up by one walk.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.alerts.list); Python SDK reference (fleet alerts).
        """
        return self._client.iterate(
            fleet_alerts_list.request(
                status=status,
                severity=severity,
                device_id=device_id,
                rule_id=rule_id,
                limit=limit,
                cursor=cursor,
            ),
            max_items=max_items,
        )

    def get(self, uid: str) -> models.Alert:
        """Get one alert.

        Returns the alert with this uid, and who has dealt with it so far.

        `GET /fleet/alerts/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The alert.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.alerts.get); Python SDK reference (fleet alerts).
        """
        return self._client.send(fleet_alerts_get.request(uid))

    def acknowledge(self, uid: str) -> models.Alert:
        """Acknowledge an alert.

        Says that somebody, namely you, has seen the alert and deals with it. The request has no
        body.

        `POST /fleet/alerts/{uid}/acknowledge/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The alert, now acknowledged.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.alerts.acknowledge); Python SDK reference (fleet alerts).
        """
        return self._client.send(fleet_alerts_acknowledge.request(uid))

    def resolve(self, uid: str, *, resolution_note: str | None = None) -> models.Alert:
        """Resolve an alert.

        Closes the alert, with a note on what was done or without one. The body may be left out.

        `POST /fleet/alerts/{uid}/resolve/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.
            resolution_note: What was done about it.

        Returns:
            The alert, now resolved.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.alerts.resolve); Python SDK reference (fleet alerts).
        """
        return self._client.send(fleet_alerts_resolve.request(uid, resolution_note=resolution_note))
