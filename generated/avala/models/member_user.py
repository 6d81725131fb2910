# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `MemberUser`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, unknown, wrong

_FIELDS = frozenset(("uid", "username", "email", "full_name", "picture"))


@define(eq=False, repr=False, kw_only=True)
class MemberUser(Model):
    """The person behind a membership."""

    uid: str | None = None
    """Uid of the user."""
    username: str | None = None
    """Name the user signs in with."""
    email: str | None = None
    """E-mail address of the user."""
    full_name: str | None = None
    """First and last name."""
    picture: str | None = None
    """URL of a portrait."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "MemberUser")
        get = data.get
        self = cls.__new__(cls)
        value = get("uid")
        if type(value) is not str and value is not None:
            wrong(data, "MemberUser.uid", "a string")
        self.uid = value
        value = get("username")
        if type(value) is not str and value is not None:
            wrong(data, "MemberUser.username", "a string")
        self.username = value
        value = get("email")
        if type(value) is not str and value is not None:
            wrong(data, "MemberUser.email", "a string")
        self.email = value
        value = get("full_name")
        if type(value) is not str and value is not None:
            wrong(data, "MemberUser.full_name", "a string")
        self.full_name = value
        value = get("picture")
        if type(value) is not str and value is not None:
            wrong(data, "MemberUser.picture", "a string")
        self.picture = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
