# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AccessGrant`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, new, unknown, wrong

_FIELDS = frozenset(
    (
        "schema_version",
        "provider",
        "method",
        "url",
        "expires_at",
        "canonical_reference",
        "dataset_uid",
        "revision_sha256",
        "manifest_sha256",
        "object_uid",
        "size_bytes",
        "sha256",
        "range_supported",
    )
)


@define(eq=False, repr=False, kw_only=True)
class AccessGrant(Model):
    """A URL that gives out one object for a short time."""

    schema_version: int
    """Version of this form, 1 at present."""
    provider: (
        Literal["aws_s3", "gcs", "azure_blob", "cloudflare_r2", "avala_proxy", "avala_edge"] | str
    )
    """Who gives out the object: `avala_edge`, `avala_proxy` (the API's own host), `aws_s3`,
    `gcs`, `azure_blob` or `cloudflare_r2`.
    """
    method: Literal["GET"] | str
    """HTTP method to use, `GET`."""
    url: str
    """URL of the object. Whoever has it can fetch the object; send no API key."""
    expires_at: datetime
    """Until when the URL works, at most 300 seconds after the `Date` header."""
    canonical_reference: str
    """The lasting reference of the revision."""
    dataset_uid: str
    """Uid of the dataset, a UUID in lowercase."""
    revision_sha256: str
    """SHA-256 digest of the revision, 64 lowercase hexadecimal digits."""
    manifest_sha256: str
    """SHA-256 digest of the manifest, 64 lowercase hexadecimal digits."""
    object_uid: str
    """Uid of the object, a UUID in lowercase."""
    size_bytes: int
    """Size of the object, in bytes."""
    sha256: str
    """SHA-256 digest of the object, 64 lowercase hexadecimal digits."""
    range_supported: bool
    """Whether the URL answers requests for a range of bytes."""

    _secret = frozenset(("url",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "AccessGrant")
        self = new(cls)
        try:
            value = data["schema_version"]
            if type(value) is not int:
                value = integer(data, "AccessGrant.schema_version")
            self.schema_version = value
            value = data["provider"]
            if type(value) is not str:
                wrong(data, "AccessGrant.provider", "a string")
            self.provider = value
            value = data["method"]
            if type(value) is not str:
                wrong(data, "AccessGrant.method", "a string")
            self.method = value
            value = data["url"]
            if type(value) is not str:
                wrong(data, "AccessGrant.url", "a string")
            self.url = value
            value = data["expires_at"]
            if value is None:
                wrong(data, "AccessGrant.expires_at", "a time")
            try:
                value = iso(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "AccessGrant.expires_at")
            self.expires_at = value
            value = data["canonical_reference"]
            if type(value) is not str:
                wrong(data, "AccessGrant.canonical_reference", "a string")
            self.canonical_reference = value
            value = data["dataset_uid"]
            if type(value) is not str:
                wrong(data, "AccessGrant.dataset_uid", "a string")
            self.dataset_uid = value
            value = data["revision_sha256"]
            if type(value) is not str:
                wrong(data, "AccessGrant.revision_sha256", "a string")
            self.revision_sha256 = value
            value = data["manifest_sha256"]
            if type(value) is not str:
                wrong(data, "AccessGrant.manifest_sha256", "a string")
            self.manifest_sha256 = value
            value = data["object_uid"]
            if type(value) is not str:
                wrong(data, "AccessGrant.object_uid", "a string")
            self.object_uid = value
            value = data["size_bytes"]
            if type(value) is not int:
                value = integer(data, "AccessGrant.size_bytes")
            self.size_bytes = value
            value = data["sha256"]
            if type(value) is not str:
                wrong(data, "AccessGrant.sha256", "a string")
            self.sha256 = value
            value = data["range_supported"]
            if type(value) is not bool:
                wrong(data, "AccessGrant.range_supported", "a boolean")
            self.range_supported = value
        except KeyError:
            return cls.from_dict(complete(data, "AccessGrant", _FIELDS, {}))
        self._extra = None if len(data) == 13 else unknown(data, _FIELDS)
        return self
