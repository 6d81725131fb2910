# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `PartSigningReply`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, complete, new, unknown, wrong

from .. import models

_FIELDS = frozenset(("parts",))


@define(eq=False, repr=False, kw_only=True)
class PartSigningReply(Model):
    """Where to put parts of a file."""

    parts: list[models.SignedPart]
    """One entry for each part that was asked for."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "PartSigningReply")
        self = new(cls)
        try:
            value = data["parts"]
            if value is None:
                wrong(data, "PartSigningReply.parts", "a value")
            self.parts = decode_list(models.SignedPart.from_dict, value, "PartSigningReply.parts")
        except KeyError:
            return cls.from_dict(complete(data, "PartSigningReply", _FIELDS, {}))
        self._extra = None if len(data) == 1 else unknown(data, _FIELDS)
        return self
