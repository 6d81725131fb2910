# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /datasets/manual-upload/uploads/{upload_uid}/parts/` as a request value; the method of
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


def request(upload_uid: str, *, part_numbers: Sequence[int]) -> Request[models.PartSigningReply]:
    """Build the request. Nothing is sent."""
    return Request(
        "datasets_managed_upload_sign_parts",
        "POST",
        f"/datasets/manual-upload/uploads/{segment(upload_uid)}/parts/",
        decode=models.PartSigningReply.from_dict,
        body={"part_numbers": part_numbers},
        safe=True,
    )


def sync_detailed(
    upload_uid: str, *, part_numbers: Sequence[int], client: SyncAPIClient
) -> Response[models.PartSigningReply]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(upload_uid, part_numbers=part_numbers))


async def asyncio_detailed(
    upload_uid: str, *, part_numbers: Sequence[int], client: AsyncAPIClient
) -> Response[models.PartSigningReply]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(upload_uid, part_numbers=part_numbers))
