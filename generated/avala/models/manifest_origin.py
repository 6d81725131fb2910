# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManifestOrigin`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, unknown, wrong

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
        if not isinstance(data, dict):
            data = object_(data, "ManifestOrigin")
        get = data.get
        self = cls.__new__(cls)
        value = get("name")
        if type(value) is not str:
            wrong(data, "ManifestOrigin.name", "a string")
        self.name = value
        value = get("kind")
        if type(value) is not str:
            wrong(data, "ManifestOrigin.kind", "a string")
        self.kind = value
        value = get("canonical_ref")
        if type(value) is not str:
            wrong(data, "ManifestOrigin.canonical_ref", "a string")
        self.canonical_ref = value
        value = get("external_revision")
        if type(value) is not str:
            wrong(data, "ManifestOrigin.external_revision", "a string")
        self.external_revision = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
