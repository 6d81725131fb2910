# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The asynchronous resource `exports`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from avala_ext.client import AsyncAPIClient
from avala_ext.helpers.exports import AsyncExportsHelpers
from avala_ext.pages import AsyncCursorPage, AsyncPager
from avala_ext.wait import JobStates

from ... import models
from . import exports_create, exports_get, exports_list

__all__ = ["AsyncExports"]


class _AsyncExports:
    """The generated methods of `AsyncExports`."""

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def list(
        self, *, ordering: str | None = None, limit: int | None = None, cursor: str | None = None
    ) -> AsyncCursorPage[models.Export]:
        """List exports.

        Returns export jobs, newest first, one page at a time.

        `GET /exports/`

        Args:
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of exports; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/exports; avala 0.10.0 (exports.list).
        """
        return await self._client.page(
            exports_list.request(ordering=ordering, limit=limit, cursor=cursor)
        )

    def iter(
        self,
        *,
        ordering: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[models.Export]:
        """List exports.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /exports/`

        Args:
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

        Source: docs.avala.ai/api-reference/exports; avala 0.10.0 (exports.list).
        """
        return self._client.iterate(
            exports_list.request(ordering=ordering, limit=limit, cursor=cursor), max_items=max_items
        )

    async def create(
        self,
        *,
        name: str | None = None,
        format: models.ExportFormat | None = None,
        datasets: Sequence[str] | None = None,
        projects: Sequence[str] | None = None,
        slices: Sequence[str] | None = None,
        filter_query_string: str | None = None,
        project: str | None = None,
        dataset: str | None = None,
    ) -> models.Export:
        """Start an export.

        Starts a job that packs annotations, and returns at once. Read the job with `GET
        /exports/{uid}/` until its status is `exported`, `completed` or `failed`. At most five jobs
        run at a time. The REST reference takes `name`, `format` and three lists, the SDKs one
        `project` or one `dataset` or both. All of them are accepted here, and none is required.

        `POST /exports/`

        Args:
            name: Name of the export, 1 to 255 characters.
            format: Layout of the exported files: `coco` (COCO JSON), `YOLO` (text files), or
                Avala's own JSON, called `avala-json-external` in the reference and `avala_json` in
                the webhook guide.
            datasets: Uids of datasets to export.
            projects: Uids of projects to export.
            slices: Uids of slices to export.
            filter_query_string: Query that narrows the exported items. Its syntax is not
                published.
            project: Uid of one project to export, the SDKs' short form of `projects`.
            dataset: Uid of one dataset to export, the SDKs' short form of `datasets`.

        Returns:
            The export job.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: docs.avala.ai/api-reference/exports; avala 0.10.0 (exports.create).
        """
        return await self._client.send(
            exports_create.request(
                name=name,
                format=format,
                datasets=datasets,
                projects=projects,
                slices=slices,
                filter_query_string=filter_query_string,
                project=project,
                dataset=dataset,
            )
        )

    async def get(self, uid: str) -> models.Export:
        """Get one export.

        Returns the export job as it stands, with a `download_url` once it is done. The reference
        advises to poll the list instead; the examples and the SDKs poll this.

        `GET /exports/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The export job.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/resources/examples; avala 0.10.0 (exports.get).
        """
        return await self._client.send(exports_get.request(uid))

    async def wait(
        self,
        uid: str,
        *,
        status: str | None = None,
        interval: float = 2.0,
        timeout: float = 300.0,
        on_progress: Callable[[models.Export], object] | None = None,
    ) -> models.Export:
        """Wait until the job is done.

        Errors that pass (no connection, 429, 5xx) do not end the wait.

        Args:
            uid: Which job, as in `get`.
            status: Wait for this status instead of exported or completed.
            interval: Seconds of the first pause; each further one is half as long again.
            timeout: Seconds until the wait is given up. 0 looks once.
            on_progress: Called with the job each time it was read.

        Returns:
            The job, done.

        Raises:
            avala.errors.JobFailedError: The job ended badly; `.job` is its last state.
            avala.errors.WaitTimeoutError: It was not done in time; `.job` is its last state.
        """
        states = JobStates(
            done=(status,) if status else ("exported", "completed"), failed=("failed", "error")
        )
        return await self._client.wait(
            lambda: self.get(uid),
            states,
            what=f"Export {uid}",
            interval=interval,
            timeout=timeout,
            on_progress=on_progress,
        )

    async def create_and_wait(
        self,
        *,
        name: str | None = None,
        format: models.ExportFormat | None = None,
        datasets: Sequence[str] | None = None,
        projects: Sequence[str] | None = None,
        slices: Sequence[str] | None = None,
        filter_query_string: str | None = None,
        project: str | None = None,
        dataset: str | None = None,
        interval: float = 2.0,
        timeout: float = 300.0,
        on_progress: Callable[[models.Export], object] | None = None,
    ) -> models.Export:
        """Do what `create` does, then wait until the job is done.

        Args:
            name: As in `create`.
            format: As in `create`.
            datasets: As in `create`.
            projects: As in `create`.
            slices: As in `create`.
            filter_query_string: As in `create`.
            project: As in `create`.
            dataset: As in `create`.
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
            format=format,
            datasets=datasets,
            projects=projects,
            slices=slices,
            filter_query_string=filter_query_string,
            project=project,
            dataset=dataset,
        )
        return await self.wait(
            created.uid, interval=interval, timeout=timeout, on_progress=on_progress
        )


class AsyncExports(AsyncExportsHelpers, _AsyncExports):
    """An export packs annotations into an archive for download. It is a job: start it, read it
    until it is done, then fetch its `download_url`.
    """
