# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `SignupUser`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, unknown, wrong

_FIELDS = frozenset(("uid", "username", "email", "first_name", "last_name", "in_waitlist"))


@define(eq=False, repr=False, kw_only=True)
class SignupUser(Model):
    """The user of a new account."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    username: str
    """Name the user signs in with. The server makes it."""
    email: str | None = None
    """E-mail address of the user."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    in_waitlist: bool | None = None
    """Whether the account still waits to be let in, which a new one does. What this means for
    the use of the API is not published.
    """

    _omitted = frozenset(("in_waitlist",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "SignupUser")
        get = data.get
        self = cls.__new__(cls)
        value = get("uid")
        if type(value) is not str:
            wrong(data, "SignupUser.uid", "a string")
        self.uid = value
        value = get("username")
        if type(value) is not str:
            wrong(data, "SignupUser.username", "a string")
        self.username = value
        value = get("email")
        if type(value) is not str and value is not None:
            wrong(data, "SignupUser.email", "a string")
        self.email = value
        value = get("first_name")
        if type(value) is not str and value is not None:
            wrong(data, "SignupUser.first_name", "a string")
        self.first_name = value
        value = get("last_name")
        if type(value) is not str and value is not None:
            wrong(data, "SignupUser.last_name", "a string")
        self.last_name = value
        value = get("in_waitlist")
        if type(value) is not bool and value is not None:
            wrong(data, "SignupUser.in_waitlist", "a boolean")
        self.in_waitlist = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
