# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `QualityTargetOperator`."""

from typing import Literal, TypeAlias

QualityTargetOperator: TypeAlias = Literal["eq", "gt", "gte", "lt", "lte"] | str
"""How the value should compare with the threshold: greater (`gt`), less (`lt`), at least
(`gte`), at most (`lte`) or equal (`eq`, in the TypeScript reference only). The comparison
states the goal, and a target is missed when it does not hold: in the SDK's tests 0.91 is a
breach of `gte` 0.95. What the server takes when it is left out is not published.
"""
