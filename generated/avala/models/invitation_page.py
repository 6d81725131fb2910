# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `InvitationPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

from .. import models

_FIELDS = frozenset(("count", "next", "previous", "results"))


@define(eq=False, repr=False, kw_only=True)
class InvitationPage(Model):
    """One page of invitations."""

    count: int
    """Objects in the whole list, on all pages."""
    next: str | None
    """Absolute URL of the next page, filters included; null on the last page."""
    previous: str | None
    """Absolute URL of the page before this one; null on the first page."""
    results: list[models.Invitation]
    """The invitations on this page."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "InvitationPage")
        self = new(cls)
        try:
            value = data["count"]
            if type(value) is not int:
                value = integer(data, "InvitationPage.count")
            self.count = value
            value = data["next"]
            if type(value) is not str and value is not None:
                wrong(data, "InvitationPage.next", "a string")
            self.next = value
            value = data["previous"]
            if type(value) is not str and value is not None:
                wrong(data, "InvitationPage.previous", "a string")
            self.previous = value
            value = data["results"]
            if value is None:
                wrong(data, "InvitationPage.results", "a value")
            self.results = decode_list(models.Invitation.from_dict, value, "InvitationPage.results")
        except KeyError:
            return cls.from_dict(complete(data, "InvitationPage", _FIELDS, {}))
        self._extra = None if len(data) == 4 else unknown(data, _FIELDS)
        return self
