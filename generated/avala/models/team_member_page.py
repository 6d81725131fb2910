# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `TeamMemberPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, unknown, wrong

from .. import models

_FIELDS = frozenset(("next", "previous", "results"))


@define(eq=False, repr=False, kw_only=True)
class TeamMemberPage(Model):
    """One page of team members."""

    next: str | None
    """Absolute URL of the next page, filters included; null on the last page."""
    previous: str | None
    """Absolute URL of the page before this one; null on the first page."""
    results: list[models.TeamMember]
    """The team members on this page."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "TeamMemberPage")
        get = data.get
        self = cls.__new__(cls)
        value = get("next")
        if type(value) is not str and (value is not None or "next" not in data):
            wrong(data, "TeamMemberPage.next", "a string")
        self.next = value
        value = get("previous")
        if type(value) is not str and (value is not None or "previous" not in data):
            wrong(data, "TeamMemberPage.previous", "a string")
        self.previous = value
        value = get("results")
        if value is None:
            wrong(data, "TeamMemberPage.results", "a value")
        self.results = decode_list(models.TeamMember.from_dict, value, "TeamMemberPage.results")
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
