# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `FleetSeverity`."""

from typing import Literal, TypeAlias

FleetSeverity: TypeAlias = (
    Literal["critical", "error", "high", "info", "low", "medium", "warning"] | str
)
"""How grave it is. The SDK has `info`, `warning`, `error` and `critical`; its tests and the SDK
reference also show `low`, `medium` and `high`.
"""
