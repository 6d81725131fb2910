# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `AgentEvent`."""

from typing import Literal, TypeAlias

AgentEvent: TypeAlias = (
    Literal[
        "task.created",
        "task.completed",
        "task.reviewed",
        "result.submitted",
        "result.accepted",
        "result.rejected",
        "annotation.created",
        "dataset.created",
        "dataset.updated",
        "dataset.deleted",
        "export.completed",
        "export.failed",
    ]
    | str
)
"""Name of an event that an agent can listen to. The published lists differ, and the server's own
schema sets only the length, 1 to 100 characters; any name is accepted.
"""
