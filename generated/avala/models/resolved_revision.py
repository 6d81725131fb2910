# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ResolvedRevision`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

from .. import models

_FIELDS = frozenset(
    (
        "schema_version",
        "requested_reference",
        "display_reference",
        "canonical_reference",
        "dataset_uid",
        "revision_uid",
        "revision_sha256",
        "state",
        "manifest",
        "rights",
    )
)


@define(eq=False, repr=False, kw_only=True)
class ResolvedRevision(Model):
    """One published revision of a dataset. It never changes; only what an alias points at does."""

    schema_version: int
    """Version of this form, 1 at present."""
    requested_reference: str
    """What was asked for, `OWNER/DATASET@SELECTOR` or the canonical reference."""
    display_reference: str
    """A reference for people, which begins with owner and dataset."""
    canonical_reference: str
    """The lasting reference, `avala://datasets/UID@DIGEST`."""
    dataset_uid: str
    """Uid of the dataset, a UUID in lowercase."""
    revision_uid: str
    """Uid of the revision, a UUID in lowercase."""
    revision_sha256: str
    """SHA-256 digest of the revision, 64 lowercase hexadecimal digits."""
    state: Literal["published"] | str
    """State of the revision, `published`."""
    manifest: models.RevisionManifest
    """What a revision consists of, in figures."""
    rights: models.RevisionRights
    """Under which terms a revision may be used."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ResolvedRevision")
        self = new(cls)
        try:
            value = data["schema_version"]
            if type(value) is not int:
                value = integer(data, "ResolvedRevision.schema_version")
            self.schema_version = value
            value = data["requested_reference"]
            if type(value) is not str:
                wrong(data, "ResolvedRevision.requested_reference", "a string")
            self.requested_reference = value
            value = data["display_reference"]
            if type(value) is not str:
                wrong(data, "ResolvedRevision.display_reference", "a string")
            self.display_reference = value
            value = data["canonical_reference"]
            if type(value) is not str:
                wrong(data, "ResolvedRevision.canonical_reference", "a string")
            self.canonical_reference = value
            value = data["dataset_uid"]
            if type(value) is not str:
                wrong(data, "ResolvedRevision.dataset_uid", "a string")
            self.dataset_uid = value
            value = data["revision_uid"]
            if type(value) is not str:
                wrong(data, "ResolvedRevision.revision_uid", "a string")
            self.revision_uid = value
            value = data["revision_sha256"]
            if type(value) is not str:
                wrong(data, "ResolvedRevision.revision_sha256", "a string")
            self.revision_sha256 = value
            value = data["state"]
            if type(value) is not str:
                wrong(data, "ResolvedRevision.state", "a string")
            self.state = value
            value = data["manifest"]
            if value is None:
                wrong(data, "ResolvedRevision.manifest", "a value")
            self.manifest = models.RevisionManifest.from_dict(value)
            value = data["rights"]
            if value is None:
                wrong(data, "ResolvedRevision.rights", "a value")
            self.rights = models.RevisionRights.from_dict(value)
        except KeyError:
            return cls.from_dict(complete(data, "ResolvedRevision", _FIELDS, {}))
        self._extra = None if len(data) == 10 else unknown(data, _FIELDS)
        return self
