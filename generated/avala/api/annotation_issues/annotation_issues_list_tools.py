# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /qc-available-tools/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from avala_ext.decode import decode_list
from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *, dataset_type: Literal["image", "video", "lidar"] | str
) -> Request[list[models.AnnotationIssueToolDetail]]:
    """Build the request. Nothing is sent."""
    return Request(
        "annotation_issues_list_tools",
        "GET",
        "/qc-available-tools/",
        decode=lambda data: decode_list(
            models.AnnotationIssueToolDetail.from_dict, data, "annotation_issues_list_tools"
        ),
        query={"dataset_type": dataset_type},
    )


def sync_detailed(
    *, dataset_type: Literal["image", "video", "lidar"] | str, client: SyncAPIClient
) -> Response[list[models.AnnotationIssueToolDetail]]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(dataset_type=dataset_type))


async def asyncio_detailed(
    *, dataset_type: Literal["image", "video", "lidar"] | str, client: AsyncAPIClient
) -> Response[list[models.AnnotationIssueToolDetail]]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(dataset_type=dataset_type))
