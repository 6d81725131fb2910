# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `AutoLabelModelType`."""

from typing import Literal, TypeAlias

AutoLabelModelType: TypeAlias = Literal["object_detection", "sam", "sam3", "yolo"] | str
"""Model to run, `yolo` by default. The guide and the command line list `sam3` and `yolo`; the
SDKs' tests also have `sam` and `object_detection`.
"""
