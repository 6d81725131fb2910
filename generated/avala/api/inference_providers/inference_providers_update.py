# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`PATCH /inference-providers/{uid}/` as a request value; the method of the resource explains
it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from avala_ext.wire import UNSET, Request, Unset, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    uid: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    provider_type: models.InferenceProviderType | Unset = UNSET,
    config: Mapping[str, Any] | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    project: str | int | Unset | None = UNSET,
) -> Request[models.InferenceProvider]:
    """Build the request. Nothing is sent."""
    return Request(
        "inference_providers_update",
        "PATCH",
        f"/inference-providers/{segment(uid)}/",
        decode=models.InferenceProvider.from_dict,
        body={
            "name": name,
            "description": description,
            "provider_type": provider_type,
            "config": config,
            "is_active": is_active,
            "project": project,
        },
        keep_null=True,
    )


def sync_detailed(
    uid: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    provider_type: models.InferenceProviderType | Unset = UNSET,
    config: Mapping[str, Any] | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    project: str | int | Unset | None = UNSET,
    client: SyncAPIClient,
) -> Response[models.InferenceProvider]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            uid,
            name=name,
            description=description,
            provider_type=provider_type,
            config=config,
            is_active=is_active,
            project=project,
        )
    )


async def asyncio_detailed(
    uid: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    provider_type: models.InferenceProviderType | Unset = UNSET,
    config: Mapping[str, Any] | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    project: str | int | Unset | None = UNSET,
    client: AsyncAPIClient,
) -> Response[models.InferenceProvider]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            uid,
            name=name,
            description=description,
            provider_type=provider_type,
            config=config,
            is_active=is_active,
            project=project,
        )
    )
