# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `SliceVisibility`."""

from typing import Literal, TypeAlias

SliceVisibility: TypeAlias = Literal["private", "public"] | str
"""Who can see a slice, only those with access to its owner or everyone."""
