# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `fleet.alert_channels`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from avala_ext.client import SyncAPIClient
from avala_ext.pages import CursorPage, Pager

from ... import models
from . import (
    fleet_alert_channels_create,
    fleet_alert_channels_delete,
    fleet_alert_channels_list,
    fleet_alert_channels_test,
)

__all__ = ["FleetAlertChannels"]


class FleetAlertChannels:
    """Alert channels are the ways in which alerts reach people, besides the application itself.
    A guide writes `client.fleet.alerts.channels` for them; the SDKs have them beside the
    alerts.
    """

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | None = None, cursor: str | None = None
    ) -> CursorPage[models.AlertChannel]:
        """List the alert channels of your fleet.

        Returns channels one page at a time. The channel inside the application always exists and is
        not among them.

        `GET /fleet/alert-channels/`

        Args:
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of channels; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.alert_channels.list).
        """
        return self._client.page(fleet_alert_channels_list.request(limit=limit, cursor=cursor))

    def iter(
        self, *, limit: int | None = None, cursor: str | None = None, max_items: int | None = None
    ) -> Pager[models.AlertChannel]:
        """List the alert channels of your fleet.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /fleet/alert-channels/`

        Args:
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

        Source: avala 0.10.0 (fleet.alert_channels.list).
        """
        return self._client.iterate(
            fleet_alert_channels_list.request(limit=limit, cursor=cursor), max_items=max_items
        )

    def create(
        self, *, name: str, type: models.AlertChannelType, config: Mapping[str, Any]
    ) -> models.AlertChannel:
        """Create an alert channel.

        Adds a way in which alerts reach people; a rule names it in an action `notify_channel`. A
        channel cannot be read alone or changed: delete it and create another.

        `POST /fleet/alert-channels/`

        Args:
            name: Name of the channel, 1 to 255 characters.
            type: Kind of channel. The channel inside the application needs none.
            config: Where messages shall go, in a form that depends on the type, such as
                `webhook_url` for Slack. Any object is accepted.

        Returns:
            The new channel.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: avala 0.10.0 (fleet.alert_channels.create); docs.avala.ai/visualization/fleet.
        """
        return self._client.send(
            fleet_alert_channels_create.request(name=name, type=type, config=config)
        )

    def delete(self, uid: str) -> None:
        """Delete an alert channel.

        Removes the channel for good. Its uid is answered with 404 from then on.

        `DELETE /fleet/alert-channels/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.alert_channels.delete).
        """
        self._client.send(fleet_alert_channels_delete.request(uid))

    def test(self, uid: str) -> models.AlertChannelTestResult:
        """Test an alert channel.

        Sends a message through the channel and reports what came of it. The request has no body.
        The sources disagree about the answer: the TypeScript SDK reads `detail`, `channel_uid` and
        `channel_type`, the tests of the Python SDK show `ok` and `delivered`. This document has all
        five, none of them certain.

        `POST /fleet/alert-channels/{uid}/test/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            What came of the message.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.alert_channels.test); TypeScript SDK 0.7.0.
        """
        return self._client.send(fleet_alert_channels_test.request(uid))
