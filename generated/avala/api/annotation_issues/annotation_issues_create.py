# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /sequences/{sequence_uid}/annotation-issues/` as a request value; the method of the
resource explains it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from avala_ext.wire import Request, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
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
) -> Request[models.AnnotationIssue]:
    """Build the request. Nothing is sent."""
    return Request(
        "annotation_issues_create",
        "POST",
        f"/sequences/{segment(sequence_uid)}/annotation-issues/",
        decode=models.AnnotationIssue.from_dict,
        body={
            "tool_uid": tool_uid,
            "problem_uid": problem_uid,
            "sequence_uid": sequence_uid,
            "dataset_item_uid": dataset_item_uid,
            "project_uid": project_uid,
            "priority": priority,
            "severity": severity,
            "description": description,
            "wrong_class": wrong_class,
            "correct_class": correct_class,
            "should_re_annotate": should_re_annotate,
            "should_delete": should_delete,
            "frames_affected": frames_affected,
            "coordinates": coordinates,
            "query_params": query_params,
            "object_uid": object_uid,
        },
    )


def sync_detailed(
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
    client: SyncAPIClient,
) -> Response[models.AnnotationIssue]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
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


async def asyncio_detailed(
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
    client: AsyncAPIClient,
) -> Response[models.AnnotationIssue]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
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
