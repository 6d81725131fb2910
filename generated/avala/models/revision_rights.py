# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `RevisionRights`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_FIELDS = frozenset(("status", "access", "name", "url", "document_sha256", "attestation_sha256"))


@define(eq=False, repr=False, kw_only=True)
class RevisionRights(Model):
    """Under which terms a revision may be used."""

    status: Literal["declared"] | str
    """State of the rights, `declared`."""
    access: Literal["open_download"] | str
    """Who may fetch the objects; `open_download` is everyone."""
    name: str
    """Name of the terms, 1 to 1024 characters."""
    url: str
    """URL of the terms, 1 to 2048 characters."""
    document_sha256: str
    """SHA-256 digest of the text of the terms."""
    attestation_sha256: str
    """SHA-256 digest of the owner's declaration."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "RevisionRights")
        self = new(cls)
        try:
            value = data["status"]
            if type(value) is not str:
                wrong(data, "RevisionRights.status", "a string")
            self.status = value
            value = data["access"]
            if type(value) is not str:
                wrong(data, "RevisionRights.access", "a string")
            self.access = value
            value = data["name"]
            if type(value) is not str:
                wrong(data, "RevisionRights.name", "a string")
            self.name = value
            value = data["url"]
            if type(value) is not str:
                wrong(data, "RevisionRights.url", "a string")
            self.url = value
            value = data["document_sha256"]
            if type(value) is not str:
                wrong(data, "RevisionRights.document_sha256", "a string")
            self.document_sha256 = value
            value = data["attestation_sha256"]
            if type(value) is not str:
                wrong(data, "RevisionRights.attestation_sha256", "a string")
            self.attestation_sha256 = value
        except KeyError:
            return cls.from_dict(complete(data, "RevisionRights", _FIELDS, {}))
        self._extra = None if len(data) == 6 else unknown(data, _FIELDS)
        return self
