# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, unknown, wrong

_FIELDS = frozenset(("detail", "code", "doc_url"))


@define(eq=False, repr=False, kw_only=True)
class Error(Model):
    """What went wrong, in a form that most errors share."""

    detail: str
    """A sentence for people. Its wording may change."""
    code: str | None = None
    """A word for programs. Few endpoints send it; `plan_insufficient` is the only published
    value.
    """
    doc_url: str | None = None
    """Where the error is explained. Few endpoints send it."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "Error")
        get = data.get
        self = cls.__new__(cls)
        value = get("detail")
        if type(value) is not str:
            wrong(data, "Error.detail", "a string")
        self.detail = value
        value = get("code")
        if type(value) is not str and value is not None:
            wrong(data, "Error.code", "a string")
        self.code = value
        value = get("doc_url")
        if type(value) is not str and value is not None:
            wrong(data, "Error.doc_url", "a string")
        self.doc_url = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self

    _omitted = frozenset(("code", "doc_url"))
