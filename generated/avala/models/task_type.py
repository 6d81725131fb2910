# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `TaskType`."""

from typing import Literal, TypeAlias

TaskType: TypeAlias = (
    Literal[
        "image-annotation",
        "video-annotation",
        "point-cloud-annotation",
        "point-cloud-objects",
        "annotation",
        "review",
        "qa",
    ]
    | str
)
"""Kind of work in a task. The REST reference lists `image-annotation`, `video-annotation`,
`point-cloud-annotation` and `point-cloud-objects`; the SDK reference also names `annotation`,
`review` and `qa`. More may come.
"""
