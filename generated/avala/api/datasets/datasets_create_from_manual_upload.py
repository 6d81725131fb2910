# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /datasets/manual-upload/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *,
    name: str,
    slug: str,
    data_type: models.DatasetDataType,
    visibility: models.DatasetVisibility | None = None,
    create_metadata: bool | None = None,
    owner_name: str | None = None,
    metadata: Mapping[str, Any] | None = None,
    industry: int | None = None,
    license: int | None = None,
    organization_uid: str | None = None,
    dataset_upload_uid: str | None = None,
) -> Request[models.Dataset]:
    """Build the request. Nothing is sent."""
    return Request(
        "datasets_create_from_manual_upload",
        "POST",
        "/datasets/manual-upload/",
        decode=models.Dataset.from_dict,
        body={
            "name": name,
            "slug": slug,
            "data_type": data_type,
            "visibility": visibility,
            "create_metadata": create_metadata,
            "owner_name": owner_name,
            "metadata": metadata,
            "industry": industry,
            "license": license,
            "organization_uid": organization_uid,
            "dataset_upload_uid": dataset_upload_uid,
        },
    )


def sync_detailed(
    *,
    name: str,
    slug: str,
    data_type: models.DatasetDataType,
    visibility: models.DatasetVisibility | None = None,
    create_metadata: bool | None = None,
    owner_name: str | None = None,
    metadata: Mapping[str, Any] | None = None,
    industry: int | None = None,
    license: int | None = None,
    organization_uid: str | None = None,
    dataset_upload_uid: str | None = None,
    client: SyncAPIClient,
) -> Response[models.Dataset]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            name=name,
            slug=slug,
            data_type=data_type,
            visibility=visibility,
            create_metadata=create_metadata,
            owner_name=owner_name,
            metadata=metadata,
            industry=industry,
            license=license,
            organization_uid=organization_uid,
            dataset_upload_uid=dataset_upload_uid,
        )
    )


async def asyncio_detailed(
    *,
    name: str,
    slug: str,
    data_type: models.DatasetDataType,
    visibility: models.DatasetVisibility | None = None,
    create_metadata: bool | None = None,
    owner_name: str | None = None,
    metadata: Mapping[str, Any] | None = None,
    industry: int | None = None,
    license: int | None = None,
    organization_uid: str | None = None,
    dataset_upload_uid: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.Dataset]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            name=name,
            slug=slug,
            data_type=data_type,
            visibility=visibility,
            create_metadata=create_metadata,
            owner_name=owner_name,
            metadata=metadata,
            industry=industry,
            license=license,
            organization_uid=organization_uid,
            dataset_upload_uid=dataset_upload_uid,
        )
    )
