# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `TeamMember`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    ("username", "email", "full_name", "picture", "role", "created_at")
)
_FIELDS = frozenset(("user_uid", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class TeamMember(Model):
    """A person in a team."""

    user_uid: str
    """Uid of the user."""
    username: str | None = None
    """Name the user signs in with."""
    email: str | None = None
    """E-mail address of the user."""
    full_name: str | None = None
    """First and last name."""
    picture: str | None = None
    """URL of a portrait."""
    role: Literal["lead", "member"] | str | None = None
    """Role in the team, `lead` or `member`."""
    created_at: datetime | None = None
    """When the user joined the team."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "TeamMember")
        if len(data) != 7:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["user_uid"]
            if type(value) is not str:
                wrong(data, "TeamMember.user_uid", "a string")
            self.user_uid = value
            value = data["username"]
            if type(value) is not str and value is not None:
                wrong(data, "TeamMember.username", "a string")
            self.username = value
            value = data["email"]
            if type(value) is not str and value is not None:
                wrong(data, "TeamMember.email", "a string")
            self.email = value
            value = data["full_name"]
            if type(value) is not str and value is not None:
                wrong(data, "TeamMember.full_name", "a string")
            self.full_name = value
            value = data["picture"]
            if type(value) is not str and value is not None:
                wrong(data, "TeamMember.picture", "a string")
            self.picture = value
            value = data["role"]
            if type(value) is not str and value is not None:
                wrong(data, "TeamMember.role", "a string")
            self.role = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "TeamMember.created_at")
            self.created_at = value
        except KeyError:
            return cls.from_dict(complete(data, "TeamMember", _FIELDS, _BLANK))
        self._extra = None if len(data) == 7 else unknown(data, _FIELDS)
        return self
