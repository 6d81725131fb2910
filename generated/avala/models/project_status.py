# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `ProjectStatus`."""

from typing import Literal, TypeAlias

ProjectStatus: TypeAlias = (
    Literal["pending-approval", "active", "paused", "completed", "canceled", "archived"] | str
)
"""State of a project: `pending-approval`, `active`, `paused`, `completed`, `canceled` or
`archived`. Older pages write states in capitals and `CANCELLED` with two l. More may come.
"""
