# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `AnnotationIssueSeverity`."""

from typing import Literal, TypeAlias

AnnotationIssueSeverity: TypeAlias = Literal["critical", "major", "minor", "moderate"] | str
"""How bad an issue is. The tool schema of the SDK closes the list with `critical` and
`moderate`; examples and tests also have `major` and `minor`.
"""
