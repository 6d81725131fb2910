# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AlertChannel`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("type", "config", "created_at", "updated_at"))
_FIELDS = frozenset(("uid", "name", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class AlertChannel(Model):
    """A way in which alerts reach people."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    name: str
    """Name of the channel."""
    type: Literal["slack", "email", "webhook"] | str | None = None
    """Kind of channel, for example `slack`, `email` or `webhook`."""
    config: dict[str, Any] | None = None
    """Where messages go, in a form that depends on the type, such as `webhook_url` for Slack. It
    often holds a secret; the format keeps it out of texts.
    """
    created_at: datetime | None = None
    """When the channel was created."""
    updated_at: datetime | None = None
    """When the channel last changed."""

    _secret = frozenset(("config",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "AlertChannel")
        if len(data) != 6:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "AlertChannel.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str:
                wrong(data, "AlertChannel.name", "a string")
            self.name = value
            value = data["type"]
            if type(value) is not str and value is not None:
                wrong(data, "AlertChannel.type", "a string")
            self.type = value
            value = data["config"]
            if type(value) is not dict and value is not None:
                wrong(data, "AlertChannel.config", "an object")
            self.config = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "AlertChannel.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "AlertChannel.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "AlertChannel", _FIELDS, _BLANK))
        self._extra = None if len(data) == 6 else unknown(data, _FIELDS)
        return self
