# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `datasets` and its operations, one module each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from avala_ext.client import AsyncAPIClient, SyncAPIClient
from avala_ext.pages import AsyncCursorPage, AsyncPager, CursorPage, Pager
from avala_ext.wait import JobStates

from ... import models
from . import datasets_get, datasets_get_by_slug, datasets_list, datasets_list_items


class Datasets:
    """A dataset is a collection of items, such as images, videos or recordings. It is addressed
    by its uid, or by its owner and slug.
    """

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def list(
        self,
        *,
        data_type: models.DatasetDataType | None = None,
        name: str | None = None,
        status: Literal["creating", "created"] | str | None = None,
        visibility: models.DatasetVisibility | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> CursorPage[models.Dataset]:
        """List the datasets you can see.

        Returns datasets one page at a time. Filters given together must all match.

        `GET /datasets/`

        Args:
            data_type: Kind of data. The newest reference has `image`, `video`, `lidar`, `mcap`,
                `splat` and `image_3d`; `pointcloud` and `text` occur in TypeScript examples only.
            name: Only datasets whose name contains this text, letter case ignored.
            status: Only datasets in this state, letter case ignored: `creating` or `created`.
                An unknown state matches nothing.
            visibility: Who can see a dataset. `unlisted` is known only to newer servers. A
                filter grants no access that you do not have.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of datasets; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/resources/examples; Python SDK reference (datasets); avala 0.10.0.
        """
        return self._client.page(
            datasets_list.request(
                data_type=data_type,
                name=name,
                status=status,
                visibility=visibility,
                limit=limit,
                cursor=cursor,
            )
        )

    def iter(
        self,
        *,
        data_type: models.DatasetDataType | None = None,
        name: str | None = None,
        status: Literal["creating", "created"] | str | None = None,
        visibility: models.DatasetVisibility | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> Pager[models.Dataset]:
        """List the datasets you can see.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /datasets/`

        Args:
            data_type: Kind of data. The newest reference has `image`, `video`, `lidar`, `mcap`,
                `splat` and `image_3d`; `pointcloud` and `text` occur in TypeScript examples only.
            name: Only datasets whose name contains this text, letter case ignored.
            status: Only datasets in this state, letter case ignored: `creating` or `created`.
                An unknown state matches nothing.
            visibility: Who can see a dataset. `unlisted` is known only to newer servers. A
                filter grants no access that you do not have.
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

        Source: docs.avala.ai/resources/examples; Python SDK reference (datasets); avala 0.10.0.
        """
        return self._client.iterate(
            datasets_list.request(
                data_type=data_type,
                name=name,
                status=status,
                visibility=visibility,
                limit=limit,
                cursor=cursor,
            ),
            max_items=max_items,
        )

    def get(self, uid: str) -> models.Dataset:
        """Get one dataset by its uid.

        Returns the dataset with this uid.

        `GET /datasets/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The dataset.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: Python SDK reference (datasets); avala 0.10.0 (datasets.get).
        """
        return self._client.send(datasets_get.request(uid))

    def wait(
        self,
        uid: str,
        *,
        status: str | None = None,
        interval: float = 10.0,
        timeout: float = 3600.0,
        on_progress: Callable[[models.Dataset], object] | None = None,
    ) -> models.Dataset:
        """Wait until the job is done.

        Errors that pass (no connection, 429, 5xx) do not end the wait.

        Args:
            uid: Which job, as in `get`.
            status: Wait for this status instead of created.
            interval: Seconds of the first pause; each further one is half as long again.
            timeout: Seconds until the wait is given up. 0 looks once.
            on_progress: Called with the job each time it was read.

        Returns:
            The job, done.

        Raises:
            avala.errors.JobFailedError: The job ended badly; `.job` is its last state.
            avala.errors.WaitTimeoutError: It was not done in time; `.job` is its last state.
        """
        states = JobStates(done=(status,) if status else ("created",), failed=())
        return self._client.wait(
            lambda: self.get(uid),
            states,
            what=f"Dataset {uid}",
            interval=interval,
            timeout=timeout,
            on_progress=on_progress,
        )

    def get_by_slug(self, owner: str, slug: str) -> models.Dataset:
        """Get one dataset by its owner and slug.

        Returns the dataset that this owner keeps under this slug.

        `GET /datasets/{owner}/{slug}/`

        Args:
            owner: Owner of the dataset: a username, an organization slug or an e-mail address,
                1 to 254 characters.
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.

        Returns:
            The dataset.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/resources/examples; avala 0.10.0 (datasets.get_by_slug).
        """
        return self._client.send(datasets_get_by_slug.request(owner, slug))

    def list_items(
        self,
        owner: str,
        slug: str,
        *,
        ordering: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> CursorPage[models.DatasetItem]:
        """List the items of a dataset.

        Returns images, videos or other files of a dataset, one page at a time. Media URLs are
        signed anew on every call and expire; read the item again for fresh ones.

        `GET /datasets/{owner}/{slug}/items/`

        Args:
            owner: Owner of the dataset: a username, an organization slug or an e-mail address,
                1 to 254 characters.
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
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

        Source: docs.avala.ai/resources/examples; docs.avala.ai/api-reference/dataset-items.
        """
        return self._client.page(
            datasets_list_items.request(owner, slug, ordering=ordering, limit=limit, cursor=cursor)
        )

    def iter_items(
        self,
        owner: str,
        slug: str,
        *,
        ordering: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> Pager[models.DatasetItem]:
        """List the items of a dataset.

        Like `list_items`, item by item across all pages; in memory are one page and the one on its
        way.

        `GET /datasets/{owner}/{slug}/items/`

        Args:
            owner: Owner of the dataset: a username, an organization slug or an e-mail address,
                1 to 254 characters.
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
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

        Source: docs.avala.ai/resources/examples; docs.avala.ai/api-reference/dataset-items.
        """
        return self._client.iterate(
            datasets_list_items.request(owner, slug, ordering=ordering, limit=limit, cursor=cursor),
            max_items=max_items,
        )


class AsyncDatasets:
    """A dataset is a collection of items, such as images, videos or recordings. It is addressed
    by its uid, or by its owner and slug.
    """

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        data_type: models.DatasetDataType | None = None,
        name: str | None = None,
        status: Literal["creating", "created"] | str | None = None,
        visibility: models.DatasetVisibility | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> AsyncCursorPage[models.Dataset]:
        """List the datasets you can see.

        Returns datasets one page at a time. Filters given together must all match.

        `GET /datasets/`

        Args:
            data_type: Kind of data. The newest reference has `image`, `video`, `lidar`, `mcap`,
                `splat` and `image_3d`; `pointcloud` and `text` occur in TypeScript examples only.
            name: Only datasets whose name contains this text, letter case ignored.
            status: Only datasets in this state, letter case ignored: `creating` or `created`.
                An unknown state matches nothing.
            visibility: Who can see a dataset. `unlisted` is known only to newer servers. A
                filter grants no access that you do not have.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of datasets; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/resources/examples; Python SDK reference (datasets); avala 0.10.0.
        """
        return await self._client.page(
            datasets_list.request(
                data_type=data_type,
                name=name,
                status=status,
                visibility=visibility,
                limit=limit,
                cursor=cursor,
            )
        )

    def iter(
        self,
        *,
        data_type: models.DatasetDataType | None = None,
        name: str | None = None,
        status: Literal["creating", "created"] | str | None = None,
        visibility: models.DatasetVisibility | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[models.Dataset]:
        """List the datasets you can see.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /datasets/`

        Args:
            data_type: Kind of data. The newest reference has `image`, `video`, `lidar`, `mcap`,
                `splat` and `image_3d`; `pointcloud` and `text` occur in TypeScript examples only.
            name: Only datasets whose name contains this text, letter case ignored.
            status: Only datasets in this state, letter case ignored: `creating` or `created`.
                An unknown state matches nothing.
            visibility: Who can see a dataset. `unlisted` is known only to newer servers. A
                filter grants no access that you do not have.
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

        Source: docs.avala.ai/resources/examples; Python SDK reference (datasets); avala 0.10.0.
        """
        return self._client.iterate(
            datasets_list.request(
                data_type=data_type,
                name=name,
                status=status,
                visibility=visibility,
                limit=limit,
                cursor=cursor,
            ),
            max_items=max_items,
        )

    async def get(self, uid: str) -> models.Dataset:
        """Get one dataset by its uid.

        Returns the dataset with this uid.

        `GET /datasets/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The dataset.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: Python SDK reference (datasets); avala 0.10.0 (datasets.get).
        """
        return await self._client.send(datasets_get.request(uid))

    async def wait(
        self,
        uid: str,
        *,
        status: str | None = None,
        interval: float = 10.0,
        timeout: float = 3600.0,
        on_progress: Callable[[models.Dataset], object] | None = None,
    ) -> models.Dataset:
        """Wait until the job is done.

        Errors that pass (no connection, 429, 5xx) do not end the wait.

        Args:
            uid: Which job, as in `get`.
            status: Wait for this status instead of created.
            interval: Seconds of the first pause; each further one is half as long again.
            timeout: Seconds until the wait is given up. 0 looks once.
            on_progress: Called with the job each time it was read.

        Returns:
            The job, done.

        Raises:
            avala.errors.JobFailedError: The job ended badly; `.job` is its last state.
            avala.errors.WaitTimeoutError: It was not done in time; `.job` is its last state.
        """
        states = JobStates(done=(status,) if status else ("created",), failed=())
        return await self._client.wait(
            lambda: self.get(uid),
            states,
            what=f"Dataset {uid}",
            interval=interval,
            timeout=timeout,
            on_progress=on_progress,
        )

    async def get_by_slug(self, owner: str, slug: str) -> models.Dataset:
        """Get one dataset by its owner and slug.

        Returns the dataset that this owner keeps under this slug.

        `GET /datasets/{owner}/{slug}/`

        Args:
            owner: Owner of the dataset: a username, an organization slug or an e-mail address,
                1 to 254 characters.
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.

        Returns:
            The dataset.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/resources/examples; avala 0.10.0 (datasets.get_by_slug).
        """
        return await self._client.send(datasets_get_by_slug.request(owner, slug))

    async def list_items(
        self,
        owner: str,
        slug: str,
        *,
        ordering: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> AsyncCursorPage[models.DatasetItem]:
        """List the items of a dataset.

        Returns images, videos or other files of a dataset, one page at a time. Media URLs are
        signed anew on every call and expire; read the item again for fresh ones.

        `GET /datasets/{owner}/{slug}/items/`

        Args:
            owner: Owner of the dataset: a username, an organization slug or an e-mail address,
                1 to 254 characters.
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
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

        Source: docs.avala.ai/resources/examples; docs.avala.ai/api-reference/dataset-items.
        """
        return await self._client.page(
            datasets_list_items.request(owner, slug, ordering=ordering, limit=limit, cursor=cursor)
        )

    def iter_items(
        self,
        owner: str,
        slug: str,
        *,
        ordering: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[models.DatasetItem]:
        """List the items of a dataset.

        Like `list_items`, item by item across all pages; in memory are one page and the one on its
        way.

        `GET /datasets/{owner}/{slug}/items/`

        Args:
            owner: Owner of the dataset: a username, an organization slug or an e-mail address,
                1 to 254 characters.
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
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

        Source: docs.avala.ai/resources/examples; docs.avala.ai/api-reference/dataset-items.
        """
        return self._client.iterate(
            datasets_list_items.request(owner, slug, ordering=ordering, limit=limit, cursor=cursor),
            max_items=max_items,
        )


__all__ = ["AsyncDatasets", "Datasets"]
