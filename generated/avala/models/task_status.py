# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `TaskStatus`."""

from typing import Literal, TypeAlias

TaskStatus: TypeAlias = Literal["pending", "in_progress", "completed", "failed"] | str
"""State of a task: `pending` (waits for work), `in_progress`, `completed` or `failed`. The REST
reference lists `pending` and `completed`, the SDK reference all four. More may come.
"""
