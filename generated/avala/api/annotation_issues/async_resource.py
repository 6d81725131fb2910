# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The asynchronous resource `annotation_issues`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from avala_ext.client import AsyncAPIClient
from avala_ext.pages import AsyncCursorPage, AsyncPager
from avala_ext.wire import UNSET, Unset

from ... import models
from . import (
    annotation_issues_create,
    annotation_issues_delete,
    annotation_issues_get_metrics,
    annotation_issues_list_by_dataset,
    annotation_issues_list_by_sequence,
    annotation_issues_list_tools,
    annotation_issues_update,
)

__all__ = ["AsyncAnnotationIssues"]


class AsyncAnnotationIssues:
    """An annotation issue is a defect that a reviewer found in a sequence, with a tool and a
    problem out of the catalog of quality control. It is addressed by its sequence and its
    uid, and listed by sequence or by dataset.
    """

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def list_by_sequence(
        self,
        sequence_uid: str,
        *,
        dataset_item_uid: str | None = None,
        project_uid: str | None = None,
    ) -> AsyncCursorPage[models.AnnotationIssue]:
        """List the annotation issues of a sequence.

        Returns all issues of one sequence in one answer, a plain array.

        `GET /sequences/{sequence_uid}/annotation-issues/`

        Args:
            sequence_uid: Uid of the sequence, 1 to 100 characters.
            dataset_item_uid: Only issues on the dataset item with this uid.
            project_uid: Only issues of the project with this uid.

        Returns:
            The annotation issues. The list is not divided: this page is all of it.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (annotation_issues.list_by_sequence).
        """
        return await self._client.whole(
            annotation_issues_list_by_sequence.request(
                sequence_uid, dataset_item_uid=dataset_item_uid, project_uid=project_uid
            )
        )

    def iter_by_sequence(
        self,
        sequence_uid: str,
        *,
        dataset_item_uid: str | None = None,
        project_uid: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[models.AnnotationIssue]:
        """List the annotation issues of a sequence.

        Like `list_by_sequence`, item by item across all pages; in memory are one page and the one
        on its way.

        `GET /sequences/{sequence_uid}/annotation-issues/`

        Args:
            sequence_uid: Uid of the sequence, 1 to 100 characters.
            dataset_item_uid: Only issues on the dataset item with this uid.
            project_uid: Only issues of the project with this uid.
            max_items: Stop after this many items. By default all items are yielded.

        Returns:
            An iterator over the items, used up by one walk.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (annotation_issues.list_by_sequence).
        """
        return self._client.iterate_whole(
            annotation_issues_list_by_sequence.request(
                sequence_uid, dataset_item_uid=dataset_item_uid, project_uid=project_uid
            ),
            max_items=max_items,
        )

    async def create(
        self,
        sequence_uid: str,
        *,
        tool_uid: str,
        problem_uid: str,
        dataset_item_uid: str | None = None,
        project_uid: str | None = None,
        priority: models.AnnotationIssuePriority | None = None,
        severity: models.AnnotationIssueSeverity | None = None,
        description: str | None = None,
        wrong_class: str | None = None,
        correct_class: str | None = None,
        should_re_annotate: bool | None = None,
        should_delete: bool | None = None,
        frames_affected: str | None = None,
        coordinates: Any = None,
        query_params: Mapping[str, Any] | None = None,
        object_uid: str | None = None,
    ) -> models.AnnotationIssue:
        """Report an annotation issue.

        Records a defect in a sequence. `tool_uid` and `problem_uid` come from the catalog of
        quality control, `GET /qc-available-tools/`. The uid of the sequence is sent in the path and
        in the body.

        `POST /sequences/{sequence_uid}/annotation-issues/`

        Args:
            sequence_uid: Uid of the sequence, 1 to 100 characters.
            tool_uid: Uid of the tool the issue is about.
            problem_uid: Uid of the problem, one of those of the tool.
            dataset_item_uid: Uid of the dataset item the issue is on.
            project_uid: Uid of the project the issue belongs to.
            priority: How soon an issue should be dealt with.
            severity: How bad an issue is. The tool schema of the SDK closes the list with
                `critical` and `moderate`; examples and tests also have `major` and `minor`.
            description: The issue in words.
            wrong_class: The class that was given wrongly.
            correct_class: The class that would be right.
            should_re_annotate: Whether the object should be annotated anew.
            should_delete: Whether the object should be deleted.
            frames_affected: Frames the issue is on, for example `4-9`.
            coordinates: Where the issue is, as any JSON, for example an object with `x` and
                `y`.
            query_params: A JSON object whose keys are not documented.
            object_uid: Uid of the annotated object the issue is on.

        Returns:
            The new annotation issue.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (annotation_issues.create); Python SDK reference (annotation issues).
        """
        return await self._client.send(
            annotation_issues_create.request(
                sequence_uid,
                tool_uid=tool_uid,
                problem_uid=problem_uid,
                dataset_item_uid=dataset_item_uid,
                project_uid=project_uid,
                priority=priority,
                severity=severity,
                description=description,
                wrong_class=wrong_class,
                correct_class=correct_class,
                should_re_annotate=should_re_annotate,
                should_delete=should_delete,
                frames_affected=frames_affected,
                coordinates=coordinates,
                query_params=query_params,
                object_uid=object_uid,
            )
        )

    async def delete(self, sequence_uid: str, issue_uid: str) -> None:
        """Delete an annotation issue.

        Removes the issue for good. To keep it on record, set its status to `completed` instead.

        `DELETE /sequences/{sequence_uid}/annotation-issues/{issue_uid}/`

        Args:
            sequence_uid: Uid of the sequence, 1 to 100 characters.
            issue_uid: Uid of the annotation issue, 1 to 100 characters.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (annotation_issues.delete).
        """
        await self._client.send(annotation_issues_delete.request(sequence_uid, issue_uid))

    async def update(
        self,
        sequence_uid: str,
        issue_uid: str,
        *,
        status: models.AnnotationIssueStatus | Unset = UNSET,
        priority: models.AnnotationIssuePriority | Unset = UNSET,
        severity: models.AnnotationIssueSeverity | Unset = UNSET,
        description: str | Unset = UNSET,
        tool_uid: str | Unset = UNSET,
        problem_uid: str | Unset = UNSET,
        wrong_class: str | Unset = UNSET,
        frames_affected: str | Unset = UNSET,
    ) -> models.AnnotationIssue:
        """Update an annotation issue.

        Changes the fields that are sent and leaves the others alone. The right class, the marks for
        new annotation and deletion, the coordinates and the object cannot be changed here.

        `PATCH /sequences/{sequence_uid}/annotation-issues/{issue_uid}/`

        Args:
            sequence_uid: Uid of the sequence, 1 to 100 characters.
            issue_uid: Uid of the annotation issue, 1 to 100 characters.
            status: State of an issue. The tool schema of the SDK lists all but `closed`, which
                occurs in a test.
            priority: How soon an issue should be dealt with.
            severity: How bad an issue is. The tool schema of the SDK closes the list with
                `critical` and `moderate`; examples and tests also have `major` and `minor`.
            description: The issue in words.
            tool_uid: Uid of the tool the issue is about.
            problem_uid: Uid of the problem, one of those of the tool.
            wrong_class: The class that was given wrongly.
            frames_affected: Frames the issue is on, for example `4-9`.

        Returns:
            The annotation issue after the change.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (annotation_issues.update).
        """
        return await self._client.send(
            annotation_issues_update.request(
                sequence_uid,
                issue_uid,
                status=status,
                priority=priority,
                severity=severity,
                description=description,
                tool_uid=tool_uid,
                problem_uid=problem_uid,
                wrong_class=wrong_class,
                frames_affected=frames_affected,
            )
        )

    async def list_by_dataset(
        self, owner: str, dataset_slug: str, *, sequence_uid: str | None = None
    ) -> AsyncCursorPage[models.AnnotationIssue]:
        """List the annotation issues of a dataset.

        Returns all issues in all sequences of a dataset in one answer, a plain array.

        `GET /datasets/{owner}/{dataset_slug}/annotation-issues/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
            dataset_slug: Slug of the dataset, 1 to 255 characters, unique for its owner.
            sequence_uid: Only what belongs to the sequence with this uid.

        Returns:
            The annotation issues. The list is not divided: this page is all of it.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (annotation_issues.list_by_dataset).
        """
        return await self._client.whole(
            annotation_issues_list_by_dataset.request(
                owner, dataset_slug, sequence_uid=sequence_uid
            )
        )

    def iter_by_dataset(
        self,
        owner: str,
        dataset_slug: str,
        *,
        sequence_uid: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[models.AnnotationIssue]:
        """List the annotation issues of a dataset.

        Like `list_by_dataset`, item by item across all pages; in memory are one page and the one on
        its way.

        `GET /datasets/{owner}/{dataset_slug}/annotation-issues/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
            dataset_slug: Slug of the dataset, 1 to 255 characters, unique for its owner.
            sequence_uid: Only what belongs to the sequence with this uid.
            max_items: Stop after this many items. By default all items are yielded.

        Returns:
            An iterator over the items, used up by one walk.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (annotation_issues.list_by_dataset).
        """
        return self._client.iterate_whole(
            annotation_issues_list_by_dataset.request(
                owner, dataset_slug, sequence_uid=sequence_uid
            ),
            max_items=max_items,
        )

    async def get_metrics(
        self, owner: str, dataset_slug: str, *, sequence_uid: str | None = None
    ) -> models.AnnotationIssueMetrics:
        """Get counts and times of the annotation issues of a dataset.

        Returns how many issues there are of each kind, and how long they take.

        `GET /datasets/{owner}/{dataset_slug}/annotation-issues/metrics/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
            dataset_slug: Slug of the dataset, 1 to 255 characters, unique for its owner.
            sequence_uid: Only what belongs to the sequence with this uid.

        Returns:
            The metrics as of now.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (annotation_issues.get_metrics).
        """
        return await self._client.send(
            annotation_issues_get_metrics.request(owner, dataset_slug, sequence_uid=sequence_uid)
        )

    async def list_tools(
        self, *, dataset_type: Literal["image", "video", "lidar"] | str
    ) -> AsyncCursorPage[models.AnnotationIssueToolDetail]:
        """List the tools and problems of quality control.

        Returns the catalog that annotation issues refer to: for one kind of dataset, the tools and
        the problems that can occur with each. It is one answer, a plain array.

        `GET /qc-available-tools/`

        Args:
            dataset_type: Kind of dataset: `image`, `video` or `lidar` have been seen. An
                unknown kind matches nothing.

        Returns:
            The tools. The list is not divided: this page is all of it.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: avala 0.10.0 (annotation_issues.list_tools).
        """
        return await self._client.whole(
            annotation_issues_list_tools.request(dataset_type=dataset_type)
        )

    def iter_tools(
        self,
        *,
        dataset_type: Literal["image", "video", "lidar"] | str,
        max_items: int | None = None,
    ) -> AsyncPager[models.AnnotationIssueToolDetail]:
        """List the tools and problems of quality control.

        Like `list_tools`, item by item across all pages; in memory are one page and the one on its
        way.

        `GET /qc-available-tools/`

        Args:
            dataset_type: Kind of dataset: `image`, `video` or `lidar` have been seen. An
                unknown kind matches nothing.
            max_items: Stop after this many items. By default all items are yielded.

        Returns:
            An iterator over the items, used up by one walk.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: avala 0.10.0 (annotation_issues.list_tools).
        """
        return self._client.iterate_whole(
            annotation_issues_list_tools.request(dataset_type=dataset_type), max_items=max_items
        )
