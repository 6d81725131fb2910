# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Device`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_, parse_datetime
from avala_ext.model import Model, list_of, unknown, wrong

_FIELDS = frozenset(
    (
        "uid",
        "name",
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
        if not isinstance(data, dict):
            data = object_(data, "Device")
        get = data.get
        self = cls.__new__(cls)
        value = get("uid")
        if type(value) is not str:
            wrong(data, "Device.uid", "a string")
        self.uid = value
        value = get("name")
        if type(value) is not str:
            wrong(data, "Device.name", "a string")
        self.name = value
        value = get("type")
        if type(value) is not str and value is not None:
            wrong(data, "Device.type", "a string")
        self.type = value
        value = get("status")
        if type(value) is not str and value is not None:
            wrong(data, "Device.status", "a string")
        self.status = value
        value = get("tags")
        self.tags = None if value is None else list_of(str, value, "Device.tags")
        value = get("firmware_version")
        if type(value) is not str and value is not None:
            wrong(data, "Device.firmware_version", "a string")
        self.firmware_version = value
        value = get("metadata")
        if type(value) is not dict and value is not None:
            wrong(data, "Device.metadata", "an object")
        self.metadata = value
        value = get("last_seen_at")
        if value is not None:
            try:
                value = datetime.fromisoformat(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "Device.last_seen_at")
        self.last_seen_at = value
        value = get("device_token")
        if type(value) is not str and value is not None:
            wrong(data, "Device.device_token", "a string")
        self.device_token = value
        value = get("created_at")
        if value is not None:
            try:
                value = datetime.fromisoformat(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "Device.created_at")
        self.created_at = value
        value = get("updated_at")
        if value is not None:
            try:
                value = datetime.fromisoformat(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "Device.updated_at")
        self.updated_at = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
