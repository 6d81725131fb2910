# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, check, decode_map, list_of, one_of, unknown, wrong

_FIELDS = frozenset(("detail", "code", "doc_url"))


@define(eq=False, repr=False, kw_only=True)
class ValidationErrorBody(Model):
    """Why a request was refused. Three forms are published: a text under `detail`, an object
    under `detail` that maps each field to its messages, and such a map at the top level.
    """

    detail: str | dict[str, list[str]] | None = None
    """One sentence for people, or messages by field."""
    code: str | None = None
    """A word for programs. Few endpoints send it."""
    doc_url: str | None = None
    """Where the error is explained. Few endpoints send it."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "ValidationErrorBody")
        get = data.get
        self = cls.__new__(cls)
        value = get("detail")
        self.detail = (
            None
            if value is None
            else one_of(
                (
                    lambda item: check(str, item, "ValidationErrorBody.detail"),
                    lambda item: decode_map(
                        lambda item: list_of(str, item, "ValidationErrorBody.detail"),
                        item,
                        "ValidationErrorBody.detail",
                    ),
                ),
                value,
                "ValidationErrorBody.detail",
            )
        )
        value = get("code")
        if type(value) is not str and value is not None:
            wrong(data, "ValidationErrorBody.code", "a string")
        self.code = value
        value = get("doc_url")
        if type(value) is not str and value is not None:
            wrong(data, "ValidationErrorBody.doc_url", "a string")
        self.doc_url = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self

    _omitted = frozenset(("detail", "code", "doc_url"))
