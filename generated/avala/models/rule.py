# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Rule`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from attrs import define

from avala_ext.decode import decode_list, object_, parse_datetime
from avala_ext.model import Model, integer, unknown, wrong

_FIELDS = frozenset(
    (
        "uid",
        "name",
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
        if not isinstance(data, dict):
            data = object_(data, "Rule")
        get = data.get
        self = cls.__new__(cls)
        value = get("uid")
        if type(value) is not str:
            wrong(data, "Rule.uid", "a string")
        self.uid = value
        value = get("name")
        if type(value) is not str:
            wrong(data, "Rule.name", "a string")
        self.name = value
        value = get("description")
        if type(value) is not str and value is not None:
            wrong(data, "Rule.description", "a string")
        self.description = value
        value = get("enabled")
        if type(value) is not bool and value is not None:
            wrong(data, "Rule.enabled", "a boolean")
        self.enabled = value
        value = get("condition")
        if type(value) is not dict and value is not None:
            wrong(data, "Rule.condition", "an object")
        self.condition = value
        value = get("actions")
        self.actions = (
            None
            if value is None
            else decode_list(lambda item: object_(item, "Rule.actions"), value, "Rule.actions")
        )
        value = get("scope")
        if type(value) is not dict and value is not None:
            wrong(data, "Rule.scope", "an object")
        self.scope = value
        value = get("hit_count")
        if type(value) is not int and value is not None:
            value = integer(data, "Rule.hit_count")
        self.hit_count = value
        value = get("last_hit_at")
        if value is not None:
            try:
                value = datetime.fromisoformat(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "Rule.last_hit_at")
        self.last_hit_at = value
        value = get("created_at")
        if value is not None:
            try:
                value = datetime.fromisoformat(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "Rule.created_at")
        self.created_at = value
        value = get("updated_at")
        if value is not None:
            try:
                value = datetime.fromisoformat(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "Rule.updated_at")
        self.updated_at = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
