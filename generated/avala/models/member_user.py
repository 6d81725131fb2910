# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `MemberUser`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("uid", "username", "email", "full_name", "picture"))
_FIELDS = frozenset(_BLANK)


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
        if data.__class__ is not dict:
            data = object_(data, "MemberUser")
        if len(data) != 5:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str and value is not None:
                wrong(data, "MemberUser.uid", "a string")
            self.uid = value
            value = data["username"]
            if type(value) is not str and value is not None:
                wrong(data, "MemberUser.username", "a string")
            self.username = value
            value = data["email"]
            if type(value) is not str and value is not None:
                wrong(data, "MemberUser.email", "a string")
            self.email = value
            value = data["full_name"]
            if type(value) is not str and value is not None:
                wrong(data, "MemberUser.full_name", "a string")
            self.full_name = value
            value = data["picture"]
            if type(value) is not str and value is not None:
                wrong(data, "MemberUser.picture", "a string")
            self.picture = value
        except KeyError:
            return cls.from_dict(complete(data, "MemberUser", _FIELDS, _BLANK))
        self._extra = None if len(data) == 5 else unknown(data, _FIELDS)
        return self
