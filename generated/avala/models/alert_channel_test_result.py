# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AlertChannelTestResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("detail", "channel_uid", "channel_type", "ok", "delivered"))
_FIELDS = frozenset(_BLANK)


@define(eq=False, repr=False, kw_only=True)
class AlertChannelTestResult(Model):
    """What a trial message through a channel gave."""

    detail: str | None = None
    """What happened, for people."""
    channel_uid: str | None = None
    """Uid of the channel."""
    channel_type: Literal["slack", "email", "webhook"] | str | None = None
    """Kind of channel, for example `slack`."""
    ok: bool | None = None
    """Whether the message went out."""
    delivered: Any = None
    """Whether, or how often, it arrived. Its kind is not published."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "AlertChannelTestResult")
        if len(data) != 5:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["detail"]
            if type(value) is not str and value is not None:
                wrong(data, "AlertChannelTestResult.detail", "a string")
            self.detail = value
            value = data["channel_uid"]
            if type(value) is not str and value is not None:
                wrong(data, "AlertChannelTestResult.channel_uid", "a string")
            self.channel_uid = value
            value = data["channel_type"]
            if type(value) is not str and value is not None:
                wrong(data, "AlertChannelTestResult.channel_type", "a string")
            self.channel_type = value
            value = data["ok"]
            if type(value) is not bool and value is not None:
                wrong(data, "AlertChannelTestResult.ok", "a boolean")
            self.ok = value
            self.delivered = data["delivered"]
        except KeyError:
            return cls.from_dict(complete(data, "AlertChannelTestResult", _FIELDS, _BLANK))
        self._extra = None if len(data) == 5 else unknown(data, _FIELDS)
        return self
