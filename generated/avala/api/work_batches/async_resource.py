# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The asynchronous resource `work_batches`."""

from __future__ import annotations

from avala_ext.client import AsyncAPIClient
from avala_ext.pages import AsyncCursorPage, AsyncPager

from ... import models
from . import work_batches_list

__all__ = ["AsyncWorkBatches"]


class AsyncWorkBatches:
    """A work batch is a portion of a project's work, as handed out to annotators. Little is
    published about it: only that it can be listed, to follow the progress.
    """

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def list(
        self, *, limit: int | None = None, cursor: str | None = None
    ) -> AsyncCursorPage[models.WorkBatch]:
        """List work batches.

        Returns the batches of work you can see, to follow the progress of a project. It needs a key
        with the scope `work_batches.read`. Only the path and the purpose are known: that the answer
        is a page, as with other lists, is deduced, and the fields of a batch come as the server
        sends them.

        `GET /work-batches/`

        Args:
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of work batches; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala.ai/docs/integrations/api-pipeline.
        """
        return await self._client.page(work_batches_list.request(limit=limit, cursor=cursor))

    def iter(
        self, *, limit: int | None = None, cursor: str | None = None, max_items: int | None = None
    ) -> AsyncPager[models.WorkBatch]:
        """List work batches.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /work-batches/`

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

        Source: avala.ai/docs/integrations/api-pipeline.
        """
        return self._client.iterate(
            work_batches_list.request(limit=limit, cursor=cursor), max_items=max_items
        )
