# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `PredefinedLabel`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("label_code", "locked", "is_countable"))
_FIELDS = frozenset(("name", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class PredefinedLabel(Model):
    """A label that a dataset offers to annotators."""

    name: str
    """Name of the label."""
    label_code: int | None = None
    """Number of the label in point cloud data."""
    locked: bool | None = None
    """Whether the label is closed to changes."""
    is_countable: bool | None = None
    """Whether objects with this label can be counted one by one."""

    _omitted = frozenset(("label_code", "locked", "is_countable"))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "PredefinedLabel")
        if len(data) != 4:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["name"]
            if type(value) is not str:
                wrong(data, "PredefinedLabel.name", "a string")
            self.name = value
            value = data["label_code"]
            if type(value) is not int and value is not None:
                value = integer(data, "PredefinedLabel.label_code")
            self.label_code = value
            value = data["locked"]
            if type(value) is not bool and value is not None:
                wrong(data, "PredefinedLabel.locked", "a boolean")
            self.locked = value
            value = data["is_countable"]
            if type(value) is not bool and value is not None:
                wrong(data, "PredefinedLabel.is_countable", "a boolean")
            self.is_countable = value
        except KeyError:
            return cls.from_dict(complete(data, "PredefinedLabel", _FIELDS, _BLANK))
        self._extra = None if len(data) == 4 else unknown(data, _FIELDS)
        return self
