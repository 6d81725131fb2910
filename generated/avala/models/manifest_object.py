# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManifestObject`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

_FIELDS = frozenset(
    (
        "object_uid",
        "logical_path",
        "role",
        "ordinal",
        "episode_ordinal",
        "content_type",
        "origin",
        "size_bytes",
        "sha256",
        "access_path",
    )
)


@define(eq=False, repr=False, kw_only=True)
class ManifestObject(Model):
    """One file of a revision."""

    object_uid: str
    """Uid of the object, a UUID in lowercase."""
    logical_path: str
    """Relative path of the file in the dataset, 1 to 1024 bytes."""
    role: str
    """What the file is, for example `episode`."""
    ordinal: int
    """Place of the object among those of its role, from 0."""
    episode_ordinal: int | None
    """Ordinal of the episode the object belongs to. Null for an episode itself."""
    content_type: str
    """Media type of the file."""
    origin: str
    """Name of one of the origins in the manifest."""
    size_bytes: int
    """Size of the file, in bytes."""
    sha256: str
    """SHA-256 digest of the file, 64 lowercase hexadecimal digits."""
    access_path: str
    """Path that gives a URL for the file, below the API's base URL."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ManifestObject")
        self = new(cls)
        try:
            value = data["object_uid"]
            if type(value) is not str:
                wrong(data, "ManifestObject.object_uid", "a string")
            self.object_uid = value
            value = data["logical_path"]
            if type(value) is not str:
                wrong(data, "ManifestObject.logical_path", "a string")
            self.logical_path = value
            value = data["role"]
            if type(value) is not str:
                wrong(data, "ManifestObject.role", "a string")
            self.role = value
            value = data["ordinal"]
            if type(value) is not int:
                value = integer(data, "ManifestObject.ordinal")
            self.ordinal = value
            value = data["episode_ordinal"]
            if type(value) is not int and value is not None:
                value = integer(data, "ManifestObject.episode_ordinal")
            self.episode_ordinal = value
            value = data["content_type"]
            if type(value) is not str:
                wrong(data, "ManifestObject.content_type", "a string")
            self.content_type = value
            value = data["origin"]
            if type(value) is not str:
                wrong(data, "ManifestObject.origin", "a string")
            self.origin = value
            value = data["size_bytes"]
            if type(value) is not int:
                value = integer(data, "ManifestObject.size_bytes")
            self.size_bytes = value
            value = data["sha256"]
            if type(value) is not str:
                wrong(data, "ManifestObject.sha256", "a string")
            self.sha256 = value
            value = data["access_path"]
            if type(value) is not str:
                wrong(data, "ManifestObject.access_path", "a string")
            self.access_path = value
        except KeyError:
            return cls.from_dict(complete(data, "ManifestObject", _FIELDS, {}))
        self._extra = None if len(data) == 10 else unknown(data, _FIELDS)
        return self
