# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ModelIntegration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, unknown, wrong

_FIELDS = frozenset(("uid",))


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
        if not isinstance(data, dict):
            data = object_(data, "ModelIntegration")
        get = data.get
        self = cls.__new__(cls)
        value = get("uid")
        if type(value) is not str and value is not None:
            wrong(data, "ModelIntegration.uid", "a string")
        self.uid = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
