# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /inference-providers/` as a request value; the method of the resource explains it."""

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
    provider_type: models.InferenceProviderType,
    config: Mapping[str, Any],
    description: str | None = None,
    is_active: bool | None = None,
    project: str | int | None = None,
) -> Request[models.InferenceProvider]:
    """Build the request. Nothing is sent."""
    return Request(
        "inference_providers_create",
        "POST",
        "/inference-providers/",
        decode=models.InferenceProvider.from_dict,
        body={
            "name": name,
            "provider_type": provider_type,
            "config": config,
            "description": description,
            "is_active": is_active,
            "project": project,
        },
    )


def sync_detailed(
    *,
    name: str,
    provider_type: models.InferenceProviderType,
    config: Mapping[str, Any],
    description: str | None = None,
    is_active: bool | None = None,
    project: str | int | None = None,
    client: SyncAPIClient,
) -> Response[models.InferenceProvider]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            name=name,
            provider_type=provider_type,
            config=config,
            description=description,
            is_active=is_active,
            project=project,
        )
    )


async def asyncio_detailed(
    *,
    name: str,
    provider_type: models.InferenceProviderType,
    config: Mapping[str, Any],
    description: str | None = None,
    is_active: bool | None = None,
    project: str | int | None = None,
    client: AsyncAPIClient,
) -> Response[models.InferenceProvider]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            name=name,
            provider_type=provider_type,
            config=config,
            description=description,
            is_active=is_active,
            project=project,
        )
    )
