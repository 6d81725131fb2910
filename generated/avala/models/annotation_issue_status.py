# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `AnnotationIssueStatus`."""

from typing import Literal, TypeAlias

AnnotationIssueStatus: TypeAlias = (
    Literal[
        "awaiting_feedback",
        "cant_reproduce",
        "closed",
        "completed",
        "in_review",
        "no_action_taken",
        "open",
        "relabeling",
    ]
    | str
)
"""State of an issue. The tool schema of the SDK lists all but `closed`, which occurs in a test."""
