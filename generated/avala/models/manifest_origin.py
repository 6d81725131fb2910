# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManifestOrigin`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_FIELDS = frozenset(("name", "kind", "canonical_ref", "external_revision"))


@define(eq=False, repr=False, kw_only=True)
class ManifestOrigin(Model):
    """Where objects of a revision come from."""

    name: str
    """Name of the origin, unique in the manifest."""
    kind: str
    """Kind of origin. Values are not published."""
    canonical_ref: str
    """Name of the data at its origin."""
    external_revision: str
    """Revision of the data at its origin."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ManifestOrigin")
        self = new(cls)
        try:
            value = data["name"]
            if type(value) is not str:
                wrong(data, "ManifestOrigin.name", "a string")
            self.name = value
            value = data["kind"]
            if type(value) is not str:
                wrong(data, "ManifestOrigin.kind", "a string")
            self.kind = value
            value = data["canonical_ref"]
            if type(value) is not str:
                wrong(data, "ManifestOrigin.canonical_ref", "a string")
            self.canonical_ref = value
            value = data["external_revision"]
            if type(value) is not str:
                wrong(data, "ManifestOrigin.external_revision", "a string")
            self.external_revision = value
        except KeyError:
            return cls.from_dict(complete(data, "ManifestOrigin", _FIELDS, {}))
        self._extra = None if len(data) == 4 else unknown(data, _FIELDS)
        return self
