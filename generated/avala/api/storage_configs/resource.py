# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `storage_configs`."""

from __future__ import annotations

from avala_ext.client import SyncAPIClient
from avala_ext.pages import CursorPage, Pager

from ... import models
from . import (
    storage_configs_create,
    storage_configs_delete,
    storage_configs_get,
    storage_configs_list,
    storage_configs_setup_info,
    storage_configs_test,
)

__all__ = ["StorageConfigs"]


class StorageConfigs:
    """A storage configuration is a bucket of your own, at Amazon or Google, that Avala can read.
    It belongs to an organization and never shows its credentials.
    """

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def list(
        self,
        *,
        organization: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> CursorPage[models.StorageConfig]:
        """List storage configurations.

        Returns the buckets of your organization, newest first, one page at a time. Credentials are
        never returned.

        `GET /storage-configs/`

        Args:
            organization: Slug of the organization. Needed by callers who belong to more than
                one.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of storage configurations; `next_page()` and `auto_paging_iter()` go on from
            there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/storage-configs; avala 0.10.0 (storage_configs.list).
        """
        return self._client.page(
            storage_configs_list.request(organization=organization, limit=limit, cursor=cursor)
        )

    def iter(
        self,
        *,
        organization: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> Pager[models.StorageConfig]:
        """List storage configurations.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /storage-configs/`

        Args:
            organization: Slug of the organization. Needed by callers who belong to more than
                one.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.
            max_items: Stop after this many items. By default all items are yielded.

        Returns:
            An iterator over the items, used up by one walk.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/storage-configs; avala 0.10.0 (storage_configs.list).
        """
        return self._client.iterate(
            storage_configs_list.request(organization=organization, limit=limit, cursor=cursor),
            max_items=max_items,
        )

    def create(
        self,
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
    ) -> models.StorageConfig:
        """Create a storage configuration.

        Adds a bucket and checks the credentials for it. Only the fields of the chosen provider are
        checked, but every field that is sent is stored: send no credentials that the provider
        cannot use. They are never returned. A caller without an organization is answered with 403.

        `POST /storage-configs/`

        Args:
            organization: Slug of the organization. Needed by callers who belong to more than
                one.
            name: Name of the configuration, 1 to 255 characters.
            provider: Whose storage a bucket is in. The REST reference has `aws_s3` and
                `gc_storage`; older SDK pages write `s3`, `gcs` and `google_cloud_storage`.
            s3_bucket_name: Name of the S3 bucket.
            s3_bucket_region: AWS region of the bucket, for example `eu-central-1`.
            s3_bucket_prefix: Beginning of the keys to use. Left out, the whole bucket.
            s3_auth_method: How Avala gets at an S3 bucket, with an access key or by taking on a
                role.
            s3_role_arn: ARN of the role to take on, where `s3_auth_method` is `iam_role`. It is
                never returned.
            s3_access_key_id: Access key id for the bucket. It is never returned.
            s3_secret_access_key: Secret that belongs to the access key. It is never returned.
            s3_is_accelerated: Whether the bucket uses S3 Transfer Acceleration. The server's
                default is false.
            gc_storage_bucket_name: Name of the Google Cloud Storage bucket.
            gc_storage_prefix: Beginning of the object names to use. Left out, the whole bucket.
            gc_storage_auth_json_content: JSON key of a service account, as a text. It is never
                returned.

        Returns:
            The new storage configuration.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: docs.avala.ai/api-reference/storage-configs; avala 0.10.0.
        """
        return self._client.send(
            storage_configs_create.request(
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

    def setup_info(self, *, organization: str | None = None) -> models.StorageConfigSetupInfo:
        """Get what a bucket's trust policy must name.

        Returns Avala's AWS account and the external id, for the trust policy of a role that Avala
        is to take on.

        `GET /storage-configs/setup-info/`

        Args:
            organization: Slug of the organization. Needed by callers who belong to more than
                one.

        Returns:
            Account and external id.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: avala 0.10.0 (storage_configs.setup_info).
        """
        return self._client.send(storage_configs_setup_info.request(organization=organization))

    def get(self, uid: str, *, organization: str | None = None) -> models.StorageConfig:
        """Get one storage configuration.

        Returns the configuration with this uid, without its owner and its credentials. One that
        belongs to another organization than the given one is answered with 404.

        `GET /storage-configs/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.
            organization: Slug of the organization. Needed by callers who belong to more than
                one.

        Returns:
            The storage configuration.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (storage_configs.get).
        """
        return self._client.send(storage_configs_get.request(uid, organization=organization))

    def delete(self, uid: str) -> None:
        """Delete a storage configuration.

        Removes the configuration for good. The files in the bucket stay.

        `DELETE /storage-configs/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (storage_configs.delete).
        """
        self._client.send(storage_configs_delete.request(uid))

    def test(self, uid: str) -> models.StorageConfigTestResult:
        """Test a storage configuration.

        Tries to reach the bucket and reports what came of it. The request has no body. The SDKs
        read `verified` and `errors`, the SDK reference promises `success` and `error`; all four may
        come.

        `POST /storage-configs/{uid}/test/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            What the check gave.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (storage_configs.test); Python SDK reference (storage_configs).
        """
        return self._client.send(storage_configs_test.request(uid))
