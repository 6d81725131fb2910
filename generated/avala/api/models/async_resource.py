# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The asynchronous resource `models`."""

from __future__ import annotations

from avala_ext.client import AsyncAPIClient
from avala_ext.pages import AsyncCursorPage, AsyncPager

from ... import models
from . import models_list, models_list_integrations

__all__ = ["AsyncModels"]


class AsyncModels:
    """A model is a ready-made network, for detection or segmentation for example, that can make
    predictions on dataset items. Its integrations connect it with providers.
    """

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def list(
        self, *, limit: int | None = None, cursor: str | None = None
    ) -> AsyncCursorPage[models.PredictionModel]:
        """List the models you can use.

        Returns ready-made models, newest first, one page at a time.

        `GET /models/`

        Args:
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of models; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/models.
        """
        return await self._client.page(models_list.request(limit=limit, cursor=cursor))

    def iter(
        self, *, limit: int | None = None, cursor: str | None = None, max_items: int | None = None
    ) -> AsyncPager[models.PredictionModel]:
        """List the models you can use.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /models/`

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

        Source: docs.avala.ai/api-reference/models.
        """
        return self._client.iterate(
            models_list.request(limit=limit, cursor=cursor), max_items=max_items
        )

    async def list_integrations(
        self, uid: str, *, limit: int | None = None, cursor: str | None = None
    ) -> AsyncCursorPage[models.ModelIntegration]:
        """List the integrations of a model.

        Returns the active integrations of one model, one page at a time. An integration is the
        configuration of a provider; a prediction run is started against one. The reference calls
        the path parameter `model_uid`. Its list of fields is not known, so the fields of an
        integration come as the server sends them.

        `GET /models/{uid}/integrations/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of integrations; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/models.
        """
        return await self._client.page(
            models_list_integrations.request(uid, limit=limit, cursor=cursor)
        )

    def iter_integrations(
        self,
        uid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[models.ModelIntegration]:
        """List the integrations of a model.

        Like `list_integrations`, item by item across all pages; in memory are one page and the one
        on its way.

        `GET /models/{uid}/integrations/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.
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

        Source: docs.avala.ai/api-reference/models.
        """
        return self._client.iterate(
            models_list_integrations.request(uid, limit=limit, cursor=cursor), max_items=max_items
        )
