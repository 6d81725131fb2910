# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `OrganizationRole`."""

from typing import Literal, TypeAlias

OrganizationRole: TypeAlias = Literal["admin", "annotator", "member", "owner"] | str
"""Role in an organization. Generated pages list `owner`, `admin` and `member`; the examples
invite an `annotator`.
"""
