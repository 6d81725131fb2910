# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `tasks`."""

from __future__ import annotations

from typing import Literal

from avala_ext.client import SyncAPIClient
from avala_ext.pages import CursorPage, Pager

from ... import models
from . import tasks_get, tasks_list

__all__ = ["Tasks"]


class Tasks:
    """Tasks are the units of annotation work. A task belongs to one project and is read-only
    here: work on it is done in Mission Control.
    """

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def list(
        self,
        *,
        project: str | None = None,
        status: Literal["pending", "in_progress", "completed", "failed"] | str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> CursorPage[models.Task]:
        """List the tasks you can see.

        Returns tasks of all projects visible to you, one page at a time. A filter on a large
        project can take seconds.

        `GET /tasks/`

        Args:
            project: Only tasks of the project with this uid.
            status: Only tasks in this state, letter case ignored: `pending`, `in_progress`,
                `completed` or `failed`. The REST reference names the first and the third, the SDK
                reference all four. An unknown state matches nothing.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of tasks; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/tasks; Python SDK reference (tasks).
        """
        return self._client.page(
            tasks_list.request(project=project, status=status, limit=limit, cursor=cursor)
        )

    def iter(
        self,
        *,
        project: str | None = None,
        status: Literal["pending", "in_progress", "completed", "failed"] | str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> Pager[models.Task]:
        """List the tasks you can see.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /tasks/`

        Args:
            project: Only tasks of the project with this uid.
            status: Only tasks in this state, letter case ignored: `pending`, `in_progress`,
                `completed` or `failed`. The REST reference names the first and the third, the SDK
                reference all four. An unknown state matches nothing.
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

        Source: docs.avala.ai/api-reference/tasks; Python SDK reference (tasks).
        """
        return self._client.iterate(
            tasks_list.request(project=project, status=status, limit=limit, cursor=cursor),
            max_items=max_items,
        )

    def get(self, uid: str) -> models.Task:
        """Get one task.

        Returns the task with this uid. A task that does not exist and one that is hidden from you
        are both answered with 404.

        `GET /tasks/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The task.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/tasks; Python SDK reference (tasks).
        """
        return self._client.send(tasks_get.request(uid))
