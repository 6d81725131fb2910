# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `OrganizationMember`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, new, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "user_uid",
        "username",
        "email",
        "full_name",
        "picture",
        "role",
        "user",
        "created_at",
        "last_active_at",
    )
)
_FIELDS = frozenset(_BLANK)


@define(eq=False, repr=False, kw_only=True)
class OrganizationMember(Model):
    """A person in an organization. The examples read the person under `user`, the SDKs from the
    fields beside it; both may come.
    """

    user_uid: str | None = None
    """Uid of the user."""
    username: str | None = None
    """Name the user signs in with."""
    email: str | None = None
    """E-mail address of the user."""
    full_name: str | None = None
    """First and last name."""
    picture: str | None = None
    """URL of a portrait."""
    role: Literal["owner", "admin", "member", "annotator"] | str | None = None
    """Role of the user, for example `admin`."""
    user: models.MemberUser | None = None
    """The same person as a nested object."""
    created_at: datetime | None = None
    """When the user joined."""
    last_active_at: datetime | None = None
    """When the user was last active. Only managers of the organization see it."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "OrganizationMember")
        if len(data) != 9:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["user_uid"]
            if type(value) is not str and value is not None:
                wrong(data, "OrganizationMember.user_uid", "a string")
            self.user_uid = value
            value = data["username"]
            if type(value) is not str and value is not None:
                wrong(data, "OrganizationMember.username", "a string")
            self.username = value
            value = data["email"]
            if type(value) is not str and value is not None:
                wrong(data, "OrganizationMember.email", "a string")
            self.email = value
            value = data["full_name"]
            if type(value) is not str and value is not None:
                wrong(data, "OrganizationMember.full_name", "a string")
            self.full_name = value
            value = data["picture"]
            if type(value) is not str and value is not None:
                wrong(data, "OrganizationMember.picture", "a string")
            self.picture = value
            value = data["role"]
            if type(value) is not str and value is not None:
                wrong(data, "OrganizationMember.role", "a string")
            self.role = value
            value = data["user"]
            self.user = None if value is None else models.MemberUser.from_dict(value)
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "OrganizationMember.created_at")
            self.created_at = value
            value = data["last_active_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "OrganizationMember.last_active_at")
            self.last_active_at = value
        except KeyError:
            return cls.from_dict(complete(data, "OrganizationMember", _FIELDS, _BLANK))
        self._extra = None if len(data) == 9 else unknown(data, _FIELDS)
        return self
