# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, unknown, wrong

from .. import models

_FIELDS = frozenset(("email", "role"))


@define(eq=False, repr=False, kw_only=True)
class InvitationCreate(Model):
    """Whom to invite."""

    email: str
    """E-mail address to invite, at most 254 characters."""
    role: models.OrganizationRole | None = None
    """Role in an organization. Generated pages list `owner`, `admin` and `member`; the examples
    invite an `annotator`.
    """

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "InvitationCreate")
        get = data.get
        self = cls.__new__(cls)
        value = get("email")
        if type(value) is not str:
            wrong(data, "InvitationCreate.email", "a string")
        self.email = value
        value = get("role")
        if type(value) is not str and value is not None:
            wrong(data, "InvitationCreate.role", "a string")
        self.role = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self

    _omitted = frozenset(("role",))
