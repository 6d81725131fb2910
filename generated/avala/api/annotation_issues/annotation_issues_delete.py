# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`DELETE /sequences/{sequence_uid}/annotation-issues/{issue_uid}/` as a request value; the
method of the resource explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(sequence_uid: str, issue_uid: str) -> Request[None]:
    """Build the request. Nothing is sent."""
    return Request(
        "annotation_issues_delete",
        "DELETE",
        f"/sequences/{segment(sequence_uid)}/annotation-issues/{segment(issue_uid)}/",
    )


def sync_detailed(sequence_uid: str, issue_uid: str, *, client: SyncAPIClient) -> Response[None]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(sequence_uid, issue_uid))


async def asyncio_detailed(
    sequence_uid: str, issue_uid: str, *, client: AsyncAPIClient
) -> Response[None]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(sequence_uid, issue_uid))
