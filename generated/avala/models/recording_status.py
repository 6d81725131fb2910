# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `RecordingStatus`."""

from typing import Literal, TypeAlias

RecordingStatus: TypeAlias = (
    Literal[
        "archived",
        "completed",
        "error",
        "processing",
        "ready",
        "recording",
        "uploaded",
        "uploading",
    ]
    | str
)
"""State of a recording. The reference has `uploading`, `processing`, `ready`, `error` and
`archived`; a Python page also has `recording` and `completed`, and `uploaded` has been seen.
"""
