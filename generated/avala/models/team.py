# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Team`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "slug",
        "description",
        "color",
        "organization_uid",
        "organization_name",
        "organization_slug",
        "member_count",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", "name", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class Team(Model):
    """A group of people in an organization."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    name: str
    """Name of the team."""
    slug: str | None = None
    """Name of the team in URLs, unique in its organization."""
    description: str | None = None
    """What the team is for."""
    color: str | None = None
    """Colour of the team, as a hex code such as `#6366F1`."""
    organization_uid: str | None = None
    """Uid of the organization."""
    organization_name: str | None = None
    """Name of the organization."""
    organization_slug: str | None = None
    """Slug of the organization."""
    member_count: int | None = None
    """People in the team."""
    created_at: datetime | None = None
    """When the team was created."""
    updated_at: datetime | None = None
    """When the team last changed."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "Team")
        if len(data) != 11:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "Team.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str:
                wrong(data, "Team.name", "a string")
            self.name = value
            value = data["slug"]
            if type(value) is not str and value is not None:
                wrong(data, "Team.slug", "a string")
            self.slug = value
            value = data["description"]
            if type(value) is not str and value is not None:
                wrong(data, "Team.description", "a string")
            self.description = value
            value = data["color"]
            if type(value) is not str and value is not None:
                wrong(data, "Team.color", "a string")
            self.color = value
            value = data["organization_uid"]
            if type(value) is not str and value is not None:
                wrong(data, "Team.organization_uid", "a string")
            self.organization_uid = value
            value = data["organization_name"]
            if type(value) is not str and value is not None:
                wrong(data, "Team.organization_name", "a string")
            self.organization_name = value
            value = data["organization_slug"]
            if type(value) is not str and value is not None:
                wrong(data, "Team.organization_slug", "a string")
            self.organization_slug = value
            value = data["member_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "Team.member_count")
            self.member_count = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Team.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Team.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "Team", _FIELDS, _BLANK))
        self._extra = None if len(data) == 11 else unknown(data, _FIELDS)
        return self
