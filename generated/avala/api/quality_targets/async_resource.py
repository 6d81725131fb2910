# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The asynchronous resource `quality_targets`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from avala_ext.client import AsyncAPIClient
from avala_ext.pages import AsyncCursorPage, AsyncPager
from avala_ext.wire import UNSET, Unset

from ... import models
from . import (
    quality_targets_create,
    quality_targets_delete,
    quality_targets_evaluate,
    quality_targets_get,
    quality_targets_list,
    quality_targets_update,
)

__all__ = ["AsyncQualityTargets"]


class AsyncQualityTargets:
    """A quality target watches one metric of a project and tells when it is missed. It is
    addressed by its project and its uid.
    """

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def list(
        self, project_uid: str, *, limit: int | None = None, cursor: str | None = None
    ) -> AsyncCursorPage[models.QualityTarget]:
        """List the quality targets of a project.

        Returns the targets of one project, one page at a time.

        `GET /projects/{project_uid}/quality-targets/`

        Args:
            project_uid: Uid of the project, 1 to 100 characters.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of quality targets; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (quality_targets.list); TypeScript SDK reference (quality targets).
        """
        return await self._client.page(
            quality_targets_list.request(project_uid, limit=limit, cursor=cursor)
        )

    def iter(
        self,
        project_uid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[models.QualityTarget]:
        """List the quality targets of a project.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /projects/{project_uid}/quality-targets/`

        Args:
            project_uid: Uid of the project, 1 to 100 characters.
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

        Source: avala 0.10.0 (quality_targets.list); TypeScript SDK reference (quality targets).
        """
        return self._client.iterate(
            quality_targets_list.request(project_uid, limit=limit, cursor=cursor),
            max_items=max_items,
        )

    async def create(
        self,
        project_uid: str,
        *,
        name: str,
        metric: models.QualityTargetMetric,
        threshold: float,
        operator: models.QualityTargetOperator | None = None,
        severity: models.QualityTargetSeverity | None = None,
        is_active: bool | None = None,
        notify_webhook: bool | None = None,
        notify_emails: Sequence[str] | None = None,
    ) -> models.QualityTarget:
        """Create a quality target.

        Adds a target to a project. It is judged with the next evaluation.

        `POST /projects/{project_uid}/quality-targets/`

        Args:
            project_uid: Uid of the project, 1 to 100 characters.
            name: Name of the target, 1 to 255 characters, for example `Accepted work`.
            metric: What is measured. The generated page lists `issue_rate`, `acceptance_rate`,
                `rejection_rate`, `mean_resolution_time` and `critical_issue_count`; the TypeScript
                reference has `accuracy`, `precision`, `recall` and `f1_score`, and tests of the
                SDKs have `error_rate` and `latency`.
            threshold: What the value is compared with: 0 to 1 for rates (0.15 is 15 percent), a
                whole number for counts, seconds for times.
            operator: How the value should compare with the threshold: greater (`gt`), less
                (`lt`), at least (`gte`), at most (`lte`) or equal (`eq`, in the TypeScript
                reference only). The comparison states the goal, and a target is missed when it does
                not hold: in the SDK's tests 0.91 is a breach of `gte` 0.95. What the server takes
                when it is left out is not published.
            severity: How bad it is to miss the target. The generated page lists `warning` and
                `critical`, the TypeScript reference has `low`, `medium`, `high` and `critical`.
            is_active: Whether the target is evaluated. The server's default is true.
            notify_webhook: Whether to emit the webhook event `quality.alert` when it is missed.
                The server's default is true.
            notify_emails: E-mail addresses to tell, at most 254 characters each. The reference
                calls this reserved for later.

        Returns:
            The new quality target.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (quality_targets.create); TypeScript SDK reference (quality targets).
        """
        return await self._client.send(
            quality_targets_create.request(
                project_uid,
                name=name,
                metric=metric,
                threshold=threshold,
                operator=operator,
                severity=severity,
                is_active=is_active,
                notify_webhook=notify_webhook,
                notify_emails=notify_emails,
            )
        )

    async def get(self, project_uid: str, uid: str) -> models.QualityTarget:
        """Get one quality target.

        Returns the target with the outcome of its last evaluation.

        `GET /projects/{project_uid}/quality-targets/{uid}/`

        Args:
            project_uid: Uid of the project, 1 to 100 characters.
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The quality target.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/projects/crud-for-quality-targets-scoped-to-a-project-2;
        avala 0.10.0 (quality_targets.get).
        """
        return await self._client.send(quality_targets_get.request(project_uid, uid))

    async def delete(self, project_uid: str, uid: str) -> None:
        """Delete a quality target.

        Removes the target for good, with the record of its evaluations.

        `DELETE /projects/{project_uid}/quality-targets/{uid}/`

        Args:
            project_uid: Uid of the project, 1 to 100 characters.
            uid: Opaque identifier of the object, 1 to 100 characters.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (quality_targets.delete).
        """
        await self._client.send(quality_targets_delete.request(project_uid, uid))

    async def update(
        self,
        project_uid: str,
        uid: str,
        *,
        name: str | Unset = UNSET,
        metric: models.QualityTargetMetric | Unset = UNSET,
        threshold: float | Unset = UNSET,
        operator: models.QualityTargetOperator | Unset = UNSET,
        severity: models.QualityTargetSeverity | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        notify_webhook: bool | Unset = UNSET,
        notify_emails: Sequence[str] | Unset = UNSET,
    ) -> models.QualityTarget:
        """Update a quality target.

        Changes the fields that are sent and leaves the others alone. A generated page demands
        `name`, `metric` and `threshold` here too and answers without the uid; the SDKs demand
        nothing and read the whole target, which this document follows.

        `PATCH /projects/{project_uid}/quality-targets/{uid}/`

        Args:
            project_uid: Uid of the project, 1 to 100 characters.
            uid: Opaque identifier of the object, 1 to 100 characters.
            name: New name, 1 to 255 characters.
            metric: What is measured. The generated page lists `issue_rate`, `acceptance_rate`,
                `rejection_rate`, `mean_resolution_time` and `critical_issue_count`; the TypeScript
                reference has `accuracy`, `precision`, `recall` and `f1_score`, and tests of the
                SDKs have `error_rate` and `latency`.
            threshold: What the value is compared with: 0 to 1 for rates (0.15 is 15 percent), a
                whole number for counts, seconds for times.
            operator: How the value should compare with the threshold: greater (`gt`), less
                (`lt`), at least (`gte`), at most (`lte`) or equal (`eq`, in the TypeScript
                reference only). The comparison states the goal, and a target is missed when it does
                not hold: in the SDK's tests 0.91 is a breach of `gte` 0.95. What the server takes
                when it is left out is not published.
            severity: How bad it is to miss the target. The generated page lists `warning` and
                `critical`, the TypeScript reference has `low`, `medium`, `high` and `critical`.
            is_active: Whether the target is evaluated from now on.
            notify_webhook: Whether to emit the webhook event `quality.alert` when it is missed.
            notify_emails: New list of e-mail addresses to tell, at most 254 characters each. It
                replaces the old one.

        Returns:
            The quality target after the change.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (quality_targets.update);
        docs.avala.ai/api-reference/projects/crud-for-quality-targets-scoped-to-a-project-4.
        """
        return await self._client.send(
            quality_targets_update.request(
                project_uid,
                uid,
                name=name,
                metric=metric,
                threshold=threshold,
                operator=operator,
                severity=severity,
                is_active=is_active,
                notify_webhook=notify_webhook,
                notify_emails=notify_emails,
            )
        )

    async def evaluate(self, project_uid: str) -> builtins.list[models.QualityTargetEvaluation]:
        """Evaluate the quality targets of a project.

        Computes the metric of each target now and says which targets are missed. The request has no
        body, and the answer is a plain array. The evaluation is recorded in the targets, and a
        missed one may emit the webhook event `quality.alert`.

        `POST /projects/{project_uid}/quality-targets/evaluate/`

        Args:
            project_uid: Uid of the project, 1 to 100 characters.

        Returns:
            One outcome for each target.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (quality_targets.evaluate).
        """
        return await self._client.send(quality_targets_evaluate.request(project_uid))
