# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The asynchronous resource `slices`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from avala_ext.client import AsyncAPIClient
from avala_ext.pages import AsyncCursorPage, AsyncPager

from ... import models
from . import (
    slices_create,
    slices_get,
    slices_get_item,
    slices_list,
    slices_list_by_dataset,
    slices_list_items,
)

__all__ = ["AsyncSlices"]


class AsyncSlices:
    """A slice is a chosen subset of items from one or more datasets; it copies no file. It is
    addressed by its owner and slug.
    """

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        name: str,
        visibility: models.SliceVisibility,
        sub_slices: Sequence[Mapping[str, Any]],
        organization: str | None = None,
        random_selection_count: int | None = None,
    ) -> models.Slice:
        """Create a slice.

        Makes a slice of items from one or more datasets, and returns it. No file is copied. What a
        part of a slice may look like is published by example only: the newest reference has `type`
        (a dataset, chosen items or a filter) and `dataset_uid`, the SDKs have `dataset` and
        `query`, the older reference has one filter on one dataset.

        `POST /slices/`

        Args:
            name: Name of the slice, 1 to 255 characters.
            visibility: Who can see a slice, only those with access to its owner or everyone.
            sub_slices: The parts to make it of, for example `type` and `dataset_uid`, or
                `dataset` and `query`.
            organization: The organization that is to own it. Whether slug or uid is not
                published.
            random_selection_count: How many items to take at random. Left out, all. 1 to
                9007199254740991.

        Returns:
            The new slice.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: avala 0.10.0 (slices.create); avala.ai/docs/api-reference/slices.
        """
        return await self._client.send(
            slices_create.request(
                name=name,
                visibility=visibility,
                sub_slices=sub_slices,
                organization=organization,
                random_selection_count=random_selection_count,
            )
        )

    async def list(
        self,
        owner: str,
        *,
        ordering: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> AsyncCursorPage[models.Slice]:
        """List the slices of one owner.

        Returns the slices of a user or an organization that you can see, one page at a time. The
        SDKs and the older reference page by cursor, which this document follows; the newest
        reference shows page numbers and a count.

        `GET /slices/{owner}/list/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of slices; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (slices.list); docs.avala.ai/api-reference/slices.
        """
        return await self._client.page(
            slices_list.request(owner, ordering=ordering, limit=limit, cursor=cursor)
        )

    def iter(
        self,
        owner: str,
        *,
        ordering: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[models.Slice]:
        """List the slices of one owner.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /slices/{owner}/list/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
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

        Source: avala 0.10.0 (slices.list); docs.avala.ai/api-reference/slices.
        """
        return self._client.iterate(
            slices_list.request(owner, ordering=ordering, limit=limit, cursor=cursor),
            max_items=max_items,
        )

    async def list_by_dataset(
        self,
        dataset_uid: str,
        *,
        ordering: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> AsyncCursorPage[models.Slice]:
        """List the slices that draw on a dataset.

        Returns slices with items of one dataset, one page at a time. Only the path is published;
        parameters and answer are taken from the list by owner.

        `GET /slices/dataset/{dataset_uid}/`

        Args:
            dataset_uid: Uid of the dataset.
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of slices; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/slices.
        """
        return await self._client.page(
            slices_list_by_dataset.request(
                dataset_uid, ordering=ordering, limit=limit, cursor=cursor
            )
        )

    def iter_by_dataset(
        self,
        dataset_uid: str,
        *,
        ordering: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[models.Slice]:
        """List the slices that draw on a dataset.

        Like `list_by_dataset`, item by item across all pages; in memory are one page and the one on
        its way.

        `GET /slices/dataset/{dataset_uid}/`

        Args:
            dataset_uid: Uid of the dataset.
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
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

        Source: docs.avala.ai/api-reference/slices.
        """
        return self._client.iterate(
            slices_list_by_dataset.request(
                dataset_uid, ordering=ordering, limit=limit, cursor=cursor
            ),
            max_items=max_items,
        )

    async def get(self, owner: str, slug: str) -> models.Slice:
        """Get one slice.

        Returns the slice that this owner keeps under this slug.

        `GET /slices/{owner}/{slug}/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.

        Returns:
            The slice.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (slices.get); TypeScript SDK 0.7.0 (slices.get).
        """
        return await self._client.send(slices_get.request(owner, slug))

    async def list_items(
        self, owner: str, slug: str, *, limit: int | None = None, cursor: str | None = None
    ) -> AsyncCursorPage[models.SliceItem]:
        """List the items of a slice.

        Returns the items that a slice points at, one page at a time. Media URLs are signed anew on
        every call and expire.

        `GET /slices/{owner}/{slug}/items/list/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of items; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (slices.list_items); TypeScript SDK 0.7.0 (slices.listItems).
        """
        return await self._client.page(
            slices_list_items.request(owner, slug, limit=limit, cursor=cursor)
        )

    def iter_items(
        self,
        owner: str,
        slug: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[models.SliceItem]:
        """List the items of a slice.

        Like `list_items`, item by item across all pages; in memory are one page and the one on its
        way.

        `GET /slices/{owner}/{slug}/items/list/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
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

        Source: avala 0.10.0 (slices.list_items); TypeScript SDK 0.7.0 (slices.listItems).
        """
        return self._client.iterate(
            slices_list_items.request(owner, slug, limit=limit, cursor=cursor), max_items=max_items
        )

    async def get_item(self, owner: str, slug: str, item_uid: str) -> models.SliceItem:
        """Get one item of a slice.

        Returns the item with this uid. Its media URLs are signed anew on every read and expire.

        `GET /slices/{owner}/{slug}/items/{item_uid}/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            item_uid: Uid of the item, 1 to 100 characters.

        Returns:
            The item.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (slices.get_item); TypeScript SDK 0.7.0 (slices.getItem).
        """
        return await self._client.send(slices_get_item.request(owner, slug, item_uid))
