# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The asynchronous resource `fleet.recordings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from avala_ext.client import AsyncAPIClient
from avala_ext.pages import AsyncCursorPage, AsyncPager
from avala_ext.wire import UNSET, Unset

from ... import models
from . import (
    fleet_recordings_delete,
    fleet_recordings_get,
    fleet_recordings_list,
    fleet_recordings_update,
)

__all__ = ["AsyncFleetRecordings"]


class AsyncFleetRecordings:
    """Recordings are what devices recorded: files with the messages of several topics. No
    published client creates one; their files are sent with the operations of `fleet.uploads`.
    """

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        device_id: str | None = None,
        status: Literal[
            "uploading",
            "processing",
            "ready",
            "error",
            "archived",
            "recording",
            "completed",
            "uploaded",
        ]
        | str
        | None = None,
        ordering: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> AsyncCursorPage[models.Recording]:
        """List the recordings of your fleet.

        Returns recordings one page at a time. Filters given together must all match.

        `GET /fleet/recordings/`

        Args:
            device_id: Only recordings of the device with this uid.
            status: Only recordings in this state, letter case ignored: `uploading`,
                `processing`, `ready`, `error` or `archived`. A Python page has `recording` and
                `completed` as well, and `uploaded` has been seen. An unknown state matches nothing.
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of recordings; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/fleet/get-fleetrecordings; avala 0.10.0.
        """
        return await self._client.page(
            fleet_recordings_list.request(
                device_id=device_id, status=status, ordering=ordering, limit=limit, cursor=cursor
            )
        )

    def iter(
        self,
        *,
        device_id: str | None = None,
        status: Literal[
            "uploading",
            "processing",
            "ready",
            "error",
            "archived",
            "recording",
            "completed",
            "uploaded",
        ]
        | str
        | None = None,
        ordering: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[models.Recording]:
        """List the recordings of your fleet.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /fleet/recordings/`

        Args:
            device_id: Only recordings of the device with this uid.
            status: Only recordings in this state, letter case ignored: `uploading`,
                `processing`, `ready`, `error` or `archived`. A Python page has `recording` and
                `completed` as well, and `uploaded` has been seen. An unknown state matches nothing.
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
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

        Source: docs.avala.ai/api-reference/fleet/get-fleetrecordings; avala 0.10.0.
        """
        return self._client.iterate(
            fleet_recordings_list.request(
                device_id=device_id, status=status, ordering=ordering, limit=limit, cursor=cursor
            ),
            max_items=max_items,
        )

    async def get(self, uid: str) -> models.Recording:
        """Get one recording.

        Returns the recording with this uid. Read it again after an upload to see when it is
        `ready`.

        `GET /fleet/recordings/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The recording.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.recordings.get); Python SDK reference (fleet recordings).
        """
        return await self._client.send(fleet_recordings_get.request(uid))

    async def delete(self, uid: str) -> None:
        """Delete a recording.

        Removes the recording for good. Its uid is answered with 404 from then on.

        `DELETE /fleet/recordings/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.recordings.delete); Python SDK reference (fleet recordings).
        """
        await self._client.send(fleet_recordings_delete.request(uid))

    async def update(
        self,
        uid: str,
        *,
        status: models.RecordingStatus | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
    ) -> models.Recording:
        """Update a recording.

        Changes the fields that are sent and leaves the others alone; an empty object changes
        nothing. Tags that are sent replace the stored ones.

        `PATCH /fleet/recordings/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.
            status: State of a recording. The reference has `uploading`, `processing`, `ready`,
                `error` and `archived`; a Python page also has `recording` and `completed`, and
                `uploaded` has been seen.
            tags: New list of words that group recordings. It replaces the old one.

        Returns:
            The recording after the change.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.recordings.update); Python SDK reference (fleet recordings).
        """
        return await self._client.send(
            fleet_recordings_update.request(uid, status=status, tags=tags)
        )
