# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `AgentTaskType`."""

from typing import Literal, TypeAlias

AgentTaskType: TypeAlias = (
    Literal[
        "annotation",
        "bounding_box",
        "polygon",
        "classification",
        "segmentation",
        "image_classification",
        "object_detection",
    ]
    | str
)
"""A task type that narrows what an agent hears of, 1 to 50 characters. Any name is accepted."""
