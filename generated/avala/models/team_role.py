# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `TeamRole`."""

from typing import Literal, TypeAlias

TeamRole: TypeAlias = Literal["lead", "member"] | str
"""Role in a team."""
