# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `OrganizationVisibility`."""

from typing import Literal, TypeAlias

OrganizationVisibility: TypeAlias = Literal["private", "public"] | str
"""Who can see the profile of an organization."""
