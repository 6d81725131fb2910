# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `webhook_deliveries`."""

from __future__ import annotations

from avala_ext.client import SyncAPIClient
from avala_ext.pages import CursorPage, Pager

from ... import models
from . import webhook_deliveries_get, webhook_deliveries_list

__all__ = ["WebhookDeliveries"]


class WebhookDeliveries:
    """A delivery records what was sent to a webhook, and what came back. It is read-only."""

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | None = None, cursor: str | None = None
    ) -> CursorPage[models.WebhookDelivery]:
        """List webhook deliveries.

        Returns the deliveries of all webhooks of your organization, one page at a time. There is no
        filter: compare `subscription` with the uid of a webhook.

        `GET /webhook-deliveries/`

        Args:
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of deliveries; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (webhook_deliveries.list); TypeScript SDK 0.7.0.
        """
        return self._client.page(webhook_deliveries_list.request(limit=limit, cursor=cursor))

    def iter(
        self, *, limit: int | None = None, cursor: str | None = None, max_items: int | None = None
    ) -> Pager[models.WebhookDelivery]:
        """List webhook deliveries.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /webhook-deliveries/`

        Args:
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.
            max_items: Stop after this many items. By default all items are yielded.

        Returns:
            An iterator over the items, used up by one walk.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (webhook_deliveries.list); TypeScript SDK 0.7.0.
        """
        return self._client.iterate(
            webhook_deliveries_list.request(limit=limit, cursor=cursor), max_items=max_items
        )

    def get(self, uid: str) -> models.WebhookDelivery:
        """Get one webhook delivery.

        Returns the delivery with this uid. Deliveries are read-only. A generated page has size,
        digest and preview of what the URL answered, the SDKs have the body; all four may come.

        `GET /webhook-deliveries/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The delivery.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala.ai/docs/api-reference/webhook-deliveries; avala 0.10.0.
        """
        return self._client.send(webhook_deliveries_get.request(uid))
