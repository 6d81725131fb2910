# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /inference-providers/{uid}/test/` as a request value; the method of the resource
explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(uid: str) -> Request[models.InferenceTestResult]:
    """Build the request. Nothing is sent."""
    return Request(
        "inference_providers_test",
        "POST",
        f"/inference-providers/{segment(uid)}/test/",
        decode=models.InferenceTestResult.from_dict,
    )


def sync_detailed(uid: str, *, client: SyncAPIClient) -> Response[models.InferenceTestResult]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(request(uid))


async def asyncio_detailed(
    uid: str, *, client: AsyncAPIClient
) -> Response[models.InferenceTestResult]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(request(uid))
