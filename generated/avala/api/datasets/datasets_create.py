# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /datasets/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

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
    is_sequence: bool | None = None,
    provider_config: models.ProviderConfig | Mapping[str, Any] | None = None,
    owner_name: str | None = None,
    organization_id: int | None = None,
    organization_uid: str | None = None,
    gpu_texture_format: Literal["ktx"] | str | None = None,
    metadata: Mapping[str, Any] | None = None,
    industry: int | None = None,
    license: int | None = None,
) -> Request[models.Dataset]:
    """Build the request. Nothing is sent."""
    return Request(
        "datasets_create",
        "POST",
        "/datasets/",
        decode=models.Dataset.from_dict,
        body={
            "name": name,
            "slug": slug,
            "data_type": data_type,
            "visibility": visibility,
            "create_metadata": create_metadata,
            "is_sequence": is_sequence,
            "provider_config": provider_config,
            "owner_name": owner_name,
            "organization_id": organization_id,
            "organization_uid": organization_uid,
            "gpu_texture_format": gpu_texture_format,
            "metadata": metadata,
            "industry": industry,
            "license": license,
        },
    )


def sync_detailed(
    *,
    name: str,
    slug: str,
    data_type: models.DatasetDataType,
    visibility: models.DatasetVisibility | None = None,
    create_metadata: bool | None = None,
    is_sequence: bool | None = None,
    provider_config: models.ProviderConfig | Mapping[str, Any] | None = None,
    owner_name: str | None = None,
    organization_id: int | None = None,
    organization_uid: str | None = None,
    gpu_texture_format: Literal["ktx"] | str | None = None,
    metadata: Mapping[str, Any] | None = None,
    industry: int | None = None,
    license: int | None = None,
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
            is_sequence=is_sequence,
            provider_config=provider_config,
            owner_name=owner_name,
            organization_id=organization_id,
            organization_uid=organization_uid,
            gpu_texture_format=gpu_texture_format,
            metadata=metadata,
            industry=industry,
            license=license,
        )
    )


async def asyncio_detailed(
    *,
    name: str,
    slug: str,
    data_type: models.DatasetDataType,
    visibility: models.DatasetVisibility | None = None,
    create_metadata: bool | None = None,
    is_sequence: bool | None = None,
    provider_config: models.ProviderConfig | Mapping[str, Any] | None = None,
    owner_name: str | None = None,
    organization_id: int | None = None,
    organization_uid: str | None = None,
    gpu_texture_format: Literal["ktx"] | str | None = None,
    metadata: Mapping[str, Any] | None = None,
    industry: int | None = None,
    license: int | None = None,
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
            is_sequence=is_sequence,
            provider_config=provider_config,
            owner_name=owner_name,
            organization_id=organization_id,
            organization_uid=organization_uid,
            gpu_texture_format=gpu_texture_format,
            metadata=metadata,
            industry=industry,
            license=license,
        )
    )
