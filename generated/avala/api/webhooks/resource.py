# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `webhooks`."""

from __future__ import annotations

from collections.abc import Sequence

from avala_ext.client import SyncAPIClient
from avala_ext.pages import CursorPage, Pager
from avala_ext.wire import UNSET, Unset

from ... import models
from . import (
    webhooks_create,
    webhooks_delete,
    webhooks_get,
    webhooks_list,
    webhooks_test,
    webhooks_update,
)

__all__ = ["Webhooks"]


class Webhooks:
    """A webhook is a URL that Avala calls when an event occurs, signed with a secret."""

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | None = None, cursor: str | None = None
    ) -> CursorPage[models.Webhook]:
        """List webhooks.

        Returns the webhooks of your organization, newest first, one page at a time. Signing secrets
        are left out.

        `GET /webhooks/`

        Args:
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of webhooks; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/webhooks; avala 0.10.0 (webhooks.list).
        """
        return self._client.page(webhooks_list.request(limit=limit, cursor=cursor))

    def iter(
        self, *, limit: int | None = None, cursor: str | None = None, max_items: int | None = None
    ) -> Pager[models.Webhook]:
        """List webhooks.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /webhooks/`

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

        Source: docs.avala.ai/api-reference/webhooks; avala 0.10.0 (webhooks.list).
        """
        return self._client.iterate(
            webhooks_list.request(limit=limit, cursor=cursor), max_items=max_items
        )

    def create(
        self,
        *,
        target_url: str,
        events: Sequence[models.WebhookEvent],
        is_active: bool | None = None,
        secret: str | None = None,
    ) -> models.Webhook:
        """Create a webhook.

        Subscribes a URL to events and returns the webhook with its signing `secret`. The secret is
        shown in this answer only: keep it. Left out, the server makes one. A bad URL and an empty
        list of events are answered with 400, a caller without an organization with 403.

        `POST /webhooks/`

        Args:
            target_url: HTTPS URL to send events to, at most 2048 characters.
            events: Events to send, at least one.
            is_active: Whether events are sent from the start. The server's default is true.
            secret: Key to sign with. Left out, the server makes one.

        Returns:
            The new webhook.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: docs.avala.ai/api-reference/webhooks; avala 0.10.0 (webhooks.create).
        """
        return self._client.send(
            webhooks_create.request(
                target_url=target_url, events=events, is_active=is_active, secret=secret
            )
        )

    def get(self, uid: str) -> models.Webhook:
        """Get one webhook.

        Returns the webhook with this uid, without its secret.

        `GET /webhooks/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The webhook.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (webhooks.get); Python SDK reference (webhooks).
        """
        return self._client.send(webhooks_get.request(uid))

    def delete(self, uid: str) -> None:
        """Delete a webhook.

        Removes the webhook for good. Nothing more is sent to its URL.

        `DELETE /webhooks/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (webhooks.delete); Python SDK reference (webhooks).
        """
        self._client.send(webhooks_delete.request(uid))

    def update(
        self,
        uid: str,
        *,
        target_url: str | Unset = UNSET,
        events: Sequence[models.WebhookEvent] | Unset = UNSET,
        is_active: bool | Unset = UNSET,
    ) -> models.Webhook:
        """Update a webhook.

        Changes the fields that are sent and leaves the others alone. A list that is sent replaces
        the stored one as a whole. The secret cannot be changed.

        `PATCH /webhooks/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.
            target_url: New HTTPS URL to send events to, at most 2048 characters.
            events: New list of events to send, at least one. It replaces the old one.
            is_active: Whether events are sent from now on.

        Returns:
            The webhook after the change.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (webhooks.update); Python SDK reference (webhooks).
        """
        return self._client.send(
            webhooks_update.request(uid, target_url=target_url, events=events, is_active=is_active)
        )

    def test(self, uid: str) -> models.WebhookTestResult:
        """Test a webhook.

        Sends one trial event to the webhook's URL and reports what came back. There is no body. The
        SDKs read `success`; an example has `delivered` instead. Neither is certain.

        `POST /webhooks/{uid}/test/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            What the trial event gave.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (webhooks.test); TypeScript SDK 0.7.0 (webhooks.test).
        """
        return self._client.send(webhooks_test.request(uid))
