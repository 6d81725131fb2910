# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `SignupUser`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("email", "first_name", "last_name", "in_waitlist"))
_FIELDS = frozenset(("uid", "username", *_BLANK))


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
        if data.__class__ is not dict:
            data = object_(data, "SignupUser")
        if len(data) != 6:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "SignupUser.uid", "a string")
            self.uid = value
            value = data["username"]
            if type(value) is not str:
                wrong(data, "SignupUser.username", "a string")
            self.username = value
            value = data["email"]
            if type(value) is not str and value is not None:
                wrong(data, "SignupUser.email", "a string")
            self.email = value
            value = data["first_name"]
            if type(value) is not str and value is not None:
                wrong(data, "SignupUser.first_name", "a string")
            self.first_name = value
            value = data["last_name"]
            if type(value) is not str and value is not None:
                wrong(data, "SignupUser.last_name", "a string")
            self.last_name = value
            value = data["in_waitlist"]
            if type(value) is not bool and value is not None:
                wrong(data, "SignupUser.in_waitlist", "a boolean")
            self.in_waitlist = value
        except KeyError:
            return cls.from_dict(complete(data, "SignupUser", _FIELDS, _BLANK))
        self._extra = None if len(data) == 6 else unknown(data, _FIELDS)
        return self
