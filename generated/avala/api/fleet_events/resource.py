# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `fleet.events`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from avala_ext.client import SyncAPIClient
from avala_ext.helpers.fleet_events import FleetEventsHelpers
from avala_ext.pages import CursorPage, Pager

from ... import models
from . import (
    fleet_events_create,
    fleet_events_create_batch,
    fleet_events_delete,
    fleet_events_get,
    fleet_events_list,
)

__all__ = ["FleetEvents"]


class _FleetEvents:
    """The generated methods of `FleetEvents`."""

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def list(
        self,
        *,
        recording_id: str | None = None,
        device_id: str | None = None,
        type: str | None = None,
        severity: models.FleetSeverity | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> CursorPage[models.FleetEvent]:
        """List the events in your recordings.

        Returns events one page at a time. Filters given together must all match.

        `GET /fleet/events/`

        Args:
            recording_id: Only events in the recording with this uid.
            device_id: Only events of the device with this uid.
            type: Only events of this type, for example `anomaly`.
            severity: How grave it is. The SDK has `info`, `warning`, `error` and `critical`;
                its tests and the SDK reference also show `low`, `medium` and `high`.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of events; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.events.list); Python SDK reference (fleet events).
        """
        return self._client.page(
            fleet_events_list.request(
                recording_id=recording_id,
                device_id=device_id,
                type=type,
                severity=severity,
                limit=limit,
                cursor=cursor,
            )
        )

    def iter(
        self,
        *,
        recording_id: str | None = None,
        device_id: str | None = None,
        type: str | None = None,
        severity: models.FleetSeverity | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> Pager[models.FleetEvent]:
        """List the events in your recordings.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /fleet/events/`

        Args:
            recording_id: Only events in the recording with this uid.
            device_id: Only events of the device with this uid.
            type: Only events of this type, for example `anomaly`.
            severity: How grave it is. The SDK has `info`, `warning`, `error` and `critical`;
                its tests and the SDK reference also show `low`, `medium` and `high`.
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

        Source: avala 0.10.0 (fleet.events.list); Python SDK reference (fleet events).
        """
        return self._client.iterate(
            fleet_events_list.request(
                recording_id=recording_id,
                device_id=device_id,
                type=type,
                severity=severity,
                limit=limit,
                cursor=cursor,
            ),
            max_items=max_items,
        )

    def create(
        self,
        *,
        recording: str,
        device: str,
        label: str,
        type: str,
        timestamp: datetime | str,
        severity: models.FleetSeverity | None = None,
        description: str | None = None,
        duration_ms: int | None = None,
        tags: Sequence[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
    ) -> models.FleetEvent:
        """Create an event.

        Marks a moment, or with `duration_ms` a span, on the timeline of a recording. For more than
        a few, `POST /fleet/events/batch/` takes many at once.

        `POST /fleet/events/`

        Args:
            recording: Uid of the recording.
            device: Uid of the device that made the recording.
            label: Short text that stands on the timeline, 1 to 255 characters.
            type: Kind of event, for example `anomaly`, 1 to 100 characters.
            timestamp: When it happened, or began.
            severity: How grave it is. The SDK has `info`, `warning`, `error` and `critical`;
                its tests and the SDK reference also show `low`, `medium` and `high`.
            description: Longer text.
            duration_ms: How long it lasted, in milliseconds, 0 to 2147483647.
            tags: Words that group events.
            metadata: Further facts about the event, of your own making.

        Returns:
            The new event.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: avala 0.10.0 (fleet.events.create); Python SDK reference (fleet events).
        """
        return self._client.send(
            fleet_events_create.request(
                recording=recording,
                device=device,
                label=label,
                type=type,
                timestamp=timestamp,
                severity=severity,
                description=description,
                duration_ms=duration_ms,
                tags=tags,
                metadata=metadata,
            )
        )

    def _create_batch(
        self, *, events: Sequence[models.FleetEventCreate | Mapping[str, Any]]
    ) -> models.FleetEventBatchResult:
        """Create many events at once.

        Creates all events of a list, which may belong to several recordings, and returns how many
        there are. The events themselves are not returned: find them with `GET /fleet/events/`. No
        greatest number of events is published.

        `POST /fleet/events/batch/`

        Args:
            events: The events to create.

        Returns:
            How many events were created.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: avala 0.10.0 (fleet.events.create_batch).
        """
        return self._client.send(fleet_events_create_batch.request(events=events))

    def get(self, uid: str) -> models.FleetEvent:
        """Get one event.

        Returns the event with this uid.

        `GET /fleet/events/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The event.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.events.get).
        """
        return self._client.send(fleet_events_get.request(uid))

    def delete(self, uid: str) -> None:
        """Delete an event.

        Removes the event for good. Its uid is answered with 404 from then on.

        `DELETE /fleet/events/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.events.delete).
        """
        self._client.send(fleet_events_delete.request(uid))


class FleetEvents(FleetEventsHelpers, _FleetEvents):
    """Events mark moments or spans on the timeline of a recording. They are made and deleted,
    never changed.
    """
