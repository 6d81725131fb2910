# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManifestObjectPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

from .. import models

_FIELDS = frozenset(
    (
        "schema_version",
        "canonical_reference",
        "revision_sha256",
        "manifest_sha256",
        "next_cursor",
        "previous_cursor",
        "results",
    )
)


@define(eq=False, repr=False, kw_only=True)
class ManifestObjectPage(Model):
    """Objects of a revision, with bare cursors to those around them."""

    schema_version: int
    """Version of this form, 1 at present."""
    canonical_reference: str
    """The lasting reference of the revision."""
    revision_sha256: str
    """SHA-256 digest of the revision, 64 lowercase hexadecimal digits."""
    manifest_sha256: str
    """SHA-256 digest of the manifest, 64 lowercase hexadecimal digits."""
    next_cursor: str | None
    """Cursor of the objects that follow; null where there are none."""
    previous_cursor: str | None
    """Cursor of the objects before; null where there are none."""
    results: list[models.ManifestObject]
    """The objects, at most 100, by role, ordinal and logical path."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ManifestObjectPage")
        self = new(cls)
        try:
            value = data["schema_version"]
            if type(value) is not int:
                value = integer(data, "ManifestObjectPage.schema_version")
            self.schema_version = value
            value = data["canonical_reference"]
            if type(value) is not str:
                wrong(data, "ManifestObjectPage.canonical_reference", "a string")
            self.canonical_reference = value
            value = data["revision_sha256"]
            if type(value) is not str:
                wrong(data, "ManifestObjectPage.revision_sha256", "a string")
            self.revision_sha256 = value
            value = data["manifest_sha256"]
            if type(value) is not str:
                wrong(data, "ManifestObjectPage.manifest_sha256", "a string")
            self.manifest_sha256 = value
            value = data["next_cursor"]
            if type(value) is not str and value is not None:
                wrong(data, "ManifestObjectPage.next_cursor", "a string")
            self.next_cursor = value
            value = data["previous_cursor"]
            if type(value) is not str and value is not None:
                wrong(data, "ManifestObjectPage.previous_cursor", "a string")
            self.previous_cursor = value
            value = data["results"]
            if value is None:
                wrong(data, "ManifestObjectPage.results", "a value")
            self.results = decode_list(
                models.ManifestObject.from_dict, value, "ManifestObjectPage.results"
            )
        except KeyError:
            return cls.from_dict(complete(data, "ManifestObjectPage", _FIELDS, {}))
        self._extra = None if len(data) == 7 else unknown(data, _FIELDS)
        return self
