# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `StorageConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "s3_bucket_name",
        "s3_bucket_region",
        "s3_bucket_prefix",
        "s3_auth_method",
        "s3_is_accelerated",
        "gc_storage_bucket_name",
        "gc_storage_prefix",
        "is_verified",
        "last_verified_at",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", "name", "provider", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class StorageConfig(Model):
    """A bucket of an organization. Its owner and its credentials are not shown."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    name: str
    """Name of the configuration."""
    provider: Literal["aws_s3", "gc_storage", "s3", "gcs", "google_cloud_storage"] | str
    """Whose storage the bucket is in, `aws_s3` or `gc_storage`."""
    s3_bucket_name: str | None = None
    """Name of the S3 bucket."""
    s3_bucket_region: str | None = None
    """AWS region of the bucket."""
    s3_bucket_prefix: str | None = None
    """Beginning of the keys in use, compared byte for byte."""
    s3_auth_method: Literal["access_key", "iam_role"] | str | None = None
    """How Avala gets at the bucket, `access_key` or `iam_role`."""
    s3_is_accelerated: bool | None = None
    """Whether the bucket uses S3 Transfer Acceleration."""
    gc_storage_bucket_name: str | None = None
    """Name of the Google Cloud Storage bucket."""
    gc_storage_prefix: str | None = None
    """Beginning of the object names in use."""
    is_verified: bool | None = None
    """Whether the last check reached the bucket."""
    last_verified_at: datetime | None = None
    """When the bucket was last reached."""
    created_at: datetime | None = None
    """When the configuration was created."""
    updated_at: datetime | None = None
    """When the configuration last changed."""

    _omitted = frozenset(("s3_is_accelerated", "is_verified"))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "StorageConfig")
        if len(data) != 14:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "StorageConfig.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str:
                wrong(data, "StorageConfig.name", "a string")
            self.name = value
            value = data["provider"]
            if type(value) is not str:
                wrong(data, "StorageConfig.provider", "a string")
            self.provider = value
            value = data["s3_bucket_name"]
            if type(value) is not str and value is not None:
                wrong(data, "StorageConfig.s3_bucket_name", "a string")
            self.s3_bucket_name = value
            value = data["s3_bucket_region"]
            if type(value) is not str and value is not None:
                wrong(data, "StorageConfig.s3_bucket_region", "a string")
            self.s3_bucket_region = value
            value = data["s3_bucket_prefix"]
            if type(value) is not str and value is not None:
                wrong(data, "StorageConfig.s3_bucket_prefix", "a string")
            self.s3_bucket_prefix = value
            value = data["s3_auth_method"]
            if type(value) is not str and value is not None:
                wrong(data, "StorageConfig.s3_auth_method", "a string")
            self.s3_auth_method = value
            value = data["s3_is_accelerated"]
            if type(value) is not bool and value is not None:
                wrong(data, "StorageConfig.s3_is_accelerated", "a boolean")
            self.s3_is_accelerated = value
            value = data["gc_storage_bucket_name"]
            if type(value) is not str and value is not None:
                wrong(data, "StorageConfig.gc_storage_bucket_name", "a string")
            self.gc_storage_bucket_name = value
            value = data["gc_storage_prefix"]
            if type(value) is not str and value is not None:
                wrong(data, "StorageConfig.gc_storage_prefix", "a string")
            self.gc_storage_prefix = value
            value = data["is_verified"]
            if type(value) is not bool and value is not None:
                wrong(data, "StorageConfig.is_verified", "a boolean")
            self.is_verified = value
            value = data["last_verified_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "StorageConfig.last_verified_at")
            self.last_verified_at = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "StorageConfig.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "StorageConfig.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "StorageConfig", _FIELDS, _BLANK))
        self._extra = None if len(data) == 14 else unknown(data, _FIELDS)
        return self
