# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`PATCH /sequences/{sequence_uid}/annotation-issues/{issue_uid}/` as a request value; the
method of the resource explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import UNSET, Request, Unset, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
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
) -> Request[models.AnnotationIssue]:
    """Build the request. Nothing is sent."""
    return Request(
        "annotation_issues_update",
        "PATCH",
        f"/sequences/{segment(sequence_uid)}/annotation-issues/{segment(issue_uid)}/",
        decode=models.AnnotationIssue.from_dict,
        body={
            "status": status,
            "priority": priority,
            "severity": severity,
            "description": description,
            "tool_uid": tool_uid,
            "problem_uid": problem_uid,
            "wrong_class": wrong_class,
            "frames_affected": frames_affected,
        },
        keep_null=True,
    )


def sync_detailed(
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
    client: SyncAPIClient,
) -> Response[models.AnnotationIssue]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
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


async def asyncio_detailed(
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
    client: AsyncAPIClient,
) -> Response[models.AnnotationIssue]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
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
