# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Rule`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from attrs import define

from avala_ext.decode import decode_list, iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "description",
        "enabled",
        "condition",
        "actions",
        "scope",
        "hit_count",
        "last_hit_at",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", "name", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class Rule(Model):
    """A condition that is looked for in recordings, and what follows where it holds."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    name: str
    """Name of the rule."""
    description: str | None = None
    """What the rule is for."""
    enabled: bool | None = None
    """Whether the rule is in force."""
    condition: dict[str, Any] | None = None
    """What is looked for: an object with a `type`, which is `threshold`, `pattern`, `frequency`,
    `absence` or `composite`, and what that type needs.
    """
    actions: list[dict[str, Any]] | None = None
    """What follows: objects with a `type` such as `create_alert` (with `severity` and `message`)
    or `notify_channel` (with `channel_id`).
    """
    scope: dict[str, Any] | None = None
    """Which recordings are looked at, by `device_ids`, `device_types` or `tags`. Null means all."""
    hit_count: int | None = None
    """How often the condition held."""
    last_hit_at: datetime | None = None
    """When it last held. Null while it never has."""
    created_at: datetime | None = None
    """When the rule was created."""
    updated_at: datetime | None = None
    """When the rule last changed."""

    _omitted = frozenset(("enabled", "actions", "hit_count"))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "Rule")
        if len(data) != 11:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "Rule.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str:
                wrong(data, "Rule.name", "a string")
            self.name = value
            value = data["description"]
            if type(value) is not str and value is not None:
                wrong(data, "Rule.description", "a string")
            self.description = value
            value = data["enabled"]
            if type(value) is not bool and value is not None:
                wrong(data, "Rule.enabled", "a boolean")
            self.enabled = value
            value = data["condition"]
            if type(value) is not dict and value is not None:
                wrong(data, "Rule.condition", "an object")
            self.condition = value
            value = data["actions"]
            self.actions = (
                None
                if value is None
                else decode_list(lambda item: object_(item, "Rule.actions"), value, "Rule.actions")
            )
            value = data["scope"]
            if type(value) is not dict and value is not None:
                wrong(data, "Rule.scope", "an object")
            self.scope = value
            value = data["hit_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "Rule.hit_count")
            self.hit_count = value
            value = data["last_hit_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Rule.last_hit_at")
            self.last_hit_at = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Rule.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Rule.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "Rule", _FIELDS, _BLANK))
        self._extra = None if len(data) == 11 else unknown(data, _FIELDS)
        return self
