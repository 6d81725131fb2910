# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Invitation`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "email",
        "invited_email",
        "organization_name",
        "organization_slug",
        "invited_by_username",
        "role",
        "status",
        "expires_at",
        "is_expired",
        "accept_url",
        "copy_link",
        "created_at",
    )
)
_FIELDS = frozenset(("uid", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class Invitation(Model):
    """An invitation to join an organization. The examples read the address from `email`, the
    generated pages from `invited_email`; both may come.
    """

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    email: str | None = None
    """E-mail address that was invited."""
    invited_email: str | None = None
    """The same address, under the other published name."""
    organization_name: str | None = None
    """Name of the organization."""
    organization_slug: str | None = None
    """Slug of the organization."""
    invited_by_username: str | None = None
    """Who sent the invitation."""
    role: Literal["owner", "admin", "member", "annotator"] | str | None = None
    """Role that is offered, for example `annotator`."""
    status: Literal["pending", "accepted", "expired", "cancelled"] | str | None = None
    """State of the invitation, `pending`, `accepted`, `expired` or `cancelled`."""
    expires_at: datetime | None = None
    """Until when it can be accepted."""
    is_expired: bool | None = None
    """Whether that time has passed."""
    accept_url: str | None = None
    """URL that accepts the invitation."""
    copy_link: str | None = None
    """Link to pass on by hand."""
    created_at: datetime | None = None
    """When it was sent."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "Invitation")
        if len(data) != 13:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "Invitation.uid", "a string")
            self.uid = value
            value = data["email"]
            if type(value) is not str and value is not None:
                wrong(data, "Invitation.email", "a string")
            self.email = value
            value = data["invited_email"]
            if type(value) is not str and value is not None:
                wrong(data, "Invitation.invited_email", "a string")
            self.invited_email = value
            value = data["organization_name"]
            if type(value) is not str and value is not None:
                wrong(data, "Invitation.organization_name", "a string")
            self.organization_name = value
            value = data["organization_slug"]
            if type(value) is not str and value is not None:
                wrong(data, "Invitation.organization_slug", "a string")
            self.organization_slug = value
            value = data["invited_by_username"]
            if type(value) is not str and value is not None:
                wrong(data, "Invitation.invited_by_username", "a string")
            self.invited_by_username = value
            value = data["role"]
            if type(value) is not str and value is not None:
                wrong(data, "Invitation.role", "a string")
            self.role = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "Invitation.status", "a string")
            self.status = value
            value = data["expires_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Invitation.expires_at")
            self.expires_at = value
            value = data["is_expired"]
            if type(value) is not bool and value is not None:
                wrong(data, "Invitation.is_expired", "a boolean")
            self.is_expired = value
            value = data["accept_url"]
            if type(value) is not str and value is not None:
                wrong(data, "Invitation.accept_url", "a string")
            self.accept_url = value
            value = data["copy_link"]
            if type(value) is not str and value is not None:
                wrong(data, "Invitation.copy_link", "a string")
            self.copy_link = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Invitation.created_at")
            self.created_at = value
        except KeyError:
            return cls.from_dict(complete(data, "Invitation", _FIELDS, _BLANK))
        self._extra = None if len(data) == 13 else unknown(data, _FIELDS)
        return self
