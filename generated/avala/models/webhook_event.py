# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `WebhookEvent`."""

from typing import Literal, TypeAlias

WebhookEvent: TypeAlias = (
    Literal[
        "dataset.created",
        "dataset.updated",
        "dataset.deleted",
        "export.created",
        "export.completed",
        "export.failed",
        "export.ready",
        "project.created",
        "project.updated",
        "project.deleted",
        "project.completed",
        "project.status_changed",
        "quality.alert",
        "result.submitted",
        "result.accepted",
        "result.rejected",
        "task.created",
        "task.updated",
        "task.submitted",
        "task.approved",
        "task.completed",
        "task.failed",
        "task.reviewed",
        "task.rejected",
        "task.deleted",
    ]
    | str
)
"""Name of an event that a webhook can be sent, 1 to 100 characters. Five published lists do not
agree; sure are `dataset.created`, `dataset.updated`, `dataset.deleted`, `export.completed`,
`export.failed` and `task.completed`. Any name is accepted.
"""
