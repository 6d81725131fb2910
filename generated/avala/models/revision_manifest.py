# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `RevisionManifest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import decode_list, object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

from .. import models

_FIELDS = frozenset(
    ("schema_version", "sha256", "object_count", "total_size_bytes", "origins", "objects_path")
)


@define(eq=False, repr=False, kw_only=True)
class RevisionManifest(Model):
    """What a revision consists of, in figures."""

    schema_version: int
    """Version of this form, 1 at present."""
    sha256: str
    """SHA-256 digest of the manifest, 64 lowercase hexadecimal digits."""
    object_count: int
    """Objects in the revision, at most 100000."""
    total_size_bytes: int
    """Size of all objects, in bytes."""
    origins: list[models.ManifestOrigin]
    """Where the objects come from, 1 to 32 entries, sorted by name."""
    objects_path: str
    """Path of the objects, below the API's base URL."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "RevisionManifest")
        self = new(cls)
        try:
            value = data["schema_version"]
            if type(value) is not int:
                value = integer(data, "RevisionManifest.schema_version")
            self.schema_version = value
            value = data["sha256"]
            if type(value) is not str:
                wrong(data, "RevisionManifest.sha256", "a string")
            self.sha256 = value
            value = data["object_count"]
            if type(value) is not int:
                value = integer(data, "RevisionManifest.object_count")
            self.object_count = value
            value = data["total_size_bytes"]
            if type(value) is not int:
                value = integer(data, "RevisionManifest.total_size_bytes")
            self.total_size_bytes = value
            value = data["origins"]
            if value is None:
                wrong(data, "RevisionManifest.origins", "a value")
            self.origins = decode_list(
                models.ManifestOrigin.from_dict, value, "RevisionManifest.origins"
            )
            value = data["objects_path"]
            if type(value) is not str:
                wrong(data, "RevisionManifest.objects_path", "a string")
            self.objects_path = value
        except KeyError:
            return cls.from_dict(complete(data, "RevisionManifest", _FIELDS, {}))
        self._extra = None if len(data) == 6 else unknown(data, _FIELDS)
        return self
