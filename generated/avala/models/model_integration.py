# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ModelIntegration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(("uid",))
_FIELDS = frozenset(_BLANK)


@define(eq=False, repr=False, kw_only=True)
class ModelIntegration(Model):
    """A provider's configuration for a model. Its fields are not known: read what comes by its
    key.
    """

    uid: str | None = None
    """Opaque identifier of the object, 1 to 100 characters."""

    _omitted = frozenset(("uid",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ModelIntegration")
        if len(data) != 1:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str and value is not None:
                wrong(data, "ModelIntegration.uid", "a string")
            self.uid = value
        except KeyError:
            return cls.from_dict(complete(data, "ModelIntegration", _FIELDS, _BLANK))
        self._extra = None if len(data) == 1 else unknown(data, _FIELDS)
        return self
