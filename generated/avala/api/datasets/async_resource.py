# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The asynchronous resource `datasets`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from avala_ext.client import AsyncAPIClient
from avala_ext.helpers.datasets import AsyncDatasetsHelpers
from avala_ext.pages import AsyncCursorPage, AsyncPager
from avala_ext.wait import JobStates

from ... import models
from . import (
    datasets_create,
    datasets_create_from_manual_upload,
    datasets_create_manual_upload_url,
    datasets_get,
    datasets_get_by_slug,
    datasets_get_health,
    datasets_get_item,
    datasets_get_sequence,
    datasets_list,
    datasets_list_by_owner,
    datasets_list_items,
    datasets_list_sequences,
    datasets_managed_upload_complete,
    datasets_managed_upload_sign_parts,
    datasets_manual_upload_allowed_mimes,
    datasets_manual_upload_quota,
    datasets_transfer,
)

__all__ = ["AsyncDatasets"]


class _AsyncDatasets:
    """The generated methods of `AsyncDatasets`."""

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

    async def create(
        self,
        *,
        name: str,
        slug: str,
        data_type: models.DatasetDataType,
        visibility: models.DatasetVisibility | None = None,
        create_metadata: bool | None = None,
        is_sequence: bool | None = None,
        provider_config: models.ProviderConfig | Mapping[str, Any] | None = None,
        owner_name: str | None = None,
        organization_id: int | None = None,
        organization_uid: str | None = None,
        gpu_texture_format: Literal["ktx"] | str | None = None,
        metadata: Mapping[str, Any] | None = None,
        industry: int | None = None,
        license: int | None = None,
    ) -> models.Dataset:
        """Create a dataset.

        Makes a dataset and returns it. With `provider_config`, its files are read out of a bucket
        of yours and stay there; its state is `creating` until that is done. For files on your own
        disk, upload them first and then call `POST /datasets/manual-upload/`. The key needs the
        scope `datasets.write`, if it has scopes.

        `POST /datasets/`

        Args:
            name: Name of the dataset, 1 to 255 characters.
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            data_type: Kind of data. The newest reference has `image`, `video`, `lidar`, `mcap`,
                `splat` and `image_3d`; `pointcloud` and `text` occur in TypeScript examples only.
            visibility: Who can see a dataset. `unlisted` is known only to newer servers. A
                filter grants no access that you do not have.
            create_metadata: Whether the server reads facts such as width and height out of the
                files. The server's default is true.
            is_sequence: Whether items are frames of sequences. The REST reference and the
                TypeScript SDK have this field, the Python SDK never sends it. The server's default
                is false.
            provider_config: A bucket of your own that holds the files of a dataset. The files
                stay there.
            owner_name: Username, e-mail address or organization slug of the owner. Left out,
                yourself.
            organization_id: Number of the organization that is to own it. Prefer
                `organization_uid`. 1 to 9007199254740991.
            organization_uid: Uid of the organization that is to own it.
            gpu_texture_format: Texture format to make for graphics hardware, for example `ktx`.
            metadata: A JSON object whose keys are not documented.
            industry: Number of the industry the data is from. 1 to 9007199254740991.
            license: Number of the license the data is under. 1 to 9007199254740991.

        Returns:
            The new dataset.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: avala.ai/docs/api-reference/datasets; avala 0.10.0 (datasets.create).
        """
        return await self._client.send(
            datasets_create.request(
                name=name,
                slug=slug,
                data_type=data_type,
                visibility=visibility,
                create_metadata=create_metadata,
                is_sequence=is_sequence,
                provider_config=provider_config,
                owner_name=owner_name,
                organization_id=organization_id,
                organization_uid=organization_uid,
                gpu_texture_format=gpu_texture_format,
                metadata=metadata,
                industry=industry,
                license=license,
            )
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

    async def create_and_wait(
        self,
        *,
        name: str,
        slug: str,
        data_type: models.DatasetDataType,
        visibility: models.DatasetVisibility | None = None,
        create_metadata: bool | None = None,
        is_sequence: bool | None = None,
        provider_config: models.ProviderConfig | Mapping[str, Any] | None = None,
        owner_name: str | None = None,
        organization_id: int | None = None,
        organization_uid: str | None = None,
        gpu_texture_format: Literal["ktx"] | str | None = None,
        metadata: Mapping[str, Any] | None = None,
        industry: int | None = None,
        license: int | None = None,
        interval: float = 10.0,
        timeout: float = 3600.0,
        on_progress: Callable[[models.Dataset], object] | None = None,
    ) -> models.Dataset:
        """Do what `create` does, then wait until the job is done.

        Args:
            name: As in `create`.
            slug: As in `create`.
            data_type: As in `create`.
            visibility: As in `create`.
            create_metadata: As in `create`.
            is_sequence: As in `create`.
            provider_config: As in `create`.
            owner_name: As in `create`.
            organization_id: As in `create`.
            organization_uid: As in `create`.
            gpu_texture_format: As in `create`.
            metadata: As in `create`.
            industry: As in `create`.
            license: As in `create`.
            interval: Seconds of the first pause; each further one is half as long again.
            timeout: Seconds until the wait is given up. 0 looks once.
            on_progress: Called with the job each time it was read.

        Returns:
            The job, done.

        Raises:
            avala.errors.JobFailedError: The job ended badly; `.job` is its last state.
            avala.errors.WaitTimeoutError: It was not done in time; `.job` is its last state.
        """
        created = await self.create(
            name=name,
            slug=slug,
            data_type=data_type,
            visibility=visibility,
            create_metadata=create_metadata,
            is_sequence=is_sequence,
            provider_config=provider_config,
            owner_name=owner_name,
            organization_id=organization_id,
            organization_uid=organization_uid,
            gpu_texture_format=gpu_texture_format,
            metadata=metadata,
            industry=industry,
            license=license,
        )
        return await self.wait(
            created.uid, interval=interval, timeout=timeout, on_progress=on_progress
        )

    async def get_by_slug(self, owner: str, slug: str) -> models.Dataset:
        """Get one dataset by its owner and slug.

        Returns the dataset that this owner keeps under this slug.

        `GET /datasets/{owner}/{slug}/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
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
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
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
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
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

    async def list_by_owner(
        self,
        owner: str,
        *,
        ordering: str | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> AsyncCursorPage[models.Dataset]:
        """List the datasets of one owner.

        Returns the datasets of a user or an organization that you can see, by page number. The SDKs
        read `GET /datasets/` instead, which takes filters and a cursor.

        `GET /datasets/{owner}/list/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            page: Number of the page, from 1. A page beyond the last one is answered with 404. 1
                to 1000000. The server's default is 1.

        Returns:
            One page of datasets; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/datasets; platform.avala.ai/api/datasets.
        """
        return await self._client.page(
            datasets_list_by_owner.request(owner, ordering=ordering, limit=limit, page=page)
        )

    def iter_by_owner(
        self,
        owner: str,
        *,
        ordering: str | None = None,
        limit: int | None = None,
        page: int | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[models.Dataset]:
        """List the datasets of one owner.

        Like `list_by_owner`, item by item across all pages; in memory are one page and the one on
        its way.

        `GET /datasets/{owner}/list/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            page: Number of the page, from 1. A page beyond the last one is answered with 404. 1
                to 1000000. The server's default is 1.
            max_items: Stop after this many items. By default all items are yielded.

        Returns:
            An iterator over the items, used up by one walk.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/datasets; platform.avala.ai/api/datasets.
        """
        return self._client.iterate(
            datasets_list_by_owner.request(owner, ordering=ordering, limit=limit, page=page),
            max_items=max_items,
        )

    async def transfer(
        self,
        owner: str,
        slug: str,
        *,
        organization_uid: str | None = None,
        owner_username: str | None = None,
    ) -> models.Dataset:
        """Give a dataset to another owner.

        Moves the dataset to an organization, or from an organization to yourself, and returns it.
        Name exactly one target; both or neither is answered with 400. The new owner is in
        `owner_name`, and the former path no longer works. You need the role of an owner where the
        dataset is, and authority where it goes; else 403.

        `POST /datasets/{owner}/{slug}/transfer/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            organization_uid: Uid of the organization that is to own it.
            owner_username: Username of the new owner. Only your own is accepted.

        Returns:
            The dataset at its new place.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (datasets.transfer).
        """
        return await self._client.send(
            datasets_transfer.request(
                owner, slug, organization_uid=organization_uid, owner_username=owner_username
            )
        )

    async def get_item(self, owner: str, slug: str, item_uid: str) -> models.DatasetItem:
        """Get one item of a dataset.

        Returns the item with this uid. Its media URLs are signed anew on every read and expire.

        `GET /datasets/{owner}/{slug}/items/{item_uid}/`

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

        Source: docs.avala.ai/api-reference/dataset-items; avala 0.10.0 (datasets.get_item).
        """
        return await self._client.send(datasets_get_item.request(owner, slug, item_uid))

    async def list_sequences(
        self,
        owner: str,
        slug: str,
        *,
        ordering: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> AsyncCursorPage[models.DatasetSequence]:
        """List the sequences of a dataset.

        Returns the sequences of a video, lidar or MCAP dataset, one page at a time. A sequence in a
        list comes without its frames; read it alone to get them.

        `GET /datasets/{owner}/{slug}/sequences/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of sequences; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/datasets; avala 0.10.0 (datasets.list_sequences).
        """
        return await self._client.page(
            datasets_list_sequences.request(
                owner, slug, ordering=ordering, limit=limit, cursor=cursor
            )
        )

    def iter_sequences(
        self,
        owner: str,
        slug: str,
        *,
        ordering: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[models.DatasetSequence]:
        """List the sequences of a dataset.

        Like `list_sequences`, item by item across all pages; in memory are one page and the one on
        its way.

        `GET /datasets/{owner}/{slug}/sequences/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
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

        Source: docs.avala.ai/api-reference/datasets; avala 0.10.0 (datasets.list_sequences).
        """
        return self._client.iterate(
            datasets_list_sequences.request(
                owner, slug, ordering=ordering, limit=limit, cursor=cursor
            ),
            max_items=max_items,
        )

    async def get_sequence(
        self, owner: str, slug: str, sequence_uid: str
    ) -> models.DatasetSequence:
        """Get one sequence of a dataset with its frames.

        Returns the sequence with this uid, its frames and its camera calibration. The answer can be
        large: every frame names an image for each camera.

        `GET /datasets/{owner}/{slug}/sequences/{sequence_uid}/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            sequence_uid: Uid of the sequence, 1 to 100 characters.

        Returns:
            The sequence.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (datasets.get_sequence); TypeScript SDK 0.7.0.
        """
        return await self._client.send(datasets_get_sequence.request(owner, slug, sequence_uid))

    async def get_health(self, owner: str, slug: str) -> models.DatasetHealth:
        """Check whether a dataset was read in completely.

        Returns counts, the calibration of each sequence, and what is wrong in words. Only the owner
        and Avala's staff see where the files are stored.

        `GET /datasets/{owner}/{slug}/health/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.

        Returns:
            The state of the dataset as of now.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (datasets.get_health); TypeScript SDK 0.7.0 (datasets.getHealth).
        """
        return await self._client.send(datasets_get_health.request(owner, slug))

    async def create_from_manual_upload(
        self,
        *,
        name: str,
        slug: str,
        data_type: models.DatasetDataType,
        visibility: models.DatasetVisibility | None = None,
        create_metadata: bool | None = None,
        owner_name: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        industry: int | None = None,
        license: int | None = None,
        organization_uid: str | None = None,
        dataset_upload_uid: str | None = None,
    ) -> models.Dataset:
        """Create a dataset from uploaded files.

        Makes a dataset of everything that was uploaded under this dataset name, and returns it in
        the state `creating`. Files that were uploaded earlier under the same name are taken in,
        too. A name or slug that is taken is answered with 400; the uploaded files stay. This
        document follows the SDK. A pipeline guide shows another form of this call, which names the
        files first, with `data_type` in the plural, and answers with one link to put each.

        `POST /datasets/manual-upload/`

        Args:
            name: Name of the dataset, 1 to 255 characters: the `dataset_name` of the uploads.
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            data_type: Kind of data. The newest reference has `image`, `video`, `lidar`, `mcap`,
                `splat` and `image_3d`; `pointcloud` and `text` occur in TypeScript examples only.
            visibility: Who can see a dataset. `unlisted` is known only to newer servers. A
                filter grants no access that you do not have.
            create_metadata: Whether the server reads facts such as width and height out of the
                files. The server's default is true.
            owner_name: Username or e-mail address of the owner. Left out, yourself.
            metadata: A JSON object whose keys are not documented.
            industry: Number of the industry the data is from. 1 to 9007199254740991.
            license: Number of the license the data is under. 1 to 9007199254740991.
            organization_uid: Uid of the organization that is to own it, as in the uploads.
            dataset_upload_uid: Uid of the batch of files, as in the uploads.

        Returns:
            The new dataset.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: avala 0.10.0 (datasets.create_from_manual_upload).
        """
        return await self._client.send(
            datasets_create_from_manual_upload.request(
                name=name,
                slug=slug,
                data_type=data_type,
                visibility=visibility,
                create_metadata=create_metadata,
                owner_name=owner_name,
                metadata=metadata,
                industry=industry,
                license=license,
                organization_uid=organization_uid,
                dataset_upload_uid=dataset_upload_uid,
            )
        )

    async def create_manual_upload_url(
        self,
        *,
        dataset_name: str,
        file_path_in_dataset: str,
        content_length: int,
        upload_protocol_version: int | None = None,
        dataset_upload_uid: str | None = None,
        organization_uid: str | None = None,
    ) -> models.ManualUploadTarget:
        """Ask where to upload one file.

        Reserves room for one file and says how to send it to the storage: as a form (POST), as a
        whole (PUT) or in parts (MULTIPART). An answer without `method` means POST. The storage gets
        no API key. After a PUT, or after all parts, and at once where `complete` is true, call
        `POST /datasets/manual-upload/uploads/{upload_uid}/complete/`. Send
        `upload_protocol_version` and `dataset_upload_uid` together to be offered PUT and MULTIPART;
        the same `dataset_upload_uid` then names the batch of files. An open reservation counts
        against the quota for 24 hours. A server without a storage bucket answers 500. This document
        follows the SDK; a guide leaves `content_length` out.

        `POST /datasets/manual-upload/file-upload-url/`

        Args:
            dataset_name: Name, not slug, of the dataset that is to be, 1 to 255 characters. It
                decides where the files are kept.
            file_path_in_dataset: Relative path of the file in the dataset, with `/` between
                folders and none in front.
            content_length: Size of the file, in bytes. 0 to 9007199254740991.
            upload_protocol_version: 2, to be offered PUT and MULTIPART. Send it together with
                `dataset_upload_uid` only.
            dataset_upload_uid: Uid of the batch of files, a UUID that you choose. Send the same
                one with every file of the batch and with the request that makes the dataset.
            organization_uid: Uid of the organization whose quota counts. Send the same one with
                the request that makes the dataset. Left out, your own quota.

        Returns:
            Where and how to send the file.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), QuotaExceededError (413), RateLimitError (429).

        Source: avala 0.10.0 (datasets.create_manual_upload_url); avala.ai/docs/sdks/rest-api.
        """
        return await self._client.send(
            datasets_create_manual_upload_url.request(
                dataset_name=dataset_name,
                file_path_in_dataset=file_path_in_dataset,
                content_length=content_length,
                upload_protocol_version=upload_protocol_version,
                dataset_upload_uid=dataset_upload_uid,
                organization_uid=organization_uid,
            )
        )

    async def manual_upload_quota(
        self, *, organization_uid: str | None = None
    ) -> models.UploadQuota:
        """Get the storage quota for uploads.

        Returns how much may be stored and how much is, open reservations included. Older servers do
        not have this operation.

        `GET /datasets/manual-upload/quota/`

        Args:
            organization_uid: Uid of the organization whose quota is meant. Left out, your own.

        Returns:
            The quota as of now.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: avala 0.10.0 (datasets.manual_upload_quota).
        """
        return await self._client.send(
            datasets_manual_upload_quota.request(organization_uid=organization_uid)
        )

    async def manual_upload_allowed_mimes(self) -> models.AllowedMimes:
        """Get the media types that uploads may have.

        Returns the types the server knows by name. The list is advice: a file of another type is
        taken as `application/octet-stream`.

        `GET /datasets/manual-upload/allowed-mimes/`

        Returns:
            The known media types.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                RateLimitError (429).

        Source: avala 0.10.0 (datasets.manual_upload_allowed_mimes).
        """
        return await self._client.send(datasets_manual_upload_allowed_mimes.request())

    async def managed_upload_sign_parts(
        self, upload_uid: str, *, part_numbers: Sequence[int]
    ) -> models.PartSigningReply:
        """Get signed URLs for parts of an upload.

        Returns one URL for each part that is asked for, in an upload whose method is MULTIPART.
        Each URL takes one PUT with the headers beside it, and soon expires. Signing changes nothing
        on the server, so it may be repeated.

        `POST /datasets/manual-upload/uploads/{upload_uid}/parts/`

        Args:
            upload_uid: The `upload_uid` of the answer that said where to upload.
            part_numbers: Numbers of the parts, from 1 to 10000. The SDK asks for one at a time.

        Returns:
            The signed URLs.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (datasets.upload_files).
        """
        return await self._client.send(
            datasets_managed_upload_sign_parts.request(upload_uid, part_numbers=part_numbers)
        )

    async def managed_upload_complete(self, upload_uid: str) -> None:
        """Say that a file was uploaded.

        Closes an upload whose method is PUT or MULTIPART, so that its file becomes part of the
        dataset. Send an empty object. It may be repeated: where the bytes are stored already, this
        call is all that is sent. The SDK takes 200, 201 and 204 alike and ignores the body; this
        document has 204.

        `POST /datasets/manual-upload/uploads/{upload_uid}/complete/`

        Args:
            upload_uid: The `upload_uid` of the answer that said where to upload.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (datasets.upload_files).
        """
        await self._client.send(datasets_managed_upload_complete.request(upload_uid))


class AsyncDatasets(AsyncDatasetsHelpers[models.Dataset], _AsyncDatasets):
    """A dataset is a collection of items, such as images, videos or recordings. It is addressed
    by its uid, or by its owner and slug.
    """
