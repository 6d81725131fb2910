# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `QualityTargetMetric`."""

from typing import Literal, TypeAlias

QualityTargetMetric: TypeAlias = (
    Literal[
        "acceptance_rate",
        "accuracy",
        "critical_issue_count",
        "error_rate",
        "f1_score",
        "issue_rate",
        "latency",
        "mean_resolution_time",
        "precision",
        "recall",
        "rejection_rate",
    ]
    | str
)
"""What is measured. The generated page lists `issue_rate`, `acceptance_rate`, `rejection_rate`,
`mean_resolution_time` and `critical_issue_count`; the TypeScript reference has `accuracy`,
`precision`, `recall` and `f1_score`, and tests of the SDKs have `error_rate` and `latency`.
"""
