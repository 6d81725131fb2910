# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `AnnotationIssuePriority`."""

from typing import Literal, TypeAlias

AnnotationIssuePriority: TypeAlias = Literal["high", "highest", "low", "lowest", "medium"] | str
"""How soon an issue should be dealt with."""
