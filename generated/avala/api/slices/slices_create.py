# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /slices/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *,
    name: str,
    visibility: models.SliceVisibility,
    sub_slices: Sequence[Mapping[str, Any]],
    organization: str | None = None,
    random_selection_count: int | None = None,
) -> Request[models.Slice]:
    """Build the request. Nothing is sent."""
    return Request(
        "slices_create",
        "POST",
        "/slices/",
        decode=models.Slice.from_dict,
        body={
            "name": name,
            "visibility": visibility,
            "sub_slices": sub_slices,
            "organization": organization,
            "random_selection_count": random_selection_count,
        },
    )


def sync_detailed(
    *,
    name: str,
    visibility: models.SliceVisibility,
    sub_slices: Sequence[Mapping[str, Any]],
    organization: str | None = None,
    random_selection_count: int | None = None,
    client: SyncAPIClient,
) -> Response[models.Slice]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            name=name,
            visibility=visibility,
            sub_slices=sub_slices,
            organization=organization,
            random_selection_count=random_selection_count,
        )
    )


async def asyncio_detailed(
    *,
    name: str,
    visibility: models.SliceVisibility,
    sub_slices: Sequence[Mapping[str, Any]],
    organization: str | None = None,
    random_selection_count: int | None = None,
    client: AsyncAPIClient,
) -> Response[models.Slice]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            name=name,
            visibility=visibility,
            sub_slices=sub_slices,
            organization=organization,
            random_selection_count=random_selection_count,
        )
    )
