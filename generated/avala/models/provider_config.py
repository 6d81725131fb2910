# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ProviderConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "s3_bucket_name",
        "s3_bucket_prefix",
        "s3_bucket_region",
        "s3_is_accelerated",
        "s3_auth_method",
        "s3_role_arn",
        "s3_access_key_id",
        "s3_secret_access_key",
        "s3_cloudfront_domain",
        "s3_cloudfront_public_key_id",
        "gc_storage_bucket_name",
        "gc_storage_prefix",
        "gc_storage_auth_json_content",
        "included_extensions",
        "ignored_paths",
    )
)
_FIELDS = frozenset(("provider", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class ProviderConfig(Model):
    """A bucket of your own that holds the files of a dataset. The files stay there."""

    provider: models.StorageProvider
    """Whose storage a bucket is in. The REST reference has `aws_s3` and `gc_storage`; older SDK
    pages write `s3`, `gcs` and `google_cloud_storage`.
    """
    s3_bucket_name: str | None = None
    """Name of the S3 bucket."""
    s3_bucket_prefix: str | None = None
    """Beginning of the keys to read in. Left out, the whole bucket."""
    s3_bucket_region: str | None = None
    """AWS region of the bucket, for example `eu-central-1`. Needed for S3."""
    s3_is_accelerated: bool | None = None
    """Whether the bucket uses S3 Transfer Acceleration."""
    s3_auth_method: models.S3AuthMethod | None = None
    """How Avala gets at an S3 bucket, with an access key or by taking on a role."""
    s3_role_arn: str | None = None
    """ARN of the role to take on, where `s3_auth_method` is `iam_role`."""
    s3_access_key_id: str | None = None
    """Access key id for the bucket. It is never returned."""
    s3_secret_access_key: str | None = None
    """Secret that belongs to the access key. It is never returned."""
    s3_cloudfront_domain: str | None = None
    """Domain of a CloudFront distribution in front of the bucket."""
    s3_cloudfront_public_key_id: str | None = None
    """Id of the public key that CloudFront checks signatures with."""
    gc_storage_bucket_name: str | None = None
    """Name of the Google Cloud Storage bucket."""
    gc_storage_prefix: str | None = None
    """Beginning of the object names to read in. Left out, the whole bucket."""
    gc_storage_auth_json_content: str | None = None
    """JSON key of a service account, as a text. It is never returned."""
    included_extensions: str | None = None
    """File name extensions to read in, separated by commas. Left out, all."""
    ignored_paths: str | None = None
    """Glob patterns of paths to leave out, separated by commas."""

    _omitted = frozenset(
        (
            "s3_bucket_name",
            "s3_bucket_prefix",
            "s3_bucket_region",
            "s3_is_accelerated",
            "s3_auth_method",
            "s3_role_arn",
            "s3_access_key_id",
            "s3_secret_access_key",
            "s3_cloudfront_domain",
            "s3_cloudfront_public_key_id",
            "gc_storage_bucket_name",
            "gc_storage_prefix",
            "gc_storage_auth_json_content",
            "included_extensions",
            "ignored_paths",
        )
    )
    _secret = frozenset(
        ("s3_access_key_id", "s3_secret_access_key", "gc_storage_auth_json_content")
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ProviderConfig")
        if len(data) != 16:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["provider"]
            if type(value) is not str:
                wrong(data, "ProviderConfig.provider", "a string")
            self.provider = value
            value = data["s3_bucket_name"]
            if type(value) is not str and value is not None:
                wrong(data, "ProviderConfig.s3_bucket_name", "a string")
            self.s3_bucket_name = value
            value = data["s3_bucket_prefix"]
            if type(value) is not str and value is not None:
                wrong(data, "ProviderConfig.s3_bucket_prefix", "a string")
            self.s3_bucket_prefix = value
            value = data["s3_bucket_region"]
            if type(value) is not str and value is not None:
                wrong(data, "ProviderConfig.s3_bucket_region", "a string")
            self.s3_bucket_region = value
            value = data["s3_is_accelerated"]
            if type(value) is not bool and value is not None:
                wrong(data, "ProviderConfig.s3_is_accelerated", "a boolean")
            self.s3_is_accelerated = value
            value = data["s3_auth_method"]
            if type(value) is not str and value is not None:
                wrong(data, "ProviderConfig.s3_auth_method", "a string")
            self.s3_auth_method = value
            value = data["s3_role_arn"]
            if type(value) is not str and value is not None:
                wrong(data, "ProviderConfig.s3_role_arn", "a string")
            self.s3_role_arn = value
            value = data["s3_access_key_id"]
            if type(value) is not str and value is not None:
                wrong(data, "ProviderConfig.s3_access_key_id", "a string")
            self.s3_access_key_id = value
            value = data["s3_secret_access_key"]
            if type(value) is not str and value is not None:
                wrong(data, "ProviderConfig.s3_secret_access_key", "a string")
            self.s3_secret_access_key = value
            value = data["s3_cloudfront_domain"]
            if type(value) is not str and value is not None:
                wrong(data, "ProviderConfig.s3_cloudfront_domain", "a string")
            self.s3_cloudfront_domain = value
            value = data["s3_cloudfront_public_key_id"]
            if type(value) is not str and value is not None:
                wrong(data, "ProviderConfig.s3_cloudfront_public_key_id", "a string")
            self.s3_cloudfront_public_key_id = value
            value = data["gc_storage_bucket_name"]
            if type(value) is not str and value is not None:
                wrong(data, "ProviderConfig.gc_storage_bucket_name", "a string")
            self.gc_storage_bucket_name = value
            value = data["gc_storage_prefix"]
            if type(value) is not str and value is not None:
                wrong(data, "ProviderConfig.gc_storage_prefix", "a string")
            self.gc_storage_prefix = value
            value = data["gc_storage_auth_json_content"]
            if type(value) is not str and value is not None:
                wrong(data, "ProviderConfig.gc_storage_auth_json_content", "a string")
            self.gc_storage_auth_json_content = value
            value = data["included_extensions"]
            if type(value) is not str and value is not None:
                wrong(data, "ProviderConfig.included_extensions", "a string")
            self.included_extensions = value
            value = data["ignored_paths"]
            if type(value) is not str and value is not None:
                wrong(data, "ProviderConfig.ignored_paths", "a string")
            self.ignored_paths = value
        except KeyError:
            return cls.from_dict(complete(data, "ProviderConfig", _FIELDS, _BLANK))
        self._extra = None if len(data) == 16 else unknown(data, _FIELDS)
        return self
