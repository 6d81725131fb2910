# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /datasets/manual-upload/file-upload-url/` as a request value; the method of the resource
explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *,
    dataset_name: str,
    file_path_in_dataset: str,
    content_length: int,
    upload_protocol_version: int | None = None,
    dataset_upload_uid: str | None = None,
    organization_uid: str | None = None,
) -> Request[models.ManualUploadTarget]:
    """Build the request. Nothing is sent."""
    return Request(
        "datasets_create_manual_upload_url",
        "POST",
        "/datasets/manual-upload/file-upload-url/",
        decode=models.ManualUploadTarget.from_dict,
        body={
            "dataset_name": dataset_name,
            "file_path_in_dataset": file_path_in_dataset,
            "content_length": content_length,
            "upload_protocol_version": upload_protocol_version,
            "dataset_upload_uid": dataset_upload_uid,
            "organization_uid": organization_uid,
        },
    )


def sync_detailed(
    *,
    dataset_name: str,
    file_path_in_dataset: str,
    content_length: int,
    upload_protocol_version: int | None = None,
    dataset_upload_uid: str | None = None,
    organization_uid: str | None = None,
    client: SyncAPIClient,
) -> Response[models.ManualUploadTarget]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            dataset_name=dataset_name,
            file_path_in_dataset=file_path_in_dataset,
            content_length=content_length,
            upload_protocol_version=upload_protocol_version,
            dataset_upload_uid=dataset_upload_uid,
            organization_uid=organization_uid,
        )
    )


async def asyncio_detailed(
    *,
    dataset_name: str,
    file_path_in_dataset: str,
    content_length: int,
    upload_protocol_version: int | None = None,
    dataset_upload_uid: str | None = None,
    organization_uid: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.ManualUploadTarget]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            dataset_name=dataset_name,
            file_path_in_dataset=file_path_in_dataset,
            content_length=content_length,
            upload_protocol_version=upload_protocol_version,
            dataset_upload_uid=dataset_upload_uid,
            organization_uid=organization_uid,
        )
    )
