# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `QualityTargetSeverity`."""

from typing import Literal, TypeAlias

QualityTargetSeverity: TypeAlias = Literal["critical", "high", "low", "medium", "warning"] | str
"""How bad it is to miss the target. The generated page lists `warning` and `critical`, the
TypeScript reference has `low`, `medium`, `high` and `critical`.
"""
