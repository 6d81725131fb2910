# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The asynchronous resource `fleet.devices`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from avala_ext.client import AsyncAPIClient
from avala_ext.pages import AsyncCursorPage, AsyncPager
from avala_ext.wire import UNSET, Unset

from ... import models
from . import (
    fleet_devices_delete,
    fleet_devices_get,
    fleet_devices_list,
    fleet_devices_register,
    fleet_devices_update,
)

__all__ = ["AsyncFleetDevices"]


class AsyncFleetDevices:
    """Devices are the robots and other machines of a fleet. A device is registered once and then
    makes recordings.
    """

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        status: Literal["online", "offline", "maintenance", "active", "inactive", "provisioning"]
        | str
        | None = None,
        type: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> AsyncCursorPage[models.Device]:
        """List the devices of your fleet.

        Returns devices one page at a time. Device tokens are left out.

        `GET /fleet/devices/`

        Args:
            status: Only devices in this state, letter case ignored: `online`, `offline` or
                `maintenance`. A Python page has `active` and `inactive` instead, and `provisioning`
                has been seen. An unknown state matches nothing.
            type: Only devices of this type, for example `robot_arm`.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of devices; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.devices.list); Python SDK reference (fleet devices).
        """
        return await self._client.page(
            fleet_devices_list.request(status=status, type=type, limit=limit, cursor=cursor)
        )

    def iter(
        self,
        *,
        status: Literal["online", "offline", "maintenance", "active", "inactive", "provisioning"]
        | str
        | None = None,
        type: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[models.Device]:
        """List the devices of your fleet.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /fleet/devices/`

        Args:
            status: Only devices in this state, letter case ignored: `online`, `offline` or
                `maintenance`. A Python page has `active` and `inactive` instead, and `provisioning`
                has been seen. An unknown state matches nothing.
            type: Only devices of this type, for example `robot_arm`.
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

        Source: avala 0.10.0 (fleet.devices.list); Python SDK reference (fleet devices).
        """
        return self._client.iterate(
            fleet_devices_list.request(status=status, type=type, limit=limit, cursor=cursor),
            max_items=max_items,
        )

    async def register(
        self,
        *,
        name: str,
        type: str,
        firmware_version: str | None = None,
        tags: Sequence[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
    ) -> models.Device:
        """Register a device.

        Adds a device to the fleet and returns it. The answer may hold the device's own token, which
        is shown this once: keep it.

        `POST /fleet/devices/`

        Args:
            name: Name of the device, 1 to 255 characters.
            type: Kind of device, for example `robot_arm`, 1 to 100 characters. It cannot be
                changed later.
            firmware_version: Version of the software on the device, 1 to 100 characters.
            tags: Words that group devices.
            metadata: Further facts about the device, of your own making.

        Returns:
            The new device.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: avala 0.10.0 (fleet.devices.register); Python SDK reference (fleet devices).
        """
        return await self._client.send(
            fleet_devices_register.request(
                name=name,
                type=type,
                firmware_version=firmware_version,
                tags=tags,
                metadata=metadata,
            )
        )

    async def get(self, uid: str) -> models.Device:
        """Get one device.

        Returns the device with this uid, without its token.

        `GET /fleet/devices/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The device.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.devices.get).
        """
        return await self._client.send(fleet_devices_get.request(uid))

    async def delete(self, uid: str) -> None:
        """Delete a device.

        Removes the device for good. Its uid is answered with 404 from then on. What becomes of its
        recordings is not published.

        `DELETE /fleet/devices/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.devices.delete).
        """
        await self._client.send(fleet_devices_delete.request(uid))

    async def update(
        self,
        uid: str,
        *,
        name: str | Unset = UNSET,
        status: models.DeviceStatus | Unset = UNSET,
        firmware_version: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
    ) -> models.Device:
        """Update a device.

        Changes the fields that are sent and leaves the others alone; an empty object changes
        nothing. The type of a device cannot be changed. A list or an object that is sent replaces
        the stored one as a whole.

        `PATCH /fleet/devices/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.
            name: New name, 1 to 255 characters.
            status: State of a device. The TypeScript pages and the command line have `online`,
                `offline` and `maintenance`, a Python page `active` and `inactive`; `provisioning`
                has been seen.
            firmware_version: New version of the software on the device, 1 to 100 characters.
            tags: New list of words that group devices. It replaces the old one.
            metadata: New facts about the device. They replace the old ones.

        Returns:
            The device after the change.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.devices.update); Python SDK reference (fleet devices).
        """
        return await self._client.send(
            fleet_devices_update.request(
                uid,
                name=name,
                status=status,
                firmware_version=firmware_version,
                tags=tags,
                metadata=metadata,
            )
        )
