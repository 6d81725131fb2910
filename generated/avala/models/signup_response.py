# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `SignupResponse`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

from .. import models

_FIELDS = frozenset(("user", "api_key"))


@define(eq=False, repr=False, kw_only=True)
class SignupResponse(Model):
    """A new account and its key."""

    user: models.SignupUser
    """The user of a new account."""
    api_key: str
    """The first API key of the account. It is shown this once."""

    _secret = frozenset(("api_key",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "SignupResponse")
        self = new(cls)
        try:
            value = data["user"]
            if value is None:
                wrong(data, "SignupResponse.user", "a value")
            self.user = models.SignupUser.from_dict(value)
            value = data["api_key"]
            if type(value) is not str:
                wrong(data, "SignupResponse.api_key", "a string")
            self.api_key = value
        except KeyError:
            return cls.from_dict(complete(data, "SignupResponse", _FIELDS, {}))
        self._extra = None if len(data) == 2 else unknown(data, _FIELDS)
        return self
