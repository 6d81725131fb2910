# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Device`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, list_of, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "type",
        "status",
        "tags",
        "firmware_version",
        "metadata",
        "last_seen_at",
        "device_token",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", "name", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class Device(Model):
    """A robot or another machine of a fleet."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    name: str
    """Name of the device."""
    type: str | None = None
    """Kind of device, for example `robot_arm`. Values are not published."""
    status: (
        Literal["online", "offline", "maintenance", "active", "inactive", "provisioning"]
        | str
        | None
    ) = None
    """State of the device, for example `online`, `offline` or `maintenance`. Others may come."""
    tags: list[str] | None = None
    """Words that group devices."""
    firmware_version: str | None = None
    """Version of the software on the device."""
    metadata: dict[str, Any] | None = None
    """Further facts about the device, kept as they were sent."""
    last_seen_at: datetime | None = None
    """When the device was last heard of. Null before the first time."""
    device_token: str | None = None
    """Secret with which the device itself signs in. It may be present in the answer to a
    registration; other answers leave it out.
    """
    created_at: datetime | None = None
    """When the device was registered."""
    updated_at: datetime | None = None
    """When the device last changed."""

    _omitted = frozenset(("tags",))
    _secret = frozenset(("device_token",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "Device")
        if len(data) != 11:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "Device.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str:
                wrong(data, "Device.name", "a string")
            self.name = value
            value = data["type"]
            if type(value) is not str and value is not None:
                wrong(data, "Device.type", "a string")
            self.type = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "Device.status", "a string")
            self.status = value
            value = data["tags"]
            self.tags = None if value is None else list_of(str, value, "Device.tags")
            value = data["firmware_version"]
            if type(value) is not str and value is not None:
                wrong(data, "Device.firmware_version", "a string")
            self.firmware_version = value
            value = data["metadata"]
            if type(value) is not dict and value is not None:
                wrong(data, "Device.metadata", "an object")
            self.metadata = value
            value = data["last_seen_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Device.last_seen_at")
            self.last_seen_at = value
            value = data["device_token"]
            if type(value) is not str and value is not None:
                wrong(data, "Device.device_token", "a string")
            self.device_token = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Device.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Device.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "Device", _FIELDS, _BLANK))
        self._extra = None if len(data) == 11 else unknown(data, _FIELDS)
        return self
