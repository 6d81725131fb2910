# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `projects`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from avala_ext.client import SyncAPIClient
from avala_ext.pages import CursorPage, Pager

from ... import models
from . import (
    projects_approve,
    projects_create_export,
    projects_create_from_existing,
    projects_get,
    projects_get_metrics,
    projects_get_mine,
    projects_list,
    projects_list_mine,
    projects_list_tasks,
)

__all__ = ["Projects"]


class Projects:
    """A project is one annotation effort: it has a kind of work, a state and tasks. Projects are
    made in Mission Control or from a template; here they are read and exported.
    """

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def list(
        self,
        *,
        status: Literal["pending-approval", "active", "paused", "completed", "canceled", "archived"]
        | str
        | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> CursorPage[models.Project]:
        """List the projects you can see.

        Returns projects one page at a time. The newer SDK calls this a list for staff and reads
        `/users/me/projects/` instead; a key that may not use it is answered with 403.

        `GET /projects/`

        Args:
            status: Only projects in this state, letter case ignored: `active` and `ACTIVE` are
                the same. The states are `pending-approval`, `active`, `paused`, `completed`,
                `canceled` and `archived`. An unknown state matches nothing.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of projects; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/resources/examples; TypeScript SDK reference (projects).
        """
        return self._client.page(projects_list.request(status=status, limit=limit, cursor=cursor))

    def iter(
        self,
        *,
        status: Literal["pending-approval", "active", "paused", "completed", "canceled", "archived"]
        | str
        | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> Pager[models.Project]:
        """List the projects you can see.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /projects/`

        Args:
            status: Only projects in this state, letter case ignored: `active` and `ACTIVE` are
                the same. The states are `pending-approval`, `active`, `paused`, `completed`,
                `canceled` and `archived`. An unknown state matches nothing.
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

        Source: docs.avala.ai/resources/examples; TypeScript SDK reference (projects).
        """
        return self._client.iterate(
            projects_list.request(status=status, limit=limit, cursor=cursor), max_items=max_items
        )

    def get(self, uid: str) -> models.Project:
        """Get one project.

        Returns the project with this uid. The REST reference shows the same path with an owner's
        name, as the list of that owner's projects; here the segment is a uid, as in the SDKs.

        `GET /projects/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The project.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: TypeScript SDK reference (projects); TypeScript SDK 0.7.0 (projects.get).
        """
        return self._client.send(projects_get.request(uid))

    def get_metrics(self, uid: str) -> models.ProjectMetrics:
        """Get the progress and quality of a project.

        Returns counts of tasks and the share of accepted work. A new project has no tasks: guard a
        division by `total_tasks`.

        `GET /projects/{uid}/metrics/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The metrics as of now.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/resources/examples.
        """
        return self._client.send(projects_get_metrics.request(uid))

    def list_tasks(
        self,
        uid: str,
        *,
        status: Literal["pending", "in_progress", "completed", "failed"] | str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> CursorPage[models.TaskResult]:
        """List the tasks of a project with their annotations.

        Returns the tasks of one project and the annotations made in each, one page at a time. The
        documentation marks this operation as planned: a server may not offer it yet. `GET /tasks/`
        gives the same tasks without annotations.

        `GET /projects/{uid}/tasks/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.
            status: Only tasks in this state, letter case ignored: `pending`, `in_progress`,
                `completed` or `failed`. An unknown state matches nothing.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of tasks with annotations; `next_page()` and `auto_paging_iter()` go on from
            there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/resources/examples.
        """
        return self._client.page(
            projects_list_tasks.request(uid, status=status, limit=limit, cursor=cursor)
        )

    def iter_tasks(
        self,
        uid: str,
        *,
        status: Literal["pending", "in_progress", "completed", "failed"] | str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> Pager[models.TaskResult]:
        """List the tasks of a project with their annotations.

        Like `list_tasks`, item by item across all pages; in memory are one page and the one on its
        way.

        `GET /projects/{uid}/tasks/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.
            status: Only tasks in this state, letter case ignored: `pending`, `in_progress`,
                `completed` or `failed`. An unknown state matches nothing.
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

        Source: docs.avala.ai/resources/examples.
        """
        return self._client.iterate(
            projects_list_tasks.request(uid, status=status, limit=limit, cursor=cursor),
            max_items=max_items,
        )

    def create_export(self, uid: str, *, format: models.ExportFormat) -> models.Export:
        """Start an export of a project.

        Starts a job that packs the annotations of one project, and returns at once. Read the job
        with `GET /exports/{uid}/`, every five seconds for example, until its status is `completed`
        or `failed`. The REST reference has `POST /exports/` instead, which takes several sources.

        `POST /projects/{uid}/exports/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.
            format: Layout of the exported files: `coco` (COCO JSON), `YOLO` (text files), or
                Avala's own JSON, called `avala-json-external` in the reference and `avala_json` in
                the webhook guide.

        Returns:
            The export job.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/resources/examples.
        """
        return self._client.send(projects_create_export.request(uid, format=format))

    def list_mine(
        self, *, limit: int | None = None, cursor: str | None = None
    ) -> CursorPage[models.Project]:
        """List your own projects.

        Returns the projects you take part in, one page at a time. The newer Python SDK reads this
        list where the older one and the REST reference read `/projects/`, which it calls a list for
        staff.

        `GET /users/me/projects/`

        Args:
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of projects; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (projects.list).
        """
        return self._client.page(projects_list_mine.request(limit=limit, cursor=cursor))

    def iter_mine(
        self, *, limit: int | None = None, cursor: str | None = None, max_items: int | None = None
    ) -> Pager[models.Project]:
        """List your own projects.

        Like `list_mine`, item by item across all pages; in memory are one page and the one on its
        way.

        `GET /users/me/projects/`

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

        Source: avala 0.10.0 (projects.list).
        """
        return self._client.iterate(
            projects_list_mine.request(limit=limit, cursor=cursor), max_items=max_items
        )

    def get_mine(self, uid: str) -> models.Project:
        """Get one of your own projects.

        Returns the project with this uid, if you take part in it. The newer Python SDK reads a
        project here, the TypeScript SDK under `/projects/`.

        `GET /users/me/projects/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The project.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (projects.get).
        """
        return self._client.send(projects_get_mine.request(uid))

    def create_from_existing(self, *, body: Mapping[str, Any]) -> models.Project:
        """Create a project from a template.

        Clones a template project, with its annotation types, task configuration and quality
        settings, onto a dataset. The Avala team sets templates up. It needs a key with the scope
        `projects.write`, and the plan PRO or ENTERPRISE: a lower one is answered with 403 and the
        code `plan_insufficient`. The fields of the body are not known from any source, so it is
        sent as it is given. That the answer is the new project is deduced from the other
        operations.

        `POST /projects/create-from-existing/`

        Args:
            body: A JSON object whose keys are not documented.

        Returns:
            The new project.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: avala.ai/docs/integrations/api-pipeline.
        """
        return self._client.send(projects_create_from_existing.request(body=body))

    def approve(self, uid: str) -> models.Project:
        """Approve a project.

        Lets work start on a project that waits in `pending-approval`. It needs a key with the scope
        `projects.write`, and the plan PRO or ENTERPRISE: a lower one is answered with 403 and the
        code `plan_insufficient`. The request has no body. That the answer is the project, with
        status 200, is deduced from the other operations.

        `POST /projects/{uid}/approve/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The project after the approval.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala.ai/docs/integrations/api-pipeline; avala.ai/docs/api-reference/errors.
        """
        return self._client.send(projects_approve.request(uid))
