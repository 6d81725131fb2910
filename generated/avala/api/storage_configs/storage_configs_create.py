# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /storage-configs/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *,
    name: str,
    provider: models.StorageProvider,
    organization: str | None = None,
    s3_bucket_name: str | None = None,
    s3_bucket_region: str | None = None,
    s3_bucket_prefix: str | None = None,
    s3_auth_method: models.S3AuthMethod | None = None,
    s3_role_arn: str | None = None,
    s3_access_key_id: str | None = None,
    s3_secret_access_key: str | None = None,
    s3_is_accelerated: bool | None = None,
    gc_storage_bucket_name: str | None = None,
    gc_storage_prefix: str | None = None,
    gc_storage_auth_json_content: str | None = None,
) -> Request[models.StorageConfig]:
    """Build the request. Nothing is sent."""
    return Request(
        "storage_configs_create",
        "POST",
        "/storage-configs/",
        decode=models.StorageConfig.from_dict,
        query={"organization": organization},
        body={
            "name": name,
            "provider": provider,
            "s3_bucket_name": s3_bucket_name,
            "s3_bucket_region": s3_bucket_region,
            "s3_bucket_prefix": s3_bucket_prefix,
            "s3_auth_method": s3_auth_method,
            "s3_role_arn": s3_role_arn,
            "s3_access_key_id": s3_access_key_id,
            "s3_secret_access_key": s3_secret_access_key,
            "s3_is_accelerated": s3_is_accelerated,
            "gc_storage_bucket_name": gc_storage_bucket_name,
            "gc_storage_prefix": gc_storage_prefix,
            "gc_storage_auth_json_content": gc_storage_auth_json_content,
        },
    )


def sync_detailed(
    *,
    name: str,
    provider: models.StorageProvider,
    organization: str | None = None,
    s3_bucket_name: str | None = None,
    s3_bucket_region: str | None = None,
    s3_bucket_prefix: str | None = None,
    s3_auth_method: models.S3AuthMethod | None = None,
    s3_role_arn: str | None = None,
    s3_access_key_id: str | None = None,
    s3_secret_access_key: str | None = None,
    s3_is_accelerated: bool | None = None,
    gc_storage_bucket_name: str | None = None,
    gc_storage_prefix: str | None = None,
    gc_storage_auth_json_content: str | None = None,
    client: SyncAPIClient,
) -> Response[models.StorageConfig]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            organization=organization,
            name=name,
            provider=provider,
            s3_bucket_name=s3_bucket_name,
            s3_bucket_region=s3_bucket_region,
            s3_bucket_prefix=s3_bucket_prefix,
            s3_auth_method=s3_auth_method,
            s3_role_arn=s3_role_arn,
            s3_access_key_id=s3_access_key_id,
            s3_secret_access_key=s3_secret_access_key,
            s3_is_accelerated=s3_is_accelerated,
            gc_storage_bucket_name=gc_storage_bucket_name,
            gc_storage_prefix=gc_storage_prefix,
            gc_storage_auth_json_content=gc_storage_auth_json_content,
        )
    )


async def asyncio_detailed(
    *,
    name: str,
    provider: models.StorageProvider,
    organization: str | None = None,
    s3_bucket_name: str | None = None,
    s3_bucket_region: str | None = None,
    s3_bucket_prefix: str | None = None,
    s3_auth_method: models.S3AuthMethod | None = None,
    s3_role_arn: str | None = None,
    s3_access_key_id: str | None = None,
    s3_secret_access_key: str | None = None,
    s3_is_accelerated: bool | None = None,
    gc_storage_bucket_name: str | None = None,
    gc_storage_prefix: str | None = None,
    gc_storage_auth_json_content: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.StorageConfig]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            organization=organization,
            name=name,
            provider=provider,
            s3_bucket_name=s3_bucket_name,
            s3_bucket_region=s3_bucket_region,
            s3_bucket_prefix=s3_bucket_prefix,
            s3_auth_method=s3_auth_method,
            s3_role_arn=s3_role_arn,
            s3_access_key_id=s3_access_key_id,
            s3_secret_access_key=s3_secret_access_key,
            s3_is_accelerated=s3_is_accelerated,
            gc_storage_bucket_name=gc_storage_bucket_name,
            gc_storage_prefix=gc_storage_prefix,
            gc_storage_auth_json_content=gc_storage_auth_json_content,
        )
    )
