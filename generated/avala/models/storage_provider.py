# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `StorageProvider`."""

from typing import Literal, TypeAlias

StorageProvider: TypeAlias = (
    Literal["aws_s3", "gc_storage", "gcs", "google_cloud_storage", "s3"] | str
)
"""Whose storage a bucket is in. The REST reference has `aws_s3` and `gc_storage`; older SDK
pages write `s3`, `gcs` and `google_cloud_storage`.
"""
