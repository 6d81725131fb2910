# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The asynchronous resource `auto_label_jobs`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from avala_ext.client import AsyncAPIClient
from avala_ext.pages import AsyncCursorPage, AsyncPager
from avala_ext.wait import JobStates

from ... import models
from . import (
    auto_label_jobs_cancel,
    auto_label_jobs_create,
    auto_label_jobs_get,
    auto_label_jobs_list,
)

__all__ = ["AsyncAutoLabelJobs"]


class AsyncAutoLabelJobs:
    """An auto-label job runs a model over the unlabeled items of a project and drafts
    annotations. It is started under its project and then has a path of its own.
    """

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def create(
        self,
        project_uid: str,
        *,
        model_type: models.AutoLabelModelType | None = None,
        confidence_threshold: float | None = None,
        labels: Sequence[str] | None = None,
        dry_run: bool | None = None,
    ) -> models.AutoLabelJob:
        """Start an auto-label job.

        Runs a model over the unlabeled items of a project and drafts an annotation for each item
        whose prediction is sure enough. The job is returned at once. Read it with `GET
        /auto-label-jobs/{uid}/`, every five seconds for example, while its status is `pending` or
        `running`. A project that cannot be labeled by a model is answered with 400, 404 or 409. The
        guide promises status 202, the tests of the SDKs have 201, which this document follows.

        `POST /projects/{project_uid}/auto-label/`

        Args:
            project_uid: Uid of the project, 1 to 100 characters.
            model_type: Model to run, `yolo` by default. The guide and the command line list
                `sam3` and `yolo`; the SDKs' tests also have `sam` and `object_detection`.
            confidence_threshold: How sure a prediction must be to become a draft, 0 to 1. The
                server's default is 0.5.
            labels: Labels to look for. Left out or empty, all.
            dry_run: Whether to run the model without saving its results. The server's default
                is false.

        Returns:
            The auto-label job.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), ConflictError (409), RateLimitError
                (429).

        Source: avala 0.10.0 (auto_label_jobs.create);
        avala.ai/docs/integrations/batch-auto-labeling.
        """
        return await self._client.send(
            auto_label_jobs_create.request(
                project_uid,
                model_type=model_type,
                confidence_threshold=confidence_threshold,
                labels=labels,
                dry_run=dry_run,
            )
        )

    async def list(
        self,
        *,
        project: str | None = None,
        status: Literal["pending", "running", "completed", "failed"] | str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> AsyncCursorPage[models.AutoLabelJob]:
        """List auto-label jobs.

        Returns the auto-label jobs of your projects, one page at a time.

        `GET /auto-label-jobs/`

        Args:
            project: Only jobs of the project with this uid.
            status: Only jobs in this state, letter case ignored: `pending`, `running`,
                `completed` or `failed`. The Python SDK lacks this filter, the TypeScript SDK has
                it. An unknown state matches nothing.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of auto-label jobs; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (auto_label_jobs.list); TypeScript SDK reference (auto-label jobs).
        """
        return await self._client.page(
            auto_label_jobs_list.request(project=project, status=status, limit=limit, cursor=cursor)
        )

    def iter(
        self,
        *,
        project: str | None = None,
        status: Literal["pending", "running", "completed", "failed"] | str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[models.AutoLabelJob]:
        """List auto-label jobs.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /auto-label-jobs/`

        Args:
            project: Only jobs of the project with this uid.
            status: Only jobs in this state, letter case ignored: `pending`, `running`,
                `completed` or `failed`. The Python SDK lacks this filter, the TypeScript SDK has
                it. An unknown state matches nothing.
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

        Source: avala 0.10.0 (auto_label_jobs.list); TypeScript SDK reference (auto-label jobs).
        """
        return self._client.iterate(
            auto_label_jobs_list.request(
                project=project, status=status, limit=limit, cursor=cursor
            ),
            max_items=max_items,
        )

    async def get(self, uid: str) -> models.AutoLabelJob:
        """Get one auto-label job.

        Returns the job as it stands, with counts of the items done so far.

        `GET /auto-label-jobs/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The auto-label job.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (auto_label_jobs.get); avala.ai/docs/integrations/batch-auto-labeling.
        """
        return await self._client.send(auto_label_jobs_get.request(uid))

    async def wait(
        self,
        uid: str,
        *,
        status: str | None = None,
        interval: float = 5.0,
        timeout: float = 3600.0,
        on_progress: Callable[[models.AutoLabelJob], object] | None = None,
    ) -> models.AutoLabelJob:
        """Wait until the job is done.

        Errors that pass (no connection, 429, 5xx) do not end the wait.

        Args:
            uid: Which job, as in `get`.
            status: Wait for this status instead of completed.
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
            done=(status,) if status else ("completed",), failed=("failed", "canceled", "cancelled")
        )
        return await self._client.wait(
            lambda: self.get(uid),
            states,
            what=f"AutoLabelJob {uid}",
            interval=interval,
            timeout=timeout,
            on_progress=on_progress,
        )

    async def create_and_wait(
        self,
        project_uid: str,
        *,
        model_type: models.AutoLabelModelType | None = None,
        confidence_threshold: float | None = None,
        labels: Sequence[str] | None = None,
        dry_run: bool | None = None,
        interval: float = 5.0,
        timeout: float = 3600.0,
        on_progress: Callable[[models.AutoLabelJob], object] | None = None,
    ) -> models.AutoLabelJob:
        """Do what `create` does, then wait until the job is done.

        Args:
            project_uid: As in `create`.
            model_type: As in `create`.
            confidence_threshold: As in `create`.
            labels: As in `create`.
            dry_run: As in `create`.
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
            project_uid,
            model_type=model_type,
            confidence_threshold=confidence_threshold,
            labels=labels,
            dry_run=dry_run,
        )
        return await self.wait(
            created.uid, interval=interval, timeout=timeout, on_progress=on_progress
        )

    async def cancel(self, uid: str) -> None:
        """Cancel an auto-label job.

        Stops the job. Whether it can be read afterwards is not published; this document takes it
        for gone, so that its uid is answered with 404 from then on.

        `DELETE /auto-label-jobs/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (auto_label_jobs.cancel).
        """
        await self._client.send(auto_label_jobs_cancel.request(uid))
