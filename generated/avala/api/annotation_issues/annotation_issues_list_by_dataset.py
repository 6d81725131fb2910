# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`GET /datasets/{owner}/{dataset_slug}/annotation-issues/` as a request value; the method of
the resource explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.decode import decode_list
from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    owner: str, dataset_slug: str, *, sequence_uid: str | None = None
) -> Request[list[models.AnnotationIssue]]:
    """Build the request. Nothing is sent."""
    return Request(
        "annotation_issues_list_by_dataset",
        "GET",
        f"/datasets/{segment(owner)}/{segment(dataset_slug)}/annotation-issues/",
        decode=lambda data: decode_list(
            models.AnnotationIssue.from_dict, data, "annotation_issues_list_by_dataset"
        ),
        query={"sequence_uid": sequence_uid},
    )


def sync_detailed(
    owner: str, dataset_slug: str, *, sequence_uid: str | None = None, client: SyncAPIClient
) -> Response[list[models.AnnotationIssue]]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(owner, dataset_slug, sequence_uid=sequence_uid))


async def asyncio_detailed(
    owner: str, dataset_slug: str, *, sequence_uid: str | None = None, client: AsyncAPIClient
) -> Response[list[models.AnnotationIssue]]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(owner, dataset_slug, sequence_uid=sequence_uid))
