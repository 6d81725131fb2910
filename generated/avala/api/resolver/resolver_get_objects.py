# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /resolve/uid/{dataset_uid}/{revision_sha256}/objects/` as a request value; the method of
the resource explains it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    dataset_uid: str,
    revision_sha256: str,
    *,
    limit: int | None = None,
    role: str | None = None,
    ordinal: int | None = None,
    ordinals: Sequence[int] | None = None,
    cursor: str | None = None,
) -> Request[models.ManifestObjectPage]:
    """Build the request. Nothing is sent."""
    return Request(
        "resolver_get_objects",
        "GET",
        f"/resolve/uid/{segment(dataset_uid)}/{segment(revision_sha256)}/objects/",
        decode=models.ManifestObjectPage.from_dict,
        query={
            "limit": limit,
            "role": role,
            "ordinal": ordinal,
            "ordinals": ordinals,
            "cursor": cursor,
        },
        anonymous=True,
    )


def sync_detailed(
    dataset_uid: str,
    revision_sha256: str,
    *,
    limit: int | None = None,
    role: str | None = None,
    ordinal: int | None = None,
    ordinals: Sequence[int] | None = None,
    cursor: str | None = None,
    client: SyncAPIClient,
) -> Response[models.ManifestObjectPage]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            dataset_uid,
            revision_sha256,
            limit=limit,
            role=role,
            ordinal=ordinal,
            ordinals=ordinals,
            cursor=cursor,
        )
    )


async def asyncio_detailed(
    dataset_uid: str,
    revision_sha256: str,
    *,
    limit: int | None = None,
    role: str | None = None,
    ordinal: int | None = None,
    ordinals: Sequence[int] | None = None,
    cursor: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.ManifestObjectPage]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            dataset_uid,
            revision_sha256,
            limit=limit,
            role=role,
            ordinal=ordinal,
            ordinals=ordinals,
            cursor=cursor,
        )
    )
